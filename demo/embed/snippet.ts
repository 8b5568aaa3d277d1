// What the embed kit writes. Text in, text out: no page, no network.
import { officialLabel } from '../../src/components/panel/official-label.js';

/** What a person chooses in the form. */
export interface Choice {
  readonly tag: string;
  readonly drug: string;
  readonly endpoint: string;
  readonly format: string;
  /** `light`, `dark`, or nothing to follow the page. */
  readonly scheme: string;
  readonly density: string;
  readonly language: string;
  /** The address of the script file. */
  readonly script: string;
}

/** One released file of `dist/cdn` and its hash; empty while nothing is built. */
export type Integrity = Readonly<Record<string, string>>;

/** Who answers for a format that has a public service. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  openfda: ['https://api.fda.gov'],
  clinicaltrials: ['https://clinicaltrials.gov'],
  europepmc: ['https://www.ebi.ac.uk'],
  public: ['https://api.fda.gov', 'https://clinicaltrials.gov', 'https://www.ebi.ac.uk'],
};

/** The direction that goes with a language; nothing for that of the page. */
export const directionOf = (language: string): string => (['ar', 'he'].includes(language) ? 'rtl' : '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `'self'` for an address on the page's own site, else its origin. */
function originOf(address: string): string {
  return /^https?:\/\//.test(address) ? new URL(address.replace(/\{.*/, '')).origin : "'self'";
}

const attributesOf = ({ drug, endpoint, format, scheme, density, language }: Choice) =>
  Object.entries({
    drug,
    endpoint,
    format: format === 'druglib' ? '' : format,
    theme: scheme,
    density: density === 'comfortable' ? '' : density,
    lang: language === 'en' ? '' : language,
    dir: directionOf(language),
  }).filter(([, value]) => value);

const written = (attributes: readonly string[][], before = ''): string =>
  attributes.map(([name = '', value = '']) => ` ${before}${name}="${escaped(value)}"`).join('');

function element(open: string, close: string, { drug }: Choice): string {
  const label = `<a href="${escaped(officialLabel({ drug }))}">Official label of ${escaped(drug || 'this drug')}</a>`;
  return `<${open}>\n  ${label}\n</${close}>`;
}

/** The tag with its fallback link. */
export const tagOf = (choice: Choice): string =>
  element(choice.tag + written(attributesOf(choice)), choice.tag, choice);

/** The same for content systems that strip unknown tags. */
export const placeholderOf = (choice: Choice): string =>
  element(`div data-druglib="${choice.tag}"${written(attributesOf(choice), 'data-')}`, 'div', choice);

function scriptTag(kind: string, address: string, hash = ''): string {
  const integrity = hash && ` integrity="${hash}"`;
  const crossorigin = originOf(address) === "'self'" ? '' : ' crossorigin="anonymous"';
  return `<script${kind} src="${escaped(address)}"${integrity}${crossorigin}></script>`;
}

/** What goes into the head of the page, once. */
export function headOf(choice: Choice, integrity: Integrity, theme: string): string {
  const { script, language } = choice;
  const words = `translations/${language}.js`;
  return [
    theme && '<link rel="stylesheet" href="/druglib-theme.css" />',
    language !== 'en' && scriptTag(' defer', script.replace(/[^/]*$/, words), integrity[words]),
    scriptTag(' type="module"', script, integrity['druglib.js']),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A `Content-Security-Policy` that allows the snippet and nothing else. */
export function policyOf({ script, endpoint, format }: Choice): string {
  const scripts = [...new Set(["'self'", originOf(script)])].join(' ');
  const answers = endpoint ? [originOf(endpoint)] : (SERVICES[format] ?? ["'self'"]);
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    `connect-src ${answers.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types druglib-widgets',
  ].join('; ');
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

/** A whole page, to save and to open. */
export const pageOf = (choice: Choice, integrity: Integrity, theme: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(choice.drug || 'Drug information')}</title>
${indented(headOf(choice, integrity, theme))}
  </head>
  <body>
${indented(tagOf(choice))}
  </body>
</html>
`;
