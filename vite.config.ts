import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { minifyTemplates } from './scripts/plugins/minify-templates.mjs';
import { registeringFiles } from './scripts/registering-files.mjs';

const registering = Object.fromEntries(registeringFiles().map((file) => [file, `src/${file}.ts`]));

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

export default defineConfig({
  // Without this, Vite copies a public folder into the package.
  publicDir: false,
  define: { PACKAGE_VERSION: JSON.stringify(manifest.version) },
  // As in dist/cdn: what a server draws is small, too.
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        'ehr/fhir': 'src/ehr/fhir.ts',
        'ehr/infobutton': 'src/ehr/infobutton.ts',
        'ehr/cds-card': 'src/ehr/cds-card.ts',
        'ehr/smart-style': 'src/ehr/smart-style.ts',
        'ssr/index': 'src/ssr/index.ts',
        'endpoint/index': 'src/endpoint/index.ts',
        'endpoint/node': 'src/endpoint/node.ts',
        'endpoint/cli/main': 'src/endpoint/cli/main.ts',
        ...registering,
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...packages.map((name) => new RegExp(`^${name}($|/)`))],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
