// The panels look as they should on other people's pages: what differs is listed, and nothing of it harms.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listing } from './listing.mjs';
import { measureHosts } from './measure.mjs';
import { rootSizes, styleSheets } from './style-sheets.mjs';

/** Shows that the measuring sees what it looks for. */
const harmful = {
  name: 'harmful',
  css: `drug-summary::part(heading) { display: none; }
    media-articles { --druglib-text: #ccc; }
    related-studies::part(title) { margin-inline-start: -3em; }
    trial-list::part(content) { max-height: 4em; overflow: hidden; }`,
};

let results;
let harmed;

before(async () => {
  const all = await measureHosts([...styleSheets, harmful]);
  results = all.filter(({ name }) => name !== harmful.name);
  harmed = all.filter(({ name }) => name === harmful.name);
});

test('a page that hides, cuts, pushes out or pales something is found out', () => {
  const kinds = new Set(harmed.flatMap(({ harms }) => harms.map(({ harm }) => harm)));
  const wanted = ['clipped', 'color-contrast', 'hidden', 'out of the frame'];
  assert.deepEqual(
    wanted.filter((harm) => !kinds.has(harm)),
    [],
  );
});

for (const { name } of styleSheets) {
  for (const size of rootSizes) {
    test(`no panel is harmed by the style sheet ${name} and root text of ${size} px [H3, H4]`, () => {
      const { harms, count } = results.find((result) => result.name === name && result.size === size);
      assert.ok(count > 100, 'the panels were measured');
      assert.deepEqual(harms, []);
    });
  }
}

test('the listing of the differences in docs/host-styles.md is that of today', () => {
  const path = fileURLToPath(new URL('../../docs/host-styles.md', import.meta.url));
  assert.equal(readFileSync(path, 'utf8'), listing(results), 'run npm run hosts');
});
