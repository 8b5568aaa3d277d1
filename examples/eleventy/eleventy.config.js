import { readdirSync, readFileSync } from 'node:fs';
import { renderToString } from 'druglib-widgets/ssr';

const folder = new URL('../drugs/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

export default function (config) {
  const drugs = readdirSync(folder).map(read);
  config.addGlobalData('drugs', drugs);
  config.addGlobalData(
    'samplamide',
    drugs.find(({ drug }) => drug.id === 'samplamide'),
  );
  // The panel as it looks, readable without a script; one in the browser goes on with it and asks nothing.
  config.addShortcode('panel', (tag, document, attributes = {}) =>
    renderToString(tag, { drug: document.drug.id, ...attributes }, document),
  );
  config.addPassthroughCopy({ 'examples/eleventy/page.js': 'page.js' });
}
