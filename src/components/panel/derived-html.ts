import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

const derived = new WeakMap<TemplateStringsArray, Map<string, TemplateStringsArray>>();

/** Lit knows a template by its strings, so each derivation of a template is made once. */
function rename(strings: TemplateStringsArray, tags: string | RegExp, by: string): TemplateStringsArray {
  let known = derived.get(strings);
  if (!known) derived.set(strings, (known = new Map<string, TemplateStringsArray>()));
  let renamed = known.get(by);
  if (!renamed) {
    const texts = strings.map((text) => text.replaceAll(tags, by));
    known.set(by, (renamed = Object.assign(texts, { raw: texts })));
  }
  return renamed;
}

/** Lit's `html` with other tags than those that are written; `by` comes from us or the host, never from data. */
export const renamedHtml =
  (tags: string | RegExp, by: string): Html =>
  (strings, ...values) =>
    html(rename(strings, tags, by), ...values);

/** Lit's `html` with `h2` for a real heading of the level that fits the host page, 2 to 6. */
export const headedHtml = (level: number): Html => renamedHtml('h2', `h${Math.min(6, level)}`);
