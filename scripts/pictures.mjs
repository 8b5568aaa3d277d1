// Takes the pictures of the docs from the demo: npm run pictures. Fonts and times differ by machine, so the
// pictures are looked at and never compared.
/* global document, dispatchEvent, Event -- the functions that run in the page */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { puppeteerCore } from '@web/test-runner-chrome';
import { createServer } from 'vite';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/pictures');

const asked = 'drug="lioresal-intrathecal" endpoint="/api/drugs/{drug}"';
const beside = `<div>
    <boxed-warning ${asked}></boxed-warning>
    <trial-list ${asked} page-size="2"></trial-list>
    <related-studies ${asked} page-size="1"></related-studies>
  </div>
  <div><drug-summary ${asked}></drug-summary></div>`;
const rail = `<div>${['boxed-warning', 'drug-summary', 'trial-list', 'media-articles']
  .map((tag) => `<${tag} ${asked} density="compact" page-size="2"></${tag}>`)
  .join('')}</div>`;

// A picture goes far beyond the window, where Chromium draws no panels.
const styles = (columns, width) => `
  html { --druglib-offscreen: visible; }
  body.picture { display: block; min-block-size: 0; padding: 24px; }
  .picture main { display: grid; grid-template-columns: ${columns}; gap: 20px; align-items: start; inline-size: ${width}; }
  .picture main > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }`;

const columns = 'minmax(0, 1fr) minmax(0, 1fr)';
const pictures = [
  { name: 'panels-light', width: 1280, markup: beside, columns },
  { name: 'panels-dark', width: 1280, markup: beside, columns, query: '?theme=dark' },
  { name: 'right-to-left', width: 1280, markup: beside, columns, query: '?dir=rtl' },
  { name: 'rail-200', width: 248, markup: rail, columns: '200px', inline: '200px' },
  // A page of A4 at 96 pixels an inch; the demo's own page, as a reader prints it.
  { name: 'print', width: 794, media: 'print' },
];

/** The panels of the picture in place of what the demo page holds; its colours and direction stay. */
function arrange({ markup, styles }) {
  const main = document.createElement('main');
  main.innerHTML = markup;
  const style = document.createElement('style');
  style.textContent = styles;
  document.body.className = 'picture';
  document.body.replaceChildren(style, main);
}

/** The panels that are not drawn yet, also those inside the monograph. */
function waiting() {
  const found = [...document.querySelectorAll('[drug]')];
  for (const element of found) found.push(...(element.shadowRoot?.querySelectorAll('[drug]') ?? []));
  return found.some((element) => !['ready', 'empty', 'none-stated', 'not-provided'].includes(element.state));
}

async function take(browser, base, { name, width, markup, columns, inline = 'auto', query = '', media }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${base}index.html${query}`);
  if (markup) await page.evaluate(arrange, { markup, styles: styles(columns, inline) });
  if (media) await page.emulateMediaType(media);
  await page.waitForFunction(`!(${waiting.toString()})()`);
  await page.evaluate(() => document.fonts.ready);
  if (media) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

const server = await createServer({
  configFile: join(root, 'demo/vite.config.ts'),
  server: { port: 0, hmr: false },
  logLevel: 'warn',
});
await server.listen();
const { executablePath, args, env, headless } = await findBrowser();
const browser = await puppeteerCore.launch({ executablePath, args, env, headless });
mkdirSync(folder, { recursive: true });
try {
  for (const picture of pictures) await take(browser, server.resolvedUrls.local[0], picture);
} finally {
  await browser.close();
  await server.close();
}
