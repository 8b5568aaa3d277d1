import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What comes next leads to what is known of it: each way through the same templates ends at the same strings. */
class Shape extends Map<unknown, Shape> {
  /** Lit knows a template by its strings, the very object. */
  strings?: TemplateStringsArray;
}

const shapes = new Shape();

/** Stands for a value: no markup has it. */
const HOLE = '\0';

function textOf(content: unknown): string {
  const { strings, values = [] } = (content ?? {}) as Partial<TemplateResult>;
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
  let shape = shapes;
  const values: unknown[] = [];
  const add = (content: unknown): void => {
    const { strings, values: own = [] } = (content ?? {}) as Partial<TemplateResult>;
    const key = strings ?? HOLE;
    const next = shape.get(key) ?? new Shape();
    shape.set(key, next);
    shape = next;
    if (strings) own.forEach(add);
    else values.push(content);
  };
  contents.forEach(add);
  shape.strings ??= stringsOf(contents);
  return html(shape.strings, ...values);
}
