import type { Terms } from '../components/panel/terms.js';

/** English, the language that every other is translated from. */
export const en: Terms = {
  heading: {
    warning: 'Boxed warning',
    summary: 'Drug summary',
    studies: 'Published studies',
    trials: 'Clinical trials',
    articles: 'In the news',
    monograph: 'Drug information',
  },
  noun: {
    warning: 'boxed warning',
    summary: 'drug summary',
    studies: 'published studies',
    trials: 'clinical trials',
    articles: 'news articles',
    monograph: 'drug information',
  },
  thisDrug: 'this drug',
  dataSource: 'the data source',
  idle: 'Nothing to show yet: this panel needs a drug and a data source.',
  loading: (noun, drug) => `Loading ${noun} for ${drug}`,
  loaded: (heading) => `${heading}: loaded`,
  empty: (noun, { source, drug, date }) => `No ${noun} for ${drug} at ${source} (${date}).`,
  notProvided: (noun, { source, drug }) => `The answer from ${source} does not include ${noun} for ${drug}.`,
  noneStated: (noun, { source, drug, date }) =>
    `According to ${source} there is no ${noun} for ${drug} (${date}).`,
  failed: (noun, drug) => `The ${noun} for ${drug} could not be loaded.`,
  retry: 'Try again',
  retrying: 'Trying again',
  error: {
    config: 'This panel is not set up correctly.',
    offline: 'This device is offline.',
    network: 'The data source could not be reached.',
    timeout: 'The data source did not answer in time.',
    'not-found': 'The data source has no record of this drug.',
    unauthorized: 'The data source refused the request.',
    'rate-limited': 'The data source is busy. Wait a minute before trying again.',
    http: 'The data source reported a fault.',
    'too-large': 'The answer was too large to be read.',
    'invalid-json': 'The data source sent something that is not data.',
    'invalid-data': 'The data has a fault and cannot be shown.',
    'unsupported-contract': 'The data is in a newer form than this panel can read.',
  },
  wrongDrug: (asked, answered) =>
    `The data source answered for ${answered}, but ${asked} was asked. Nothing of that answer is shown.`,
  officialLabel: 'Look for the official label at DailyMed',
  warning: {
    unknown: 'Boxed warning unknown',
    present: 'This drug has a boxed warning.',
    noText: 'This drug has a boxed warning. Its text was not provided.',
    noneStated: 'The label states no boxed warning.',
    notProvided: (source) =>
      `Whether there is a boxed warning is not known: the record from ${source} does not include that part of the label.`,
    failed: (drug) =>
      `The boxed warning for ${drug} could not be loaded. Do not take this as an absence of warnings.`,
    unasked: (drug) =>
      `Whether ${drug} has a boxed warning is not known: this panel has no data source to ask.`,
    full: 'Full warnings section',
  },
  selection: ({ manufacturer, setId, date }, matched) => {
    const which = [
      manufacturer && `by ${manufacturer}`,
      setId && `set id ${setId}`,
      date && `effective ${date}`,
    ];
    const given = which.filter(Boolean).join(', ');
    return `${matched} labels match this drug, and one of them is shown${given && `: ${given}`}. The others may differ.`;
  },
  otherWarnings: (count, plural) =>
    plural === 'one'
      ? `Another label of this drug has a boxed warning.`
      : `${count} other labels of this drug have a boxed warning.`,
  lastUpdated: (date) => `Last updated ${date}`,
  updated: (date) => `updated ${date}`,
  effective: (date) => `effective ${date}`,
  version: (version) => `version ${version}`,
  retrieved: (time) => `retrieved ${time}`,
  loadedAt: (time) => `loaded ${time}`,
  stale: 'This may be out of date.',
  refreshFailed: (time) => `Could not refresh since ${time}. This may be out of date.`,
  skipped: (count, plural) =>
    plural === 'one' ? `${count} entry could not be shown.` : `${count} entries could not be shown.`,
  count: {
    studies: (count, plural) => `${count} ${plural === 'one' ? 'study' : 'studies'}`,
    trials: (count, plural) => `${count} ${plural === 'one' ? 'trial' : 'trials'}`,
    articles: (count, plural) => `${count} ${plural === 'one' ? 'article' : 'articles'}`,
  },
  showing: (shown, total) => `Showing ${shown} of ${total}`,
  showMore: 'Show more',
  loadingMore: 'Loading more',
  moreFailed: 'More could not be loaded.',
  moreAt: { studies: 'More studies', trials: 'More trials', articles: 'More news' },
  drugClass: 'Class',
  route: 'Route',
  form: 'Form',
  manufacturer: 'Manufacturer',
  marketing: { prescription: 'Prescription drug', 'over-the-counter': 'Over-the-counter drug' },
  showSection: 'Show all of this section',
  hideSection: 'Show less of this section',
  otherSections: (count, plural) =>
    `Show ${count} more ${plural === 'one' ? 'section' : 'sections'} of the label`,
  allIndications: 'All indications and dosage',
  fullLabel: 'Full label',
  flag: {
    retracted: 'Retracted',
    preprint: 'Preprint, not peer reviewed',
    'open-access': 'Open access',
    sponsored: 'Sponsored',
  },
  status: {
    recruiting: 'Recruiting',
    'enrolling-by-invitation': 'Enrolling by invitation',
    available: 'Expanded access available',
    'not-yet-recruiting': 'Not yet recruiting',
    'active-not-recruiting': 'Active, not recruiting',
    completed: 'Completed',
    'approved-for-marketing': 'Approved for marketing',
    'no-longer-available': 'Expanded access no longer available',
    suspended: 'Suspended',
    terminated: 'Terminated',
    withdrawn: 'Withdrawn',
    'temporarily-not-available': 'Expanded access temporarily not available',
    withheld: 'Withheld',
    unknown: 'Status unknown',
  },
  phase: {
    na: 'Phase not applicable',
    'early-phase-1': 'Early phase 1',
    'phase-1': 'Phase 1',
    'phase-2': 'Phase 2',
    'phase-3': 'Phase 3',
    'phase-4': 'Phase 4',
  },
  noSummary: 'No summary was given for this trial.',
  noDate: 'No date given',
  contents: 'On this page',
};
