import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../bench/endpoint-memory.mjs', import.meta.url));

// The bench does the same with 100,000.
test('memory stays flat over 10,000 distinct drugs', { timeout: 110_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, '10000']);
  const { half, full, status } = JSON.parse(stdout.trim().split('\n').at(-1));
  assert.deepEqual(status, { 200: 10_000 });
  assert.ok(full - half < 8_000_000, `${half} bytes at half way, ${full} at the end`);
});
