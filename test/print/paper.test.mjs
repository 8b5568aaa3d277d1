// What the printer and the accessibility tree get: all of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { extractText } from 'unpdf';
import { openBrowser, openPanel } from '../support/browser-page.mjs';
import { longLabel } from './long-label.mjs';
import { longWarning, pieces } from './long-warning.mjs';

/** Lines and pages break where they like. */
const characters = (text) => text.replace(/\s+/g, '');

async function paperOf(page) {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
  return characters(text);
}

async function accessibleText(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name.value);
  return characters(texts.join(''));
}

const missing = (whole, wanted) => wanted.filter((text) => !whole.includes(characters(text)));

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('the sample warning has more than 10,000 characters', () => {
  assert.ok(pieces.join('').length > 10_000, `${pieces.join('').length} characters`);
});

for (const tag of ['boxed-warning', 'drug-monograph']) {
  test(`${tag}: a long warning with tables is whole in the page, in the accessibility tree and on paper`, async () => {
    const page = await openPanel(browser, tag, longWarning);
    const inPage = await page.evaluate(
      /* global document -- runs in the page */
      (name) => {
        const panel = document.querySelector(name);
        return (panel.shadowRoot.querySelector('#warning') ?? panel).shadowRoot.textContent;
      },
      tag,
    );
    assert.deepEqual(missing(characters(inPage), pieces), []);
    assert.deepEqual(missing(await accessibleText(page), pieces), []);
    assert.deepEqual(missing(await paperOf(page), pieces), []);
    await page.close();
  });
}

test('what is folded on screen is printed: sections, abstracts, authors, details and sites', async () => {
  const page = await openPanel(browser, 'drug-monograph', longLabel.document);
  const paper = await paperOf(page);
  assert.deepEqual(missing(paper, longLabel.folded), []);
  assert.deepEqual(
    longLabel.addresses.filter((address) => !paper.includes(`(${address})`)),
    [],
  );
  assert.ok(paper.includes(characters('Showing 5 of 6')));
  for (const words of [
    'Show all of',
    'Show more',
    'Sections of this label',
    'Show 1 site',
    'Read the boxed',
  ]) {
    assert.ok(!paper.includes(characters(words)), words);
  }
  await page.close();
});

test('after printing, the screen is folded again', async () => {
  const page = await openPanel(browser, 'drug-monograph', longLabel.document);
  const sections = () =>
    page.evaluate(() => {
      const summary = document.querySelector('drug-monograph').shadowRoot.querySelector('#summary');
      return summary.shadowRoot.querySelectorAll('.section').length;
    });
  const former = await sections();
  await page.pdf({ format: 'A4' });
  assert.equal(await sections(), former);
  await page.close();
});

test('a page in dark colours prints dark text', async () => {
  const style = ':root { color-scheme: dark; --druglib-surface: #000; --druglib-text: #fff }';
  const page = await openPanel(browser, 'drug-monograph', longLabel.document, style);
  await page.emulateMediaType('print');
  /* global getComputedStyle -- runs in the page */
  const colours = await page.evaluate(() => {
    const panels = document
      .querySelector('drug-monograph')
      .shadowRoot.querySelectorAll('[part=content] [id]');
    return [...panels].flatMap(({ shadowRoot }) => {
      const { backgroundColor, color } = getComputedStyle(
        shadowRoot?.querySelector('.frame') ?? document.body,
      );
      return shadowRoot ? [`${color} on ${backgroundColor}`] : [];
    });
  });
  assert.deepEqual(colours, Array(5).fill('rgb(17, 20, 24) on rgb(255, 255, 255)'));
  await page.close();
});
