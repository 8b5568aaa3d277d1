import type { Subject, Terms } from '../components/panel/terms.js';
import { isolated } from './isolated.js';

const noun: Record<Subject, string> = {
  warning: 'التحذير المؤطر',
  summary: 'ملخص الدواء',
  studies: 'الدراسات المنشورة',
  trials: 'التجارب السريرية',
  articles: 'الأخبار',
  monograph: 'معلومات الدواء',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'لا يوجد ملخص',
  studies: 'لا توجد دراسات منشورة',
  trials: 'لا توجد تجارب سريرية',
  articles: 'لا توجد أخبار',
  monograph: 'لا توجد معلومات',
};

const group: Terms['group'] = {
  open: 'مفتوحة',
  upcoming: 'قادمة',
  closed: 'مغلقة',
  halted: 'متوقفة',
  unknown: 'غير معروفة',
};

type Plural = Intl.LDMLPluralRule;
type Forms = Record<Plural, string>;

const studies: Forms = {
  zero: 'لا دراسات',
  one: 'دراسة واحدة',
  two: 'دراستان',
  few: 'دراسات',
  many: 'دراسة',
  other: 'دراسة',
};

const trials: Forms = {
  zero: 'لا تجارب',
  one: 'تجربة واحدة',
  two: 'تجربتان',
  few: 'تجارب',
  many: 'تجربة',
  other: 'تجربة',
};

const articles: Forms = {
  zero: 'لا أخبار',
  one: 'خبر واحد',
  two: 'خبران',
  few: 'أخبار',
  many: 'خبرًا',
  other: 'خبر',
};

const words: Forms = {
  zero: 'لا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: 'كلمات',
  many: 'كلمة',
  other: 'كلمة',
};

const tables: Forms = {
  zero: 'لا جداول',
  one: 'جدول واحد',
  two: 'جدولان',
  few: 'جداول',
  many: 'جدولًا',
  other: 'جدول',
};

/** Nought, one and two are words without a number. */
const counted = (count: string, plural: Plural, forms: Forms): string =>
  plural === 'zero' || plural === 'one' || plural === 'two'
    ? forms[plural]
    : `${isolated`${count}`} ${forms[plural]}`;

export const ar: Terms = {
  heading: { ...noun, articles: 'في الأخبار' },
  separator: '، ',
  thisDrug: 'هذا الدواء',
  dataSource: 'مصدر البيانات',
  idle: 'لا شيء للعرض بعد: تحتاج هذه اللوحة إلى دواء ومصدر بيانات.',
  loading: (subject, drug) => isolated`جارٍ تحميل ${noun[subject]}: ${drug}`,
  loaded: (heading) => isolated`${heading}: اكتمل التحميل`,
  slow: (host, tries) =>
    tries
      ? isolated`يستغرق هذا وقتًا أطول من المعتاد: لم يُجب ${host} كما ينبغي. هذه المحاولة ${tries}.`
      : isolated`يستغرق هذا وقتًا أطول من المعتاد. ما زلنا في انتظار ${host}.`,
  panels: {
    loading: (count) => `جارٍ تحميل اللوحات: ${count}`,
    loaded: (count) => `اللوحات: اكتمل التحميل: ${count}`,
  },
  empty: (subject, { source, drug, date }) => isolated`${none[subject]} عن ${drug} لدى ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    isolated`لا تتضمن إجابة ${source} ما يلي عن ${drug}: ${noun[subject]}.`,
  failed: (subject, drug) => isolated`تعذر تحميل ${noun[subject]}: ${drug}.`,
  retry: 'إعادة المحاولة',
  retrying: 'جارٍ إعادة المحاولة',
  error: {
    config: 'لم تُضبط هذه اللوحة ضبطًا صحيحًا.',
    offline: 'هذا الجهاز غير متصل بالشبكة.',
    network: 'تعذر الوصول إلى مصدر البيانات.',
    timeout: 'لم يُجب مصدر البيانات في الوقت المناسب.',
    'not-found': 'ليس لدى مصدر البيانات سجل لهذا الدواء.',
    unauthorized: 'رفض مصدر البيانات الطلب.',
    'rate-limited': 'مصدر البيانات مشغول. انتظر دقيقة قبل إعادة المحاولة.',
    http: 'أبلغ مصدر البيانات عن عطل.',
    'too-large': 'كانت الإجابة أكبر من أن تُقرأ.',
    'invalid-json': 'أرسل مصدر البيانات شيئًا ليس بيانات.',
    'invalid-data': 'في البيانات خلل ولا يمكن عرضها.',
    'unsupported-contract': 'صيغة البيانات أحدث مما تستطيع هذه اللوحة قراءته.',
    unidentified: 'لا يمكن تحديد الدواء من السجل.',
  },
  wrongDrug: (asked, answered) =>
    isolated`أجاب مصدر البيانات عن ${answered}، لكن السؤال كان عن ${asked}. لا يُعرض شيء من تلك الإجابة.`,
  officialLabel: 'البحث عن النشرة الرسمية في DailyMed',
  record: {
    byCode: (code, name) => isolated`السجل${name && `: ${name}`}. تم التعرف عليه بواسطة ${code}.`,
    byIngredient: (code, name) =>
      isolated`السجل${name && `: ${name}`}. لا يرمّز السجل أي منتج؛ تم التعرف عليه من مادته الفعالة الوحيدة، ${code}.`,
    byText: (text) =>
      isolated`السجل: ${text}. ليس فيه رمز RxNorm أو NDC يمكن استخدامه؛ تم التعرف عليه من هذا النص.`,
    unused: (codes) => isolated`في السجل أيضًا ولم يُستخدم: ${codes}.`,
    unidentified: {
      other: 'ما قُدِّم ليس سجل دواء.',
      reference: 'يشير إلى سجل آخر للدواء لم يُقدَّم.',
      ingredients: 'فيه عدة مواد فعالة وليس له رمز أو اسم خاص به.',
      nothing: 'ليس فيه رمز RxNorm أو NDC يمكن استخدامه ولا اسم.',
    },
  },
  warning: {
    unknown: 'التحذير المؤطر: غير معلوم',
    present: 'لهذا الدواء تحذير مؤطر.',
    has: (drug) => isolated`لدواء ${drug} تحذير مؤطر.`,
    noText: 'لهذا الدواء تحذير مؤطر. لم يُقدَّم نصه.',
    noneStated: 'تذكر النشرة أنه ليس للدواء تحذير مؤطر.',
    notProvided: (source) =>
      isolated`لا يُعرف هل هناك تحذير مؤطر: السجل الوارد من ${source} لا يتضمن هذا الجزء من النشرة.`,
    failed: (drug) => isolated`تعذر تحميل التحذير المؤطر الخاص بـ ${drug}. لا تفهم من ذلك عدم وجود تحذيرات.`,
    unasked: (drug) => isolated`لا يُعرف هل هناك تحذير مؤطر لـ ${drug}: ليس لهذه اللوحة مصدر بيانات تسأله.`,
    full: 'قسم التحذيرات الكامل',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && isolated`من ${manufacturer}`,
      setId && isolated`المعرّف ${setId}`,
      date && isolated`سارية منذ ${date}`,
    ].filter(Boolean);
    const which = given.length ? `: ${given.join('، ')}` : '';
    return isolated`عدد النشرات المطابقة لهذا الدواء: ${matched}. المعروضة واحدة منها${which}. قد تختلف النشرات الأخرى.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'هناك نشرة أخرى لهذا الدواء فيها تحذير مؤطر.'
      : isolated`عدد النشرات الأخرى لهذا الدواء التي فيها تحذير مؤطر: ${count}.`,
  updated: (date) => isolated`حُدّث: ${date}`,
  lastUpdated: (date) => isolated`آخر تحديث: ${date}`,
  effective: (date) => isolated`سارٍ منذ ${date}`,
  version: (version) => isolated`الإصدار ${version}`,
  retrieved: (time) => isolated`جُلب: ${time}`,
  loadedAt: (time) => isolated`حُمّل: ${time}`,
  stale: 'قد تكون هذه المعلومات قديمة.',
  refreshFailed: (time) => isolated`تعذر التحديث منذ ${time}. قد تكون هذه المعلومات قديمة.`,
  skipped: (count) => isolated`عدد المدخلات التي تعذر عرضها: ${count}.`,
  count: {
    studies: (count, plural) => counted(count, plural, studies),
    trials: (count, plural) => counted(count, plural, trials),
    articles: (count, plural) => counted(count, plural, articles),
  },
  showing: (shown, total) => isolated`المعروض ${shown} من ${total}`,
  showMore: 'عرض المزيد',
  showAll: (count, isLoaded) => isolated`عرض ${isLoaded ? 'كل ما حُمِّل' : 'الكل'} (${count})`,
  loadingMore: 'جارٍ تحميل المزيد',
  moreFailed: 'تعذر تحميل المزيد.',
  moreAt: { studies: 'المزيد من الدراسات', trials: 'المزيد من التجارب', articles: 'المزيد من الأخبار' },
  drugClass: 'الفئة',
  route: 'طريقة الإعطاء',
  form: 'الشكل الصيدلاني',
  manufacturer: 'الشركة المصنعة',
  marketing: { prescription: 'دواء بوصفة طبية', 'over-the-counter': 'دواء بدون وصفة طبية' },
  extent: {
    words: (count, plural) => counted(count, plural, words),
    tables: (count, plural) => counted(count, plural, tables),
  },
  showSection: (extent) => `عرض هذا القسم كاملًا (${extent})`,
  hideSection: 'عرض أقل من هذا القسم',
  otherSections: (count) => isolated`عرض بقية أقسام النشرة (${count})`,
  sections: (count) => isolated`أقسام هذه النشرة (${count})`,
  allIndications: 'جميع دواعي الاستعمال والجرعات',
  fullLabel: 'النشرة الكاملة',
  flag: {
    retracted: 'مسحوبة',
    preprint: 'نسخة أولية لم يراجعها الأقران',
    'open-access': 'وصول مفتوح',
    sponsored: 'محتوى مموّل',
  },
  status: {
    recruiting: 'تستقبل مشاركين',
    'enrolling-by-invitation': 'التسجيل بالدعوة',
    available: 'الإتاحة الموسعة متوفرة',
    'not-yet-recruiting': 'لم تستقبل مشاركين بعد',
    'active-not-recruiting': 'جارية ولا تستقبل مشاركين',
    completed: 'مكتملة',
    'approved-for-marketing': 'معتمد للتسويق',
    'no-longer-available': 'الإتاحة الموسعة لم تعد متوفرة',
    suspended: 'معلّقة',
    terminated: 'أُنهيت مبكرًا',
    withdrawn: 'مسحوبة',
    'temporarily-not-available': 'الإتاحة الموسعة غير متوفرة مؤقتًا',
    withheld: 'محجوبة التفاصيل',
    unknown: 'الحالة غير معروفة',
  },
  statusMeaning: {
    recruiting: 'تبحث التجربة عن مشاركين.',
    'enrolling-by-invitation': 'لا يشارك إلا من يتلقى دعوة.',
    available: 'يمكن لبعض المرضى الحصول على هذا العلاج دون المشاركة في تجربة، عن طريق طبيبهم.',
    'not-yet-recruiting': 'لم تبدأ التجربة بعد في استقبال المشاركين.',
    'active-not-recruiting': 'التجربة مستمرة ولا تستقبل مشاركين جددًا.',
    completed: 'انتهت التجربة كما خُطط لها.',
    'approved-for-marketing': 'كان بإمكان المرضى الحصول على هذا العلاج خارج تجربة؛ وقد اعتُمد منذ ذلك الحين.',
    'no-longer-available': 'كان بإمكان المرضى الحصول على هذا العلاج خارج تجربة، ولم يعد ذلك ممكنًا.',
    suspended: 'توقفت التجربة مبكرًا وقد تُستأنف.',
    terminated: 'توقفت التجربة مبكرًا ولن تُستأنف.',
    withdrawn: 'أُوقفت التجربة قبل أول مشارك.',
    'temporarily-not-available':
      'لا يمكن للمرضى الآن الحصول على هذا العلاج خارج تجربة؛ وقد يمكنهم ذلك لاحقًا.',
    withheld: 'لا يُعطي السجل تفاصيل هذه التجربة.',
    unknown: 'لا يُعرف هل التجربة مستمرة أو تستقبل مشاركين.',
  },
  staleStatus: (date) => isolated`آخر تحقق: ${date}، قبل أكثر من سنتين. ربما تغيرت الحالة.`,
  group,
  groupCount: (count, name) => isolated`${group[name]}: ${count}`,
  phase: {
    na: 'المرحلة لا تنطبق',
    'early-phase-1': 'المرحلة 1 المبكرة',
    'phase-1': 'المرحلة 1',
    'phase-2': 'المرحلة 2',
    'phase-3': 'المرحلة 3',
    'phase-4': 'المرحلة 4',
  },
  filterAndSort: 'التصفية والترتيب',
  filterTrials: 'تصفية التجارب',
  everything: 'الكل',
  noMatch: (filter, loaded) =>
    isolated`لا تطابق أي تجربة من التجارب المحمّلة (${loaded}) الاختيار: ${filter}.`,
  showEverything: 'عرض كل التجارب',
  ofLoaded: (loaded) => isolated`من المحمّل (${loaded})`,
  onlyLoaded: (loaded, total) => isolated`الأعداد والتصفية والترتيب تشمل المحمّل فقط: ${loaded} من ${total}.`,
  sort: 'الترتيب حسب',
  order: {
    source: 'ترتيب المصدر',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    status: 'الحالة',
    title: 'العنوان',
  },
  details: 'التفاصيل',
  detail: {
    statusMeaning: 'معنى الحالة',
    whyStopped: 'سبب التوقف',
    sponsor: 'الجهة الراعية',
    enrollment: 'المشاركون',
    interventions: 'التدخلات',
    start: 'البداية',
    completion: 'النهاية',
    verified: 'آخر تحقق',
    sites: 'المراكز',
  },
  enrollment: {
    actual: (count) => isolated`${count} (فعلي)`,
    estimated: (count) => isolated`${count} (متوقع)`,
  },
  sites: (total, listed) => (total === listed ? total : isolated`${total}، والمدرج منها ${listed}`),
  noCountry: 'لم يُذكر البلد',
  showSites: (count) => isolated`عرض المراكز (${count})`,
  hideSites: 'إخفاء المراكز',
  study: (id) => isolated`تجربة ${id}: `,
  noSummary: 'لم يُقدَّم ملخص لهذه التجربة.',
  noDate: 'بلا تاريخ',
  contents: 'في هذه الصفحة',
  contentsState: {
    empty: 'لا يوجد',
    'none-stated': 'غير مذكور',
    'not-provided': 'غير متوفر',
    error: 'لم يُحمَّل',
  },
  readWarning: 'قراءة التحذير',
  years: {
    heading: 'الدراسات حسب السنة',
    range: (first, last) => isolated`${first} إلى ${last}`,
    count: (years, count, plural) => `${isolated`${years}`}: ${counted(count, plural, studies)}`,
    undated: (count, plural) => `بلا سنة: ${counted(count, plural, studies)}.`,
    all: 'كل السنوات',
  },
  otherAuthors: (count) => isolated`آخرون (${count})`,
  showAuthors: 'عرض كل المؤلفين',
  hideAuthors: 'عرض مؤلفين أقل',
  showAbstract: (words) => isolated`عرض الملخص كاملًا (عدد الكلمات: ${words})`,
  hideAbstract: 'عرض أقل من الملخص',
};
