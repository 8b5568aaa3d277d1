import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { firstCopy } from './scripts/plugins/first-copy.mjs';
import { laterFiles } from './scripts/plugins/later-files.mjs';
import { minifyTemplates } from './scripts/plugins/minify-templates.mjs';
import { staticImports } from './scripts/plugins/static-imports.mjs';
import { terser } from './scripts/plugins/terser.mjs';
import { trustedTypesPolicy } from './scripts/plugins/trusted-types-policy.mjs';

const common = {
  target: 'es2022',
  outDir: 'dist/cdn',
  sourcemap: true,
} as const;

const output = {
  minify: true,
  comments: { legal: true, annotation: false, jsdoc: false },
  codeSplitting: false,
  // Chromium compiles all of it while it arrives, off the main thread; a panel calls most of it at once.
  postBanner: '//# allFunctionsCalledOnLoad',
} as const;

/** The classic script is one file: what the library imports later is in it. */
const classic: UserConfig = {
  publicDir: false,
  plugins: [staticImports(), minifyTemplates(), trustedTypesPolicy(), firstCopy(), terser()],
  build: {
    ...common,
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: { entry: 'src/drop-in.ts', name: 'druglib', formats: ['iife'], fileName: () => 'druglib.iife.js' },
    rolldownOptions: { output },
  },
};

const later = laterFiles((entry) => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates(), terser()],
  build: {
    ...common,
    write: false,
    sourcemap: 'hidden',
    lib: { entry, formats: ['es'], fileName: 'later' },
    rolldownOptions: { output },
  },
}));

const module: UserConfig = {
  publicDir: false,
  plugins: [later, minifyTemplates(), trustedTypesPolicy(), terser()],
  build: {
    ...common,
    emptyOutDir: false,
    lib: { entry: 'src/drop-in.ts', formats: ['es'], fileName: () => 'druglib.js' },
    rolldownOptions: { output },
  },
};

export default defineConfig(({ mode }) => (mode === 'classic' ? classic : module));
