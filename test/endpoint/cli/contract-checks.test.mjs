import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const leaves = ['boolean', 'literal', 'number', 'picklist', 'string'];
const branches = ['array', 'lazy', 'object', 'optional', 'union'];

/** All types of checks that the contract is made of. */
function typesOf(check, seen = new Map()) {
  if (typeof check !== 'object' || check === null || seen.has(check)) return seen;
  seen.set(check, check.type);
  const { wrapped, item, entries = {}, options = [], getter } = check;
  const below = [wrapped, item, ...Object.values(entries), ...options];
  if (getter) below.push(getter(undefined), getter({ type: 'unknown' }), getter({ type: 'list' }));
  for (const one of below) typesOf(one, seen);
  return seen;
}

test('validate looks into every kind of check of the contract, so that none forgives in silence', async () => {
  const options = { configFile: false, root, logLevel: 'error' };
  const { module } = await runnerImport(join(root, 'src/data/contract/document.ts'), options);
  const types = new Set(typesOf(module.documentSchema).values());
  const unknown = [...types].filter((type) => !leaves.includes(type) && !branches.includes(type));
  assert.deepEqual(unknown, [], 'teach src/endpoint/cli/validate/walk-contract.ts this type');
  assert.ok(branches.every((type) => types.has(type)));
});
