// What druglib.js fetches beside itself: nothing for its own format, one file for another, and never half of a panel.
/* global document, DOMTokenList, Element -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const folder = join(root, 'dist/cdn');
const laterFiles = readdirSync(folder).filter((name) => /^druglib\.[\w-]+-[\da-f]{8}\.js$/.test(name));
const fileOf = (name) => laterFiles.find((file) => file.startsWith(`druglib.${name}-`));
const label = readFileSync(join(root, 'test/fixtures/openfda/two-labels.json'), 'utf8');
const ownDocument = JSON.stringify({
  contract: 'druglib/1',
  drug: { id: 'calmazine', name: 'Calmazine' },
  label: { source: { name: 'Invented labels' }, boxedWarning: { status: 'present', content: ['Stop.'] } },
});

// With a version behind it, as content systems write it.
const script = 'druglib.js?v=2';
const markup = {
  '/own.html': '<boxed-warning drug="calmazine" endpoint="/own.json"></boxed-warning>',
  '/openfda.html': ['boxed-warning', 'drug-summary']
    .map((tag) => `<${tag} drug="Tranquillex" format="openfda" endpoint="/openfda.json"></${tag}>`)
    .join(''),
  '/record.html': `<boxed-warning endpoint="/own.json"></boxed-warning>
    <script type="module">
      document.querySelector('boxed-warning').medication = { text: 'Calmazine' };
    </script>`,
};

let changed = {};

function answer(pathname) {
  if (changed[pathname]) return { type: 'text/javascript', body: changed[pathname] };
  if (pathname === '/own.json') return { type: 'application/json', body: ownDocument };
  if (pathname === '/openfda.json') return { type: 'application/json', body: label };
  if (!markup[pathname]) return undefined;
  return {
    body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/${script}"></script>${markup[pathname]}`,
    headers: {
      'content-security-policy':
        "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types druglib-widgets",
    },
  };
}

let server;
let browser;
before(async () => {
  server = await serveFolder(folder, { answer });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => {
  changed = {};
});

/** The page with its panels in this state, and the scripts that it asked for. `prepare` runs in it before its scripts. */
async function open(path, state, { blocked, silent, prepare } = {}) {
  const page = await browser.newPage();
  if (prepare) await page.evaluateOnNewDocument(prepare);
  const scripts = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname.slice(1));
    if (page.isBlocked && pathname === `/${blocked}`) request.abort();
    else if (pathname !== `/${silent}`) request.continue();
  });
  page.isBlocked = true;
  await page.goto(server.url + path);
  await reach(page, state);
  return { page, scripts };
}

const reach = (page, state) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(':defined')].every((panel) => (panel.state ?? wanted) === wanted),
    { timeout: 8000 },
    state,
  );

const wordsOf = (page) =>
  page.$eval('boxed-warning', ({ shadowRoot }) => shadowRoot.querySelector('.frame').innerText);

test('each of them needs no other file', () => {
  assert.deepEqual(laterFiles.map((name) => name.split('-')[0]).sort(), [
    'druglib.clinicaltrials',
    'druglib.europepmc',
    'druglib.fhir',
    'druglib.jsonfeed',
    'druglib.openfda',
    'druglib.spl',
  ]);
  for (const name of laterFiles) {
    assert.doesNotMatch(
      readFileSync(join(folder, name), 'utf8'),
      /\bimport\s*["'{*]|\bfrom\s*["']|customElements/,
    );
  }
});

test('the format of the library needs the one script', async () => {
  const { page, scripts } = await open('own.html', 'ready');
  assert.deepEqual(scripts, ['druglib.js']);
  await page.close();
});

test('another format comes with one file for all panels, and one for tables, under a strict policy, and leaves nothing in the page', async () => {
  const { page, scripts } = await open('openfda.html', 'ready');
  assert.deepEqual(scripts, ['druglib.js', fileOf('openfda'), fileOf('spl-table')]);
  assert.equal(await page.$('link[rel=modulepreload]'), null);
  await page.close();
});

for (const [what, path, name, words] of [
  ['a format', 'openfda.html', 'openfda', 'The boxed warning for Tranquillex could not be loaded'],
  ['the reading of records', 'record.html', 'fhir', 'could not be loaded'],
]) {
  test(`${what} that is blocked is told in words, and comes with "Try again"`, async () => {
    const { page } = await open(path, 'error', { blocked: fileOf(name) });
    const shown = await wordsOf(page);
    assert.match(shown, new RegExp(words));
    assert.match(shown, /Do not take this as an absence of warnings/);
    page.isBlocked = false;
    await page.$$eval(':defined', (all) =>
      all.forEach(({ shadowRoot }) => shadowRoot?.querySelector('[data-action=retry]').click()),
    );
    await reach(page, 'ready');
    await page.close();
  });
}

test('a file that never comes is told in words', async () => {
  const hurry = () => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (then, delay) => setTimeout(then, delay === 10_000 ? 0 : delay);
  };
  const { page } = await open('openfda.html', 'error', { silent: fileOf('openfda'), prepare: hurry });
  assert.match(await wordsOf(page), /Do not take this as an absence of warnings/);
  await page.close();
});

test('a browser without preloads of modules gets the files unchecked, and waits for nothing', async () => {
  const forget = () => {
    const { supports } = DOMTokenList.prototype;
    DOMTokenList.prototype.supports = function (name) {
      return name !== 'modulepreload' && supports.call(this, name);
    };
    const { append } = Element.prototype;
    Element.prototype.append = function (...nodes) {
      if (nodes.some(({ rel }) => rel === 'modulepreload')) return;
      append.apply(this, nodes);
    };
  };
  const { page, scripts } = await open('openfda.html', 'ready', { prepare: forget });
  assert.deepEqual(scripts, ['druglib.js', fileOf('openfda'), fileOf('spl-table')]);
  await page.close();
});

test('a file that is not the one that was built is refused, first and again', async () => {
  const code = readFileSync(join(folder, fileOf('openfda')), 'utf8');
  changed[`/${fileOf('openfda')}`] = `globalThis.wasRun = true;${code}`;
  const { page } = await open('openfda.html', 'error');
  await page.$eval('boxed-warning', (panel) => panel.reload());
  await reach(page, 'error');
  assert.equal(await page.evaluate(() => globalThis.wasRun), undefined);
  await page.close();
});
