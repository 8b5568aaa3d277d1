import type { Block, ListItem } from '../contract/text.js';
import { decodeEntities } from './entities.js';

/** One item of a list, with the marker as it was written. */
interface Entry {
  readonly indent: number;
  readonly marker: string;
  text: string;
  readonly items: Entry[];
}

const ITEM = /^(\s*)([*+-]|\d{1,9}[.)])\s+(?=\S)/;

/**
 * Blocks of the CommonMark subset in which ClinicalTrials.gov writes its `markup` fields
 * (https://clinicaltrials.gov/data-api/about-api/study-data-structure): paragraphs, nested lists, backslash escapes.
 * Anything else stays text.
 */
export function markdownBlocks(markup: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let roots: Entry[] = [];
  let path: Entry[] = [];
  let isApart = true;
  const flush = (): void => {
    if (paragraph.length) blocks.push(unescape(paragraph.join(' ')));
    blocks.push(...listBlocks(roots));
    [paragraph, roots, path] = [[], [], []];
  };
  for (const line of markup.split(/\r\n?|\n/)) {
    const [mark, space = '', marker = ''] = ITEM.exec(line) ?? [];
    const trimmed = line.trim();
    if (!trimmed) {
      if (paragraph.length) flush();
      isApart = true;
      continue;
    }
    const indent = mark ? space.length : line.length - line.trimStart().length;
    // A line of a paragraph may begin with a number, such as "25. May" (CommonMark, list items).
    if (mark && (!paragraph.length || !/\d/.test(marker) || /^1\D/.test(marker))) {
      if (paragraph.length || isOtherKind(roots, marker, indent)) flush();
      path = path.filter((entry) => entry.indent < indent);
      const entry: Entry = { indent, marker, text: line.slice(mark.length).trim(), items: [] };
      (path.at(-1)?.items ?? roots).push(entry);
      path.push(entry);
    } else if (path[0] && (!isApart || indent > path[0].indent)) {
      if (isApart) path = path.filter((entry) => entry.indent < indent);
      const entry = path.at(-1);
      if (entry) entry.text += ` ${trimmed}`;
    } else {
      if (roots.length) flush();
      paragraph.push(trimmed);
    }
    isApart = false;
  }
  flush();
  return blocks;
}

/** A bullet at the outermost level after numbers, or the reverse, begins another list. */
const isOtherKind = ([first]: readonly Entry[], marker: string, indent: number): boolean =>
  first !== undefined && indent <= first.indent && /\d/.test(first.marker) !== /\d/.test(marker);

/** Numbers that a list would count otherwise stay in the text: no "4." ever becomes a "1.". */
function listBlocks(entries: readonly Entry[]): Block[] {
  const [first] = entries;
  if (!first) return [];
  const ordered = /\d/.test(first.marker);
  if (ordered && entries.some(({ marker }, index) => parseInt(marker) !== index + 1)) {
    return entries.flatMap(({ marker, text, items }): Block[] => [
      unescape(`${marker} ${text}`),
      ...(items.length ? [{ type: 'list', items: items.map(toItem) } as const] : []),
    ]);
  }
  const items = entries.map((entry) => toItem({ ...entry, marker: '' }));
  return [{ type: 'list', ...(ordered && { ordered }), items }];
}

/** Inner lists have bullets only, so a number stays before its text. */
function toItem({ marker, text, items }: Entry): ListItem {
  const line = unescape(/\d/.test(marker) ? `${marker} ${text}` : text);
  return items.length ? { text: line, items: items.map(toItem) } : line;
}

/** A backslash before ASCII punctuation is markup; what it protects is not decoded. */
const unescape = (text: string): string =>
  text
    // At the end of a line it breaks the line.
    .replace(/(?<!\\)\\ /g, ' ')
    .split(/\\([!-/:-@[-`{-~])/)
    .map((part, index) => (index % 2 ? part : decodeEntities(part)))
    .join('');
