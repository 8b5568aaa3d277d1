import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { makeDocument } from '../../bench/panels/document.mjs';
import { DRUG } from '../../bench/panels/pages.mjs';
import { visit } from '../../bench/panels/visit.mjs';
import { useBench } from './support.mjs';

const asked = `drug="${DRUG}" endpoint="/data/{drug}.json"`;
const panels = ['drug-summary', 'media-articles', 'related-studies', 'trial-list', 'boxed-warning']
  .map((tag) => `<${tag} ${asked}></${tag}>`)
  .join('');
const script = '<script type="module" src="/druglib.js"></script>';
// The panels are ten screens below what is seen.
const body = `<div style="height: 8000px"></div>${panels}`;
const all = '<style>html { --druglib-offscreen: visible; }</style>';
const hostile = '<style>boxed-warning { content-visibility: hidden; contain: strict; }</style>';
/** What Firefox and Safari are like, and every browser on a page without TLS. */
const nameless = 'Object.defineProperty(Navigator.prototype, "userAgentData", { value: undefined });';
// Without this, the tree is not the one that a screen reader gets.
const SCREEN_READER = '--force-renderer-accessibility';
const tools = useBench(
  {
    '/far.html': { head: script, body },
    '/all.html': { head: script + all, body },
    '/hostile.html': { head: script + hostile, body },
    '/nameless.html': { head: `<script>${nameless}</script>${script}`, body },
  },
  [SCREEN_READER],
);

const { label, trials } = makeDocument(DRUG);
const LAST_TRIAL = trials.items.at(-1).title;
const WARNING = label.boxedWarning.warnings[0].body[0];

/** Lines break where they like. */
const characters = (text) => text.replace(/\s+/g, '');

const isReady = `[...document.querySelectorAll('[drug]')].every(({ state }) => state === 'ready')`;

function open(path, work) {
  return visit(tools.browser, tools.server.base + path, {}, async ({ page, client }) => {
    await page.waitForFunction(isReady);
    return work(page, client);
  });
}

const styleOf = (page, tag) =>
  page.$eval(tag, (element) => globalThis.getComputedStyle(element).getPropertyValue('content-visibility'));

/** What a screen reader can say, each text by itself; the minute of loading is another each time. */
const accessibleTexts = (path) =>
  open(path, async (_page, client) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const texts = nodes
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name.value.trim());
    return texts.filter((text) => text !== '' && !text.includes('loaded'));
  });

test('Chromium lays out panels when they come near, unless the host says otherwise', async () => {
  assert.equal(await open('/far.html', (page) => styleOf(page, 'trial-list')), 'auto');
  assert.equal(await open('/all.html', (page) => styleOf(page, 'trial-list')), 'visible');
});

test('a browser that is not known to keep what it leaves out for screen readers lays out all', async () => {
  assert.equal(await open('/nameless.html', (page) => styleOf(page, 'trial-list')), 'visible');
});

test('a boxed warning is always laid out, whatever the page writes', async () => {
  for (const path of ['/far.html', '/hostile.html'])
    assert.equal(await open(path, (page) => styleOf(page, 'boxed-warning')), 'visible');
});

test('screen readers get every text of panels off the screen', async () => {
  const far = characters((await accessibleTexts('/far.html')).join(''));
  const texts = await accessibleTexts('/all.html');
  assert.ok(texts.includes(LAST_TRIAL) && texts.includes(WARNING));
  assert.deepEqual(
    texts.filter((text) => !far.includes(characters(text))),
    [],
  );
});

test('paper has the text of panels off the screen', async () => {
  const pdf = await open('/far.html', (page) => page.pdf({ format: 'A4' }));
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const printed = characters(text);
  assert.ok(printed.includes(characters(LAST_TRIAL)), 'the last trial');
  assert.ok(printed.includes(characters(WARNING)), 'the boxed warning');
});
