import type { ErrorCode, Phase, TrialStatus } from '../../data/index.js';
import type { BadgeGroup } from './list.template.js';

/** What a panel is about; each has its own words in every state. */
export type Subject = 'warning' | 'summary' | 'studies' | 'trials' | 'articles' | 'monograph';

/** Who answered, for which drug, and when: already in the reader's words. */
export interface Answered {
  drug: string;
  source: string;
  date: string;
}

/** Every word that a reader sees. A language is one object of this type. */
export interface Terms {
  heading: Record<Subject, string>;
  /** The same, inside a sentence. */
  noun: Record<Subject, string>;
  /** A drug that has no name. */
  thisDrug: string;
  /** A source that has no name, inside a sentence. */
  dataSource: string;
  idle: string;
  loading(noun: string, drug: string): string;
  loaded(heading: string): string;
  /** After 5 s; `tries` is empty for the first. */
  slow(host: string, tries: string): string;
  /** Many panels at once, for screen readers. */
  panels: Record<'loading' | 'loaded', (count: string, plural: Intl.LDMLPluralRule) => string>;
  empty(noun: string, answered: Answered): string;
  notProvided(noun: string, answered: Answered): string;
  noneStated(noun: string, answered: Answered): string;
  failed(noun: string, drug: string): string;
  retry: string;
  retrying: string;
  /** Why it failed, by code. */
  error: Record<Exclude<ErrorCode, 'wrong-drug'>, string>;
  wrongDrug(asked: string, answered: string): string;
  officialLabel: string;
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
  showSection: string;
  hideSection: string;
  otherSections(count: string, plural: Intl.LDMLPluralRule): string;
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
  groupCount(count: string, group: string): string;
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
