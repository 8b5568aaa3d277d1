import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { tags } from './scripts/registering-files.mjs';

const components = Object.fromEntries(
  tags().map((tag) => [`components/${tag}/${tag}`, `src/components/${tag}/${tag}.ts`]),
);

export default defineConfig({
  // Without this, Vite copies a public folder into the package.
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        'endpoint/index': 'src/endpoint/index.ts',
        'endpoint/node': 'src/endpoint/node.ts',
        'endpoint/cli/main': 'src/endpoint/cli/main.ts',
        ...components,
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}($|/)`))],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
