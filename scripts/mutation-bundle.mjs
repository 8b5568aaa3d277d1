// Bundles the tests that need no browser into one file for mocha; stryker runs it in its copy of the repository.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** They ask the test server, or read fixtures from it. */
const needsServer =
  /http-transport|corpus|^\/test\/data\/text|formats\/(clinical|europe|openfda|jsonfeed|public)/;

const files = ['test/data', 'test/states'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${folder}/${name}`)
    .filter((path) => path.endsWith('.test.ts') && !needsServer.test(path)),
);

const entry = 'tests';

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    {
      name: 'tests',
      enforce: 'pre',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) =>
        id === entry ? files.map((path) => `import '${root}${path.slice(1)}';`).join('\n') : undefined,
    },
  ],
  build: {
    ssr: true,
    outDir: '.mutation/tests',
    target: 'node20',
    rolldownOptions: {
      input: entry,
      treeshake: false,
      output: {
        entryFileNames: 'tests.mjs',
        // Node 20 has none, and tests of being offline change it.
        banner: 'globalThis.navigator ??= {};',
      },
    },
  },
});
