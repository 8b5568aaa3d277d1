// Builds each example with its own configuration, checks its types, drives it in a browser, and compares what works
// with the table of docs/frameworks.md. DRUGLIB_WRITE_DOCS=1 writes the table.
/* global document, location -- the functions that run in the page */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/registering-files.mjs';
import { launch, openPage } from './browser.mjs';
import { assertGoesOn, onServer, pageFiles } from './server-rendering.mjs';
import { startSite } from './site.mjs';

const tsc = ['typescript/bin/tsc', '-p'];
const svelteCheck = ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--workspace'];
const ngc = ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p'];

// `wrong` is a value that the type check has to refuse.
const loud = ['density="compact"', 'density="loud"'];
const FRAMEWORKS = [
  {
    name: 'react',
    title: 'React',
    of: 'react',
    check: tsc,
    file: 'App.tsx',
    wrong: loud,
    server: 'server.tsx',
    hydrate: 'hydrate.tsx',
  },
  {
    name: 'react-18',
    title: 'React, with `@lit/react`',
    of: 'react-18',
    check: tsc,
    file: 'App.tsx',
    wrong: loud,
    isBundled: true,
    server: 'server.tsx',
    hydrate: 'hydrate.tsx',
  },
  {
    name: 'vue',
    title: 'Vue',
    of: 'vue',
    check: ['vue-tsc/bin/vue-tsc.js', '-p'],
    file: 'App.vue',
    wrong: loud,
    server: 'server.ts',
    hydrate: 'hydrate.ts',
  },
  {
    name: 'svelte',
    title: 'Svelte',
    of: 'svelte',
    check: svelteCheck,
    file: 'App.svelte',
    wrong: loud,
    server: 'server.ts',
  },
  {
    name: 'solid',
    title: 'Solid',
    of: 'solid-js',
    check: tsc,
    file: 'App.tsx',
    wrong: loud,
    server: 'server.tsx',
    hydrate: 'hydrate.tsx',
  },
  { name: 'angular', title: 'Angular', of: '@angular/core', check: ngc, file: 'app.ts' },
  { name: 'eleventy', title: 'Eleventy', of: '@11ty/eleventy', file: 'index.njk' },
  { name: 'html', title: 'plain HTML', file: 'index.html' },
  { name: 'content-system', title: 'content system, `div[data-druglib]`', file: 'index.html' },
];

const samplamide = JSON.parse(readFileSync(join(root, 'examples/drugs/samplamide.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'examples-'));
const results = new Map(FRAMEWORKS.map(({ name }) => [name, {}]));
let browser;
let site;

const folderOf = ({ name, of }) => join(of ? scratch : join(root, 'examples'), name);

const run = (args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', args[0]), ...args.slice(1)], {
    cwd: root,
    encoding: 'utf8',
  });

async function bundle({ name, check }) {
  if (name === 'eleventy') {
    const folder = join(root, 'examples/eleventy');
    const { status, stderr } = run([
      '@11ty/eleventy/cmd.cjs',
      `--input=examples/eleventy`,
      `--output=${join(scratch, name)}`,
      `--config=${join(folder, 'eleventy.config.js')}`,
      '--quiet',
    ]);
    assert.equal(status, 0, stderr);
  }
  if (!check) return;
  await build({
    configFile: join(root, 'examples', name, 'vite.config.ts'),
    base: './',
    logLevel: 'error',
    build: { outDir: join(scratch, name), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

before(async () => {
  for (const framework of FRAMEWORKS) await bundle(framework);
  site = await startSite({
    folders: Object.fromEntries(
      FRAMEWORKS.flatMap((framework) => [
        [`/${framework.name}`, folderOf(framework)],
        [`/${framework.name}-page`, join(scratch, `${framework.name}-page`)],
      ]),
    ),
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const becomes = (page, selector, text) =>
  page.waitForFunction(
    (path, words) => document.querySelector(path)?.textContent === words,
    { timeout: 6000 },
    selector,
    text,
  );
const press = (page, drug) =>
  page.evaluate(
    (name) => [...document.querySelectorAll('button')].find((button) => button.textContent === name).click(),
    drug,
  );

async function drive(page, result) {
  await becomes(page, '#heard', 'samplamide ready');
  result.renders = true;
  await press(page, 'testozine');
  await becomes(page, '#heard', 'testozine none-stated');
  result.change = true;
  await press(page, 'samplamide');
  await becomes(page, '#heard', 'samplamide ready');
  result.events = true;
  const former = await page.evaluate(() => location.href);
  await page.evaluate(() =>
    document.querySelector('boxed-warning').shadowRoot.querySelector('a[data-kind]').click(),
  );
  await page.waitForFunction(() => document.querySelector('#opened').textContent !== '');
  assert.match(await textOf(page, '#opened'), /^https:\/\//);
  assert.equal(await page.evaluate(() => location.href), former);
  result.cancel = true;
}

const properties = (page) =>
  page.waitForFunction(
    () => {
      const summary = document.querySelector('drug-summary');
      const heading = summary.shadowRoot?.querySelector('#heading');
      return (
        summary.state === 'ready' &&
        heading?.getAttribute('aria-level') !== '2' &&
        heading?.localName !== 'h2'
      );
    },
    { timeout: 6000 },
  );

const slotted = (page) =>
  page.evaluate(() => {
    const child = document.querySelector('boxed-warning [slot=footer]');
    return Boolean(child.assignedSlot) && child.getBoundingClientRect().height > 0;
  });

for (const framework of FRAMEWORKS) {
  const { name, title } = framework;
  const result = results.get(name);

  test(`${title}: shows the drug, changes it, hears events, cancels a link, sets properties, fills a slot`, async () => {
    const { page, faults } = await openPage(browser, `${site.address}/${name}/`);
    await drive(page, result);
    await properties(page);
    result.properties = true;
    assert.ok(await slotted(page));
    result.slots = true;
    assert.deepEqual(faults, []);
    await page.close();
  });
}

for (const { name, title, check, file, wrong } of FRAMEWORKS.filter(({ check }) => check)) {
  test(`${title}: the types are right${wrong ? ', and refuse a wrong value' : ''}`, () => {
    const right = run([...check, join('examples', name)]);
    assert.equal(right.status, 0, `${right.stdout}${right.stderr}`);
    results.get(name).types = 'yes';
    if (!wrong) {
      results.get(name).types = 'the code, not the tags';
      return;
    }
    // Inside the repository, because packages are looked up from there.
    const copy = mkdtempSync(join(root, 'examples', `wrong-${name}-`));
    try {
      cpSync(join(root, 'examples', name), copy, { recursive: true });
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      assert.ok(text.includes(wrong[0]), `${file} has no ${wrong[0]}`);
      writeFileSync(path, text.replace(...wrong));
      const refused = run([...check, copy]);
      assert.notEqual(refused.status, 0, 'a wrong density was accepted');
      assert.match(`${refused.stdout}${refused.stderr}`, /loud/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
}

for (const framework of FRAMEWORKS.filter(({ server }) => server)) {
  const { name, title } = framework;
  test(`${title}: a server writes the tag with its attributes and children`, async (context) => {
    await onServer(framework, async ({ render }) => {
      if (!render) return context.skip('the wrapper sets properties, which no server writes');
      const html = await render();
      assert.match(html, /<boxed-warning[^>]* drug="samplamide"/);
      assert.match(html, /<span slot="footer">Ask your pharmacist<\/span>/);
      results.get(name).tag = true;
    });
  });

  if (!framework.hydrate) continue;
  test(`${title}: goes on with a panel that was drawn on its server, without a request`, async () => {
    const folder = join(scratch, `${name}-page`);
    for (const [file, text] of Object.entries(await pageFiles(framework, samplamide))) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    await assertGoesOn(browser, site, `${site.address}/${name}-page/`);
    results.get(name).panel = true;
  });
}

test('Eleventy: the panels read without any script, and a script asks nothing for them', async () => {
  const html = readFileSync(join(scratch, 'eleventy/index.html'), 'utf8');
  assert.match(html, /<boxed-warning[^>]*>\s*<h2>Boxed warning: Samplamide<\/h2>/);
  results.get('eleventy').tag = true;
  assert.match(html, /<drug-summary[^>]*><template shadowrootmode="open">/);
  const whole = readFileSync(join(scratch, 'eleventy/samplamide.html'), 'utf8');
  assert.match(whole, /<drug-monograph[^>]*><template shadowrootmode="open">[^]*This drug does not exist/);
  const before = site.asked.length;
  const { page, faults } = await openPage(browser, `${site.address}/eleventy/samplamide.html`);
  await page.waitForFunction(() => document.querySelector('drug-monograph').state === 'ready');
  assert.deepEqual(
    site.asked.slice(before).filter(({ url }) => url.startsWith('/api/')),
    [],
  );
  assert.deepEqual(faults, []);
  await page.close();
  results.get('eleventy').panel = true;
});

const versionOf = (of) =>
  of ? JSON.parse(readFileSync(join(root, 'node_modules', of, 'package.json'), 'utf8')).version : '';

const mark = (value) => (value === true ? 'yes' : value || '–');

function table() {
  const head = [
    '',
    'version',
    'renders',
    'drug changes',
    'events',
    'cancelled link',
    'properties',
    'slots',
    'types',
    'tag from a server',
    'panel from a server',
  ];
  const rows = FRAMEWORKS.map(({ name, title, of }) => {
    const { renders, change, events, cancel, properties, slots, types, tag, panel } = results.get(name);
    return [
      title,
      versionOf(of),
      ...[renders, change, events, cancel, properties, slots, types, tag, panel].map(mark),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const cells = (text) => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim();

test('docs/frameworks.md tells what was seen here', () => {
  const path = join(root, 'docs/frameworks.md');
  const text = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- begin of what the tests saw -->\n', '\n<!-- end of what the tests saw -->'];
  const [first, rest] = text.split(begin);
  const [shown, last] = rest.split(end);
  if (process.env.DRUGLIB_WRITE_DOCS) writeFileSync(path, `${first}${begin}\n${table()}\n${end}${last}`);
  else assert.equal(cells(shown), cells(table()), 'run it with DRUGLIB_WRITE_DOCS=1 and read the difference');
});
