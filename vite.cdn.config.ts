import { defineConfig } from 'vite';
import { firstCopy } from './scripts/plugins/first-copy.mjs';
import { minifyTemplates } from './scripts/plugins/minify-templates.mjs';
import { staticImports } from './scripts/plugins/static-imports.mjs';
import { trustedTypesPolicy } from './scripts/plugins/trusted-types-policy.mjs';

const comments = { legal: true, annotation: false, jsdoc: false };

export default defineConfig({
  publicDir: false,
  plugins: [staticImports(), minifyTemplates(), trustedTypesPolicy(), firstCopy()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: {
      entry: 'src/drop-in.ts',
      name: 'druglib',
      formats: ['es', 'iife'],
      fileName: (format) => (format === 'es' ? 'druglib.js' : 'druglib.iife.js'),
    },
    rolldownOptions: { output: { minify: true, comments, codeSplitting: false } },
  },
});
