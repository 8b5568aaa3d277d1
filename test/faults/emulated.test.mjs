// Faults of the host that only a browser under remote control shows: print, forced colours, time zones, the
// back/forward cache, and what stays in memory.
/* global document, getComputedStyle, location, matchMedia, navigator -- the functions that run in the page */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from '../support/packed-package.mjs';

const words = Array.from({ length: 60 }, (_, index) => `Sentence ${index} of the warning.`);
const answer = {
  contract: 'druglib/1',
  drug: { id: 'emulol', name: 'Emulol' },
  label: {
    source: { name: 'Register', effective: '2020-02-29', url: 'https://example.org/label' },
    boxedWarning: { status: 'present', warnings: [{ title: 'Warning', body: words }] },
    sections: [{ id: 'indications', title: 'Indications', body: [words.join(' ')] }],
  },
  trials: {
    source: { name: 'Register' },
    items: [{ id: '1', title: 'Trial', status: 'recruiting', url: 'https://example.org/1' }],
  },
};
const page = `<!doctype html><html lang="en"><title>Host</title>
<boxed-warning drug="emulol" endpoint="/answer/{drug}"></boxed-warning>
<drug-summary drug="emulol" endpoint="/answer/{drug}"></drug-summary>
<script type="module" src="/dist/cdn/druglib.js"></script><a href="/other">on</a></html>`;

/** A worker of a host that keeps what it has, unless it is asked for what is new. */
const worker = `const kept = new Map();
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.url.includes('/answer/')) event.respondWith(answer(request));
});
async function answer(request) {
  if (request.cache !== 'default') kept.delete(request.url);
  if (!kept.has(request.url)) kept.set(request.url, await fetch(request));
  return kept.get(request.url).clone();
}`;
/** Has the page prepared before the reader asks for it. */
const opener = `<!doctype html><html lang="en"><title>Opener</title>
<script type="speculationrules">{"prerender":[{"urls":["/prerendered"]}]}</script></html>`;
const told = `<script type="module">await customElements.whenDefined('boxed-warning');
await fetch('/ready?prerendering=' + document.prerendering);</script>`;
const pages = { '/opener': opener, '/prerendered': page + told };

let browser;
let server;
let origin;
let asked = 0;
/** Hears what a page tells that nobody sees yet. */
let heard = () => {};

function serve({ url }, response) {
  if (url.startsWith('/dist/')) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(join(root, url)).pipe(response);
    return;
  }
  if (url === '/worker.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(worker);
    return;
  }
  if (url.startsWith('/ready')) heard(url);
  const isAnswer = url.startsWith('/answer/');
  if (isAnswer) asked++;
  response.setHeader('content-type', isAnswer ? 'application/json' : 'text/html');
  response.end(isAnswer ? JSON.stringify(answer) : (pages[url] ?? page));
}

before(async () => {
  server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const { executablePath, args, env, headless } = await findBrowser();
  browser = await puppeteerCore.launch({
    executablePath,
    // What compilers make of the code as it grows warm is kept in the heap too, at no foreseeable time.
    args: [...args, '--js-flags=--expose-gc --no-opt --no-maglev --no-sparkplug --no-flush-bytecode'],
    env,
    headless,
  });
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function opened(prepare = () => {}) {
  const tab = await browser.newPage();
  tab.faults = [];
  tab.on('pageerror', (error) => tab.faults.push(String(error)));
  await prepare(tab);
  await tab.goto(`${origin}/`);
  await settled(tab);
  return tab;
}

const settled = (tab) =>
  tab.waitForFunction(() =>
    [...document.querySelectorAll('boxed-warning, drug-summary')].every(({ state }) => state === 'ready'),
  );

const media = (tab, features, type = '') =>
  tab
    .createCDPSession()
    .then((session) => session.send('Emulation.setEmulatedMedia', { media: type, features }));

test('in forced colours the frame of the warning stays, and its words [H7]', async () => {
  const tab = await opened();
  await media(tab, [{ name: 'forced-colors', value: 'active' }]);
  const seen = await tab.evaluate(() => {
    const frame = document.querySelector('boxed-warning').shadowRoot.querySelector('.frame');
    const { borderTopWidth, borderTopStyle, forcedColorAdjust } = getComputedStyle(frame);
    const icon = getComputedStyle(frame.querySelector('.icon'));
    return {
      active: matchMedia('(forced-colors: active)').matches,
      frame: [borderTopWidth, borderTopStyle, forcedColorAdjust],
      iconIsText: icon.stroke === icon.color,
    };
  });
  assert.deepEqual(seen, { active: true, frame: ['2px', 'solid', 'auto'], iconIsText: true });
  assert.deepEqual(tab.faults, []);
  await tab.close();
});

test('on paper every word of the warning is there, nothing is folded, scrolled or cut [H9]', async () => {
  const tab = await opened();
  await media(tab, [], 'print');
  const seen = await tab.evaluate((sentences) => {
    const isPrint = matchMedia('print').matches;
    const { shadowRoot } = document.querySelector('boxed-warning');
    const shown = [...shadowRoot.querySelectorAll('[part=warning] p')].filter((paragraph) => {
      const { width, height } = paragraph.getBoundingClientRect();
      const { overflow, maxHeight, display } = getComputedStyle(paragraph);
      return (
        width > 50 && height > 10 && overflow === 'visible' && maxHeight === 'none' && display === 'block'
      );
    });
    const lost = sentences.filter(
      (sentence) => !shown.some(({ textContent }) => textContent.includes(sentence)),
    );
    const cut = [...shadowRoot.querySelectorAll('.frame, .content, .warning')].filter(
      (element) => element.scrollHeight > element.clientHeight + 1,
    );
    return { isPrint, lost, cut: cut.length };
  }, words);
  assert.deepEqual(seen, { isPrint: true, lost: [], cut: 0 });
  assert.ok((await tab.pdf({ format: 'A4' })).length > 1000);
  await tab.close();
});

for (const zone of ['Pacific/Niue', 'UTC', 'Pacific/Kiritimati']) {
  test(`a date without a time is the same day in ${zone} [D5]`, async () => {
    const tab = await opened((each) => each.emulateTimezone(zone));
    const source = await tab.$eval(
      'boxed-warning',
      ({ shadowRoot }) => shadowRoot.querySelector('[part=source]').textContent,
    );
    assert.match(source, /Feb 29, 2020/);
    await tab.close();
  });
}

test('back from another page the panel is there, ready, and has lost nothing [L14]', async () => {
  const tab = await opened();
  await tab.goto(`${origin}/other`);
  await settled(tab);
  await tab.goBack();
  await settled(tab);
  const shown = await tab.$eval(
    'boxed-warning',
    ({ shadowRoot }) => shadowRoot.querySelectorAll('[part=warning] p').length,
  );
  assert.equal(shown, words.length);
  assert.deepEqual(tab.faults, []);
  await tab.close();
});

test('a page that is prerendered asks nothing before it is opened [L15]', async () => {
  const tab = await browser.newPage();
  asked = 0;
  const ready = new Promise((resolve) => {
    heard = resolve;
  });
  await tab.goto(`${origin}/opener`);
  assert.equal(await ready, '/ready?prerendering=true');
  assert.equal(asked, 0);
  await Promise.all([tab.waitForNavigation(), tab.evaluate(() => location.assign('/prerendered'))]);
  await settled(tab);
  const opened = await tab.evaluate(() => performance.getEntriesByType('navigation')[0].activationStart);
  assert.ok(opened > 0, 'it was the prepared page that was opened');
  assert.equal(asked, 1);
  await tab.close();
});

test('a worker of the host that keeps answers is told that “Try again” wants a new one [T21]', async () => {
  const tab = await opened();
  await tab.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await tab.reload();
  await settled(tab);
  asked = 0;
  await tab.reload();
  await settled(tab);
  assert.equal(asked, 0, 'the worker answers');
  await tab.$eval('boxed-warning', (panel) => panel.reload());
  assert.equal(asked, 1);
  assert.deepEqual(tab.faults, []);
  await tab.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  await tab.close();
});

test(
  '1,000 mounts, loads and removals leave the heap as it was, and no detached element [L16]',
  { timeout: 120_000 },
  async () => {
    const tab = await opened();
    const session = await tab.createCDPSession();
    const cycles = (count) =>
      tab.evaluate(async (many) => {
        for (let index = 0; index < many; index++) {
          const panel = document.createElement(['boxed-warning', 'drug-summary', 'trial-list'][index % 3]);
          panel.drug = 'emulol';
          panel.endpoint = '/answer/{drug}';
          document.body.append(panel);
          await panel.updateComplete;
          while (panel.state === 'loading') await new Promise((resolve) => setTimeout(resolve));
          if (panel.state !== 'ready') throw new Error(`${panel.localName} is ${panel.state}`);
          panel.remove();
        }
      }, count);
    const measure = async () => {
      for (let times = 0; times < 4; times++) {
        await session.send('HeapProfiler.collectGarbage');
        await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
      }
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { usedSize, nodes, jsEventListeners };
    };
    // Until everything is read once the heap grows by itself.
    await cycles(1000);
    const first = await measure();
    await cycles(1000);
    const last = await measure();
    const growth = last.usedSize / first.usedSize - 1;
    console.log(
      `heap after 1,000 cycles: ${(growth * 100).toFixed(2)} %, ${last.nodes - first.nodes} nodes, ${last.jsEventListeners - first.jsEventListeners} listeners`,
    );
    assert.ok(growth < 0.01, `the heap grew by ${growth * 100} %`);
    assert.ok(last.nodes <= first.nodes, `${last.nodes - first.nodes} nodes stayed`);
    assert.ok(last.jsEventListeners <= first.jsEventListeners, 'listeners stayed');
    assert.deepEqual(tab.faults, []);
    await tab.close();
  },
);
