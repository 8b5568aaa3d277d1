import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { renderToString } from '../../dist/ssr/index.js';
import { lioresalIntrathecal, TAGS } from './support/documents.mjs';
import { openServer } from './support/pages.mjs';

const attributes = { drug: lioresalIntrathecal.drug.id };
const draw = (tag, options) => renderToString(tag, attributes, lioresalIntrathecal, options);

let server;

before(async () => {
  server = await openServer();
});
after(() => server?.close());

/* global document, getComputedStyle -- these functions run in the page */

/** Also of the panels inside. */
function visibleControls() {
  const controlsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('button, select, summary, a[href^="#"]') && element.checkVisibility()
        ? [element.outerHTML]
        : []),
      ...(element.shadowRoot ? controlsIn(element.shadowRoot) : []),
    ]);
  return controlsIn(document);
}

const borderWidth = () =>
  getComputedStyle(document.body.firstElementChild.shadowRoot.querySelector('[part=frame]')).borderTopWidth;

test('without a script, the boxed warning is read in its frame', async () => {
  const { page } = await server.open(draw('boxed-warning'), { javaScript: false });
  const [warning] = lioresalIntrathecal.label.boxedWarning.warnings;
  const words = await page.evaluate(
    () => document.body.firstElementChild.shadowRoot.querySelector('[part=content]').innerText,
  );
  for (const paragraph of warning.body) assert.ok(words.includes(paragraph));
  assert.notEqual(await page.evaluate(borderWidth), '0px');
  await page.close();
});

for (const tag of TAGS) {
  test(`without a script, ${tag} offers nothing that needs one`, async () => {
    const { page } = await server.open(draw(tag), { javaScript: false });
    assert.deepEqual(await page.evaluate(visibleControls), []);
    await page.close();
  });
}

for (const script of ['application', 'druglib']) {
  test(`a list goes on where the server stopped, with ${script}.js`, async () => {
    const { page, start, requests } = await server.open(draw('trial-list'));
    await start(script);
    const counts = await page.evaluate(async () => {
      const panel = document.querySelector('trial-list');
      const items = () => panel.shadowRoot.querySelectorAll('[part=item]').length;
      const events = [];
      for (const name of ['druglib-page', 'druglib-filter']) {
        panel.addEventListener(name, () => events.push(name));
      }
      const first = items();
      panel.shadowRoot.querySelector('[data-action=more]').click();
      await panel.updateComplete;
      const second = items();
      panel.shadowRoot.querySelector('.chip[data-group]').click();
      await panel.updateComplete;
      return { first, second, events };
    });
    assert.deepEqual(counts, { first: 5, second: 10, events: ['druglib-page', 'druglib-filter'] });
    assert.deepEqual(requests, []);
    await page.close();
  });

  test(`another drug takes the place of the server's, with ${script}.js`, async () => {
    const { page, start } = await server.open(draw('boxed-warning'));
    await start(script);
    const seen = await page.evaluate(async () => {
      const panel = document.querySelector('boxed-warning');
      panel.drug = 'another-drug';
      await panel.updateComplete;
      return { state: panel.state, frames: panel.shadowRoot.querySelectorAll('[part=frame]').length };
    });
    assert.deepEqual(seen, { state: 'error', frames: 1 });
    await page.close();
  });
}

test('the selection of a reader stays through hydration', async () => {
  const { page, start } = await server.open(draw('drug-summary'));
  await page.evaluate(() => {
    const heading = document.body.firstElementChild.shadowRoot.querySelector('[part=heading]');
    heading.focus();
  });
  await start('application');
  const part = await page.evaluate(() =>
    document.body.firstElementChild.shadowRoot.activeElement?.getAttribute('part'),
  );
  assert.equal(part, 'heading');
  await page.close();
});

test('a page in another language than the server draws its panel anew', async () => {
  const { page, start, faults } = await server.open(draw('boxed-warning', { lang: 'en' }));
  await page.evaluate(() => {
    const frame = document.body.firstElementChild.shadowRoot.querySelector('[part=frame]');
    frame.lang = 'xx';
  });
  await start('application');
  const frames = await page.evaluate(
    () => document.body.firstElementChild.shadowRoot.querySelectorAll('[part=frame][lang=en]').length,
  );
  assert.equal(frames, 1);
  assert.deepEqual(faults, []);
  await page.close();
});

test('under a policy, the nonce lets the styles through, and the shared sheets take their place', async () => {
  const csp = "default-src 'none'; script-src 'self'; style-src 'nonce-abc'";
  const { page, start, faults } = await server.open(draw('boxed-warning', { nonce: 'abc' }), { csp });
  assert.notEqual(await page.evaluate(borderWidth), '0px');
  assert.deepEqual(faults, []);
  await start('application');
  assert.notEqual(await page.evaluate(borderWidth), '0px');
  await page.close();
});
