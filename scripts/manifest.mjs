// Writes custom-elements.json; --check only compares it with a fresh one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './registering-files.mjs';

const target = join(root, 'custom-elements.json');
const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');

function fresh() {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const result = spawnSync(
      process.execPath,
      [analyzer, 'analyze', '--outdir', relative(root, folder), '--quiet'],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    if (result.status !== 0)
      throw new Error('The custom elements analyzer failed; its message stands above.');
    return `${JSON.stringify(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')), null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function committed() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}

const text = fresh();
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log('custom-elements.json written');
} else if (committed() !== text) {
  console.error(
    'custom-elements.json is not what the sources say now: the public API has changed. Run "npm run manifest", read the difference and commit it.',
  );
  process.exitCode = 1;
} else {
  console.log('custom-elements.json is up to date');
}
