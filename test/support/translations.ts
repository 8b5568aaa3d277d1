/** All languages of the library, and every sentence that one of them can say. */
import '../../src/translations/register/ar.js';
import '../../src/translations/register/de.js';
import '../../src/translations/register/es.js';
import '../../src/translations/register/fr.js';
import '../../src/translations/register/he.js';
import '../../src/translations/register/pt.js';
import '../../src/translations/register/zh.js';
import type { Terms } from '../../src/components/panel/terms.js';
import { ar } from '../../src/translations/ar.js';
import { de } from '../../src/translations/de.js';
import { es } from '../../src/translations/es.js';
import { fr } from '../../src/translations/fr.js';
import { he } from '../../src/translations/he.js';
import { pt } from '../../src/translations/pt.js';
import { zh } from '../../src/translations/zh.js';

export const TRANSLATIONS: Readonly<Record<string, Terms>> = { ar, de, es, fr, he, pt, zh };

/** Stands for a name, a date or a number. */
export const GAP = '\uE000';

const SUBJECTS = ['warning', 'summary', 'studies', 'trials', 'articles', 'monograph'];
const GROUPS = ['open', 'upcoming', 'closed', 'halted', 'unknown'];
const PLURALS =
  /^(otherWarnings|skipped|count\.\w+|otherSections|showSites|years\.undated|otherAuthors|extent\.\w+)$/;

/** With what a sentence is asked for, in all its forms. */
function callsOf(path: string, plurals: readonly string[]): unknown[][] {
  const answered = { drug: GAP, source: GAP, date: GAP };
  if (path === 'loading' || path === 'failed') return SUBJECTS.map((subject) => [subject, GAP]);
  if (path === 'empty' || path === 'notProvided') {
    return SUBJECTS.slice(1).map((subject) => [subject, answered]);
  }
  if (path === 'groupCount') return GROUPS.map((group) => [GAP, group]);
  if (path === 'selection') return [[{ manufacturer: GAP, setId: GAP, date: GAP }, GAP]];
  if (path === 'sites') return [[GAP, `${GAP} `]];
  if (path === 'years.count') return plurals.map((plural) => [GAP, GAP, plural]);
  if (PLURALS.test(path)) return plurals.map((plural) => [GAP, plural]);
  return [[GAP, GAP]];
}

/** Every sentence of a language by the path of its key; functions with gaps for what they are told. */
export function sentencesOf(
  words: object,
  plurals: readonly string[] = ['one', 'other'],
  path = '',
): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path + key;
    if (typeof value === 'string') sentences.set(here, [value]);
    else if (typeof value === 'function') {
      const say = value as (...given: unknown[]) => string;
      sentences.set(
        here,
        callsOf(here, plurals).map((given) => say(...given)),
      );
    } else
      for (const [inner, list] of sentencesOf(value as object, plurals, `${here}.`))
        sentences.set(inner, list);
  }
  return sentences;
}
