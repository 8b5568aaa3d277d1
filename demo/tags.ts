// Shows each example's markup beside it, and hands one panel its document as a property.
import type { DrugDocument } from '../src/data/contract/document.js';
import { fixtures } from '../test/fixtures/druglib/index.js';

/** The markup as an author would write it: without the indentation of this page. */
function markupOf(example: HTMLElement): string {
  const lines = example.innerHTML
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines
    .map((line) => attributesBelow(line.slice(indent)))
    .join('\n')
    .replaceAll('=""', '');
}

/** A start tag with several attributes reads better with one a line. */
function attributesBelow(line: string): string {
  const [, open, attributes, rest] = /^(\s*<[\w-]+)((?: [\w-]+="[^"]*"){2,})(>.*)$/.exec(line) ?? [];
  if (!open || !attributes || !rest) return line;
  const indent = open.replace(/\S.*/, '');
  const list = [...attributes.matchAll(/[\w-]+="[^"]*"/g)].map(([attribute]) => `${indent}  ${attribute}`);
  return [open, ...list, `${indent}${rest}`].join('\n');
}

// Runs before the tags are registered and before the switch changes attributes: what is copied is what was written.
for (const example of document.querySelectorAll<HTMLElement>('.example')) {
  const code = example.parentElement?.querySelector('pre code');
  if (code && !code.textContent) code.textContent = markupOf(example);
}

const panel = document.querySelector<HTMLElement & { data?: DrugDocument }>('#by-property');
if (panel) panel.data = fixtures.loratadine;
