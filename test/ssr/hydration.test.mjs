import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { renderToString } from '../../dist/ssr/index.js';
import { SITUATIONS, TAGS } from './support/documents.mjs';
import { openServer } from './support/pages.mjs';

let server;

before(async () => {
  server = await openServer();
});
after(() => server?.close());

/** One page with the panel in every situation. */
const bodyOf = (tag) =>
  Object.entries(SITUATIONS)
    .map(([name, { attributes, document, options }]) =>
      renderToString(tag, { ...attributes, id: name }, document, options),
    )
    .join('\n');

/* global document, PerformanceObserver -- these functions run in the page */

/** What a reader sees of each panel, and how high it is. Marks its frame. */
function look() {
  const wordsIn = (node) => {
    if (node.localName === 'style' || node.localName === 'script') return '';
    if (node.nodeType === 3) return node.data;
    return [...(node.shadowRoot ?? node).childNodes].map(wordsIn).join(' ');
  };
  return Object.fromEntries(
    [...document.body.children].map((panel) => [
      panel.id,
      {
        words: wordsIn(panel).replaceAll(/\s+/g, ' ').trim(),
        height: panel.getBoundingClientRect().height,
        state: panel.state,
        frame: (panel.shadowRoot.querySelector('[part=frame]').__wasThere ??= performance.now()),
        styles: panel.shadowRoot.querySelectorAll('style').length,
      },
    ]),
  );
}

/** The same panels, made in the browser from the same documents. */
async function lookAtTwins(tag) {
  const panels = [...document.body.children];
  for (const panel of panels) {
    const twin = document.createElement(tag);
    for (const { name, value } of panel.attributes) twin.setAttribute(name, value);
    const script = panel.querySelector('script');
    if (script) twin.append(script.cloneNode(true));
    panel.replaceWith(twin);
  }
  const settle = async (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      while (!(await element.updateComplete));
      await settle(element.shadowRoot);
    }
  };
  await settle(document);
}

function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

// A clock time stands in the server's time zone, then in the reader's.
const TIME = /\w{3} \d+, \d{4}, \d+:\d\d(:\d\d)?\s[AP]M( UTC)?/g;
const timeless = (words) => words.replaceAll(TIME, 'TIME');

/** The contents of a whole page say how many entries there are as soon as a script can count them. */
const countless = (words) => words.replace(/(?<=Boxed warning) .*? (?=Boxed warning)/, ' CONTENTS ');

for (const tag of TAGS) {
  for (const script of ['application', 'druglib']) {
    describe(`${tag}, drawn by a server and then by ${script}.js`, () => {
      let earlier;
      let later;
      let twins;
      let shifts;
      let opened;
      before(async () => {
        opened = await server.open(bodyOf(tag));
        const { page } = opened;
        await page.evaluate(watchShifts);
        earlier = await page.evaluate(look);
        await opened.start(script);
        later = await page.evaluate(look);
        shifts = await page.evaluate(() => globalThis.shifts);
        await page.evaluate(lookAtTwins, tag);
        twins = await page.evaluate(look);
      });
      after(() => opened?.page.close());

      for (const name of Object.keys(SITUATIONS)) {
        test(`says the same as before: ${name}`, () => {
          assert.ok(earlier[name].words.length > 10);
          const [after, before] = [later, earlier].map((seen) => timeless(seen[name].words));
          if (tag === 'drug-monograph') assert.equal(countless(after), countless(before));
          else assert.equal(after, before);
        });

        test(`says the same as one that was drawn here: ${name}`, () => {
          assert.equal(later[name].words, twins[name].words);
          assert.equal(later[name].state, twins[name].state);
        });

        // In the narrow columns of a whole page, a clock time without "UTC" may take a line less.
        if (tag !== 'drug-monograph') {
          test(`is as high as before: ${name}`, () => {
            assert.equal(later[name].height, earlier[name].height);
          });
        }

        if (script === 'application' && name !== 'stale') {
          test(`keeps what the server has drawn: ${name}`, () => {
            assert.equal(later[name].frame, earlier[name].frame);
          });
        }

        test(`has its styles from the shared sheets: ${name}`, () => {
          assert.equal(later[name].styles, 0);
        });
      }

      // A line less, see above, moves what stands below it by that line.
      test('shifts nothing that a reader would notice', () => {
        const most = tag === 'drug-monograph' ? 0.01 : 0.001;
        assert.ok(shifts.reduce((sum, shift) => sum + shift, 0) < most, String(shifts));
      });
      test('asks nothing but what is not there', () =>
        assert.ok(opened.requests.every((path) => path.startsWith('/never/'))));
      test('causes no fault', () => assert.deepEqual(opened.faults, []));
    });
  }
}
