import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { kept } from './kept.js';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

/** Lit knows a template by its strings, so each derivation of a template is made once. */
const renamed = kept((strings: TemplateStringsArray) =>
  kept((tags: string | RegExp) =>
    kept((by: string): TemplateStringsArray => {
      const texts = strings.map((text) => text.replaceAll(tags, by));
      return Object.assign(texts, { raw: texts });
    }),
  ),
);

/** Lit's `html` with other tags than those that are written; `by` comes from us or the host, never from data. */
export const renamedHtml =
  (tags: string | RegExp, by: string): Html =>
  (strings, ...values) =>
    html(renamed(strings)(tags)(by), ...values);

/** Lit's `html` with `h2` for a real heading of the level that fits the host page, 2 to 6. */
export const headedHtml = (level: number): Html => renamedHtml('h2', `h${Math.min(6, level)}`);
