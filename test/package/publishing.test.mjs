import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { differences } from '../../scripts/surface.mjs';
import { packedPackage, root, runTool } from '../support/packed-package.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

let project;

before(() => {
  project = packedPackage();
});
after(() => project?.remove());

test('publint finds nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types of every export resolve', () => {
  const { ok, output } = runTool('@arethetypeswrong/cli/dist/index.js', [
    project.tarball,
    ...['--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'],
    ...['--exclude-entrypoints', 'cdn/*', 'schema/druglib-1.json', 'custom-elements.json', 'package.json'],
  ]);
  assert.ok(ok, output);
});

test('a strict TypeScript project compiles against the package, its libraries checked too', () => {
  const options = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    noEmit: true,
  };
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['use.ts'] }),
  );
  writeFileSync(
    join(project.folder, 'use.ts'),
    `import * as library from 'druglib-widgets';
import 'druglib-widgets/define';
const tag = document.createElement('boxed-warning');
tag.drug = 'baclofen';
export const names: string[] = Object.keys(library);
`,
  );
  const { ok, output } = runTool('typescript/bin/tsc', ['-p', project.folder], project.folder);
  assert.ok(ok, output);
});

test('the report of the surface names what went, what came and what has another type', () => {
  const manifest = (...attributes) => ({ modules: [{ declarations: [{ tagName: 'a-panel', attributes }] }] });
  const before = manifest(
    { name: 'drug', type: { text: 'string' } },
    { name: 'old' },
    { name: 'inner', privacy: 'private' },
  );
  const after = manifest({ name: 'drug', type: { text: 'number' } }, { name: 'new' });
  assert.deepEqual(differences(before, after), [
    '- <a-panel> attributes drug: string',
    '- <a-panel> attributes old',
    '+ <a-panel> attributes drug: number',
    '+ <a-panel> attributes new',
  ]);
});

test('a release runs all checks, asks the registry for a statement of its origin, and says where the sources are', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  assert.match(workflow, /id-token: write/);
  assert.match(workflow, /NPM_CONFIG_PROVENANCE: 'true'/);
  assert.ok(workflow.indexOf('.ci/run') < workflow.indexOf('npm run release'));
  // The registry refuses a statement for a package that names another repository, or none.
  const { scripts, private: isPrivate } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.match(scripts.release, /repository\.url=git\+\$GITHUB_SERVER_URL\/\$GITHUB_REPOSITORY\.git/);
  assert.equal(isPrivate, undefined);
});
