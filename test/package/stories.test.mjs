// Every panel has a story for every state that it can be in.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, tags } from '../../scripts/registering-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** `error` is told by the story `Failed`: an export named Error would hide the platform's own. */
const storyOf = (state) =>
  state === 'error' ? 'Failed' : state.replace(/(^|-)(\w)/g, (_, _hyphen, letter) => letter.toUpperCase());

function states() {
  const [, list = ''] = /PANEL_STATES = \[([^\]]+)\]/.exec(read('src/components/panel/panel-state.ts')) ?? [];
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, state]) => state);
}

const files = readdirSync(join(root, 'stories')).filter((name) => name.endsWith('.stories.ts'));
const stories = files.map((name) => {
  const text = read(`stories/${name}`);
  return {
    title: /title: '([^']+)'/.exec(text)?.[1],
    exports: [...text.matchAll(/^export const (\w+)/gm)].map(([, story]) => story),
  };
});

test('the states are read from the sources', () => {
  assert.equal(states().length, 7);
});

for (const tag of tags()) {
  test(`${tag} has a story for each state, and for awkward data, density, width, theme and direction`, () => {
    const found = stories.find(({ title }) => title === `Panels/${tag}`)?.exports ?? [];
    const circumstances = ['UglyData', 'Compact', 'Narrow', 'Dark', 'RightToLeft'];
    const wanted = [...states().map(storyOf), ...circumstances];
    assert.deepEqual(
      wanted.filter((story) => !found.includes(story)),
      [],
    );
  });
}
