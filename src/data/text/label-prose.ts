import type { Block } from '../model.js';
import type { PlacedTable } from './spl-table.js';

/** References to other sections of a label: `[see Warnings and Precautions (5.1)]`, `(5.1, 9.2)`, `( 1 )`. */
const REFERENCES = /\[\s*see [^\]]*\]|\(\s*\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)*\s*\)/gi;
const ABBREVIATIONS = /\s*\([A-Z]{2,8}\)/g;
const HIGHLIGHTS = ' See full prescribing information for complete boxed warning';
/** Not the dot of a product of units, as in "ng • h/mL". */
const BULLETS = /(?:^|\s+)[•●■▪◦](?!\s*hr?\/)\s*/u;
/** Words that stay small inside a title in title case. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

/** The strings of a field that may be a list, one string, empty or missing. */
export const strings = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * The texts of a label field. openFDA's first string holds the whole section and the further ones repeat its
 * parts (`spl_to_json.js` of FDA/openfda), so a string that an earlier one contains is left out.
 */
export function labelText(value: unknown): string[] {
  const kept: string[] = [];
  for (const text of strings(value)) if (!kept.some((earlier) => earlier.includes(text))) kept.push(text);
  return kept;
}

/**
 * Lifts a known section title from the very beginning. It is left where it is when it may be the beginning of
 * the first sentence, as in "Do not use if …".
 * @returns the title as the source wrote it, the rest, and the number before the title, such as `14`
 */
export function liftHeading(
  text: string,
  titles: readonly string[],
): [heading: string, rest: string, number: string] {
  const known = titles.map((title) =>
    title
      .replace(/[()?]/g, '\\$&')
      // Slips of labelers: "ADMlNlSTRATION".
      .replace(/[il]/gi, '[il1]')
      .replace(/ and /g, ' (?:and|&) '),
  );
  const pattern = `^(?:(\\d+)\\.?\\s+)?(${known.join('|')})(?:[:.]\\s*|\\s+)(?=\\S)`;
  const [all = '', number = '', heading = ''] = new RegExp(pattern, 'i').exec(text) ?? [];
  const rest = text.slice(all.length);
  const isSetApart =
    number ||
    !/[a-km-z]/.test(heading) ||
    /^(?:uses|use\(|direct|purpose|other|active|inact|quest)/i.test(heading);
  const isLonger = /^(?:(?:and|or|of|for|to|AND|OR|OF|FOR|TO)\b|[&/])/.test(rest);
  const isLifted = !isLonger && (isSetApart || /^[\p{Lu}\d(•●■]/u.test(rest));
  return heading && isLifted ? [heading, rest, number] : ['', text, ''];
}

/**
 * Lifts the title of a boxed warning ("WARNING: BLEEDING RISK"), when it is sure where it ends.
 * @param names names of the drug, with which the first sentence may begin in capitals
 */
export function liftWarningTitle(text: string, names: readonly string[] = []): [title: string, rest: string] {
  const words = text.split(' ');
  const count = /^(?:BOXED )?WARNINGS?\b/.test(text) ? titleLength(text, words, names) : 0;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}

function titleLength(text: string, words: readonly string[], names: readonly string[]): number {
  const first = (count: number): string => words.slice(0, count).join(' ');
  const end = words.findIndex((word) => /\p{Ll}/u.test(word));
  // The Highlights repeat the title and say where it ends.
  for (let count = end; count > 1; count--) if (text.includes(first(count) + HIGHLIGHTS)) return count;
  if (end < 2) return titleCaseLength(words);
  // "… RISK JANUMET XR can cause": the sentence begins before its first small letters.
  const name = names.find((name) => first(end).endsWith(` ${name.toUpperCase()}`));
  // "… DEPENDENCE CNS stimulants" and "… CNS Stimulants": a short word may already belong to the sentence.
  const isUnsure = !name && (/^\P{Lu}/u.test(words[end] ?? '') || (words[end - 1] ?? '').length < 4);
  const count = name ? end - name.split(' ').length : end;
  return isUnsure || count < 2 || SMALL.test(words[count - 1]?.toLowerCase() ?? '') ? 0 : count;
}

/** "WARNING Falls in Older People Older people who …": sure only when the sentence takes up words of the title. */
function titleCaseLength(words: readonly string[]): number {
  const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && !SMALL.test(word));
  const opening = words.slice(small - 1, small + 1).join(' ');
  const title = words.slice(1, small - 1).join(' ');
  return small > 3 && title.toLowerCase().includes(opening.toLowerCase()) ? small - 1 : 0;
}

/** The bare words of a text, for comparison only. */
const plain = (text: string): string =>
  text
    .replace(REFERENCES, ' ')
    .replace(/[^\p{L}\p{N}%<>≤≥=+/–-]+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Leaves out the Highlights summary that openFDA appends to a section (21 CFR 201.57(a)), but only when it
 * repeats the beginning of the section word for word, up to the end of a sentence, and is no mere "Shake well."
 * @param title title of the boxed warning, which the summary repeats
 * @param shown other text of the same label on screen: a class named only by the summary must stand there
 */
export function dropEcho(text: string, title = '', shown = ''): string {
  const opening = title || (/^[\w-]+/.exec(text)?.[0] ?? '\n');
  const ends = [...text.matchAll(/[.:)\]]\s+(?=\p{Lu})/gu)].map((end) => end.index + end[0].length);
  const beginning = plain(text.slice(0, 300)).slice(0, 30);
  for (const start of ends) {
    if (!text.startsWith(opening, start)) continue;
    const echo = plain(echoed(text.slice(start), title, shown));
    if (!echo.startsWith(beginning) || (!title && echo.length < Math.max(60, start / 3))) continue;
    if (ends.some((end) => end <= start && repeats(text.slice(0, end), echo)))
      return text.slice(0, start).trim();
  }
  return text;
}

function echoed(tail: string, title: string, shown: string): string {
  const text = tail.slice(title.length);
  if (title) return text.startsWith(HIGHLIGHTS) ? text.slice(HIGHLIGHTS.length) : text;
  // "X is a beta blocker indicated for" repeats "X is indicated for" once the class is shown elsewhere.
  return text.replace(
    /^([^.:]{1,80}? (?:is|are)) an? ([^.:]{1,80}?)(?= indicated )/,
    (all, subject: string, kind: string) =>
      ` ${plain(shown)} `.includes(` ${plain(kind.replace(ABBREVIATIONS, ''))} `) ? subject : all,
  );
}

/** The summary may leave out an abbreviation, and one half of "not A or B". */
function repeats(passage: string, echo: string): boolean {
  return [passage, passage.replace(ABBREVIATIONS, '')].some((words) =>
    [words, words.replace(/\bnot (\w+) or \w+/g, 'not $1')].some((form) => plain(form) === echo),
  );
}

/**
 * Prose as blocks, cut where the source marks it: parts, numbered subsections, typed bullets.
 * @param parts texts known to be whole parts of the prose
 * @param number the section's number, by which its subsections are known: `14` for `14.1`, `14.2`
 * @param tables each takes the place of its words
 */
export function toBlocks(
  text: string,
  parts: readonly string[] = [],
  number = '',
  tables: readonly PlacedTable[] = [],
): Block[] {
  const isInTable = (place: number): boolean => tables.some(({ start, end }) => start < place && place < end);
  const cuts = new Set([0, text.length, ...tables.flatMap(({ start, end }) => [start, end])]);
  for (const part of parts) {
    const at = part.length > 40 ? text.indexOf(part) : -1;
    if (at >= 0) cuts.add(at).add(at + part.length);
  }
  let next = 1;
  for (const found of number ? text.matchAll(/(?:^|\s)(\d+)\.(\d+)\s+\p{Lu}/gu) : [])
    if (found[1] === number && Number(found[2]) === next && !isInTable(found.index + 1) && next++)
      cuts.add(found.index);
  const places = [...cuts].filter((place) => !isInTable(place)).sort((a, b) => a - b);
  return places.flatMap(
    (place, index): readonly Block[] =>
      tables.find(({ start }) => start === place)?.blocks ??
      withHeading(text.slice(place, places[index + 1] ?? place).trim()),
  );
}

function withHeading(text: string): Block[] {
  const words = text.split(' ');
  const stop = /^\d+\.\d+$/.test(words[0] ?? '') ? subheadingLength(words) : 0;
  if (!stop) return withLists(text);
  return [
    { type: 'heading', text: words.slice(0, stop).join(' ') },
    ...withLists(words.slice(stop).join(' ')),
  ];
}

/** A title in title case ends for sure before "The dose", "In adults", "A trial" …; otherwise nobody knows. */
function subheadingLength(words: readonly string[]): number {
  const isSmall = (word: string): boolean => SMALL.test(word);
  const end = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && !isSmall(word)) - 1;
  const opening = words[end] ?? '';
  const title = words.slice(1, end);
  const isSure = end > 1 && end < 20 && /^(?:The|An?|In|For|If|When|This|These|There|To)$/.test(opening);
  return isSure && !title.some((word) => /[.:;,]$/.test(word)) ? end : 0;
}

function withLists(text: string): Block[] {
  const [lead, ...items] = text.split(BULLETS);
  const blocks: Block[] = lead ? [lead] : [];
  const filled = items.filter(Boolean);
  return filled.length > 0 ? [...blocks, { type: 'list', items: filled }] : blocks;
}
