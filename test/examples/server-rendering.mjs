// A page of a framework around a panel that druglib-widgets/ssr has drawn: from the framework's server renderer to its
// going on in the browser, in the framework's development build, which tells of every difference.
/* global document, window, MutationObserver -- the functions that run in the page */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';
import { renderToString } from '../../dist/ssr/index.js';
import { root } from '../../scripts/registering-files.mjs';
import { openPage } from './browser.mjs';

/** Two versions of React in one folder: only a bundle has the older one everywhere. */
async function bundled({ name, server }) {
  const result = await build({
    configFile: join(root, 'examples', name, 'vite.config.ts'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, 'examples', name, server), write: false, minify: false },
  });
  const [{ code }] = result.output;
  const folder = mkdtempSync(join(tmpdir(), 'server-bundle-'));
  try {
    const file = join(folder, 'server.mjs');
    writeFileSync(file, code);
    return await import(pathToFileURL(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loads a module of an example as its own configuration wants it on a server. */
export async function onServer(framework, use) {
  const { name, server, isBundled } = framework;
  if (isBundled) return use(await bundled(framework));
  const vite = await createServer({
    configFile: join(root, 'examples', name, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    return await use(await vite.ssrLoadModule(join(root, 'examples', name, server)));
  } finally {
    await vite.close();
  }
}

/** @returns the texts of its files by name, the page among them */
export async function pageFiles(framework, document) {
  const { name, hydrate } = framework;
  const panel = renderToString('boxed-warning', { drug: document.drug.id }, document);
  const [body, head] = await onServer(framework, async ({ renderPage, head = () => '' }) => [
    await renderPage(panel),
    head(),
  ]);
  assert.ok(body.includes(panel), 'the framework changed the panel');
  const { output } = await build({
    configFile: join(root, 'examples', name, 'vite.config.ts'),
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, 'examples', name, hydrate),
        output: { entryFileNames: 'hydrate.js' },
      },
    },
  });
  const scripts = output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [fileName, code]);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}
<div id="app">${body}</div><script type="module" src="./hydrate.js"></script>`;
  return { 'index.html': page, ...Object.fromEntries(scripts) };
}

/** The server's elements stay, the page's button works, nothing is asked, and nobody complains. */
export async function assertGoesOn(browser, site, address) {
  const before = site.asked.length;
  const complaints = [];
  const { page, faults } = await openPage(browser, 'about:blank');
  page.on('console', (message) => {
    if (/^warn/.test(message.type()) && !/dev-mode/.test(message.text())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      window.panel ??= document.querySelector('boxed-warning');
      window.frame ??= window.panel?.shadowRoot?.querySelector('[part=frame]');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.panel?.state === 'ready', { timeout: 6000 });
  await page.waitForFunction(
    () => {
      document.querySelector('button').click();
      return document.querySelector('button').textContent !== '0';
    },
    { timeout: 6000, polling: 50 },
  );
  const kept = await page.evaluate(() => {
    const panel = document.querySelector('boxed-warning');
    return [
      panel === window.panel,
      Boolean(window.frame) && panel.shadowRoot.querySelector('[part=frame]') === window.frame,
      panel.state,
    ];
  });
  assert.deepEqual(kept, [true, true, 'ready']);
  assert.deepEqual([...faults, ...complaints], []);
  const asked = site.asked.slice(before).map(({ url }) => url);
  assert.deepEqual(
    asked.filter((url) => url.startsWith('/api/')),
    [],
  );
  await page.close();
}
