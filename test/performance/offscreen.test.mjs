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
const hostile = `<style>boxed-warning { content-visibility: hidden; contain: strict; }</style>`;
const tools = useBench({
  '/far.html': { head: script, body },
  '/hostile.html': { head: script + hostile, body },
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

test('a panel off the screen is left out of the drawing, a boxed warning never, whatever the page writes', async () => {
  assert.equal(await open('/far.html', (page) => styleOf(page, 'trial-list')), 'auto');
  assert.equal(await open('/far.html', (page) => styleOf(page, 'boxed-warning')), 'visible');
  assert.equal(await open('/hostile.html', (page) => styleOf(page, 'boxed-warning')), 'visible');
});

test('screen readers get the text of panels off the screen', async () => {
  const words = await open('/far.html', async (_page, client) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.map(({ name }) => name?.value ?? '').join('\n');
  });
  assert.ok(words.includes(LAST_TRIAL), 'the last trial');
  assert.ok(words.includes(WARNING), 'the boxed warning');
});

test('the find bar finds the text of panels off the screen and goes there', async () => {
  const [isFound, top] = await open('/far.html', (page) =>
    page.evaluate((text) => [globalThis.find(text), globalThis.scrollY], LAST_TRIAL),
  );
  assert.equal(isFound, true);
  assert.ok(top > 7000, `scrolled to ${top}`);
});

test('paper has the text of panels off the screen', async () => {
  const pdf = await open('/far.html', (page) => page.pdf({ format: 'A4' }));
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const printed = characters(text);
  assert.ok(printed.includes(characters(LAST_TRIAL)), 'the last trial');
  assert.ok(printed.includes(characters(WARNING)), 'the boxed warning');
});
