// A page may load one panel without the others: what it says may not depend on theirs.
/* global document, requestAnimationFrame -- the functions that run in the page */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { root, tags } from '../../scripts/registering-files.mjs';
import { lioresalIntrathecal } from '../ssr/support/documents.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const data = JSON.stringify(lioresalIntrathecal).replaceAll('<', '\\u003c');
const { id } = lioresalIntrathecal.drug;
const scripts = {};

function answer(pathname) {
  const [, tag, kind] = /^\/([\w-]+)\.(js|html)$/.exec(pathname) ?? [];
  if (kind === 'js') return { type: 'text/javascript', body: scripts[tag] };
  const panel = `<${tag} drug="${id}" page-size="50"><script type="application/json">${data}</script></${tag}>`;
  return tag && { body: `<!doctype html><script type="module" src="/${tag}.js"></script>${panel}` };
}

async function bundle(tag) {
  const outputs = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: `src/components/${tag}/${tag}.ts`, formats: ['es'], fileName: tag },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return [outputs].flat()[0].output[0].code;
}

let server;
let browser;
before(async () => {
  for (const tag of tags()) scripts[tag] = await bundle(tag);
  server = await serveFolder(join(root, 'dist'), { answer });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const tag of tags()) {
  test(`${tag} alone has all its words`, async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${server.url}${tag}.html`);
    await page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', {}, tag);
    const words = await page.$eval(tag, ({ shadowRoot }) => {
      for (const button of shadowRoot.querySelectorAll('button[data-action=details], [data-action=tools]'))
        button.click();
      return new Promise((resolve) => requestAnimationFrame(() => resolve(shadowRoot.textContent)));
    });
    await page.close();
    assert.doesNotMatch(words, /undefined|\[object/);
    assert.deepEqual(faults, []);
  });
}
