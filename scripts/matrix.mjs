// Draws every story of every panel in every situation and writes the contact sheets of the docs:
// npm run matrix [-- --only boxed-warning] [--full]. --full also writes them in full size, to be looked at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { draw, openGallery } from '../test/gallery/open.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sheets = join(root, 'docs/contact-sheet');
const fullSize = join(root, 'test/.screenshots/matrix');

const schemes = ['light', 'dark', 'forced-colors', 'print'];
const directions = ['ltr', 'rtl'];
const widths = [200, 320, 480, 720, 1100];
const gap = 24;
/** Data that nobody can read for its length needs no more to be judged. */
const longest = 1200;
const pageWidth = widths.reduce((sum, width) => sum + width + gap, gap);
/** The longest picture that browsers take in one piece is twice that. */
const sliceHeight = 8000;
/** What a contact sheet shows of its full size: enough to read, and the repository stays small. */
const scale = 0.5;
/** So few colours that equal letters stay equal pixels: a quarter of the bytes of a lossy picture. */
const colours = 16;

// Chromium draws no panels where a sheet goes beyond the window.
const arrangement = `
  html { --druglib-offscreen: visible; }
  [data-row] { display: flex; gap: ${gap}px; align-items: flex-start; padding: 0 ${gap}px ${gap}px; }
  [dir='rtl'] [data-row] { flex-direction: row-reverse; }
  [data-row]::before {  top: 0; content: attr(data-row); position: absolute; left: ${gap}px; font: 700 20px/44px 'Open Sans'; }
  [data-row] { position: relative; max-height: ${longest}px; padding-top: 44px; overflow: clip; }
  [data-cell] { flex: none; }`;

const nameOf = (title, scheme, direction) =>
  `${title.replace('Panels/', '').replace('Failures/', 'failures-')}-${scheme}-${direction}`;

/** Where the rows begin that are the first of a slice. */
function slicesOf(rows) {
  const slices = [];
  for (const { top, bottom } of rows) {
    const last = slices.at(-1);
    if (last && bottom - last.top <= sliceHeight) last.bottom = bottom;
    else slices.push({ top, bottom });
  }
  return slices;
}

async function photograph(page) {
  const rows = await page.$$eval('[data-row]', (elements) =>
    elements.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: Math.floor(top), bottom: Math.ceil(bottom) };
    }),
  );
  const pieces = [];
  for (const { top, bottom } of slicesOf(rows)) {
    const clip = { x: 0, y: top, width: pageWidth, height: bottom - top };
    pieces.push({ top, left: 0, input: await page.screenshot({ clip, captureBeyondViewport: true }) });
  }
  return { pieces, height: rows.at(-1).bottom };
}

async function write(name, { pieces, height }) {
  const canvas = { width: pageWidth, height, channels: 3, background: '#fff' };
  const { data, info: raw } = await sharp({ create: canvas })
    .composite(pieces)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (values.full)
    await sharp(data, { raw })
      .png()
      .toFile(join(fullSize, `${name}.png`));
  const small = await sharp(data, { raw })
    .resize({ width: Math.round(pageWidth * scale) })
    .png({ colours, dither: 0, compressionLevel: 0 })
    .toBuffer();
  const file = join(sheets, `${name}.webp`);
  const { size } = await sharp(small).webp({ lossless: true }).toFile(file);
  return size;
}

async function sheet(page, { title, stories, scheme, direction }) {
  const rows = stories.map(({ story }) =>
    widths.map((width) => ({ story, width, properties: { pageSize: 1 } })),
  );
  await draw(page, rows, { scheme, direction });
  const name = nameOf(title, scheme, direction);
  const bytes = await write(name, await photograph(page));
  const cells = rows.length * widths.length;
  console.log(`docs/contact-sheet/${name}.webp  ${cells} cells, ${Math.round(bytes / 1024)} kB`);
  return { cells, bytes };
}

function index(titles, cells) {
  const heads = schemes.flatMap((scheme) => directions.map((direction) => `${scheme} ${direction}`));
  const row = (title) =>
    [
      nameOf(title, '', '').replace(/-+$/, ''),
      ...schemes.flatMap((scheme) =>
        directions.map((direction) => `[sheet](${nameOf(title, scheme, direction)}.webp)`),
      ),
    ].join(' | ');
  return `# Contact sheets

How every panel looks in every state: ${cells} cells, made by \`npm run matrix\`. On each sheet the rows are the
states of the panel, on the first one also its other stories, and the columns are boxes of
${widths.join(', ')} pixels. Lists show one entry at first, where a story does not ask for more, and rows of
more than ${longest} pixels are cut. The sheets have half their size; \`npm run matrix -- --full\` also writes
them in full to \`test/.screenshots/matrix\`.

| panel | ${heads.join(' | ')} |
| ${['panel', ...heads].map(() => '---').join(' | ')} |
${titles.map((title) => `| ${row(title)} |`).join('\n')}
`;
}

/** What the other stories show besides the states, they show once; failures are all one state. */
const isFirst = (scheme, direction) => scheme === 'light' && direction === 'ltr';

function statesAmong(stories) {
  const states = stories.filter(({ isState }) => isState);
  return states.length > 0 ? states : stories;
}

async function takeAll(gallery, only) {
  const page = await gallery.newPage();
  await page.setViewport({ width: pageWidth, height: 1200 });
  await page.addStyleTag({ content: arrangement });
  const all = await page.evaluate(() => globalThis.gallery.stories());
  const titleOf = ({ story }) => story.slice(0, story.lastIndexOf('/'));
  const titles = [...new Set(all.map(titleOf))].toSorted();
  const wanted = titles.filter((title) => !only || title.endsWith(`/${only}`));
  if (wanted.length === 0) throw new Error(`--only "${only}" is unknown: write ${titles.join(', ')}.`);
  const results = [];
  for (const title of wanted) {
    const stories = all.filter((each) => titleOf(each) === title);
    for (const scheme of schemes) {
      for (const direction of directions) {
        const shown = isFirst(scheme, direction) ? stories : statesAmong(stories);
        if (shown.length > 0) results.push(await sheet(page, { title, stories: shown, scheme, direction }));
      }
    }
  }
  return { titles, results };
}

const { values } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean' } } });
const started = performance.now();
if (!values.only) rmSync(sheets, { recursive: true, force: true });
mkdirSync(sheets, { recursive: true });
mkdirSync(fullSize, { recursive: true });
const gallery = await openGallery();
try {
  const { titles, results } = await takeAll(gallery, values.only);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  if (!values.only) writeFileSync(join(sheets, 'README.md'), index(titles, sum('cells')));
  const seconds = Math.round((performance.now() - started) / 1000);
  const megabytes = (sum('bytes') / 1024 ** 2).toFixed(1);
  console.log(`${sum('cells')} cells on ${results.length} sheets, ${megabytes} MB, in ${seconds} s`);
} finally {
  await gallery.close();
}
