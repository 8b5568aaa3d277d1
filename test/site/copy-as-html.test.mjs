// "Copy as HTML" of Storybook's toolbar gives markup that works when it is pasted into a page with the script.
/* global document, window, navigator -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

let server;
let browser;
let markup = '';

function answer(pathname) {
  if (pathname === '/druglib.js') {
    return { body: readFileSync(join(root, 'dist/cdn/druglib.js')), type: 'text/javascript' };
  }
  const head = '<title>Pasted</title><script type="module" src="/druglib.js"></script>';
  return pathname === '/pasted.html' ? { body: `<!doctype html>${head}${markup}` } : undefined;
}

before(async () => {
  server = await serveFolder(join(root, 'site'), { answer });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

function press() {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy as HTML')?.click();
  return Boolean(window.copied);
}

for (const { story, tag, state, has } of [
  { story: 'panels-boxed-warning--ready', tag: 'boxed-warning', state: 'ready', has: '"status": "present"' },
  { story: 'panels-trial-list--compact', tag: 'trial-list', state: 'ready', has: 'density="compact"' },
]) {
  test(`${story}, copied and pasted, is the panel of the story`, async () => {
    const { page } = await openPage(browser);
    await page.evaluateOnNewDocument(() => {
      navigator.clipboard.writeText = async (text) => {
        window.copied = text;
      };
    });
    await page.goto(`${server.url}storybook/index.html?path=/story/${story}`);
    await page.waitForSelector('::-p-xpath(//button[.="Copy as HTML"])');
    // The button does nothing before the story is drawn, so it is pressed until it does.
    await page.waitForFunction(press, { polling: 100 });
    markup = await page.evaluate(() => window.copied);
    await page.close();
    assert.ok(markup.includes(has), markup.slice(0, 200));
    const pasted = await openPage(browser);
    await pasted.page.goto(`${server.url}pasted.html`);
    await pasted.page.waitForFunction((name) => document.querySelector(name)?.shadowRoot, {}, tag);
    const found = await pasted.page.$eval(tag, (panel) => panel.updateComplete.then(() => panel.state));
    await pasted.page.close();
    assert.equal(found, state);
  });
}
