// Every page of the built site opens without an error, and every link inside the site leads somewhere.
/* global document -- the functions that run in the page */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const site = join(root, 'site');
const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
  .filter((path) => !path.startsWith('storybook'));
const docs = Object.values(
  JSON.parse(readFileSync(join(site, 'storybook/index.json'), 'utf8')).entries,
).filter(({ type }) => type === 'docs');

// The site stands in a folder of its host, because that is where absolute addresses show.
const below = 'below/a/folder/';
let server;
let browser;
const anchors = new Map();
const links = [];

/** Everything that a page points to or has, read from its DOM. */
function read() {
  const all = (selector, name) => [...document.querySelectorAll(selector)].map((element) => element[name]);
  return {
    links: [...all('a[href]', 'href'), ...all('link[href]', 'href'), ...all('[src]', 'src')],
    ids: all('[id]', 'id'),
    marks: all('article > p', 'textContent').filter((text) => text.startsWith('<!--')),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}

before(async () => {
  server = await serveFolder(site, { at: `/${below}` });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the site has its first page, the docs, the embed kit and Storybook', () => {
  for (const path of ['index.html', 'README.html', 'docs/embedding.html', 'embed.html']) {
    assert.ok(pages.includes(path), path);
  }
  assert.ok(docs.length > 6);
});

for (const path of pages) {
  test(`${path} opens without an error, also on a phone`, async () => {
    const { page, faults } = await openPage(browser);
    await page.setViewport({ width: 360, height: 700 });
    const address = `${server.url}${below}${path}`;
    await page.goto(address, { waitUntil: path.includes('/') ? 'load' : 'networkidle0' });
    const { ids, marks, wide, links: found } = await page.evaluate(read);
    await page.close();
    anchors.set(address, ids);
    links.push(...found.map((href) => ({ from: path, href })));
    assert.deepEqual(faults, []);
    assert.deepEqual(marks, [], 'marks for a script are printed');
    assert.equal(wide, false, 'it scrolls sideways');
  });
}

for (const { id } of docs) {
  test(`Storybook's page ${id} opens without an error`, async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${server.url}${below}storybook/iframe.html?id=${id}&viewMode=docs`);
    await page.waitForSelector('.sbdocs-content h1');
    await page.waitForNetworkIdle();
    await page.close();
    assert.deepEqual(faults, []);
  });
}

test('Storybook itself opens without an error, with the panels in its sidebar', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${server.url}${below}storybook/index.html`);
  await page.waitForSelector('#panels-boxed-warning');
  await page.close();
  assert.deepEqual(faults, []);
});

test('no link inside the site is broken', async () => {
  assert.ok(links.length > 100, String(links.length));
  const inside = links.filter(({ href }) => href.startsWith(server.url));
  const broken = [];
  for (const { from, href } of inside) {
    const [address, fragment] = href.split('#');
    if (!address.startsWith(server.url + below)) {
      broken.push(`${from} leaves the site's folder: ${href}`);
      continue;
    }
    const response = await fetch(address, { method: 'HEAD' });
    if (!response.ok) broken.push(`${from}: ${href}`);
    else if (fragment && anchors.has(address) && !anchors.get(address).includes(decodeURIComponent(fragment)))
      broken.push(`${from}: ${href} has no such heading`);
  }
  assert.deepEqual([...new Set(broken)], []);
});
