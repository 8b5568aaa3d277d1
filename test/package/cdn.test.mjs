import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '../../scripts/registering-files.mjs';
import { root } from '../support/packed-package.mjs';

const names = ['druglib.js', 'druglib.iife.js'];
const scripts = readdirSync(join(root, 'dist/cdn')).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(root, 'dist/cdn', name), 'utf8');

test('integrity.json holds the hash of each script', () => {
  const translations = languages().map((code) => `translations/${code}.js`);
  const expected = [...scripts, ...translations].map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'dist/cdn', name)))
      .digest('base64');
    return [name, `sha384-${hash}`];
  });
  assert.deepEqual(JSON.parse(read('integrity.json')), Object.fromEntries(expected));
});

test('the classic script is whole, the module imports by the one function that checks what comes', () => {
  assert.doesNotMatch(read('druglib.iife.js'), /\bimport\b/);
  assert.equal(read('druglib.js').match(/\bimport\(/g)?.length, 1);
});

for (const name of names) {
  test(`${name} has a Trusted Types policy of its own name`, () => {
    const policies = [...read(name).matchAll(/createPolicy\(\s*["'`]([^"'`]+)/g)].map(([, policy]) => policy);
    assert.deepEqual(policies, ['druglib-widgets']);
  });

  test(`${name} needs no other file to start`, () => {
    assert.doesNotMatch(read(name), /\bimport\s*["'{*]|\bfrom\s*["'][^"']+["'];?\s*$|\brequire\(/m);
  });

  test(`${name} is a production build`, () => {
    assert.doesNotMatch(read(name), /lit\.dev\/msg|process\.env/);
  });

  test(`${name} keeps the licence notices`, () => {
    assert.match(read(name), /@license[\s\S]*Google LLC/);
  });

  test(`${name} neither evaluates text nor stores anything`, () => {
    assert.doesNotMatch(
      read(name),
      /\beval\(|new Function\b|localStorage|sessionStorage|indexedDB|document\.cookie/,
    );
  });
}
