import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Data nests in more ways than a server that runs for months can keep. */
const MOST_STEPS = 20_000;
let steps = 0;

/** What comes next leads to what is known of it: each way through the same templates ends at the same strings. */
class Shape extends Map<unknown, Shape> {
  /** Lit knows a template by its strings, the very object. */
  strings?: TemplateStringsArray;

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

/** More rows would make too many templates of one. */
const MOST_ROWS = 8;

/** Only what was written as a template: no text that came as data has `raw` (Lit's own mark). */
function templateOf(content: unknown): Partial<TemplateResult> {
  const result = (content ?? {}) as Partial<TemplateResult>;
  return Array.isArray(result.strings) && Object.hasOwn(result.strings, 'raw') ? result : {};
}

function textOf(content: unknown): string {
  const { strings, values = [] } = templateOf(content);
  if (!strings) return HOLE;
  return strings.map((text, index) => text + (index < values.length ? textOf(values[index]) : '')).join('');
}

function stringsOf(contents: readonly unknown[]): TemplateStringsArray {
  const strings = contents.map(textOf).join('').split(HOLE);
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
  const add = (content: unknown): void => {
    const { strings, values: own = [] } = templateOf(content);
    shape = shape?.follow(strings ?? HOLE);
    if (strings) own.forEach(add);
    else values.push(content);
  };
  contents.forEach(add);
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
