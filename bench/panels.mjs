// Measures the panels beside the same document drawn in other ways, in one run, and writes docs/performance.md:
// npm run bench [-- --rounds 5] [--only cold,panels]. With --only nothing is written, the numbers are printed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { root } from '../scripts/registering-files.mjs';
import { panelHtml } from './pages/static/html.js';
import { buildPage } from './panels/build.mjs';
import { makeDocument } from './panels/document.mjs';
import * as measures from './panels/measures.mjs';
import { coldPages, DRUG, filesOf, isBuilt, OTHERWISE, PEERS } from './panels/pages.mjs';
import { writeReport } from './panels/report.mjs';
import { compress, startServer } from './panels/server.mjs';
import { summarise } from './panels/statistics.mjs';
import { launch } from './panels/visit.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
const only = values.only?.split(',');
if (!isBuilt()) throw new Error('dist/cdn/druglib.js is missing. Run "npm run build" first.');

const { renderToString } = await import('druglib-widgets/ssr');
const tag = 'drug-monograph';
const sample = makeDocument(DRUG);
const cold = coldPages(panelHtml(sample), renderToString(tag, { drug: DRUG }, sample));
const ours = cold.filter(({ id }) => id === 'ours');
const few = Math.max(2, Math.ceil(rounds / 3));
/** What is measured, of which pages, in how many rounds: what takes long or repeats exactly, in fewer. */
const plan = [
  { name: 'cold', pages: cold, rounds },
  { name: 'work', pages: cold, rounds },
  { name: 'panels', pages: [...PEERS, ...OTHERWISE], rounds },
  { name: 'hidden', pages: PEERS, rounds },
  { name: 'lists', pages: PEERS, rounds },
  { name: 'thousand', pages: [...PEERS, ...OTHERWISE], rounds: few },
  { name: 'longList', pages: [...PEERS, ...OTHERWISE], rounds: few },
  { name: 'checks', pages: ours, rounds: few },
  { name: 'cycles', pages: PEERS, rounds: 1 },
  { name: 'calls', pages: PEERS, rounds: 1 },
  { name: 'sharing', pages: ours, rounds: 1 },
].filter(({ name }) => !only || only.includes(name));

/** Each round begins with another page, so that no page always follows the same one. */
const rotated = (pages, round) => pages.map((_, index) => pages[(index + round) % pages.length]);

async function measureRound(round, results, server) {
  const browser = await launch();
  try {
    for (const { name, pages, rounds: wanted } of plan) {
      if (round >= wanted) continue;
      console.log(`round ${round + 1}: ${name}`);
      for (const page of rotated(pages, round)) {
        const numbers = await measures[name]({ browser, server, page });
        for (const [key, number] of Object.entries(numbers)) {
          const kept = (((results[name] ??= {})[key] ??= {})[page.id] ??= []);
          kept.push(Math.round(number * 10_000) / 10_000);
        }
      }
    }
    return await browser.version();
  } finally {
    await browser.close();
  }
}

function print(results) {
  for (const [name, keys] of Object.entries(results)) {
    for (const [key, pages] of Object.entries(keys)) {
      const row = Object.entries(pages).map(([id, numbers]) => {
        const { median, spread } = summarise(numbers) ?? {};
        return `${id} ${median?.toFixed(2)} ±${spread?.toFixed(2)}`;
      });
      console.log(`${name} ${key}: ${row.join(', ')}`);
    }
  }
}

const built = {};
for (const peer of PEERS.filter(({ folder }) => folder)) built[peer.id] = await buildPage(peer);
const files = filesOf(built, cold);
files['/validation/empty.html'] = '<script type="module" src="/validation/main.js"></script>';
files['/validation/main.js'] = (await buildPage({ folder: 'validation' })).script;
const bytes = Object.fromEntries(
  PEERS.map(({ id }) => [
    id,
    id === 'ours'
      ? { script: compress(files['/druglib.js']).length, style: 0 }
      : {
          script: id === 'static' ? 0 : compress(built[id].script).length,
          style: compress(built[id].style).length,
        },
  ]),
);
const data = files[`/data/${DRUG}.json`];
const server = await startServer(files, { isReadyAhead: true });
const results = {};
const begin = performance.now();
let browser;
try {
  for (let round = 0; round < rounds; round++) {
    browser = await measureRound(round, results, server);
    console.log(`round ${round + 1} of ${rounds}: ${Math.round((performance.now() - begin) / 1000)} s`);
  }
} finally {
  await server.close();
}
print(results);
if (!only) {
  const about = {
    browser: browser.replace(/^Headless/, ''),
    node: process.versions.node.split('.')[0],
    cores: availableParallelism(),
    rounds,
    few,
    document: { bytes: data.length, brotli: compress(data).length },
  };
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('panels.json', folder), `${JSON.stringify({ about, bytes, results }, null, 1)}\n`);
  await writeReport({ about, bytes, results, pages: cold, peers: PEERS, otherwise: OTHERWISE, root });
}
