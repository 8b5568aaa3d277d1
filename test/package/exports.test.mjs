import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { languages, registeringFiles, scriptFiles, tags } from '../../scripts/registering-files.mjs';
import { packedPackage, runModule } from '../support/packed-package.mjs';

let project;
let manifest;

before(() => {
  project = packedPackage();
  manifest = JSON.parse(readFileSync(join(project.packageFolder, 'package.json'), 'utf8'));
});
after(() => project?.remove());

const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));

const typesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

test('every export names files that are in the package', () => {
  const missing = Object.entries(manifest.exports)
    .filter(([name]) => !name.includes('*'))
    .flatMap(([name, entry]) => targets(entry).map((target) => ({ name, target })))
    .filter(({ target }) => !existsSync(join(project.packageFolder, target)));
  assert.deepEqual(missing, []);
});

test('every tag has an export of its own', () => {
  const exported = Object.keys(manifest.exports).flatMap(
    (name) => name.match(/^\.\/components\/(.+)$/)?.[1] ?? [],
  );
  assert.deepEqual(exported.sort(), tags());
});

test('every language has an export of its own', () => {
  const exported = Object.keys(manifest.exports).flatMap(
    (name) => name.match(/^\.\/translations\/(.+)$/)?.[1] ?? [],
  );
  assert.deepEqual(exported.sort(), languages());
});

test('every JavaScript export can be imported in Node', () => {
  const names = Object.entries(manifest.exports)
    .filter(([name, entry]) => entry.default && !name.includes('*'))
    .map(([name]) => name.replace(/^\./, 'druglib-widgets'));
  assert.ok(names.length > 1);
  for (const name of names) runModule(project.folder, `await import(${JSON.stringify(name)})`);
});

test('the JSON exports can be read', () => {
  for (const name of [
    'schema/druglib-1.json',
    'tokens.json',
    'custom-elements.json',
    'package.json',
    'cdn/integrity.json',
  ]) {
    const code = `import value from 'druglib-widgets/${name}' with { type: 'json' }; console.log(typeof value)`;
    assert.equal(runModule(project.folder, code), 'object', name);
  }
});

test('importing the library registers nothing', () => {
  const code = `
    import 'lit';
    const names = [];
    const define = customElements.define;
    customElements.define = function (name, element) { names.push(name); define.call(this, name, element); };
    await import('druglib-widgets');
    console.log(JSON.stringify(names));`;
  assert.deepEqual(JSON.parse(runModule(project.folder, code)), []);
});

test('define registers every tag', () => {
  const wanted = JSON.stringify(tags());
  const code = `
    import 'druglib-widgets/define';
    console.log(JSON.stringify(${wanted}.filter((tag) => customElements.get(tag))));`;
  assert.equal(tags().length, 6);
  assert.deepEqual(JSON.parse(runModule(project.folder, code)), tags());
});

test('each component export registers its tag', () => {
  for (const tag of tags()) {
    const code = `import 'druglib-widgets/components/${tag}'; console.log(Boolean(customElements.get('${tag}')));`;
    assert.equal(runModule(project.folder, code), 'true', tag);
  }
});

test('sideEffects lists exactly the files that register or change the page', () => {
  const expected = [
    ...[...registeringFiles(), ...scriptFiles].map((file) => `./src/${file}.ts`),
    ...registeringFiles().map((file) => `./dist/${file}.js`),
    './dist/cdn/druglib.iife.js',
    './dist/cdn/druglib.js',
    './dist/cdn/translations/*.js',
  ];
  assert.deepEqual([...manifest.sideEffects].sort(), expected.sort());
});

test('the types name only packages that are installed with the library', () => {
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  const foreign = typesOf(join(project.packageFolder, 'dist')).flatMap(({ name, text }) =>
    [...text.matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)['"]/g)]
      .map(([, specifier]) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((dependency) => !declared.has(dependency))
      .map((dependency) => `${name}: ${dependency}`),
  );
  assert.deepEqual(foreign, [], 'annotate these exports with types of a declared dependency');
});

test('the package holds what users need and nothing else', () => {
  const allowed =
    /^(dist|src|schema|themes|types|editor)\/|^(package\.json|tokens\.json|custom-elements\.json|llms\.txt|README\.md|CHANGELOG\.md|LICENSE)$/;
  const unexpected = project.files.filter(
    (file) => !allowed.test(file) || /\.(test|stories)\.|\.map\.map$/.test(file),
  );
  assert.deepEqual(unexpected, []);
  assert.ok(project.files.includes('LICENSE'));
  assert.ok(project.files.includes('dist/cdn/THIRD-PARTY-LICENSES.md'));
});
