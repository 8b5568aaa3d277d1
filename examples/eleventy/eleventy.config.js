import { readFileSync } from 'node:fs';

/** JSON inside a script element: no text of it may end the element. */
const forScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

export default function (config) {
  const document = JSON.parse(readFileSync(new URL('../drugs/samplamide.json', import.meta.url), 'utf8'));
  config.addGlobalData('samplamide', document);
  config.addFilter('forScript', forScript);
  config.addPassthroughCopy({ 'examples/eleventy/page.js': 'page.js' });
}
