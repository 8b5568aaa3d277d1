// Compares the panels with the pictures of test/visual/baseline: npm run test:visual [-- --update]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const { status } = spawnSync(process.execPath, ['--test', 'test/visual/visual.test.mjs'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, UPDATE_PICTURES: values.update ? '1' : '' },
});
process.exitCode = status ?? 1;
