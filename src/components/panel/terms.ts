import type { ErrorCode, Phase, TrialStatus } from '../../data/index.js';
import type { UnidentifiedReason } from '../../ehr/fhir.js';
import type { BadgeGroup } from './list.template.js';

/** What a panel is about; each has its own words in every state. */
export type Subject = 'warning' | 'summary' | 'studies' | 'trials' | 'articles' | 'monograph';

/** Subjects whose absence is told in plain words; a boxed warning's has its own sentences (safety, C1). */
export type Countable = Exclude<Subject, 'warning'>;

/** Who answered, for which drug, and when: already in the reader's words. */
export interface Answered {
  drug: string;
  source: string;
  date: string;
}

/**
 * Every word that a reader sees. A language is one object of this type. Sentences get the subject and not its name, so
 * that each language can bend the name as it has to.
 */
export interface Terms {
  heading: Record<Subject, string>;
  /** Between the parts of a row, with its space. */
  separator: string;
  /** A drug that has no name. */
  thisDrug: string;
  /** A source that has no name, inside a sentence. */
  dataSource: string;
  idle: string;
  loading(subject: Subject, drug: string): string;
  loaded(heading: string): string;
  /** After 5 s; `tries` is empty for the first. */
  slow(host: string, tries: string): string;
  /** Many panels at once, for screen readers. */
  panels: Record<'loading' | 'loaded', (count: string) => string>;
  empty(subject: Countable, answered: Answered): string;
  notProvided(subject: Countable, answered: Answered): string;
  failed(subject: Subject, drug: string): string;
  retry: string;
  retrying: string;
  /** Why it failed, by code. */
  error: Record<Exclude<ErrorCode, 'wrong-drug'>, string>;
  wrongDrug(asked: string, answered: string): string;
  officialLabel: string;
  /** A host's record of a medication: which entry of it was used, or why none could be. */
  record: {
    /** `name` is what the record calls the drug; it may be empty. */
    byCode(code: string, name: string): string;
    byIngredient(code: string, name: string): string;
    byText(text: string): string;
    unused(codes: string): string;
    unidentified: Record<UnidentifiedReason, string>;
  };
  /** The three answers about boxed warnings, and what a failure says; they never mix (safety, C1). */
  warning: {
    unknown: string;
    present: string;
    /** The same with its name, for screen readers. */
    has(drug: string): string;
    noText: string;
    noneStated: string;
    notProvided(source: string): string;
    failed(drug: string): string;
    /** A drug was named, but no data source. */
    unasked(drug: string): string;
    full: string;
  };
  /** Which of several labels is on screen; each part may be empty. */
  selection(label: { manufacturer: string; setId: string; date: string }, matched: string): string;
  /** The label on screen has no boxed warning and others have one. */
  otherWarnings(count: string, plural: Intl.LDMLPluralRule): string;
  updated(date: string): string;
  lastUpdated(date: string): string;
  effective(date: string): string;
  version(version: string): string;
  retrieved(time: string): string;
  loadedAt(time: string): string;
  stale: string;
  refreshFailed(time: string): string;
  skipped(count: string, plural: Intl.LDMLPluralRule): string;
  count: Record<'studies' | 'trials' | 'articles', (count: string, plural: Intl.LDMLPluralRule) => string>;
  showing(shown: string, total: string): string;
  showMore: string;
  /** All that have come; `isLoaded` when the source has more. */
  showAll(count: string, isLoaded: boolean): string;
  loadingMore: string;
  moreFailed: string;
  moreAt: Record<'studies' | 'trials' | 'articles', string>;
  drugClass: string;
  route: string;
  form: string;
  manufacturer: string;
  marketing: Record<'prescription' | 'over-the-counter', string>;
  /** How much a text holds in all, such as "1,234 words". */
  extent: Record<'words' | 'tables', (count: string, plural: Intl.LDMLPluralRule) => string>;
  showSection(extent: string): string;
  hideSection: string;
  otherSections(count: string, plural: Intl.LDMLPluralRule): string;
  /** Opens the list of all sections of a label. */
  sections(count: string): string;
  allIndications: string;
  fullLabel: string;
  flag: Record<'retracted' | 'preprint' | 'open-access' | 'sponsored', string>;
  /** Before the title of a trial, for screen readers. */
  study(id: string): string;
  status: Record<TrialStatus, string>;
  /** What a status means, for a reader who does not know registers. */
  statusMeaning: Record<TrialStatus, string>;
  /** The status was verified too long ago to rely on it. */
  staleStatus(date: string): string;
  /** Groups of statuses, as names of filters. */
  group: Record<BadgeGroup, string>;
  /** The same, counted, inside a sentence. */
  groupCount(count: string, group: BadgeGroup): string;
  phase: Record<Phase, string>;
  filterAndSort: string;
  filterTrials: string;
  everything: string;
  /** A filter leaves nothing. */
  noMatch(filter: string, loaded: string): string;
  showEverything: string;
  ofLoaded(loaded: string): string;
  /** The source has more than what is counted, filtered and sorted here. */
  onlyLoaded(loaded: string, total: string): string;
  sort: string;
  order: Record<'source' | 'newest' | 'oldest' | 'status' | 'title', string>;
  details: string;
  detail: Record<
    | 'statusMeaning'
    | 'whyStopped'
    | 'sponsor'
    | 'enrollment'
    | 'interventions'
    | 'start'
    | 'completion'
    | 'verified'
    | 'sites',
    string
  >;
  enrollment: Record<'actual' | 'estimated', (count: string) => string>;
  sites(total: string, listed: string): string;
  noCountry: string;
  showSites(count: string, plural: Intl.LDMLPluralRule): string;
  hideSites: string;
  noSummary: string;
  noDate: string;
  contents: string;
  /** Beside the name of a panel in the contents: what there is of it. */
  contentsState: Record<'empty' | 'none-stated' | 'not-provided' | 'error', string>;
  /** From the line on the boxed warning to its panel. */
  readWarning: string;
  /** A picture of how many studies each year has. */
  years: {
    heading: string;
    /** Two years, inside a sentence. */
    range(first: string, last: string): string;
    count(years: string, count: string, plural: Intl.LDMLPluralRule): string;
    undated(count: string, plural: Intl.LDMLPluralRule): string;
    all: string;
  };
  otherAuthors(count: string, plural: Intl.LDMLPluralRule): string;
  showAuthors: string;
  hideAuthors: string;
  /** A long abstract, and how long it is. */
  showAbstract(words: string): string;
  hideAbstract: string;
}
