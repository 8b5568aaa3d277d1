import type { Subject, Terms } from '../components/panel/terms.js';

const noun: Record<Subject, string> = {
  warning: 'la mise en garde encadrée',
  summary: 'le résumé du médicament',
  studies: 'les études publiées',
  trials: 'les essais cliniques',
  articles: 'les actualités',
  monograph: 'les informations sur le médicament',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'Aucun résumé',
  studies: 'Aucune étude publiée',
  trials: 'Aucun essai clinique',
  articles: 'Aucune actualité',
  monograph: 'Aucune information',
};

const group: Terms['group'] = {
  open: 'Ouverts',
  upcoming: 'À venir',
  closed: 'Clos',
  halted: 'Arrêtés',
  unknown: 'Inconnus',
};

const counted = (count: string, plural: string, one: string, other: string): string =>
  `${count} ${plural === 'one' ? one : other}`;

export const fr: Terms = {
  heading: {
    warning: 'Mise en garde encadrée',
    summary: 'Résumé du médicament',
    studies: 'Études publiées',
    trials: 'Essais cliniques',
    articles: 'Dans l’actualité',
    monograph: 'Informations sur le médicament',
  },
  separator: ', ',
  thisDrug: 'ce médicament',
  dataSource: 'la source de données',
  idle: 'Rien à afficher pour l’instant : ce panneau a besoin d’un médicament et d’une source de données.',
  loading: (subject, drug) => `Chargement en cours : ${noun[subject]} (${drug})`,
  loaded: (heading) => `${heading} : chargement terminé`,
  slow: (host, tries) =>
    tries
      ? `C’est plus long que d’habitude : ${host} n’a pas répondu comme prévu. Tentative ${tries}.`
      : `C’est plus long que d’habitude. En attente de ${host}.`,
  panels: {
    loading: (count) => `Panneaux en cours de chargement : ${count}`,
    loaded: (count) => `Panneaux chargés : ${count}`,
  },
  empty: (subject, { source, drug, date }) => `${none[subject]} sur ${drug} ; source : ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    `La réponse ne contient pas ${noun[subject]} pour ${drug} ; source : ${source}.`,
  failed: (subject, drug) => `Impossible de charger ${noun[subject]} pour ${drug}.`,
  retry: 'Réessayer',
  retrying: 'Nouvel essai en cours',
  error: {
    config: 'Ce panneau n’est pas correctement configuré.',
    offline: 'Cet appareil est hors ligne.',
    network: 'La source de données n’a pas pu être jointe.',
    timeout: 'La source de données n’a pas répondu à temps.',
    'not-found': 'La source de données ne connaît pas ce médicament.',
    unauthorized: 'La source de données a refusé la demande.',
    'rate-limited': 'La source de données est occupée. Attendez une minute avant de réessayer.',
    http: 'La source de données a signalé une panne.',
    'too-large': 'La réponse était trop volumineuse pour être lue.',
    'invalid-json': 'La source de données a envoyé autre chose que des données.',
    'invalid-data': 'Les données comportent un défaut et ne peuvent pas être affichées.',
    'unsupported-contract': 'Les données sont dans un format plus récent que ce panneau ne peut lire.',
    unidentified: 'L’enregistrement ne permet pas d’identifier le médicament.',
  },
  wrongDrug: (asked, answered) =>
    `La source de données a répondu pour ${answered}, alors que la demande portait sur ${asked}. Rien de cette réponse n’est affiché.`,
  officialLabel: 'Chercher la notice officielle sur DailyMed',
  record: {
    byCode: (code, name) => `Enregistrement${name && ` : ${name}`}. Identifié par ${code}.`,
    byIngredient: (code, name) =>
      `Enregistrement${name && ` : ${name}`}. Il ne code aucun produit ; identifié par sa seule substance active, ${code}.`,
    byText: (text) =>
      `Enregistrement : ${text}. Il n’a pas de code RxNorm ou NDC utilisable ; identifié par ce texte.`,
    unused: (codes) => `Aussi dans l’enregistrement, non utilisé : ${codes}.`,
    unidentified: {
      other: 'Ce qui a été donné n’est pas l’enregistrement d’un médicament.',
      reference: 'Il renvoie à un autre enregistrement du médicament, qui n’a pas été donné.',
      ingredients: 'Il a plusieurs substances actives, et ni code ni nom propre.',
      nothing: 'Il n’a ni code RxNorm ou NDC utilisable, ni nom.',
    },
  },
  warning: {
    unknown: 'Mise en garde encadrée : on ne sait pas',
    present: 'Ce médicament fait l’objet d’une mise en garde encadrée.',
    has: (drug) => `${drug} a une mise en garde encadrée.`,
    noText: 'Ce médicament fait l’objet d’une mise en garde encadrée. Son texte n’a pas été fourni.',
    noneStated: 'La notice n’indique aucune mise en garde encadrée.',
    notProvided: (source) =>
      `On ne sait pas s’il existe une mise en garde encadrée : les données reçues ne contiennent pas cette partie de la notice (source : ${source}).`,
    failed: (drug) =>
      `La mise en garde encadrée de ${drug} n’a pas pu être chargée. N’en concluez pas à une absence de mises en garde.`,
    unasked: (drug) =>
      `On ne sait pas s’il existe une mise en garde encadrée pour ${drug} : ce panneau n’a pas de source de données à interroger.`,
    full: 'Section complète des mises en garde',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && `de ${manufacturer}`,
      setId && `identifiant ${setId}`,
      date && `en vigueur : ${date}`,
    ].filter(Boolean);
    return `${matched} notices correspondent à ce médicament, et l’une d’elles est affichée${given.length ? ` : ${given.join(', ')}` : ''}. Les autres peuvent être différentes.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'Une autre notice de ce médicament comporte une mise en garde encadrée.'
      : `${count} autres notices de ce médicament comportent une mise en garde encadrée.`,
  updated: (date) => `mise à jour : ${date}`,
  lastUpdated: (date) => `Dernière mise à jour : ${date}`,
  effective: (date) => `en vigueur : ${date}`,
  version: (version) => `version nᵒ ${version}`,
  retrieved: (time) => `obtenu : ${time}`,
  loadedAt: (time) => `chargé : ${time}`,
  stale: 'Ces informations ne sont peut-être plus à jour.',
  refreshFailed: (time) =>
    `Actualisation impossible depuis : ${time}. Ces informations ne sont peut-être plus à jour.`,
  skipped: (count, plural) =>
    plural === 'one'
      ? `${count} entrée n’a pas pu être affichée.`
      : `${count} entrées n’ont pas pu être affichées.`,
  count: {
    studies: (count, plural) => counted(count, plural, 'étude', 'études'),
    trials: (count, plural) => counted(count, plural, 'essai', 'essais'),
    articles: (count, plural) => counted(count, plural, 'actualité', 'actualités'),
  },
  showing: (shown, total) => `Affichés : ${shown} sur ${total}`,
  showMore: 'Afficher plus',
  showAll: (count, isLoaded) =>
    isLoaded ? `Afficher tout ce qui est chargé : ${count}` : `Tout afficher : ${count}`,
  loadingMore: 'Chargement de la suite',
  moreFailed: 'La suite n’a pas pu être chargée.',
  moreAt: { studies: 'Plus d’études', trials: 'Plus d’essais', articles: 'Plus d’actualités' },
  drugClass: 'Classe',
  route: 'Voie',
  form: 'Forme',
  manufacturer: 'Fabricant',
  marketing: {
    prescription: 'Médicament sur ordonnance',
    'over-the-counter': 'Médicament sans ordonnance',
  },
  extent: {
    words: (count, plural) => counted(count, plural, 'mot', 'mots'),
    tables: (count, plural) => counted(count, plural, 'tableau', 'tableaux'),
  },
  showSection: (extent) => `Afficher toute cette section (${extent})`,
  hideSection: 'Réduire cette section',
  otherSections: (count, plural) =>
    plural === 'one'
      ? `Afficher ${count} autre section de la notice`
      : `Afficher ${count} autres sections de la notice`,
  sections: (count) => `Sections de cette notice (${count})`,
  allIndications: 'Toutes les indications et la posologie',
  fullLabel: 'Notice complète',
  flag: {
    retracted: 'Rétracté',
    preprint: 'Prépublication, sans évaluation par les pairs',
    'open-access': 'Accès libre',
    sponsored: 'Sponsorisé',
  },
  status: {
    recruiting: 'Recrutement en cours',
    'enrolling-by-invitation': 'Inclusion sur invitation',
    available: 'Accès élargi disponible',
    'not-yet-recruiting': 'Recrutement pas encore ouvert',
    'active-not-recruiting': 'En cours, recrutement clos',
    completed: 'Terminé',
    'approved-for-marketing': 'Commercialisation autorisée',
    'no-longer-available': 'Accès élargi plus disponible',
    suspended: 'Suspendu',
    terminated: 'Arrêté prématurément',
    withdrawn: 'Retiré',
    'temporarily-not-available': 'Accès élargi temporairement indisponible',
    withheld: 'Non divulgué',
    unknown: 'Statut inconnu',
  },
  statusMeaning: {
    recruiting: 'L’essai cherche des participants.',
    'enrolling-by-invitation': 'Seules les personnes invitées peuvent participer.',
    available:
      'Certains patients peuvent recevoir ce traitement hors d’un essai, par l’intermédiaire de leur médecin.',
    'not-yet-recruiting': 'L’essai n’a pas encore commencé à inclure des participants.',
    'active-not-recruiting': 'L’essai se poursuit et n’inclut plus de participants.',
    completed: 'L’essai s’est achevé comme prévu.',
    'approved-for-marketing':
      'Des patients pouvaient recevoir ce traitement hors d’un essai ; il a été autorisé depuis.',
    'no-longer-available':
      'Des patients pouvaient recevoir ce traitement hors d’un essai et ne le peuvent plus.',
    suspended: 'L’essai s’est arrêté avant son terme et pourrait reprendre.',
    terminated: 'L’essai s’est arrêté avant son terme et ne reprendra pas.',
    withdrawn: 'L’essai a été arrêté avant son premier participant.',
    'temporarily-not-available':
      'Les patients ne peuvent pas recevoir ce traitement hors d’un essai en ce moment ; ils le pourront peut-être plus tard.',
    withheld: 'Le registre ne divulgue pas les détails de cet essai.',
    unknown: 'On ne sait pas si cet essai se poursuit ni s’il inclut des participants.',
  },
  staleStatus: (date) => `Dernière vérification : ${date}, il y a plus de deux ans. Le statut a pu changer.`,
  group,
  groupCount: (count, name) => `${group[name]} : ${count}`,
  phase: {
    na: 'Phase sans objet',
    'early-phase-1': 'Phase 1 précoce',
    'phase-1': 'Phase 1',
    'phase-2': 'Phase 2',
    'phase-3': 'Phase 3',
    'phase-4': 'Phase 4',
  },
  filterAndSort: 'Filtrer et trier',
  filterTrials: 'Filtrer les essais',
  everything: 'Tous',
  noMatch: (filter, loaded) => `Sur ${loaded} essais chargés, aucun ne correspond à : ${filter}.`,
  showEverything: 'Afficher tous les essais',
  ofLoaded: (loaded) => `sur ${loaded} chargés`,
  onlyLoaded: (loaded, total) =>
    `Les nombres, les filtres et l’ordre portent sur ${loaded} chargés sur ${total}.`,
  sort: 'Trier par',
  order: {
    source: 'Ordre de la source',
    newest: 'Plus récents d’abord',
    oldest: 'Plus anciens d’abord',
    status: 'Statut',
    title: 'Titre',
  },
  details: 'Détails',
  detail: {
    statusMeaning: 'Sens du statut',
    whyStopped: 'Motif de l’arrêt',
    sponsor: 'Promoteur',
    enrollment: 'Effectif',
    interventions: 'Traitements étudiés',
    start: 'Début',
    completion: 'Fin',
    verified: 'Dernière vérification',
    sites: 'Centres',
  },
  enrollment: {
    actual: (count) => `${count} (effectif réel)`,
    estimated: (count) => `${count} (effectif prévu)`,
  },
  sites: (total, listed) => (total === listed ? total : `${total}, dont ${listed} figurent ici`),
  noCountry: 'Pays non précisé',
  showSites: (count, plural) => `Afficher ${counted(count, plural, 'centre', 'centres')}`,
  hideSites: 'Masquer les centres',
  study: (id) => `Essai ${id} : `,
  noSummary: 'Aucun résumé n’a été fourni pour cet essai.',
  noDate: 'Date non précisée',
  contents: 'Sur cette page',
  contentsState: {
    empty: 'aucun',
    'none-stated': 'non indiqué',
    'not-provided': 'non fourni',
    error: 'non chargé',
  },
  readWarning: 'Lire la mise en garde',
  years: {
    heading: 'Études par année',
    range: (first, last) => `de ${first} à ${last}`,
    count: (years, count, plural) => `${years} : ${counted(count, plural, 'étude', 'études')}`,
    undated: (count, plural) => `Sans année : ${counted(count, plural, 'étude', 'études')}.`,
    all: 'Toutes les années',
  },
  otherAuthors: (count, plural) => counted(count, plural, 'autre', 'autres'),
  showAuthors: 'Afficher tous les auteurs',
  hideAuthors: 'Afficher moins d’auteurs',
  showAbstract: (words) => `Afficher tout le résumé (${words} mots)`,
  hideAbstract: 'Réduire le résumé',
};
