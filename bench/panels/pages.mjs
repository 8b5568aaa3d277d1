// What is measured beside what: each page's files, and how its host's page looks at first.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/registering-files.mjs';
import { makeDocument } from './document.mjs';

/** The drug of the cold pages, and the one to which panels change. */
export const DRUG = 'calmazine';
export const OTHER_DRUG = 'tranquilone';
/** Labels of 500 kB: with paragraphs of 20 kB, somewhat longer than those of real labels, and of 100 kB. */
export const LONG_LABELS = {
  'long-label': { drug: 'verbosine', sentences: 210, paragraphs: 5 },
  'undivided-label': { drug: 'unbrokenine', sentences: 1050, paragraphs: 1 },
};
/** The medications of a chart. */
const CHART = Array.from({ length: 20 }, (_, index) => `medication${index + 1}`);
export const LIST_LENGTHS = [10, 100, 1000, 10_000];

const versionOf = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;
const read = (path) => readFileSync(join(root, path), 'utf8');

/** Peers in the order of the tables; the first is what ratios to static HTML are made with. */
export const PEERS = [
  { id: 'static', title: 'Static HTML (P0)', folder: 'static', entry: 'peer.js' },
  { id: 'vanilla', title: 'Hand-written DOM code (P1)', folder: 'vanilla' },
  {
    id: 'react',
    title: `React ${versionOf('react')}`,
    folder: 'react',
    entry: 'main.jsx',
  },
  {
    id: 'preact',
    title: `Preact ${versionOf('preact')}`,
    folder: 'preact',
    entry: 'main.jsx',
    jsx: 'preact',
  },
  { id: 'vue', title: `Vue ${versionOf('vue')}`, folder: 'vue' },
  { id: 'web-awesome', title: `Web Awesome ${versionOf('@awesome.me/webawesome')}`, folder: 'web-awesome' },
  { id: 'ours', title: 'druglib-widgets' },
];

/** The panels as a host may have them otherwise: asking when they come near, or laid out where nobody looks. */
export const OTHERWISE = [
  { id: 'ours-lazy', title: 'druglib-widgets, lazy' },
  { id: 'ours-all', title: 'druglib-widgets, off-screen laid out' },
];

const asked = `drug="${DRUG}" endpoint="/data/{drug}.json"`;
const TAGS = ['boxed-warning', 'drug-summary', 'media-articles', 'related-studies', 'trial-list'];
const script = '<script type="module" src="/druglib.js"></script>';
const preload = `<link rel="preload" href="/data/${DRUG}.json" as="fetch" crossorigin />`;

/** The recommendation of docs/embedding.md: no other page moves when the panels come. */
export const RESERVE = `drug-monograph:is(:not(:defined), :state(loading)) { display: block; min-height: 100vh; }`;

const isShown = {
  peer: `(() => {
    const sections = document.querySelectorAll('.panel > section');
    return sections.length === 5 && sections[4].getBoundingClientRect().height > 0;
  })()`,
  panels: `(() => {
    const root = document.querySelector('drug-monograph') ? document.querySelector('drug-monograph').shadowRoot : document;
    const panels = [...(root?.querySelectorAll('[drug]') ?? [])];
    return panels.length === 5 && panels.every((panel) => panel.state === 'ready' && !panel.isUpdatePending);
  })()`,
  // Before any script: what the server has drawn is there, down to the last trial.
  server: `(() => {
    const inner = document.querySelector('drug-monograph')?.shadowRoot?.querySelectorAll('[drug]') ?? [];
    // The document may still be arriving, and end here in the middle of a panel.
    const frame = inner[4]?.shadowRoot?.querySelector('[part=frame]');
    return inner.length === 5 && frame?.getBoundingClientRect().height > 0;
  })()`,
  // The first warning of a chart: the others come as their answers do.
  chart: `document.querySelector('boxed-warning')?.state === 'ready'`,
  host: `Boolean(document.querySelector('footer'))`,
};

/** A host's page: something above the panels and something below, which must not move. */
export const hostPage = ({ head = '', body = '' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page of a host</title>
    <style>body { margin: 0 auto; max-width: 60em; font: 16px/1.5 sans-serif; }</style>
    ${head}
  </head>
  <body>
    <header><h1>A page of a host</h1><p>What stands above the panels is the host's own.</p></header>
    ${body}
    <footer><p>What stands below them is the host's own too, and stays where it is.</p></footer>
  </body>
</html>
`;

const stylesheet = (id) => `<link rel="stylesheet" href="/${id}/style.css" />`;

/**
 * The pages that are opened cold.
 * @param panelHtml what the static page shows
 * @param serverHtml the whole page as our server draws it
 * @returns each with the expression that tells when all is shown, and for the server's the one when its script is through
 */
export function coldPages(panelHtml, serverHtml) {
  const place = `<div id="panel" data-drug="${DRUG}"></div>`;
  const peers = PEERS.filter(({ id }) => !['static', 'ours'].includes(id)).map(({ id, title }) => ({
    id,
    title,
    isShown: isShown.peer,
    head: `${stylesheet(id)}<script type="module" src="/${id}/main.js"></script>`,
    body: place,
  }));
  const monograph = `<drug-monograph ${asked}></drug-monograph>`;
  const five = TAGS.map((tag) => `<${tag} ${asked}></${tag}>`).join('\n');
  return [
    { id: 'host', title: "The host's page without panels", isShown: isShown.host },
    {
      id: 'static',
      title: PEERS[0].title,
      isShown: isShown.peer,
      head: stylesheet('static'),
      body: panelHtml,
    },
    ...peers,
    { id: 'ours', title: 'drug-monograph, bare tag', isShown: isShown.panels, head: script, body: monograph },
    {
      id: 'ours-snippet',
      title: 'drug-monograph, recommended snippet',
      isShown: isShown.panels,
      head: `${preload}<style>${RESERVE}</style>${script}`,
      body: monograph,
    },
    {
      id: 'ours-server',
      title: 'drug-monograph, server-rendered',
      isShown: isShown.server,
      isThrough: isShown.panels,
      head: script,
      body: serverHtml,
    },
    {
      id: 'ours-chart',
      title: 'chart of 20 boxed warnings, the first of them',
      isShown: isShown.chart,
      head: script,
      body: CHART.map(
        (drug) =>
          `<boxed-warning drug="${drug}" endpoint="/data/{drug}.json" density="compact"></boxed-warning>`,
      ).join('\n'),
    },
    { id: 'ours-five', title: 'five tags, bare', isShown: isShown.panels, head: script, body: five },
  ];
}

/**
 * Every file that the server of the bench has.
 * @param built id of a peer → its script and style sheet
 */
export function filesOf(built, cold = []) {
  const json = (id, settings) => JSON.stringify(makeDocument(id, settings));
  const files = {
    '/druglib.js': read('dist/cdn/druglib.js'),
    '/ours/main.js': read('bench/pages/ours/peer.js'),
    '/ours-lazy/main.js': `globalThis.loading = 'lazy';${read('bench/pages/ours/peer.js')}`,
    '/ours/style.css': '',
    '/ours-lazy/style.css': '',
    '/ours-all/main.js': read('bench/pages/ours/peer.js'),
    '/ours-all/style.css': 'html { --druglib-offscreen: visible; }',
  };
  for (const folder of ['/data', '/no-store']) {
    for (const drug of [DRUG, OTHER_DRUG]) files[`${folder}/${drug}.json`] = json(drug);
  }
  for (const drug of CHART) files[`/data/${drug}.json`] = json(drug);
  for (const [name, { drug, ...settings }] of Object.entries(LONG_LABELS)) {
    files[`/data/${drug}.json`] = json(drug, settings);
    files[`/ours/${name}.html`] = hostPage({
      head: script,
      body: `<drug-monograph ${asked.replace(DRUG, drug)}></drug-monograph>`,
    });
  }
  for (const length of LIST_LENGTHS)
    files[`/data/list${length}.json`] = json(`list${length}`, { trials: length });
  for (const [id, { script: code, style }] of Object.entries(built)) {
    files[`/${id}/main.js`] = code;
    files[`/${id}/style.css`] = style;
  }
  for (const { id } of [...PEERS, ...OTHERWISE]) {
    const head = `${stylesheet(id)}<script type="module" src="/${id}/main.js"></script>`;
    files[`/${id}/empty.html`] = hostPage({ head, body: '<main></main>' });
  }
  for (const page of cold) files[`/${page.id}/cold.html`] = hostPage(page);
  return files;
}

/** The built script must be there. */
export const isBuilt = () => existsSync(join(root, 'dist/cdn/druglib.js'));
