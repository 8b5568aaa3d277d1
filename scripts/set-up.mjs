// Runs before any dependency exists, so it imports nothing outside Node.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const changedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const installedLock = 'node_modules/.package-lock.json';

const packagesOf = (lock) => JSON.parse(readFileSync(join(root, lock), 'utf8')).packages;

/** A fresh checkout makes the lock newer without changing it, and a needless npm ci takes half a minute. */
function holdsSamePackages() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf(installedLock);
  const isStale = Object.entries(found).some(([path, { version }]) => wanted[path]?.version !== version);
  const isMissing = Object.entries(wanted).some(
    ([path, { optional, devOptional }]) => path && !optional && !devOptional && !found[path],
  );
  return !isStale && !isMissing;
}

function isInstalled() {
  if (changedAt(installedLock) === 0) return false;
  return changedAt(installedLock) >= changedAt('package-lock.json') || holdsSamePackages();
}

function npm(...args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

export function setUp() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const { status, error } = npm('ci', '--no-audit', '--no-fund');
  if (status === 0) return;
  throw new Error(
    `npm ci failed in ${root}: ${error?.message ?? `exit code ${status}`}. Read npm's message above; without network access to the package registry, run it once where there is.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
