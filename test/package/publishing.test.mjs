import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { packedPackage, root, runTool } from '../support/packed-package.mjs';
import { writeFileSync } from 'node:fs';
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
