// Builds the static site into site/: first page, docs, embed kit and Storybook, with relative addresses, for any
// host of files. Needs dist (npm run build).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { root } from '../registering-files.mjs';
import { pagesOf } from './pages.mjs';
import { homePage } from './home.mjs';
import { navigation } from './frame.mjs';

const site = join(root, 'site');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const read = (path) => readFileSync(join(root, path), 'utf8');

function write(path, content) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function storybook() {
  const cli = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = [cli, 'build', '--quiet', '--output-dir', join(site, 'storybook')];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  if (status !== 0) throw new Error('Storybook was not built. "npm run build-storybook" shows its messages.');
}

/** The embed kit is a page of the demo; here its links lead to the pages of the site. */
async function embedKit() {
  await build({
    configFile: join(root, 'demo/vite.config.ts'),
    base: './',
    logLevel: 'warn',
    plugins: [
      {
        name: 'site-navigation',
        transformIndexHtml: (html) => html.replace(/<nav[^]*<\/nav>/, navigation('embed.html')),
      },
    ],
    build: {
      outDir: site,
      emptyOutDir: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: join(root, 'demo/embed.html') },
    },
  });
}

/** The fixtures are TypeScript, which Vite reads as it does for the demo. */
async function samples() {
  const server = await createServer({
    configFile: false,
    root,
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    const { fixtures } = await server.ssrLoadModule('/test/fixtures/druglib/index.ts');
    for (const [id, document] of Object.entries(fixtures)) {
      write(`drugs/${id}.json`, `${JSON.stringify(document, null, 2)}\n`);
    }
  } finally {
    await server.close();
  }
}

/** An example without a build runs on the site as it runs in a folder: with the script and the document beside it. */
function example(name) {
  const folder = join(site, 'examples', name);
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  cpSync(join(root, 'examples/plain/drugs'), join(folder, 'drugs'), { recursive: true });
  for (const script of ['druglib.js', 'druglib.iife.js']) {
    cpSync(join(root, 'dist/cdn', script), join(folder, script));
  }
}

rmSync(site, { recursive: true, force: true });
cpSync(join(root, 'dist/cdn'), join(site, 'druglib-widgets', version), { recursive: true });
write('site.css', ['demo/ground.css', 'scripts/site/site.css'].map(read).join('\n'));
for (const { path, content } of pagesOf(root)) write(path, content);
for (const name of ['plain', 'cms', 'sandboxed-iframe']) example(name);
write('index.html', homePage(version));
await samples();
await embedKit();
storybook();
console.log('site/ is built: any static host can serve it.');
