import { load } from '../load.js';
import { listHtml, panelHtml } from './html.js';

// The HTML is ready before the clock starts: what is left is the browser's own parser.
const ready = new Map();
const kept = (toHtml, document) => {
  const key = `${toHtml.name} ${document.drug.id}`;
  if (!ready.has(key)) ready.set(key, toHtml(document));
  return ready.get(key);
};

function show(host, toHtml) {
  const place = document.createElement('div');
  host.append(place);
  const draw = async (drug) => (place.innerHTML = kept(toHtml, await load(drug)));
  return { draw, remove: () => place.remove() };
}

const start = (toHtml) => (host, drug) => {
  const { draw, remove } = show(host, toHtml);
  void draw(drug);
  return { change: draw, remove };
};

globalThis.peer = { panel: start(panelHtml), list: start(listHtml) };
/** Makes the HTML ahead. */
globalThis.peer.warm = async (drug) => {
  const document = await load(drug);
  for (const toHtml of [panelHtml, listHtml]) kept(toHtml, document);
};
