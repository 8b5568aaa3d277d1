// The examples of a chart: a SMART on FHIR app with 20 medications, a CDS Hooks service, a frame without rights.
/* global document -- the functions that run in the page */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { createService } from '../../examples/cds-hooks/service.mjs';
import { answer, drugDocuments, PRIVATE } from '../../examples/smart-on-fhir/fhir-server.mjs';
import { root } from '../../scripts/registering-files.mjs';
import { launch, openPage } from './browser.mjs';
import { startSite } from './site.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'chart-'));
const app = join(scratch, 'app');
const drugs = join(scratch, 'drugs');
const documents = drugDocuments();
let browser;
let chart;

before(async () => {
  await build({
    configFile: join(root, 'examples/smart-on-fhir/vite.config.ts'),
    base: './',
    logLevel: 'error',
    build: { outDir: app, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  mkdirSync(drugs);
  for (const document of documents)
    writeFileSync(join(drugs, `${document.drug.id}.json`), JSON.stringify(document));
  chart = await startSite({ folders: { '/app': app }, drugs, handlers: { '/fhir/': answer } });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await chart?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const states = (page) =>
  page.$$eval('#medications boxed-warning', (panels) =>
    panels.map(({ state, error }) => error?.code ?? state),
  );

test('a chart with 20 medications: one request a drug, nothing of the patient in any of them', async (context) => {
  const iss = encodeURIComponent(`${chart.address}/fhir`);
  const { page, faults } = await openPage(browser, `${chart.address}/app/launch.html?iss=${iss}&launch=x`);
  await page.waitForFunction(
    () => {
      const panels = [...document.querySelectorAll('#medications boxed-warning')];
      return panels.length === 20 && panels.every(({ state }) => !['idle', 'loading'].includes(state));
    },
    { timeout: 15_000 },
  );

  const expected = documents.map(({ label }) =>
    label.boxedWarning.status === 'present' ? 'ready' : 'none-stated',
  );
  expected[5] = 'unidentified';
  assert.deepEqual(await states(page), expected);
  assert.ok(await page.$$eval('boxed-warning', (all) => all.every(({ density }) => density === 'compact')));

  const asked = chart.asked.filter(({ url }) => url.startsWith('/api/'));
  assert.equal(asked.length, 19, 'one for each drug that could be identified');
  assert.equal(new Set(asked.map(({ url }) => url)).size, 19);
  for (const { url, headers, method } of asked) {
    assert.equal(method, 'GET');
    assert.match(url, /^\/api\/drugs\?(rxcui=90002\d\d|ndc=999990?2\d\d01)$/);
    const { authorization, referer, cookie, ...others } = headers;
    assert.deepEqual([authorization, referer, cookie], ['Bearer example-token', undefined, undefined]);
    assert.doesNotMatch(JSON.stringify(others), /chart-token|4711/);
    for (const text of Object.values(PRIVATE))
      assert.ok(!decodeURIComponent(`${url}${JSON.stringify(headers)}`).includes(text));
  }

  await context.test('the row whose drug cannot be identified says so in a dashed frame', async () => {
    const { words, border } = await page.$eval('#medications li:nth-child(6) boxed-warning', (panel) => {
      const frame = panel.shadowRoot.querySelector('.frame');
      return { words: frame.textContent, border: globalThis.getComputedStyle(frame).borderTopStyle };
    });
    assert.match(words, /The drug cannot be identified from the record\./);
    assert.equal(border, 'dashed');
  });

  await context.test(
    'a row opens the summary without a further request, and the chart opens links itself',
    async () => {
      await page.click('#medications li:nth-child(1) button');
      await page.waitForFunction(() => document.querySelector('#details').state === 'ready', {
        timeout: 6000,
      });
      assert.equal(chart.asked.filter(({ url }) => url.startsWith('/api/')).length, 19);
      await page.$eval('#medications boxed-warning', (panel) =>
        panel.shadowRoot.querySelector('a[data-kind]').click(),
      );
      const opened = await page.$eval('#opened', ({ textContent }) => textContent);
      assert.equal(opened, 'https://example.org/labels/chartol-01');
    },
  );

  await context.test("the chart's colours and its audit trail are there", async () => {
    const surface = await page.$eval('boxed-warning', (panel) => {
      return globalThis.getComputedStyle(panel).getPropertyValue('--druglib-surface').trim();
    });
    assert.equal(surface, 'rgb(237 234 227)');
    await page.waitForFunction(() => Number(document.body.dataset.audited) >= 20, { timeout: 6000 });
  });

  if (process.env.DRUGLIB_PICTURE) {
    await page.setViewport({ width: 1200, height: 1400 });
    await page.screenshot({ path: process.env.DRUGLIB_PICTURE });
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test('the SMART on FHIR app is right in its types', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'examples/smart-on-fhir'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
});

test('the CDS Hooks service gives a card for each boxed warning, one for what it does not know, and no list on a fault', async () => {
  const endpoint = `${chart.address}/api/drugs`;
  const page = `${chart.address}/app/index.html`;
  const call = async (drafts, at = endpoint) => {
    const body = JSON.stringify({
      hook: 'order-select',
      context: {
        userId: 'Practitioner/private-user',
        patientId: PRIVATE.patient,
        draftOrders: { resourceType: 'Bundle', entry: drafts.map((resource) => ({ resource })) },
      },
    });
    const request = new Request('https://cds.example.org/cds-services/boxed-warning', {
      method: 'POST',
      body,
    });
    return createService({ endpoint: at, page })(request);
  };
  const draft = (medicationCodeableConcept) => ({
    resourceType: 'MedicationRequest',
    medicationCodeableConcept,
  });
  const coded = (code) =>
    draft({ coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code }] });

  const before = chart.asked.length;
  const { cards } = await (await call([coded('9000201'), coded('9000204'), draft({})])).json();
  assert.deepEqual(
    cards.map(({ indicator, summary }) => `${indicator}: ${summary}`),
    [
      'warning: Boxed warning for Chartol 01: Warning: a sample',
      'info: Boxed warning unknown: the drug cannot be identified from the order',
    ],
  );
  assert.equal(cards[0].links[0].url, `${page}?rxcui=9000201`);
  for (const { url, headers } of chart.asked.slice(before))
    assert.doesNotMatch(JSON.stringify([url, headers]), /4711|private-user/);

  assert.equal((await call([coded('9999999')])).status, 502);
  assert.equal((await call([coded('9000201')], `${chart.address}/gone`)).status, 502);
});
