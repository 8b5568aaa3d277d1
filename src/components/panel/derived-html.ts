import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

/** More rows would make too many templates of one. */
const MOST_JOINED = 8;

const derived = new WeakMap<TemplateStringsArray, Map<unknown, TemplateStringsArray>>();

/** Lit knows a template by its strings, so each derivation of a template is made once. */
function derive(
  strings: TemplateStringsArray,
  name: unknown,
  change: (text: string) => string,
): TemplateStringsArray {
  let known = derived.get(strings);
  if (!known) derived.set(strings, (known = new Map<unknown, TemplateStringsArray>()));
  let texts: readonly string[] | undefined = known.get(name);
  if (!texts) {
    // No template has a null character.
    texts = change(strings.join('\0')).split('\0');
    known.set(name, Object.assign(texts, { raw: texts }));
  }
  return texts as TemplateStringsArray;
}

/** Lit's `html` with other tags than those that are written; `by` comes from us or the host, never from data. */
export const renamedHtml =
  (tags: string | RegExp, by: string): Html =>
  (strings, ...values) =>
    html(
      derive(strings, by, (text) => text.replaceAll(tags, by)),
      ...values,
    );

/** Lit's `html` with `h2` for a real heading of the level that fits the host page, 2 to 6. */
export const headedHtml = (level: number): Html => renamedHtml('h2', `h${Math.min(6, level)}`);

/** Rows of one template are drawn by one for all: a browser draws those faster than a template for each row. */
export function joinedHtml(rows: readonly TemplateResult[]): unknown {
  const runs: [TemplateResult, ...TemplateResult[]][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0].strings === row.strings && run.length < MOST_JOINED) run.push(row);
    else runs.push([row]);
  }
  const templates = runs.map((run) =>
    html(
      derive(run[0].strings, run.length, (text) => text.repeat(run.length)),
      ...run.flatMap(({ values }) => values),
    ),
  );
  return templates.length > 1 ? templates : templates[0];
}
