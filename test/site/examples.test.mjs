// The examples without a build, opened as a visitor opens them, and the five steps that lead to the first of them.
/* global document, window, getComputedStyle -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** What a person puts beside an example: a script of dist/cdn, and the documents. */
function answer(pathname) {
  const [, script] = /\/(druglib(?:\.iife)?\.js)$/.exec(pathname) ?? [];
  if (script) return { body: read(`dist/cdn/${script}`), type: 'text/javascript' };
  if (pathname.startsWith('/plain/') || !pathname.endsWith('/drugs/samplamide.json')) return undefined;
  // A page in a sandbox asks from no origin at all.
  return {
    body: read('examples/drugs/samplamide.json'),
    type: 'application/json',
    headers: { 'access-control-allow-origin': '*' },
  };
}

let server;
let browser;

before(async () => {
  server = await serveFolder(join(root, 'examples'), { answer });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const isReady = (tag) => document.querySelector(tag)?.state === 'ready';

test('the plain page shows its panels in its theme', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${server.url}plain/`);
  await page.waitForFunction(isReady, {}, 'boxed-warning');
  await page.waitForFunction(isReady, {}, 'drug-summary');
  const radius = await page.$eval(
    'drug-summary',
    (panel) => getComputedStyle(panel.shadowRoot.querySelector('.frame')).borderRadius,
  );
  await page.close();
  assert.equal(radius, '0px');
  assert.deepEqual(faults, []);
});

test('in a content system the placeholders become panels', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${server.url}cms/`);
  await page.waitForFunction(isReady, {}, 'div > boxed-warning');
  await page.waitForFunction(isReady, {}, 'div > drug-summary');
  await page.close();
  assert.deepEqual(faults, []);
});

test('in a sandbox without an origin the panel is shown whole, and its frame is as high as it is; the page opens its links', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${server.url}sandboxed-iframe/`);
  const handle = await page.waitForSelector('iframe');
  const inner = await handle.contentFrame();
  await inner.waitForFunction(isReady, {}, 'boxed-warning');
  const needed = await inner.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.waitForFunction((height) => document.querySelector('iframe').clientHeight >= height, {}, needed);
  assert.ok(needed > 100);
  await page.evaluate(() => (window.open = (address) => (window.opened = address)));
  await inner.evaluate(() =>
    document.querySelector('boxed-warning').shadowRoot.querySelector('a[data-kind]').click(),
  );
  await page.waitForFunction(() => window.opened);
  assert.match(await page.evaluate(() => window.opened), /^https:\/\/[^/]/);
  await page.close();
  assert.deepEqual(faults, []);
});

test('the five steps in the docs are the plain example', () => {
  const text = read('docs/first-panel.md');
  const blocks = [...text.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, , block]) => block.trim());
  for (const file of ['index.html', 'theme.css', 'drugs/samplamide.json']) {
    assert.ok(blocks.includes(read(`examples/plain/${file}`).trim()), file);
  }
});
