// The docs quote sentences of the panels; a sentence that changes has to change there too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const folded = (text) => text.replace(/[>*\s]+/g, ' ');

const sentences = [
  'The label states no boxed warning.',
  'could not be loaded. Do not take this as an absence of warnings.',
  'does not include that part of the label.',
];

for (const sentence of sentences) {
  test(`README and docs/states.md say as the panels do: ${sentence}`, () => {
    const words = folded(read('src/translations/en/panel.ts'));
    assert.ok(words.includes(sentence), 'src/translations/en/panel.ts has other words');
    for (const page of ['README.md', 'docs/states.md'])
      assert.ok(folded(read(page)).includes(sentence), page);
  });
}
