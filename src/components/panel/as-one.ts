import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Lit knows a template by its strings, the very object. */
const known = new Map<string, string[]>();

/** Stands for a value: no markup has it. */
const HOLE = '\0';

/**
 * Templates one after the other, and those nested in them, as one template: Lit keeps nodes and objects for each, which
 * a list has many of. For what nests in the same way as long as it is about the same data, since another nesting is
 * drawn anew: what comes and goes is given in an array, which stays as it is. Nothing at all is an empty template.
 */
export function asOne(...contents: readonly unknown[]): TemplateResult {
  let text = '';
  const values: unknown[] = [];
  const add = (content: unknown): void => {
    const { strings, values: own = [] } = (content ?? {}) as Partial<TemplateResult>;
    if (strings) {
      strings.forEach((piece, index) => {
        text += piece;
        if (index < own.length) add(own[index]);
      });
    } else {
      text += HOLE;
      values.push(content);
    }
  };
  contents.forEach(add);
  const strings = known.get(text) ?? text.split(HOLE);
  known.set(text, strings);
  return html(Object.assign(strings, { raw: strings }), ...values);
}
