import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { makeDocument } from '../../bench/panels/document.mjs';
import { DRUG } from '../../bench/panels/pages.mjs';
import { visit } from '../../bench/panels/visit.mjs';
import { useBench } from './support.mjs';

const asked = `drug="${DRUG}" endpoint="/data/{drug}.json"`;
const panels = ['drug-summary', 'related-studies', 'trial-list', 'boxed-warning']
  .map((tag) => `<${tag} ${asked}></${tag}>`)
  .join('');
const script = '<script type="module" src="/druglib.js"></script>';
// The panels are ten screens below what is seen.
const body = `<div style="height: 8000px"></div>${panels}`;
const chosen = '<style>html { --druglib-offscreen: auto; }</style>';
const hostile = '<style>boxed-warning { content-visibility: hidden; contain: strict; }</style>';
const tools = useBench({
  '/far.html': { head: script, body },
  '/chosen.html': { head: script + chosen, body },
  '/hostile.html': { head: script + chosen + hostile, body },
});

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

const accessibleWords = (path) =>
  open(path, async (_page, client) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.map(({ name }) => name?.value ?? '').join('\n');
  });

test('a panel is laid out off the screen too, unless the host says otherwise', async () => {
  assert.equal(await open('/far.html', (page) => styleOf(page, 'trial-list')), 'visible');
  assert.equal(await open('/chosen.html', (page) => styleOf(page, 'trial-list')), 'auto');
});

test('a boxed warning is always laid out, whatever the page writes', async () => {
  for (const path of ['/far.html', '/chosen.html', '/hostile.html'])
    assert.equal(await open(path, (page) => styleOf(page, 'boxed-warning')), 'visible');
});

test('screen readers get the text of panels off the screen', async () => {
  assert.ok((await accessibleWords('/far.html')).includes(LAST_TRIAL));
});

test('screen readers get a boxed warning off the screen, also where the host leaves panels out', async () => {
  assert.ok((await accessibleWords('/chosen.html')).includes(WARNING));
});

test('paper has the text of panels off the screen, also where the host leaves them out', async () => {
  const pdf = await open('/chosen.html', (page) => page.pdf({ format: 'A4' }));
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const printed = characters(text);
  assert.ok(printed.includes(characters(LAST_TRIAL)), 'the last trial');
  assert.ok(printed.includes(characters(WARNING)), 'the boxed warning');
});
