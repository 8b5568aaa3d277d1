// Every story of the built Storybook, drawn in the browser: it draws, its interactions hold, axe finds nothing.
/* global window, document -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const folder = join(root, 'site/storybook');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

let server;
let browser;
let opened;

/** Storybook is told to show the next story in the same page: a page for each would take minutes. */
function show(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const errors = [];
    const fail = (event) => (error) => errors.push(`${event}: ${error?.message ?? error?.description}`);
    const listeners = {
      storyThrewException: fail('draw'),
      storyErrored: fail('draw'),
      storyMissing: fail('missing'),
      playFunctionThrewException: fail('play'),
    };
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    const finished = ({ storyId: id, status, reporters }) => {
      if (id !== storyId) return;
      channel.off('storyFinished', finished);
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      const violations = reporters
        .filter(({ type }) => type === 'a11y')
        .flatMap(({ result }) => result.violations ?? [{ id: String(result.error), nodes: [] }]);
      resolve({
        errors,
        status,
        hasAxe: reporters.some(({ type }) => type === 'a11y'),
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        height: document.querySelector('#storybook-root')?.scrollHeight ?? 0,
      });
    };
    channel.on('storyFinished', finished);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

async function emulate(page, feature) {
  const client = await page.createCDPSession();
  const isMedium = feature?.name === 'media';
  await client.send('Emulation.setEmulatedMedia', {
    media: isMedium ? feature.value : '',
    features: feature && !isMedium ? [feature] : [],
  });
  await client.detach();
}

/** Stories of another medium are drawn in it, as the browser does it. */
const MEDIA = {
  print: { name: 'media', value: 'print' },
  'forced-colours': { name: 'forced-colors', value: 'active' },
};
const mediumOf = ({ id }) => Object.entries(MEDIA).find(([name]) => id.endsWith(`--${name}`))?.[1];

before(async () => {
  server = await serveFolder(folder);
  browser = await openBrowser();
  opened = await openPage(browser);
  const { page } = opened;
  await page.setViewport({ width: 1000, height: 800 });
  // The last, so that each of the others is a change.
  await page.goto(`${server.url}iframe.html?id=${stories.at(-1).id}&viewMode=story`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the index has stories', () => assert.ok(stories.length > 100, String(stories.length)));

for (const story of stories) {
  test(`${story.title}: ${story.name} is drawn, plays, and is accessible`, async () => {
    const { page, faults } = opened;
    faults.length = 0;
    const medium = mediumOf(story);
    if (medium) await emulate(page, medium);
    const result = await page.evaluate(show, story.id);
    if (medium) await emulate(page);
    assert.deepEqual(result.errors, []);
    assert.deepEqual(result.violations, []);
    assert.equal(result.hasAxe, true, 'axe did not run');
    assert.ok(result.height > 40, `it is ${result.height} pixels high`);
    assert.equal(result.status, 'success');
    assert.deepEqual(faults, []);
  });
}
