// What druglib.js fetches beside itself: nothing for its own format, one file for another, and never half of a panel.
/* global document, DOMTokenList, Element -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { articlesSection } from '../../dist/data/contract/articles.js';
import { labelSection } from '../../dist/data/contract/label.js';
import { studiesSection } from '../../dist/data/contract/studies.js';
import { trialsSection } from '../../dist/data/contract/trials.js';
import { loadResource } from '../../dist/data/load-resource.js';
import { panelWords } from '../../dist/translations/en/panel.js';
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

const nothingFound = readFileSync(join(root, 'test/fixtures/openfda/not-found.json'), 'utf8');
const { error: words } = panelWords;

/** What goes wrong in a later file, and the words for it. */
const failures = [
  {
    what: 'openFDA has no such label (404)',
    tag: 'boxed-warning',
    section: labelSection,
    query: { drug: 'Calmazine' },
    format: 'openfda',
    body: nothingFound,
    status: 404,
    error: { code: 'not-found', status: 404 },
    sentence: words['not-found'],
  },
  {
    what: 'openFDA has no such label (200)',
    tag: 'boxed-warning',
    section: labelSection,
    query: { drug: 'Calmazine' },
    format: 'openfda',
    body: nothingFound,
    error: { code: 'not-found' },
    sentence: words['not-found'],
  },
  {
    what: 'openFDA answers for another drug',
    tag: 'boxed-warning',
    section: labelSection,
    query: { drug: 'Otherazine' },
    format: 'openfda',
    body: label,
    error: { code: 'wrong-drug' },
    sentence: panelWords.wrongDrug('Otherazine', 'TRANQUILLEX'),
  },
  {
    what: 'ClinicalTrials.gov is asked without a name',
    tag: 'trial-list',
    section: trialsSection,
    query: { rxcui: '9000101' },
    format: 'clinicaltrials',
    error: { code: 'config' },
    sentence: words.config,
  },
  {
    what: 'Europe PMC lists nothing',
    tag: 'related-studies',
    section: studiesSection,
    query: { drug: 'Calmazine' },
    format: 'europepmc',
    body: '{"resultList":{}}',
    error: { code: 'invalid-data', path: 'resultList.result' },
    sentence: words['invalid-data'],
  },
  {
    what: 'a feed is none',
    tag: 'media-articles',
    section: articlesSection,
    query: { drug: 'Calmazine' },
    format: 'jsonfeed',
    body: '{}',
    error: { code: 'invalid-data', path: 'version' },
    sentence: words['invalid-data'],
  },
];
failures.forEach(({ tag, query, format }, index) => {
  const asked = Object.entries(query).map(([name, value]) => `${name}="${value}"`);
  markup[`/failure-${index}.html`] =
    `<${tag} ${asked.join(' ')} format="${format}" endpoint="/failure-${index}.json"></${tag}>`;
});

let changed = {};

function answer(pathname) {
  const failure = failures[/^\/failure-(\d+)\.json$/.exec(pathname)?.[1]];
  if (failure) return { type: 'application/json', ...failure };
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

const wordsOf = (page, tag = 'boxed-warning') =>
  page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('.frame').innerText);

test('each of them needs no other file, and none has its own of what there is once in a page', () => {
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
    const { sources } = JSON.parse(readFileSync(join(folder, `${name}.map`), 'utf8'));
    assert.deepEqual(
      sources.filter((source) =>
        /components|translations|(config|registry|load-resource|resource-store)\.ts/.test(source),
      ),
      [],
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

for (const [index, { what, tag, section, query, format, error, sentence }] of failures.entries()) {
  test(`${what}: told in the words and with the code that the modules have for it`, async () => {
    const endpoint = `${server.url}failure-${index}.json`;
    await assert.rejects(
      loadResource({ query, section, format, endpoint }, new AbortController().signal),
      ({ code, details: { status, path } }) => {
        assert.deepEqual({ code, status, path }, { status: undefined, path: undefined, ...error });
        return true;
      },
    );
    const { page } = await open(`failure-${index}.html`, 'error');
    assert.deepEqual(await page.$eval(tag, (panel) => panel.error), error);
    assert.ok((await wordsOf(page, tag)).includes(sentence));
    await page.close();
  });
}

test('a file that is not the one that was built is refused, first and again', async () => {
  const code = readFileSync(join(folder, fileOf('openfda')), 'utf8');
  changed[`/${fileOf('openfda')}`] = `globalThis.wasRun = true;${code}`;
  const { page } = await open('openfda.html', 'error');
  await page.$eval('boxed-warning', (panel) => panel.reload());
  await reach(page, 'error');
  assert.equal(await page.evaluate(() => globalThis.wasRun), undefined);
  await page.close();
});
