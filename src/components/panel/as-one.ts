import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { onServer } from './on-server.js';

/** Data nests in more ways than a server that runs for months can keep. */
const MOST_STEPS = 20_000;
let steps = 0;

/** What comes next leads to what is known of it: each way through the same templates ends at the same strings. */
class Shape extends Map<unknown, Shape> {
  /** Lit knows a template by its strings, the very object. */
  strings?: TemplateStringsArray;
  /** Of the template that led here: the values that have an element for themselves. */
  alone?: readonly boolean[];

  /** Nothing for what is new when too much is known. */
  follow(key: unknown): Shape | undefined {
    const known = this.get(key);
    if (known || steps === MOST_STEPS) return known;
    const next = new Shape();
    steps++;
    this.set(key, next);
    return next;
  }
}

const shapes = new Shape();

/** Stands for a value: no markup has it. */
const HOLE = '\0';
/** Stands for a text that has its element for itself, at the end of the element's first tag. */
const TEXT = ` .textContent=${HOLE}>`;

/** Lit finds a text by a mark before it, which is a node more. By the marks alone it finds what a server has drawn. */
export const marks: { areNeeded: boolean } = { areNeeded: onServer };

/** More rows would make too many templates of one. */
const MOST_ROWS = 8;

/** Only what was written as a template: no text that came as data has `raw` (Lit's own mark). */
function templateOf(content: unknown): Partial<TemplateResult> {
  const result = (content ?? {}) as Partial<TemplateResult>;
  return Array.isArray(result.strings) && Object.hasOwn(result.strings, 'raw') ? result : {};
}

/** Which of a template's values are all that is in their elements. */
const aloneIn = (strings: readonly string[]): boolean[] =>
  strings.slice(1).map((after, index) => {
    const [, tag] = /<(\w+)[^<>]*>$/.exec(strings.slice(0, index + 1).join(HOLE)) ?? [];
    return after.startsWith(`</${tag}>`);
  });

const holeFor = (value: unknown): string =>
  !marks.areNeeded && (typeof value === 'string' || typeof value === 'number') ? TEXT : HOLE;

function textOf(content: unknown, isAlone?: boolean): string {
  const { strings, values = [] } = templateOf(content);
  if (!strings) return isAlone ? holeFor(content) : HOLE;
  const alone = aloneIn(strings);
  return strings.reduce((before, after, index) => {
    const hole = textOf(values[index - 1], alone[index - 1]);
    return (hole === TEXT ? before.slice(0, -1) : before) + hole + after;
  });
}

function stringsOf(contents: readonly unknown[]): TemplateStringsArray {
  const strings = contents
    .map((content) => textOf(content))
    .join('')
    .split(HOLE);
  return Object.assign(strings, { raw: strings });
}

/**
 * Templates one after the other, and those nested in them, as one template: Lit keeps nodes and objects for each, which
 * a list has many of. For what nests in the same way as long as it is about the same data, since another nesting is
 * drawn anew: what comes and goes is given in an array, which stays as it is. Nothing at all is an empty template.
 */
export function asOne(...contents: readonly unknown[]): TemplateResult {
  let shape = shapes as Shape | undefined;
  const values: unknown[] = [];
  const add = (content: unknown, isAlone?: boolean): void => {
    const { strings, values: own = [] } = templateOf(content);
    shape = shape?.follow(strings ?? (isAlone ? holeFor(content) : HOLE));
    if (!strings) {
      values.push(content);
      return;
    }
    const alone = shape && (shape.alone ??= aloneIn(strings));
    for (let index = 0; index < own.length; index++) add(own[index], alone?.[index]);
  };
  for (const content of contents) add(content);
  if (!shape) return html`${contents}`;
  shape.strings ??= stringsOf(contents);
  // On its own it is parsed where it stands.
  const isPicture = (contents[0] as TemplateResult<1 | 2> | undefined)?._$litType$ === 2;
  return (isPicture ? svg : html)(shape.strings, ...values);
}

/** Rows, those of one template after the other as one: a browser draws them faster than one by one. */
export function rowsAsOne(rows: readonly TemplateResult[]): unknown {
  const runs: [TemplateResult, ...TemplateResult[]][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0].strings === row.strings && run.length < MOST_ROWS) run.push(row);
    else runs.push([row]);
  }
  const [first, ...others] = runs.map((run) => asOne(...run));
  return others.length ? [first, ...others] : first;
}
