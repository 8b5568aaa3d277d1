import type { Subject, Terms } from '../components/panel/terms.js';

const noun: Record<Subject, string> = {
  warning: 'Umrahmter Warnhinweis',
  summary: 'Arzneimittelübersicht',
  studies: 'Veröffentlichte Studien',
  trials: 'Klinische Prüfungen',
  articles: 'Nachrichten',
  monograph: 'Arzneimittelinformationen',
};

const none: Omit<Record<Subject, string>, 'warning'> = {
  summary: 'Keine Übersicht',
  studies: 'Keine veröffentlichten Studien',
  trials: 'Keine klinischen Prüfungen',
  articles: 'Keine Nachrichten',
  monograph: 'Keine Informationen',
};

const group: Terms['group'] = {
  open: 'Offen',
  upcoming: 'Geplant',
  closed: 'Geschlossen',
  halted: 'Abgebrochen',
  unknown: 'Unbekannt',
};

const counted = (count: string, plural: string, one: string, other: string): string =>
  `${count} ${plural === 'one' ? one : other}`;

export const de: Terms = {
  heading: {
    warning: noun.warning,
    summary: noun.summary,
    studies: noun.studies,
    trials: noun.trials,
    articles: 'In den Nachrichten',
    monograph: noun.monograph,
  },
  separator: ', ',
  thisDrug: 'dieses Arzneimittel',
  dataSource: 'die Datenquelle',
  idle: 'Noch nichts zu zeigen: Dieses Feld braucht ein Arzneimittel und eine Datenquelle.',
  loading: (subject, drug) => `${noun[subject]} zu ${drug}: wird geladen`,
  loaded: (heading) => `${heading}: geladen`,
  slow: (host, tries) =>
    tries
      ? `Das dauert länger als üblich: ${host} hat nicht wie erwartet geantwortet. Versuch ${tries}.`
      : `Das dauert länger als üblich. Noch keine Antwort von ${host}.`,
  panels: {
    loading: (count) => `Felder werden geladen: ${count}`,
    loaded: (count) => `Felder geladen: ${count}`,
  },
  empty: (subject, { source, drug, date }) => `${none[subject]} zu ${drug}; Quelle: ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    `${noun[subject]} zu ${drug}: in der Antwort nicht enthalten; Quelle: ${source}.`,
  failed: (subject, drug) => `${noun[subject]} zu ${drug}: Laden fehlgeschlagen.`,
  retry: 'Erneut versuchen',
  retrying: 'Neuer Versuch läuft',
  error: {
    config: 'Dieses Feld ist nicht richtig eingerichtet.',
    offline: 'Dieses Gerät ist nicht mit dem Netz verbunden.',
    network: 'Die Datenquelle war nicht zu erreichen.',
    timeout: 'Die Datenquelle hat nicht rechtzeitig geantwortet.',
    'not-found': 'Die Datenquelle hat keinen Eintrag zu diesem Arzneimittel.',
    unauthorized: 'Die Datenquelle hat die Anfrage abgelehnt.',
    'rate-limited': 'Die Datenquelle ist ausgelastet. Bitte eine Minute warten und dann erneut versuchen.',
    http: 'Die Datenquelle hat einen Fehler gemeldet.',
    'too-large': 'Die Antwort war zu groß, um gelesen zu werden.',
    'invalid-json': 'Die Datenquelle hat etwas gesendet, das keine Daten sind.',
    'invalid-data': 'Die Daten sind fehlerhaft und können nicht gezeigt werden.',
    'unsupported-contract': 'Die Daten haben eine neuere Form, als dieses Feld lesen kann.',
    unidentified: 'Aus dem Datensatz geht nicht hervor, welches Arzneimittel gemeint ist.',
  },
  wrongDrug: (asked, answered) =>
    `Die Datenquelle hat zu ${answered} geantwortet, gefragt war aber nach ${asked}. Aus dieser Antwort wird nichts gezeigt.`,
  officialLabel: 'Amtliche Fachinformation bei DailyMed suchen',
  record: {
    byCode: (code, name) => `Datensatz${name && `: ${name}`}. Erkannt an ${code}.`,
    byIngredient: (code, name) =>
      `Datensatz${name && `: ${name}`}. Er nennt kein Präparat; erkannt an seinem einzigen Wirkstoff, ${code}.`,
    byText: (text) =>
      `Datensatz: ${text}. Er hat keinen verwendbaren RxNorm- oder NDC-Code; erkannt an diesem Text.`,
    unused: (codes) => `Ebenfalls im Datensatz, nicht verwendet: ${codes}.`,
    unidentified: {
      other: 'Übergeben wurde kein Datensatz eines Arzneimittels.',
      reference: 'Er verweist auf einen anderen Datensatz, der nicht übergeben wurde.',
      ingredients: 'Er hat mehrere Wirkstoffe und weder einen eigenen Code noch einen eigenen Namen.',
      nothing: 'Er hat weder einen verwendbaren RxNorm- oder NDC-Code noch einen Namen.',
    },
  },
  warning: {
    unknown: 'Umrahmter Warnhinweis: nicht bekannt',
    present: 'Für dieses Arzneimittel gibt es einen umrahmten Warnhinweis.',
    has: (drug) => `Für ${drug} gibt es einen umrahmten Warnhinweis.`,
    noText:
      'Für dieses Arzneimittel gibt es einen umrahmten Warnhinweis. Sein Text wurde nicht mitgeliefert.',
    noneStated: 'Die Fachinformation nennt keinen umrahmten Warnhinweis.',
    notProvided: (source) =>
      `Es ist nicht bekannt, ob es einen umrahmten Warnhinweis gibt: Der Datensatz enthält diesen Teil der Fachinformation nicht (Quelle: ${source}).`,
    failed: (drug) =>
      `Der umrahmte Warnhinweis zu ${drug} konnte nicht geladen werden. Das bedeutet nicht, dass es keine Warnungen gibt.`,
    unasked: (drug) =>
      `Es ist nicht bekannt, ob es für ${drug} einen umrahmten Warnhinweis gibt: Dieses Feld hat keine Datenquelle, die es fragen könnte.`,
    full: 'Vollständiger Abschnitt mit Warnhinweisen',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const given = [
      manufacturer && `von ${manufacturer}`,
      setId && `Kennung ${setId}`,
      date && `gültig ab ${date}`,
    ].filter(Boolean);
    return `${matched} Fachinformationen passen zu diesem Arzneimittel, eine davon wird gezeigt${given.length ? `: ${given.join(', ')}` : ''}. Die anderen können davon abweichen.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? 'Eine andere Fachinformation zu diesem Arzneimittel hat einen umrahmten Warnhinweis.'
      : `${count} andere Fachinformationen zu diesem Arzneimittel haben einen umrahmten Warnhinweis.`,
  updated: (date) => `aktualisiert: ${date}`,
  lastUpdated: (date) => `Zuletzt aktualisiert: ${date}`,
  effective: (date) => `gültig ab ${date}`,
  version: (version) => `Fassung ${version}`,
  retrieved: (time) => `abgerufen: ${time}`,
  loadedAt: (time) => `geladen: ${time}`,
  stale: 'Dies ist möglicherweise veraltet.',
  refreshFailed: (time) => `Aktualisieren nicht möglich seit: ${time}. Dies ist möglicherweise veraltet.`,
  skipped: (count, plural) =>
    plural === 'one'
      ? `${count} Eintrag konnte nicht gezeigt werden.`
      : `${count} Einträge konnten nicht gezeigt werden.`,
  count: {
    studies: (count, plural) => counted(count, plural, 'Studie', 'Studien'),
    trials: (count, plural) => counted(count, plural, 'Prüfung', 'Prüfungen'),
    articles: (count, plural) => counted(count, plural, 'Nachricht', 'Nachrichten'),
  },
  showing: (shown, total) => `${shown} von ${total} werden gezeigt`,
  showMore: 'Mehr zeigen',
  showAll: (count, isLoaded) => (isLoaded ? `Alle ${count} geladenen zeigen` : `Alle ${count} zeigen`),
  loadingMore: 'Weitere werden geladen',
  moreFailed: 'Weitere konnten nicht geladen werden.',
  moreAt: { studies: 'Weitere Studien', trials: 'Weitere Prüfungen', articles: 'Weitere Nachrichten' },
  drugClass: 'Klasse',
  route: 'Anwendung',
  form: 'Darreichungsform',
  manufacturer: 'Hersteller',
  marketing: {
    prescription: 'Verschreibungspflichtiges Arzneimittel',
    'over-the-counter': 'Rezeptfreies Arzneimittel',
  },
  extent: {
    words: (count, plural) => counted(count, plural, 'Wort', 'Wörter'),
    tables: (count, plural) => counted(count, plural, 'Tabelle', 'Tabellen'),
  },
  showSection: (extent) => `Ganzen Abschnitt zeigen (${extent})`,
  hideSection: 'Weniger von diesem Abschnitt zeigen',
  otherSections: (count, plural) =>
    plural === 'one'
      ? `${count} weiteren Abschnitt der Fachinformation zeigen`
      : `${count} weitere Abschnitte der Fachinformation zeigen`,
  sections: (count) => `Abschnitte dieser Fachinformation (${count})`,
  allIndications: 'Alle Anwendungsgebiete und Dosierung',
  fullLabel: 'Vollständige Fachinformation',
  flag: {
    retracted: 'Zurückgezogen',
    preprint: 'Vorabveröffentlichung, nicht begutachtet',
    'open-access': 'Frei zugänglich',
    sponsored: 'Gesponsert',
  },
  status: {
    recruiting: 'Nimmt Teilnehmende auf',
    'enrolling-by-invitation': 'Teilnahme auf Einladung',
    available: 'Härtefallprogramm verfügbar',
    'not-yet-recruiting': 'Nimmt noch niemanden auf',
    'active-not-recruiting': 'Läuft, Aufnahme beendet',
    completed: 'Abgeschlossen',
    'approved-for-marketing': 'Zugelassen',
    'no-longer-available': 'Härtefallprogramm nicht mehr verfügbar',
    suspended: 'Unterbrochen',
    terminated: 'Abgebrochen',
    withdrawn: 'Zurückgezogen',
    'temporarily-not-available': 'Härtefallprogramm vorübergehend nicht verfügbar',
    withheld: 'Nicht offengelegt',
    unknown: 'Status unbekannt',
  },
  statusMeaning: {
    recruiting: 'Die Prüfung sucht Teilnehmende.',
    'enrolling-by-invitation': 'Nur eingeladene Personen können teilnehmen.',
    available:
      'Manche Kranke können diese Behandlung über ihre Ärztin oder ihren Arzt außerhalb einer Prüfung erhalten.',
    'not-yet-recruiting': 'Die Prüfung nimmt noch keine Teilnehmenden auf.',
    'active-not-recruiting': 'Die Prüfung läuft und nimmt keine neuen Teilnehmenden auf.',
    completed: 'Die Prüfung ist wie geplant zu Ende gegangen.',
    'approved-for-marketing':
      'Diese Behandlung war außerhalb einer Prüfung erhältlich; seither wurde sie zugelassen.',
    'no-longer-available': 'Diese Behandlung war außerhalb einer Prüfung erhältlich und ist es nicht mehr.',
    suspended: 'Die Prüfung wurde vorzeitig angehalten und kann weitergehen.',
    terminated: 'Die Prüfung wurde vorzeitig beendet und geht nicht weiter.',
    withdrawn: 'Die Prüfung wurde vor der ersten Aufnahme beendet.',
    'temporarily-not-available':
      'Diese Behandlung ist außerhalb einer Prüfung zurzeit nicht erhältlich; später vielleicht wieder.',
    withheld: 'Das Register gibt die Einzelheiten dieser Prüfung nicht heraus.',
    unknown: 'Es ist nicht bekannt, ob diese Prüfung läuft oder Teilnehmende aufnimmt.',
  },
  staleStatus: (date) =>
    `Zuletzt bestätigt: ${date}, vor mehr als zwei Jahren. Der Status kann sich geändert haben.`,
  group,
  groupCount: (count, name) => `${group[name]}: ${count}`,
  phase: {
    na: 'Ohne Phase',
    'early-phase-1': 'Frühe Phase 1',
    'phase-1': 'Phase 1',
    'phase-2': 'Phase 2',
    'phase-3': 'Phase 3',
    'phase-4': 'Phase 4',
  },
  filterAndSort: 'Filtern und sortieren',
  filterTrials: 'Prüfungen filtern',
  everything: 'Alle',
  noMatch: (filter, loaded) => `Von ${loaded} geladenen Prüfungen entspricht keine: ${filter}.`,
  showEverything: 'Alle Prüfungen zeigen',
  ofLoaded: (loaded) => `von ${loaded} geladenen`,
  onlyLoaded: (loaded, total) =>
    `Zahlen, Filter und Reihenfolge beziehen sich auf ${loaded} geladene von ${total}.`,
  sort: 'Sortieren nach',
  order: {
    source: 'Reihenfolge der Quelle',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    status: 'Status',
    title: 'Titel',
  },
  details: 'Einzelheiten',
  detail: {
    statusMeaning: 'Status bedeutet',
    whyStopped: 'Grund des Abbruchs',
    sponsor: 'Sponsor',
    enrollment: 'Teilnehmende',
    interventions: 'Behandlungen',
    start: 'Beginn',
    completion: 'Ende',
    verified: 'Zuletzt bestätigt',
    sites: 'Prüfzentren',
  },
  enrollment: {
    actual: (count) => `${count} (tatsächlich)`,
    estimated: (count) => `${count} (geplant)`,
  },
  sites: (total, listed) => (total === listed ? total : `${total}, davon ${listed} aufgeführt`),
  noCountry: 'Land nicht angegeben',
  showSites: (count, plural) => `${counted(count, plural, 'Prüfzentrum', 'Prüfzentren')} zeigen`,
  hideSites: 'Prüfzentren verbergen',
  study: (id) => `Studie ${id}: `,
  noSummary: 'Zu dieser Prüfung gibt es keine Zusammenfassung.',
  noDate: 'Ohne Datum',
  contents: 'Auf dieser Seite',
  contentsState: {
    empty: 'keine',
    'none-stated': 'nicht genannt',
    'not-provided': 'nicht enthalten',
    error: 'nicht geladen',
  },
  readWarning: 'Warnhinweis lesen',
  years: {
    heading: 'Studien nach Jahr',
    range: (first, last) => `${first} bis ${last}`,
    count: (years, count, plural) => `${years}: ${counted(count, plural, 'Studie', 'Studien')}`,
    undated: (count, plural) => `Ohne Jahr: ${counted(count, plural, 'Studie', 'Studien')}.`,
    all: 'Alle Jahre',
  },
  otherAuthors: (count, plural) => counted(count, plural, 'weitere Person', 'weitere'),
  showAuthors: 'Alle Namen zeigen',
  hideAuthors: 'Weniger Namen zeigen',
  showAbstract: (words) => `Ganze Kurzfassung zeigen (${words} Wörter)`,
  hideAbstract: 'Weniger von der Kurzfassung zeigen',
};
