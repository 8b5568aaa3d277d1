import type { Subject, Terms } from '../../components/panel/terms.js';

const noun: Record<Subject, string> = {
  warning: 'boxed warning',
  summary: 'drug summary',
  studies: 'published studies',
  trials: 'clinical trials',
  articles: 'news articles',
  monograph: 'drug information',
};

/** What every panel says. */
export const panelWords = {
  heading: {
    warning: 'Boxed warning',
    summary: 'Drug summary',
    studies: 'Published studies',
    trials: 'Clinical trials',
    articles: 'In the news',
    monograph: 'Drug information',
  },
  separator: ', ',
  thisDrug: 'this drug',
  dataSource: 'the data source',
  idle: 'Nothing to show yet: this panel needs a drug and a data source.',
  loading: (subject, drug) => `Loading ${noun[subject]} for ${drug}`,
  loaded: (heading) => `${heading}: loaded`,
  slow: (host, tries) =>
    tries
      ? `This is taking longer than usual: ${host} did not answer as it should. This is try ${tries}.`
      : `This is taking longer than usual. Still waiting for ${host}.`,
  panels: {
    loading: (count) => `Panels that are loading: ${count}`,
    loaded: (count) => `Panels loaded: ${count}`,
  },
  empty: (subject, { source, drug, date }) => `No ${noun[subject]} for ${drug} at ${source} (${date}).`,
  notProvided: (subject, { source, drug }) =>
    `The answer from ${source} does not include ${noun[subject]} for ${drug}.`,
  failed: (subject, drug) => `The ${noun[subject]} for ${drug} could not be loaded.`,
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
    unidentified: 'The drug cannot be identified from the record.',
  },
  wrongDrug: (asked, answered) =>
    `The data source answered for ${answered}, but ${asked} was asked. Nothing of that answer is shown.`,
  officialLabel: 'Look for the official label at DailyMed',
  record: {
    byCode: (code, name) => `Record${name && `: ${name}`}. Identified by ${code}.`,
    byIngredient: (code, name) =>
      `Record${name && `: ${name}`}. It codes no product; identified by its only active ingredient, ${code}.`,
    byText: (text) =>
      `Record: ${text}. It has no RxNorm or NDC code that can be used; identified by this text.`,
    unused: (codes) => `Also in the record, not used: ${codes}.`,
    unidentified: {
      other: 'What was given is not the record of a medication.',
      reference: 'It points to another record of the medication, which was not given.',
      ingredients: 'It has several active ingredients and no code or name of its own.',
      nothing: 'It has no RxNorm or NDC code that can be used, and no name.',
    },
  },
  warning: {
    unknown: 'Boxed warning unknown',
    present: 'This drug has a boxed warning.',
    has: (drug) => `${drug} has a boxed warning.`,
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
  updated: (date) => `updated ${date}`,
  effective: (date) => `effective ${date}`,
  version: (version) => `version ${version}`,
  retrieved: (time) => `retrieved ${time}`,
  loadedAt: (time) => `loaded ${time}`,
  stale: 'This may be out of date.',
  refreshFailed: (time) => `Could not refresh since ${time}. This may be out of date.`,
  skipped: (count, plural) =>
    plural === 'one' ? `${count} entry could not be shown.` : `${count} entries could not be shown.`,
  fullLabel: 'Full label',
} satisfies Partial<Terms>;
