// "Copy as HTML" of Storybook's toolbar gives, for every story, markup that draws the same in a page with the script.
/* global document, window, navigator, requestAnimationFrame -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const { entries } = JSON.parse(readFileSync(join(root, 'site/storybook/index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');

let server;
let browser;
let workshop;
let pasteboard;
let markup = '';

function answer(pathname) {
  if (pathname === '/druglib.js') {
    return { body: readFileSync(join(root, 'dist/cdn/druglib.js')), type: 'text/javascript' };
  }
  const head = '<title>Pasted</title><script type="module" src="/druglib.js"></script>';
  return pathname === '/pasted.html' ? { body: `<!doctype html>${head}${markup}` } : undefined;
}

/** The endpoint of the stories, for the pages into which they are pasted; another try comes at once. */
function answerAsStories() {
  const ask = window.fetch;
  Math.random = () => 0;
  window.fetch = async (input, init) => {
    const { origin, pathname } = new URL(input);
    if (origin !== 'https://stories.example') return ask(input, init);
    const [, word, drug] = pathname.split('/');
    if (word === 'never') return new Promise(() => {});
    if (word === 'gone') throw new TypeError('no answer');
    const status = word === 'recovering' ? 503 : Number(word);
    if (status) return Response.json({}, { status });
    return Response.json(await (await ask(`/drugs/${word === 'other' ? 'benzonatate' : drug}.json`)).json());
  };
}

before(async () => {
  server = await serveFolder(join(root, 'site'), { answer });
  browser = await openBrowser();
  workshop = (await openPage(browser)).page;
  await workshop.setViewport({ width: 1200, height: 900 });
  await workshop.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  // The last, so that each of the others is a change; its looks are not this test's matter.
  const { id } = stories.at(-1);
  await workshop.goto(`${server.url}storybook/index.html?path=/story/${id}&globals=a11y.manual:!true`);
  await workshop.waitForFunction(
    () =>
      document.querySelector('iframe')?.contentWindow?.__STORYBOOK_PREVIEW__?.currentRender?.phase ===
      'finished',
  );
  pasteboard = (await openPage(browser)).page;
  await pasteboard.evaluateOnNewDocument(answerAsStories);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Shows the story and presses the button; gives what was copied, and the panel that was drawn. */
async function copied(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  await new Promise((resolve) => {
    channel.on('storyFinished', function finished(story) {
      if (story.storyId !== storyId) return;
      channel.off('storyFinished', finished);
      resolve();
    });
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  delete window.copied;
  [...document.querySelectorAll('button')]
    .find(({ textContent }) => /^Cop(y as HTML|ied)$/.test(textContent))
    ?.click();
  const drawn = document.querySelector('iframe').contentDocument.querySelectorAll('#storybook-root *');
  const panel = [...drawn].find(({ state, shadowRoot }) => shadowRoot && state);
  return { markup: window.copied, tag: panel?.localName, state: panel?.state };
}

/** A page does what the story's play function does only when its reader does. */
const stateWhenPasted = (id, state) => (id.endsWith('--recovered') ? 'error' : state);

/** Tools, and states that no data leads to, are nothing to paste. */
const isForPages = ({ title }, tag) => !title.startsWith('Workshop/') && !tag?.startsWith('story-');

const drawn = new Set();

/** Many stories differ in the page around the panel only, so that their markup is one. */
async function assertDraws(tag, state) {
  const copy = `${state} ${markup}`;
  if (drawn.has(copy)) return;
  drawn.add(copy);
  await pasteboard.goto(`${server.url}pasted.html`);
  const reached = pasteboard.waitForFunction(
    (name, wanted) => {
      const panels = [...document.querySelectorAll(name)];
      return panels.length > 0 && panels.every((panel) => panel.state === wanted);
    },
    { timeout: 5000 },
    tag,
    state,
  );
  await reached.catch(async () => {
    assert.equal(await pasteboard.$$eval(tag, (panels) => panels.map((panel) => panel.state)), state);
  });
}

test('the index has stories', () => assert.ok(stories.length > 100, String(stories.length)));

for (const story of stories) {
  test(`${story.title}: ${story.name}, copied and pasted, is the panel of the story`, async () => {
    const { tag, state, ...copy } = await workshop.evaluate(copied, story.id);
    if (!isForPages(story, tag)) return assert.equal(copy.markup, undefined);
    assert.ok(copy.markup?.includes(`<${tag}`), String(copy.markup).slice(0, 200));
    markup = copy.markup;
    await assertDraws(tag, stateWhenPasted(story.id, state));
  });
}
