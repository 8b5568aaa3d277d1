// Servers' dependencies must not reach browsers, and the table reader only pages that need it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const statement = /(?:from|^import)\s*["']([^"']+)["']/gm;
const onDemand = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** The packages that the modules behind an entry import, with or without those that come on demand. */
function packagesOf(entry, patterns) {
  const packages = new Set();
  const modules = new Set([join(dist, entry)]);
  for (const module of modules) {
    const code = readFileSync(module, 'utf8');
    for (const [, name] of patterns.flatMap((pattern) => [...code.matchAll(pattern)])) {
      if (name.startsWith('.')) modules.add(join(dirname(module), name));
      else packages.add(name);
    }
  }
  return [...packages].sort();
}

for (const entry of ['index.js', 'define.js', 'components/boxed-warning/boxed-warning.js']) {
  test(`${entry} imports only what panels need`, () => {
    assert.deepEqual(packagesOf(entry, [statement]), [
      '@lit/task',
      '@shoelace-style/localize',
      'lit',
      ...(entry.startsWith('components/boxed') ? [] : ['lit/directive.js']),
      'lit/directives/keyed.js',
      'url-template',
      'valibot',
    ]);
  });

  test(`${entry} loads the reader of tables on demand, and nothing of a server`, () => {
    const all = packagesOf(entry, [statement, onDemand]);
    assert.deepEqual(all, [
      '@lit/task',
      '@shoelace-style/localize',
      'lit',
      ...(entry.startsWith('components/boxed') ? [] : ['lit/directive.js']),
      'lit/directives/keyed.js',
      'txml/txml',
      'url-template',
      'valibot',
    ]);
  });
}
