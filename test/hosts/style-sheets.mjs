// The style sheets of other people's pages, by the names under which they are known.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = {
  'normalize.css': 'normalize.css/normalize.css',
  'modern-normalize': 'modern-normalize/modern-normalize.css',
  'sanitize.css': 'sanitize.css/sanitize.css',
  'reset-css': 'reset-css/reset.css',
  'the-new-css-reset': 'the-new-css-reset/css/reset.css',
  'destyle.css': 'destyle.css/destyle.css',
  ress: 'ress/ress.css',
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  'Tailwind preflight': 'tailwindcss/preflight.css',
  'Pico CSS': '@picocss/pico/css/pico.min.css',
  'Water.css': 'water.css/out/water.min.css',
  'Simple.css': 'simpledotcss/simple.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  'Salesforce Lightning':
    '@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css',
  USWDS: '@uswds/uswds/dist/css/uswds.min.css',
};

const read = (file) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)), 'utf8');

/** `{ name, css }` of each; the bare page comes first, and all others are compared with it. */
export const styleSheets = [
  { name: 'none', css: '' },
  ...Object.entries(files).map(([name, file]) => ({ name, css: read(file) })),
];

/** Sizes of the root font in pixels: some pages make a rem ten pixels, and some readers make it forty. */
export const rootSizes = [10, 16, 40];
