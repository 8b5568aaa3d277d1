import type { Subject, Terms } from '../components/panel/terms.js';
import { isolated } from './isolated.js';

const noun: Record<Subject, string> = {
  warning: 'אזהרה במסגרת',
  summary: 'תקציר התרופה',
  studies: 'מחקרים שפורסמו',
  trials: 'ניסויים קליניים',
  articles: 'חדשות',
  monograph: 'מידע על התרופה',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'אין תקציר',
  studies: 'אין מחקרים שפורסמו',
  trials: 'אין ניסויים קליניים',
  articles: 'אין חדשות',
  monograph: 'אין מידע',
};

const group: Terms['group'] = {
  open: 'פתוחים',
  upcoming: 'עתידיים',
  closed: 'סגורים',
  halted: 'הופסקו',
  unknown: 'לא ידועים',
};

/** One stands after its noun and as a word, two is a word of its own. */
const counted = (
  count: string,
  plural: Intl.LDMLPluralRule,
  forms: { one: string; two: string; other: string },
): string => (plural === 'one' || plural === 'two' ? forms[plural] : isolated`${count} ${forms.other}`);

const studies = { one: 'מחקר אחד', two: 'שני מחקרים', other: 'מחקרים' };
const trials = { one: 'ניסוי אחד', two: 'שני ניסויים', other: 'ניסויים' };
const articles = { one: 'ידיעה אחת', two: 'שתי ידיעות', other: 'ידיעות' };
const sections = { one: 'חלק אחד נוסף', two: 'שני חלקים נוספים', other: 'חלקים נוספים' };
const words = { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' };
const tables = { one: 'טבלה אחת', two: 'שתי טבלאות', other: 'טבלאות' };
const sites = { one: 'מרכז אחד', two: 'שני מרכזים', other: 'מרכזים' };

export const he: Terms = {
  heading: { ...noun, articles: 'בחדשות' },
  separator: ', ',
  thisDrug: 'תרופה זו',
  dataSource: 'מקור הנתונים',
  idle: 'עדיין אין מה להציג: לוח זה זקוק לתרופה ולמקור נתונים.',
  loading: (subject, drug) => isolated`בטעינה: ${noun[subject]} – ${drug}`,
  loaded: (heading) => isolated`${heading}: הטעינה הושלמה`,
  slow: (host, tries) =>
    tries
      ? isolated`זה נמשך יותר מהרגיל: ${host} לא השיב כראוי. זהו ניסיון ${tries}.`
      : isolated`זה נמשך יותר מהרגיל. עדיין ממתינים ל־${host}.`,
  panels: {
    loading: (count) => `לוחות בטעינה: ${count}`,
    loaded: (count) => `לוחות שנטענו: ${count}`,
  },
  empty: (subject, { source, drug, date }) => isolated`${none[subject]} על ${drug} אצל ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    isolated`התשובה מאת ${source} אינה כוללת את הפריט הבא עבור ${drug}: ${noun[subject]}.`,
  failed: (subject, drug) => isolated`הטעינה נכשלה: ${noun[subject]} – ${drug}.`,
  retry: 'לנסות שוב',
  retrying: 'מתבצע ניסיון נוסף',
  error: {
    config: 'לוח זה אינו מוגדר כראוי.',
    offline: 'המכשיר אינו מחובר לרשת.',
    network: 'לא ניתן היה להגיע למקור הנתונים.',
    timeout: 'מקור הנתונים לא ענה בזמן.',
    'not-found': 'למקור הנתונים אין רשומה על תרופה זו.',
    unauthorized: 'מקור הנתונים דחה את הבקשה.',
    'rate-limited': 'מקור הנתונים עמוס. יש להמתין דקה לפני ניסיון נוסף.',
    http: 'מקור הנתונים דיווח על תקלה.',
    'too-large': 'התשובה גדולה מכדי לקרוא אותה.',
    'invalid-json': 'מקור הנתונים שלח משהו שאינו נתונים.',
    'invalid-data': 'יש פגם בנתונים ולא ניתן להציגם.',
    'unsupported-contract': 'הנתונים בתבנית חדשה יותר משלוח זה יכול לקרוא.',
    unidentified: 'אי אפשר לזהות את התרופה לפי הרשומה.',
  },
  wrongDrug: (asked, answered) =>
    isolated`מקור הנתונים ענה על ${answered}, אבל השאלה הייתה על ${asked}. דבר מתשובה זו אינו מוצג.`,
  officialLabel: 'חיפוש העלון הרשמי באתר DailyMed',
  record: {
    byCode: (code, name) => isolated`רשומה${name && `: ${name}`}. זוהתה לפי ${code}.`,
    byIngredient: (code, name) =>
      isolated`רשומה${name && `: ${name}`}. הרשומה אינה מקודדת מוצר; זוהתה לפי החומר הפעיל היחיד שלה, ${code}.`,
    byText: (text) => isolated`רשומה: ${text}. אין בה קוד RxNorm או NDC שאפשר להשתמש בו; זוהתה לפי טקסט זה.`,
    unused: (codes) => isolated`גם ברשומה, לא נעשה בו שימוש: ${codes}.`,
    unidentified: {
      other: 'מה שנמסר אינו רשומה של תרופה.',
      reference: 'היא מפנה לרשומה אחרת של התרופה, שלא נמסרה.',
      ingredients: 'יש בה כמה חומרים פעילים ואין לה קוד או שם משלה.',
      nothing: 'אין בה קוד RxNorm או NDC שאפשר להשתמש בו, ואין שם.',
    },
  },
  warning: {
    unknown: 'אזהרה במסגרת: לא ידוע',
    present: 'לתרופה זו יש אזהרה במסגרת.',
    has: (drug) => isolated`ל־${drug} יש אזהרה במסגרת.`,
    noText: 'לתרופה זו יש אזהרה במסגרת. נוסח האזהרה לא נמסר.',
    noneStated: 'בעלון מצוין שאין אזהרה במסגרת.',
    notProvided: (source) =>
      isolated`לא ידוע אם יש אזהרה במסגרת: הרשומה מאת ${source} אינה כוללת את החלק הזה של העלון.`,
    failed: (drug) => isolated`לא ניתן היה לטעון את האזהרה במסגרת של ${drug}. אין להסיק מכך על היעדר אזהרות.`,
    unasked: (drug) => isolated`לא ידוע אם ל־${drug} יש אזהרה במסגרת: ללוח זה אין מקור נתונים לשאול אותו.`,
    full: 'חלק האזהרות המלא',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && isolated`מאת ${manufacturer}`,
      setId && isolated`מזהה ${setId}`,
      date && isolated`בתוקף מיום ${date}`,
    ].filter(Boolean);
    const which = given.length ? `: ${given.join(', ')}` : '';
    return isolated`${matched} עלונים מתאימים לתרופה זו, ואחד מהם מוצג${which}. האחרים עשויים להיות שונים.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'בעלון נוסף של תרופה זו יש אזהרה במסגרת.'
      : isolated`ב־${count} עלונים נוספים של תרופה זו יש אזהרה במסגרת.`,
  updated: (date) => isolated`עודכן: ${date}`,
  lastUpdated: (date) => isolated`עדכון אחרון: ${date}`,
  effective: (date) => isolated`בתוקף מיום ${date}`,
  version: (version) => isolated`גרסה ${version}`,
  retrieved: (time) => isolated`התקבל: ${time}`,
  loadedAt: (time) => isolated`נטען: ${time}`,
  stale: 'ייתכן שהמידע אינו מעודכן.',
  refreshFailed: (time) => isolated`לא ניתן לעדכן מאז ${time}. ייתכן שהמידע אינו מעודכן.`,
  skipped: (count, plural) =>
    plural === 'one' ? 'לא ניתן היה להציג רשומה אחת.' : isolated`לא ניתן היה להציג ${count} רשומות.`,
  count: {
    studies: (count, plural) => counted(count, plural, studies),
    trials: (count, plural) => counted(count, plural, trials),
    articles: (count, plural) => counted(count, plural, articles),
  },
  showing: (shown, total) => isolated`מוצגים ${shown} מתוך ${total}`,
  showMore: 'להציג עוד',
  showAll: (count, isLoaded) =>
    isLoaded ? isolated`להציג את כל מה שנטען (${count})` : isolated`להציג הכול (${count})`,
  loadingMore: 'טוען עוד',
  moreFailed: 'לא ניתן היה לטעון עוד.',
  moreAt: { studies: 'עוד מחקרים', trials: 'עוד ניסויים', articles: 'עוד חדשות' },
  drugClass: 'קבוצה',
  route: 'דרך מתן',
  form: 'צורת מתן',
  manufacturer: 'יצרן',
  marketing: { prescription: 'תרופת מרשם', 'over-the-counter': 'תרופה ללא מרשם' },
  extent: {
    words: (count, plural) => counted(count, plural, words),
    tables: (count, plural) => counted(count, plural, tables),
  },
  showSection: (extent) => `להציג את כל החלק הזה (${extent})`,
  hideSection: 'להציג פחות מהחלק הזה',
  otherSections: (count, plural) => `להציג ${counted(count, plural, sections)} של העלון`,
  sections: (count) => isolated`חלקי העלון (${count})`,
  allIndications: 'כל ההתוויות והמינון',
  fullLabel: 'העלון המלא',
  flag: {
    retracted: 'נסוג',
    preprint: 'פרסום מוקדם, ללא ביקורת עמיתים',
    'open-access': 'גישה פתוחה',
    sponsored: 'תוכן ממומן',
  },
  status: {
    recruiting: 'מגייס משתתפים',
    'enrolling-by-invitation': 'הצטרפות בהזמנה',
    available: 'גישה מורחבת זמינה',
    'not-yet-recruiting': 'טרם מגייס',
    'active-not-recruiting': 'פעיל, לא מגייס',
    completed: 'הושלם',
    'approved-for-marketing': 'אושר לשיווק',
    'no-longer-available': 'גישה מורחבת אינה זמינה עוד',
    suspended: 'הושהה',
    terminated: 'הופסק לפני סיומו',
    withdrawn: 'בוטל',
    'temporarily-not-available': 'גישה מורחבת אינה זמינה זמנית',
    withheld: 'הפרטים חסויים',
    unknown: 'מצב לא ידוע',
  },
  statusMeaning: {
    recruiting: 'הניסוי מחפש משתתפים.',
    'enrolling-by-invitation': 'רק מוזמנים יכולים להשתתף.',
    available: 'חלק מהמטופלים יכולים לקבל טיפול זה בלי להשתתף בניסוי, דרך הרופא שלהם.',
    'not-yet-recruiting': 'הניסוי עדיין לא התחיל לקבל משתתפים.',
    'active-not-recruiting': 'הניסוי נמשך ואינו מקבל משתתפים חדשים.',
    completed: 'הניסוי הסתיים כמתוכנן.',
    'approved-for-marketing': 'מטופלים יכלו לקבל טיפול זה מחוץ לניסוי; מאז הוא אושר.',
    'no-longer-available': 'מטופלים יכלו לקבל טיפול זה מחוץ לניסוי וכעת אינם יכולים.',
    suspended: 'הניסוי נעצר מוקדם ועשוי להתחדש.',
    terminated: 'הניסוי נעצר מוקדם ולא יתחדש.',
    withdrawn: 'הניסוי הופסק לפני המשתתף הראשון.',
    'temporarily-not-available': 'כרגע מטופלים אינם יכולים לקבל טיפול זה מחוץ לניסוי; ייתכן שיוכלו בהמשך.',
    withheld: 'המרשם אינו מוסר את פרטי הניסוי.',
    unknown: 'לא ידוע אם הניסוי נמשך או מקבל משתתפים.',
  },
  staleStatus: (date) => isolated`אימות אחרון: ${date}, לפני יותר משנתיים. ייתכן שהמצב השתנה.`,
  group,
  groupCount: (count, name) => isolated`${group[name]}: ${count}`,
  phase: {
    na: 'שלב לא רלוונטי',
    'early-phase-1': 'שלב 1 מוקדם',
    'phase-1': 'שלב 1',
    'phase-2': 'שלב 2',
    'phase-3': 'שלב 3',
    'phase-4': 'שלב 4',
  },
  filterAndSort: 'סינון ומיון',
  filterTrials: 'סינון ניסויים',
  everything: 'הכול',
  noMatch: (filter, loaded) => isolated`מתוך ${loaded} ניסויים שנטענו אף אחד אינו מתאים: ${filter}.`,
  showEverything: 'להציג את כל הניסויים',
  ofLoaded: (loaded) => isolated`מתוך ${loaded} שנטענו`,
  onlyLoaded: (loaded, total) => isolated`המספרים, הסינון והסדר חלים על ${loaded} שנטענו מתוך ${total}.`,
  sort: 'מיון לפי',
  order: {
    source: 'סדר המקור',
    newest: 'החדשים תחילה',
    oldest: 'הישנים תחילה',
    status: 'מצב',
    title: 'כותרת',
  },
  details: 'פרטים',
  detail: {
    statusMeaning: 'משמעות המצב',
    whyStopped: 'סיבת ההפסקה',
    sponsor: 'נותן החסות',
    enrollment: 'משתתפים',
    interventions: 'התערבויות',
    start: 'התחלה',
    completion: 'סיום',
    verified: 'אימות אחרון',
    sites: 'מרכזים',
  },
  enrollment: {
    actual: (count) => isolated`${count} (בפועל)`,
    estimated: (count) => isolated`${count} (מתוכנן)`,
  },
  sites: (total, listed) => (total === listed ? total : isolated`${total}, מהם ${listed} ברשימה`),
  noCountry: 'לא צוינה מדינה',
  showSites: (count, plural) => `להציג ${counted(count, plural, sites)}`,
  hideSites: 'להסתיר מרכזים',
  study: (id) => isolated`ניסוי ${id}: `,
  noSummary: 'לא נמסר תקציר לניסוי זה.',
  noDate: 'ללא תאריך',
  contents: 'בעמוד זה',
  contentsState: {
    empty: 'אין',
    'none-stated': 'לא צוין',
    'not-provided': 'לא נכלל',
    error: 'לא נטען',
  },
  readWarning: 'לקרוא את האזהרה',
  years: {
    heading: 'מחקרים לפי שנה',
    range: (first, last) => isolated`${first} עד ${last}`,
    count: (years, count, plural) => `${isolated`${years}`}: ${counted(count, plural, studies)}`,
    undated: (count, plural) => `ללא שנה: ${counted(count, plural, studies)}.`,
    all: 'כל השנים',
  },
  otherAuthors: (count) => isolated`${count} נוספים`,
  showAuthors: 'להציג את כל המחברים',
  hideAuthors: 'להציג פחות מחברים',
  showAbstract: (words) => isolated`להציג את כל התקציר (${words} מילים)`,
  hideAbstract: 'להציג פחות מהתקציר',
};
