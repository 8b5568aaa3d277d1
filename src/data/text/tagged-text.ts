import type { Inline, Mark } from '../contract/text.js';
import type { Run } from './runs.js';
import { decodeEntities } from './entities.js';
import { lineText, toLine } from './runs.js';

const MARKS: Readonly<Record<string, Mark>> = { i: 'emphasis', b: 'strong', sub: 'sub', sup: 'sup' };
/** A tag has a name and attributes with quoted values; "n <b and c>" is none. */
const TAG = /<(\/?)([a-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gi;
/** The same escaped, once or twice, for the names that occur so. */
const ESCAPED_TAG =
  /&(?:amp;)*lt;(\/?(?:[ibpua]|em|strong|su[bp]|h\d|br|div|span|sc|italic|bold)\s*\/?)&(?:amp;)*gt;/gi;
/** Tags even without their other half; of one letter alone nobody knows. */
const SURE = /^(?:[bh]r|h\d|img|em|strong|su[bp]|div|span|li|[uo]l|sec)$/;
/** Between these, words must not run together. */
const APART = /^(?:p|[bh]r|h\d|div|li|[uo]l|sec|title|t[drh]|table|list|list-item)$/;

/**
 * Text with tags as one line: `i`, `b`, `sub` and `sup` become marks, of other tags only the tags go. Titles and
 * abstracts of Europe PMC (https://europepmc.org/RestfulWebService) carry them as they are, escaped, or twice escaped.
 */
export function taggedLine(markup: string): Inline {
  const source = markup.replace(ESCAPED_TAG, '<$1>');
  const lower = source.toLowerCase();
  const runs: Run[] = [];
  const open: Mark[] = [];
  const paired = new Map<string, boolean>();
  let at = 0;
  const take = (end: number): void =>
    void runs.push({ text: decodeEntities(decodeEntities(source.slice(at, end))), marks: [...open] });
  for (const tag of source.matchAll(TAG)) {
    const [all, closing, tagName = '', , empty] = tag;
    const name = tagName.toLowerCase();
    if (!paired.has(name)) paired.set(name, lower.includes(`<${name}`) && lower.includes(`</${name}`));
    if (!empty && !paired.get(name) && !SURE.test(name)) continue;
    take(tag.index);
    at = tag.index + all.length;
    const mark = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
    if (mark && closing) open.splice(open.lastIndexOf(mark) >>> 0, 1);
    else if (mark && !empty) open.push(mark);
    else if (APART.test(name)) runs.push({ text: ' ', marks: [...open] });
  }
  take(source.length);
  return toLine(runs);
}

/** The labelled parts of a structured abstract: each `h4` begins one. */
export function labelledParts(markup: string): { label?: string; text: Inline }[] {
  const [lead = '', ...rest] = markup
    .replace(ESCAPED_TAG, '<$1>')
    .split(/<h4(?:\s[^<>]*)?>((?:(?!<h4).)*?)<\/h4\s*>/is);
  const parts: { label?: string; text: Inline }[] = [{ text: taggedLine(lead) }];
  for (let index = 0; index < rest.length; index += 2) {
    const label = lineText(taggedLine(rest[index] ?? ''));
    parts.push({ ...(label && { label }), text: taggedLine(rest[index + 1] ?? '') });
  }
  return parts.filter(({ label, text }) => label ?? text.length);
}

/** Each alternative stops where it would begin again: no text makes it slow. */
const NO_TEXT = /<(script|style)\b(?:(?!<\1\b).)*?<\/\1\s*>|<!--(?:(?!<!--).)*?-->|<\/?[a-z!][^<>]*>/gis;

/** HTML as text: nothing of it is interpreted, scripts and styles are no text. */
export const textOfHtml = (html: string): string =>
  decodeEntities(html.replace(NO_TEXT, ' ')).replace(/\s+/g, ' ').trim();
