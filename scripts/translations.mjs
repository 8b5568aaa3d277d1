// Writes dist/cdn/translations/CODE.js: one language as a script for pages without a build. It puts its words into a
// list that dist/cdn/druglib.js reads, so that the two may run in any order.
import { join } from 'node:path';
import { build } from 'vite';
import { languages, root } from './registering-files.mjs';

// Not a list when an element of the page has that id.
const entry = (code) => `
import { ${code} } from '/src/translations/${code}.ts';
const page = globalThis;
if (!Array.isArray(page.druglibTranslations)) page.druglibTranslations = [];
page.druglibTranslations.push({ $code: '${code}', $complete: true, ...${code} });`;

const id = 'virtual:translation';

for (const code of languages()) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'translation',
        enforce: 'pre',
        // Vite makes a path of an entry.
        resolveId: (source) => (source.endsWith(id) ? id : null),
        load: (source) => (source === id ? entry(code) : null),
      },
    ],
    build: {
      target: 'es2022',
      outDir: join(root, 'dist/cdn/translations'),
      emptyOutDir: false,
      lib: { entry: id, name: 'druglib', formats: ['iife'], fileName: () => `${code}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
}
