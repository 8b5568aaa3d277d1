import { html } from 'lit';
import type { TemplateResult } from 'lit';

const TAGS = /(<\/?)(boxed-warning|drug-summary|media-articles|related-studies|trial-list)\b/g;

const prefixed = new Map<string, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

function withPrefix(strings: TemplateStringsArray, prefix: string): TemplateStringsArray {
  const known = prefixed.get(prefix) ?? new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  prefixed.set(prefix, known);
  const former = known.get(strings);
  if (former) return former;
  const renamed = strings.map((text) => text.replace(TAGS, `$1${prefix}$2`));
  const result = Object.assign(renamed, { raw: renamed }) as TemplateStringsArray;
  known.set(strings, result);
  return result;
}

/**
 * Lit's `html` for pages that registered the panels under a prefix: the tags of the other panels get it too. The prefix
 * comes from `defineElements`, never from data.
 */
export const prefixedHtml =
  (prefix: string) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
    html(prefix ? withPrefix(strings, prefix) : strings, ...values);
