// A random walk in one piece, longer than those of npm test: npm run faults:walk -- --steps 10000 [--seed 7]. It runs in
// the engines that are present, or in those that TEST_ENGINES names.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) throw new Error(`--${name} "${value}" is no number.`);
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/faults/walk.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TEST_WALK: JSON.stringify({ steps: Number(values.steps), seed: values.seed }) },
  },
);
process.exitCode = status ?? 1;
