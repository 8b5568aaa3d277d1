// Every panel has a story for every state that it can be in, and for every circumstance that it has to bear.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, tags } from '../../scripts/registering-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const entries = Object.values(JSON.parse(read('site/storybook/index.json')).entries);

/** `error` is told by the story "Failed": an export named Error would hide the platform's own. */
const storyOf = (state) => (state === 'error' ? 'failed' : state);

function states() {
  const [, list = ''] = /PANEL_STATES = \[([^\]]+)\]/.exec(read('src/components/panel/panel-state.ts')) ?? [];
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, state]) => state);
}

const circumstances = [
  'slow-endpoint',
  'wrong-drug',
  'ugly-data',
  'long-text',
  'compact',
  'narrow',
  'dark',
  'every-language',
  'right-to-left',
  'print',
  'forced-colours',
  'hostile-host',
];

/** The panels that show boxed warnings, or say that there are some. */
const warned = ['boxed-warning', 'drug-summary', 'drug-monograph'];

test('the states are read from the sources', () => {
  assert.equal(states().length, 7);
});

for (const tag of tags()) {
  const own = entries.filter(({ title }) => title === `Panels/${tag}`);

  test(`${tag} has a story for each state and each circumstance`, () => {
    const found = own.map(({ id }) => id.split('--')[1]);
    const wanted = [...states().map(storyOf), ...circumstances];
    if (warned.includes(tag)) wanted.push('several-warnings');
    assert.deepEqual(
      wanted.filter((story) => !found.includes(story)),
      [],
    );
  });

  test(`${tag} has a page of docs`, () => {
    assert.ok(own.some(({ type }) => type === 'docs'));
  });
}
