// Packs the library as npm would publish it and unpacks it into a project that has its dependencies.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const quiet = { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' };

function npmPack(folder) {
  const options = { ...quiet, cwd: root, shell: process.platform === 'win32' };
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    options,
  );
  const answer = JSON.parse(output);
  return Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
}

/** The project `{ folder, packageFolder, tarball, files, remove }`, whose node_modules holds the unpacked tarball. */
export function packedPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const packed = npmPack(folder);
  const tarball = join(folder, packed.filename);
  execFileSync('tar', ['-xf', tarball, '-C', folder]);

  const modules = join(folder, 'node_modules');
  const packageFolder = join(modules, 'druglib-widgets');
  mkdirSync(modules);
  cpSync(join(folder, 'package'), packageFolder, { recursive: true });
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@lit-labs',
    '@shoelace-style',
    'valibot',
    'url-template',
    'txml',
    'hono',
    '@hono',
    'jsonc-parser',
    'yauzl',
    '@types',
  ]) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', type: 'module', private: true }),
  );
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, packageFolder, tarball, files: packed.files.map(({ path }) => path).sort(), remove };
}

/** Runs a module in the project with Node and gives back what it printed. */
export function runModule(folder, code) {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    ...quiet,
    cwd: folder,
  }).trim();
}

/** Runs a tool of this repository in Node and gives back `{ ok, output }`. */
export function runTool(path, args, cwd = root) {
  try {
    return {
      ok: true,
      output: execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { ...quiet, cwd }),
    };
  } catch (error) {
    return { ok: false, output: `${error.stdout ?? ''}${error.stderr ?? ''}` || String(error) };
  }
}
