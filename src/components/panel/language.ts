import { englishFormatters } from './english-formatters.js';
import { intlFormatters } from './formatters.js';
import type { Formatters } from './formatters.js';
import { kept } from './kept.js';
import { onServer } from './on-server.js';
import { nextTask } from './turns.js';
import { localeOf, wordsFor } from './translations.js';
import type { Terms } from './terms.js';

/** Words and formats for one language. */
export interface Language {
  /** Of the words and formats alike. */
  readonly tag: string;
  readonly terms: Terms;
  /** `2015`, `2015-01` or `2015-01-28` with the month in letters; anything else as it came (contract, rule 9). */
  date(text: string): string;
  /** The date without its year; empty when only the year is known, or nothing. */
  dayAndMonth(text: string): string;
  /** Day and clock time: a page may stay open overnight. */
  time(milliseconds: number): string;
  number(value: number): string;
  plural(value: number): Intl.LDMLPluralRule;
  /** Side by side: joined by a word, or by nothing, they would say something else. */
  list(values: readonly string[]): string;
  /** For sorting by name. */
  compare(one: string, other: string): number;
  /** The same as in a sentence: "A, B and C". */
  sentenceList(values: readonly string[]): string;
}

const DATE = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The date's known parts; a date that cannot be read, or does not exist, as it came. */
function formatDate({ date }: Formatters, text: string, hasYear: boolean): string {
  const [, year, month, day] = DATE.exec(text) ?? [];
  const asItCame = hasYear ? text : '';
  if (!year || !month) return asItCame;
  const when = new Date(Date.UTC(+year, +month - 1, day ? +day : 1));
  // Date turns 30 February into 1 March.
  return when.getUTCMonth() + 1 === +month ? date(when, hasYear, Boolean(day)) : asItCame;
}

/**
 * The calendar of the labels and the digits of the doses: a page never has two kinds of numbers side by side, where an
 * Arabic five looks like a nought. A tag that names its digits, such as `ar-u-nu-arab`, gets them.
 */
function formatTag(locale: Intl.Locale): string {
  // From the text: to ask the locale costs a first panel five milliseconds.
  const [, digits = 'latn'] = /-nu-(\w+)/.exec(locale.toString()) ?? [];
  return `${locale.baseName}-u-ca-gregory-nu-${digits}`;
}

/** Where a server draws, it has the time to name the time zone. */
const formattersOf = (tag: string): Formatters =>
  !onServer && /^en(-US)?-u-ca-gregory-nu-latn$/.test(tag) ? englishFormatters : intlFormatters(tag);

function createLanguage(locale: Intl.Locale, terms: Terms): Language {
  const tag = formatTag(locale);
  const formatters = formattersOf(tag);
  const collator = kept(() => new Intl.Collator(tag, { numeric: true }));
  return {
    tag: locale.baseName,
    terms,
    date: kept((text) => formatDate(formatters, text, true)),
    dayAndMonth: kept((text) => formatDate(formatters, text, false)),
    time: kept(formatters.time),
    number: formatters.number,
    plural: kept(formatters.plural),
    compare: (one, other) => collator().compare(one, other),
    list: (values) => values.join(terms.separator),
    sentenceList: formatters.sentenceList,
  };
}

/** The reader's word for a word of an open list; one that nobody knows is shown as it came. */
export const wordFor = (words: Readonly<Record<string, string>>, word: string): string =>
  (Object.hasOwn(words, word) && words[word]) || word;

/** By the locale itself: to ask one for its tag takes longer than to find it. */
const languageIn = kept((locale: Intl.Locale) => kept((terms: Terms) => createLanguage(locale, terms)));

const ENGLISH = new Intl.Locale('en');

let warm: Language | undefined;

/** A browser's first formatter takes it as long as a panel does: it is made while the answer is on its way. */
export async function warmUp(language: Language): Promise<void> {
  if (warm === language) return;
  warm = language;
  await nextTask();
  language.time(0);
  language.date('2000-01-01');
  language.plural(1);
}

/** The language for a BCP 47 tag: words and formats, or both in English when it has no words. */
export function languageFor(tag: string): Language {
  const wanted = localeOf(tag) ?? ENGLISH;
  const words = wordsFor(wanted);
  return words ? languageIn(wanted)(words) : languageFor('en');
}

/**
 * The tag of the nearest ancestor that has one, also outside the shadow roots that the element is in. The frame of a
 * panel around it says which words that panel found, not which ones are wanted.
 */
export function languageOf(element: Element): string | undefined {
  // A server's elements have no ancestors; src/ssr hands the language on to inner panels.
  if (onServer) return element.getAttribute('lang') ?? undefined;
  const found = element.closest<HTMLElement>('[lang]:not([part=frame])');
  if (found) return found.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}
