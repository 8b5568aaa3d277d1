// Measures the panels in a page with each host style sheet: what differs from the bare page, and what harms.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { draw, openGallery } from '../gallery/open.mjs';
import { readPanels } from './read-panels.mjs';
import { rootSizes, styleSheets } from './style-sheets.mjs';

const shown = ['boxed-warning/Ready', 'boxed-warning/Failed', 'drug-summary/Ready', 'related-studies/Ready'];
const lists = ['trial-list/DetailsOpen', 'media-articles/Ready'];
const stories = [...shown, ...lists, 'drug-monograph/NotProvided'];
const widths = [320, 720];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** These follow from the size of the host's text, on the bare page too. */
const lengths = new Set(['line-height', 'letter-spacing', 'word-spacing', 'text-indent']);

const dress = (page, css, size) =>
  page.evaluate(
    async (given) => {
      const { document } = globalThis;
      const style = document.querySelector('#host') ?? document.createElement('style');
      style.id = 'host';
      style.textContent = `${given.css}\nhtml { font-size: ${given.size}px !important; }`;
      document.head.append(style);
      await document.fonts.ready;
      await new Promise((resolve) => globalThis.requestAnimationFrame(() => resolve()));
    },
    { css, size },
  );

/** Colours are the same at every size, and small text needs the most contrast. */
async function audit(page, size) {
  const rules = size === Math.min(...rootSizes) ? ['color-contrast', 'target-size'] : ['target-size'];
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(globalThis.document.body, { runOnly, resultTypes: ['violations'] }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => ({ harm: id, element: target.flat().at(-1) })),
  );
}

/** What a reader of the bare page would have, and here has not. */
function harmsOf(bare, { elements, warnings }) {
  const found = elements.flatMap(({ path, ...here }, index) => {
    const there = bare.elements[index];
    const harms = Object.entries({
      hidden: there.visible && !here.visible,
      clipped: here.clipped && !there.clipped,
      'out of the frame': here.outside && !there.outside,
      'out of order': here.before && !there.before,
    });
    return harms.filter(([, holds]) => holds).map(([harm]) => ({ harm, element: path }));
  });
  const frames = warnings.flatMap(({ border, textSize, hostSize, text }, index) => [
    ...(border === bare.warnings[index].border ? [] : [{ harm: `frame ${border}`, element: 'warning' }]),
    ...(textSize >= hostSize ? [] : [{ harm: `text of ${textSize} px`, element: 'warning' }]),
    ...(text === bare.warnings[index].text ? [] : [{ harm: 'another text', element: 'warning' }]),
  ]);
  return [...found, ...frames];
}

/** What differs from the bare page, by property; lengths are compared as multiples of the text's size. */
function differencesOf(bare, here) {
  const differences = new Map();
  here.elements.forEach(({ style }, index) => {
    for (const [property, value] of Object.entries(style)) {
      const former = bare.elements[index].style[property];
      if (value === former) continue;
      if (!differences.has(property)) differences.set(property, { property, from: former, to: value });
    }
  });
  return [...differences.values()];
}

const textSize = (page) =>
  page.$eval('[data-cell]', (box) => Number.parseFloat(globalThis.getComputedStyle(box).fontSize));

/** The bare page with text of that size: the layout follows the size of the text, as it should. */
async function readBare(page, known, size) {
  if (!known.has(size)) {
    await dress(page, `body { font-size: ${size}px; }`, size);
    known.set(size, await page.evaluate(readPanels, [...lengths]));
  }
  return known.get(size);
}

async function measureOne(page, { name, css }, size, known) {
  await dress(page, css, size);
  const here = await page.evaluate(readPanels, [...lengths]);
  const found = await audit(page, size);
  const bare = await readBare(page, known, await textSize(page));
  return {
    name,
    size,
    host: here.host,
    count: here.elements.length,
    differences: differencesOf(bare, here),
    harms: [...harmsOf(bare, here), ...found],
  };
}

/** `{ name, size, host, differences, harms }` of each style sheet and root size. */
export async function measureHosts(sheets = styleSheets) {
  const gallery = await openGallery();
  try {
    const page = await gallery.newPage();
    await page.evaluate(axe);
    const cells = stories.map((story) => ({ story: `Panels/${story}`, properties: { pageSize: 2 } }));
    const rows = cells.flatMap((cell) => widths.map((width) => [{ ...cell, width }]));
    await draw(page, rows);
    const known = new Map();
    const results = [];
    for (const sheet of sheets) {
      for (const size of rootSizes) results.push(await measureOne(page, sheet, size, known));
    }
    return results;
  } finally {
    await gallery.close();
  }
}
