// Drives our panels as the others are driven; no part of what is measured as bytes.
const { configure } = await import(new URL('/druglib.js', document.baseURI).href);

const TAGS = ['boxed-warning', 'drug-summary', 'media-articles', 'related-studies', 'trial-list'];
const useFolder = (folder) =>
  configure({ endpoint: `/${folder}/{drug}.json`, freshFor: 3_600_000, maxBytes: 20_000_000 });
useFolder('data');

function make(tag, drug, attributes = {}) {
  const element = document.createElement(tag);
  element.drug = drug;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function start(host, panels) {
  const place = document.createElement('section');
  place.append(...panels);
  host.append(place);
  const change = (next) => {
    for (const panel of panels) panel.drug = next;
  };
  return { change, remove: () => place.remove() };
}

// A lazy panel far from the screen asks nothing yet; a boxed warning is never lazy.
const isWaiting = ({ loading, localName, state }) =>
  loading === 'lazy' && localName !== 'boxed-warning' && state === 'loading';

const isDrawn = (place, drug) =>
  [...place.children].every(
    (panel) => !panel.isUpdatePending && panel.drug === drug && (panel.state === 'ready' || isWaiting(panel)),
  );

globalThis.peer = {
  /** The store of the panels holds what one of them has asked. */
  warm: async (drug) => {
    const panel = make('trial-list', drug);
    const isLoaded = new Promise((resolve) => panel.addEventListener('druglib-load', resolve));
    document.body.append(panel);
    await isLoaded;
    panel.remove();
  },
  panel: (host, drug) =>
    start(
      host,
      TAGS.map((tag) => make(tag, drug, { loading: globalThis.loading ?? 'eager' })),
    ),
  list: (host, drug, rows) => start(host, [make('trial-list', drug, rows ? { 'page-size': `${rows}` } : {})]),
  useFolder,
  isDrawn,
  // Asked in each frame: to look for all of ten thousand rows would be counted as work of the list.
  rows: (place) => {
    const list = place.firstElementChild.shadowRoot?.querySelector('[part=list]');
    const stretches = [...(list?.children ?? [])].filter(({ className }) => className === 'stretch');
    const inStretches = stretches.reduce((sum, { childElementCount }) => sum + childElementCount, 0);
    return { length: (list?.childElementCount ?? 0) - stretches.length + inStretches };
  },
};
