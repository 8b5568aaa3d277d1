// What users install, and what is inside the built files: nobody else's code comes in unseen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { installedPackages, manifest, packages, placeOf } from '../../scripts/installed-packages.mjs';
import { packedPackage, root } from '../support/packed-package.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const cdnFiles = readdirSync(join(root, 'dist/cdn'));

let project;
before(() => {
  project = packedPackage();
});
after(() => project?.remove());

test('the dependencies of users are those that a decision names, and what these need', () => {
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), [
    '@hono/node-server',
    '@lit-labs/ssr-client',
    '@lit/task',
    '@shoelace-style/localize',
    'hono',
    'jsonc-parser',
    'lit',
    'txml',
    'url-template',
    'valibot',
    'yauzl',
  ]);
  const names = installedPackages().map(({ name }) => name);
  const indirect = names.filter((name) => !(name in manifest.dependencies));
  assert.deepEqual(indirect, [
    '@lit-labs/ssr-dom-shim',
    '@lit/reactive-element',
    '@types/trusted-types',
    'lit-element',
    'lit-html',
    'pend',
  ]);
});

test('the built scripts contain the code of six packages and of Lit’s parts, and no other', () => {
  const sources = cdnFiles
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => JSON.parse(read(`dist/cdn/${name}`)).sources);
  const inside = new Set(
    sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
  );
  assert.deepEqual([...inside].sort(), [
    '@lit/reactive-element',
    '@lit/task',
    '@shoelace-style/localize',
    'lit-element',
    'lit-html',
    'txml',
    'url-template',
    'valibot',
  ]);
  const licences = read('dist/cdn/THIRD-PARTY-LICENSES.md');
  for (const name of inside) {
    const { version, license } = packages[`node_modules/${name}`];
    const [, text = ''] = licences.split(`## ${name} - ${version} (${license})\n`);
    assert.match(text.split('\n## ')[0], /Copyright/, `${name} has no licence text`);
  }
});

test('every package of the lock has its hash, and none comes from elsewhere than a registry', () => {
  for (const [place, entry] of Object.entries(packages)) {
    if (!place) continue;
    assert.match(entry.integrity ?? '', /^sha512-/, `${place} has no hash`);
    assert.equal(entry.link, undefined, `${place} is a link`);
    assert.equal(entry.resolved, undefined, `${place} names where it comes from`);
  }
  for (const range of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
    assert.match(range, /^(npm:.+@)?\d+\.\d+\.\d+$/, 'versions are exact');
  }
});

test('the lock holds the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const found = packages[placeOf(name, place)];
        return !found || (/^\d/.test(version) && found.version !== version);
      })
      .map(([name]) => `${name} of ${place}`),
  );
  assert.deepEqual(missing, []);
});

test('the bill of materials names what users install, with hash and licence', () => {
  const { components, metadata } = JSON.parse(read('dist/sbom.cdx.json'));
  assert.equal(metadata.component.name, manifest.name);
  const named = components.map(({ name, version }) => `${name}@${version}`);
  const installed = installedPackages().map(({ name, version }) => `${name}@${version}`);
  assert.deepEqual(named, installed);
  for (const { name, hashes, licenses } of components) {
    assert.equal(hashes?.[0]?.alg, 'SHA-512', name);
    assert.ok(licenses?.length > 0, name);
  }
  assert.ok(project.files.includes('dist/sbom.cdx.json'));
});

test('what is packed is what was built, and building again gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    for (const mode of ['classic', 'module']) {
      const args = ['build', '-c', 'vite.cdn.config.ts', '--mode', mode, '--outDir', folder];
      execFileSync(process.execPath, [vite, ...args, '--logLevel', 'error'], { cwd: root, stdio: 'pipe' });
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.js')),
      cdnFiles.filter((name) => name.endsWith('.js')),
    );
    for (const name of cdnFiles.filter((file) => file.endsWith('.js'))) {
      const built = readFileSync(join(root, 'dist/cdn', name));
      assert.ok(built.equals(readFileSync(join(project.packageFolder, 'dist/cdn', name))), `packed ${name}`);
      assert.ok(built.equals(readFileSync(join(folder, name))), `${name} built again`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
