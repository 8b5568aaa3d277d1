// A few pictures of the panels, compared with those of test/visual/baseline. After a wanted change:
// npm run test:visual -- --update
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { draw, openGallery } from '../gallery/open.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const baseline = join(folder, 'baseline');
const failures = fileURLToPath(new URL('../.screenshots/visual', import.meta.url));
const update = process.env.UPDATE_PICTURES === '1';

const shot = (name, story, width, situation = {}, properties = {}) => ({
  name,
  cell: { story: `Panels/${story}`, width, properties: { pageSize: 2, ...properties } },
  situation,
});

const shots = [
  shot('warning', 'boxed-warning/Ready', 480),
  shot('warning-dark', 'boxed-warning/Ready', 320, { scheme: 'dark' }),
  shot('warning-forced-colors', 'boxed-warning/Ready', 320, { scheme: 'forced-colors' }),
  shot('warning-print', 'boxed-warning/Ready', 480, { scheme: 'print' }),
  shot('warning-rail', 'boxed-warning/Ready', 200, {}, { density: 'compact' }),
  shot('warning-none', 'boxed-warning/NoneStated', 320),
  shot('warning-not-provided', 'boxed-warning/NotProvided', 320),
  shot('warning-failed', 'boxed-warning/Failed', 320),
  shot('summary', 'drug-summary/Ready', 480),
  shot('summary-loading', 'drug-summary/Loading', 320, { scheme: 'dark' }),
  shot('studies', 'related-studies/Ready', 720),
  shot('studies-right-to-left', 'related-studies/Ready', 320, { direction: 'rtl', scheme: 'dark' }),
  shot('trials', 'trial-list/Ready', 720),
  shot('trials-forced-colors', 'trial-list/Filtered', 480, { scheme: 'forced-colors' }),
  shot('articles', 'media-articles/Ready', 480),
];

/**
 * How much of a picture may differ, and by how much a pixel must. Browsers of another version draw the edges of
 * letters otherwise; what they must not do is break a line or lose a colour.
 */
const same = { share: 0.0002, threshold: 0.03, slack: 0 };
const other = { share: 0.02, threshold: 0.3, slack: 2 };

const versionFile = join(baseline, 'browser.json');
const recorded = existsSync(versionFile) ? JSON.parse(readFileSync(versionFile, 'utf8')).browser : undefined;

let gallery;
let page;

before(async () => {
  gallery = await openGallery();
  page = await gallery.newPage();
  mkdirSync(baseline, { recursive: true });
  rmSync(failures, { recursive: true, force: true });
  if (update) writeFileSync(versionFile, `${JSON.stringify({ browser: gallery.version }, null, 2)}\n`);
});

after(() => gallery?.close());

async function photograph({ cell, situation }) {
  await draw(page, [[cell]], situation);
  const box = await page.$('[data-cell]');
  return PNG.sync.read(Buffer.from(await box.screenshot({ captureBeyondViewport: true })));
}

const write = (path, picture) => writeFileSync(path, PNG.sync.write(picture, { deflateLevel: 9 }));

function fail(name, words, pictures) {
  mkdirSync(failures, { recursive: true });
  for (const [kind, picture] of Object.entries(pictures))
    write(join(failures, `${name}-${kind}.png`), picture);
  assert.fail(
    `${name}: ${words}. See test/.screenshots/visual/${name}-*.png; if it is wanted, run npm run test:visual -- --update`,
  );
}

function compare(name, actual, expected, { share, threshold, slack }) {
  const { width } = expected;
  if (actual.width !== width || Math.abs(actual.height - expected.height) > slack) {
    const sizes = `${actual.width}×${actual.height} pixels instead of ${width}×${expected.height}`;
    fail(name, `the panel takes ${sizes}`, { actual });
  }
  const height = Math.min(actual.height, expected.height);
  const [one, two] = [expected, actual].map(({ data }) => data.subarray(0, width * height * 4));
  const difference = new PNG({ width, height });
  const count = pixelmatch(one, two, difference.data, width, height, { threshold });
  if (count > share * width * height) fail(name, `${count} pixels differ`, { actual, difference });
}

for (const each of shots) {
  test(`${each.name} looks as it did`, async (context) => {
    const path = join(baseline, `${each.name}.png`);
    const actual = await photograph(each);
    if (update) return write(path, actual);
    const isOther = gallery.version !== recorded;
    if (isOther) {
      context.diagnostic(`Compared loosely: the pictures are of ${recorded}, this is ${gallery.version}.`);
    }
    compare(each.name, actual, PNG.sync.read(readFileSync(path)), isOther ? other : same);
  });
}
