import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cold } from '../../bench/panels/measures.mjs';
import { coldPages } from '../../bench/panels/pages.mjs';
import { useBench } from './support.mjs';

const pages = Object.fromEntries(coldPages('').map((page) => [page.id, page]));
const { 'ours-snippet': snippet, ours } = pages;
const tools = useBench({ '/ours/cold.html': ours, '/ours-snippet/cold.html': snippet });

test('nothing moves on a slow first visit of a page with the recommended snippet', async () => {
  const { shift } = await cold({ ...tools, page: snippet });
  assert.equal(shift, 0);
});

test('a page asks for itself, one script and one document: no style sheet, no font, no icon', async () => {
  for (const page of [ours, snippet]) {
    tools.server.requests.length = 0;
    await cold({ ...tools, page });
    assert.deepEqual(tools.server.requests.toSorted(), [
      '/data/calmazine.json',
      '/druglib.js',
      `/${page.id}/cold.html`,
    ]);
  }
});
