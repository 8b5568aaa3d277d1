import type { TNode } from 'txml/txml';
import type { Block, Inline, Mark } from '../contract/text.js';
import type { Run } from './runs.js';
import { parse } from 'txml/txml';
import { lineText, toLine } from './runs.js';

/** Where the run-in text of a table stands, and the table itself. */
export interface PlacedTable {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

interface Table {
  /** All its text in the order of the source, without white space. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

type Node = TNode | string;

const SHORTEST = 12;
const SIGNS = '*†‡§¶#';
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/**
 * Finds the run-in text of tables. openFDA gives a table twice: its words inside the section, cells run together, and
 * its SPL markup in the field's `_table` twin (`spl_to_json.js` of FDA/openfda). A table takes the place of its words
 * only where they stand character by character, white space aside, as whole words, once; else the words stay and it
 * is left out. A few characters could be anybody's.
 */
export function placeTables(text: string, sources: readonly string[]): PlacedTable[] {
  if (!sources.length) return [];
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const words = squeezed(text);
  const placed: PlacedTable[] = [];
  for (const source of sources) {
    const table = readTable(source);
    const at = table ? words.indexOf(table.text) : -1;
    if (!table || table.text.length < SHORTEST || at < 0 || words.includes(table.text, at + 1)) continue;
    const start = places[at] ?? 0;
    const end = (places[at + table.text.length - 1] ?? 0) + 1;
    const isWhole = /^\s?$/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end));
    const isApart = placed.every((other) => end <= other.start || start >= other.end);
    if (isWhole && isApart) placed.push({ start, end, blocks: table.blocks });
  }
  return placed;
}

/**
 * One SPL table (HL7 SPL, narrative block) as blocks; what stands below it and its footnotes follow as paragraphs.
 * @returns undefined for what is no table, and for one whose cells hold no text, such as a figure
 */
export function readTable(source: string): Table | undefined {
  try {
    // Its parser reads scripts, styles, comments and declarations in ways that no table needs.
    if (!/^\s*<table[\s>]/.test(source) || /<(?:script|style|[!?])/i.test(source)) return undefined;
    const [table] = parse(source, { keepWhitespace: true, decodeEntities: true }).filter(isElement);
    return table && toTable(table);
  } catch {
    return undefined;
  }
}

function toTable(table: TNode): Table | undefined {
  const notes = readFootnotes(table);
  const line = (nodes: readonly Node[]): Inline => toLine(toRuns(nodes, [], notes.signs));
  const rowsOf = (...names: string[]): TNode[] =>
    elements(table, ...names).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part, 'tr')));
  const body = rowsOf('tbody', 'tr');
  const heads = rowsOf('thead');
  const isHead = (row: TNode): boolean => elements(row).every(({ tagName }) => tagName === 'th');
  if (!heads.length && body[0] && body.length > 1 && isHead(body[0])) heads.push(...body.splice(0, 1));
  const rows = grid(body, line, false);
  if (![...rows, ...grid(heads, line, false)].flat().some((cell) => lineText(cell).trim())) return undefined;

  const head = joinHeads(grid(heads, line, true));
  const caption = elements(table, 'caption').flatMap(({ children }) => children);
  const below = rowsOf('tfoot').flatMap((row) => elements(row).map(({ children }) => line(children)));
  const footnotes = notes.footnotes.map(({ sign, children }) =>
    toLine([{ text: sign, marks: ['sup'] }, { text: ' ', marks: [] }, ...toRuns(children, [], notes.signs)]),
  );
  return {
    text: squeezed(allText(table)),
    blocks: [
      {
        type: 'table',
        ...(caption.length > 0 && { caption: line(caption) }),
        ...(head.length > 0 && { head }),
        rows,
      },
      ...[...below, ...footnotes]
        .filter((text) => text.length)
        .map((text) => ({ type: 'paragraph', text }) as const),
    ],
  };
}

const isElement = (node: Node): node is TNode => typeof node === 'object';

const elements = ({ children }: TNode, ...names: string[]): TNode[] =>
  children.filter(isElement).filter(({ tagName }) => !names.length || names.includes(tagName));

const allText = (node: Node): string => (isElement(node) ? node.children.map(allText).join('') : node);

const spanOf = ({ attributes }: TNode, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(attributes[name]) || 1, 1), 100);

/**
 * Cells in their columns. The contract has no spans: a cell stands in the first place that it spans, heads in each,
 * so that every column is named.
 */
function grid(
  rows: readonly TNode[],
  line: (nodes: readonly Node[]) => Inline,
  repeats: boolean,
): Inline[][] {
  const cells: Inline[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    const own = elements(row, 'td', 'th');
    const here = cells[y] ?? [];
    let x = 0;
    for (const cell of own) {
      const text = line(cell.children);
      while (x in here) x++;
      const width = spanOf(cell, 'colspan');
      for (const below of cells.slice(y, y + spanOf(cell, 'rowspan')))
        for (let column = x; column < x + width; column++)
          below[column] = repeats || (below === here && column === x) ? text : '';
      x += width;
    }
    // One cell over the whole row is a line of its own.
    if (own.length === 1 && !repeats && here[0]) here.length = 1;
  });
  return cells.map((row) => Array.from(row, (cell: Inline | undefined) => cell ?? ''));
}

/** Several rows of heads as one: the upper head, then the lower, without the same cell twice. */
function joinHeads(rows: readonly Inline[][]): Inline[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? '');
    const own = parts.filter((part, index) => part.length && part !== parts[index - 1]);
    return toLine(own.flatMap((part) => [...runsOf(part), { text: ' ', marks: [] }]));
  });
}

const runsOf = (line: Inline): Run[] =>
  (typeof line === 'string' ? [line] : line).map((run) =>
    typeof run === 'string' ? { text: run, marks: [] } : { text: run.text, marks: run.marks ?? [] },
  );

interface Footnotes {
  footnotes: { sign: string; children: readonly Node[] }[];
  /** By the footnote, and by its id for later references. */
  signs: Map<unknown, string>;
}

/** Signs in the order of printed labels, doubled after the last; letters or digits would look like data. */
function readFootnotes(table: TNode): Footnotes {
  const footnotes: Footnotes['footnotes'] = [];
  const signs: Footnotes['signs'] = new Map();
  const visit = (node: TNode): void => {
    for (const child of elements(node)) {
      if (child.tagName === 'footnote') {
        const place = footnotes.length;
        const sign = SIGNS.charAt(place % SIGNS.length).repeat(1 + Math.floor(place / SIGNS.length));
        footnotes.push({ sign, children: child.children });
        signs.set(child, sign);
        if (child.attributes.ID) signs.set(child.attributes.ID, sign);
      }
      visit(child);
    }
  };
  visit(table);
  return { footnotes, signs };
}

/** Words with the marks that the contract knows; list items are parted by a bullet. */
function toRuns(nodes: readonly Node[], marks: readonly Mark[], signs: Footnotes['signs']): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (!isElement(node)) return [{ text: node, marks }];
    const { tagName, attributes, children } = node;
    const inside = (...more: Mark[]): Run[] => toRuns(children, [...marks, ...more], signs);
    const style = attributes.styleCode ?? '';
    switch (tagName) {
      case 'footnote':
      case 'footnoteRef':
        return [{ text: signs.get(tagName === 'footnote' ? node : attributes.IDREF) ?? '', marks: ['sup'] }];
      case 'sub':
      case 'sup':
        return inside(tagName);
      case 'content':
        return inside(
          ...(/bold/i.test(style) ? (['strong'] as const) : []),
          ...(/italic/i.test(style) ? (['emphasis'] as const) : []),
        );
      case 'item':
        return [{ text: ' • ', marks: [] }, ...inside()];
      case 'br':
      case 'paragraph':
        return [{ text: ' ', marks: [] }, ...inside(), { text: ' ', marks: [] }];
      default:
        return inside();
    }
  });
}
