// SECURITY.md names a test beside each promise; it has to be there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/packed-package.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const page = read('SECURITY.md');

test('SECURITY.md has the promises S1 to S14, each with its test', () => {
  const rows = [...page.matchAll(/^\| (S\d+) +\|[^|]+\|([^|]+)\|$/gm)];
  assert.deepEqual(
    rows.map(([, id]) => id),
    Array.from({ length: 14 }, (_, index) => `S${index + 1}`),
  );
  for (const [, id, tests] of rows) {
    if (tests.trim() === 'this page') continue;
    const [, file, title] = /`([^`]+)`: “([^”]+)”/.exec(tests) ?? [];
    assert.ok(file, `${id} names no test`);
    assert.ok(read(file).includes(title), `${id}: no test in ${file} says “${title}”`);
  }
});

test('SECURITY.md says how to report and what is out of scope', () => {
  for (const words of ['private vulnerability report', '90 days', 'newest release', 'Out of scope']) {
    assert.ok(page.includes(words), words);
  }
});
