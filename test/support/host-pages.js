// Pages of hosts that make life hard: /host-page/NAME, each with its own doctype, policy, styles and scripts. Where a
// test may not look inside, the page tells how it went: { name, state, height, text, faults }.
const recorder = '<script src="/strict-page/recorder.js"></script>';
const report = '<script src="/host-page/report.js"></script>';
const module = '<script type="module" src="/dist/cdn/druglib.js"></script>';
const classic = '<script defer src="/dist/cdn/druglib.iife.js"></script>';
const before = (name) => `<script src="/host-page/${name}.js"></script>`;
const installed = (file) => `<script src="/node_modules/${file}"></script>`;
const polyfill = installed('@webcomponents/custom-elements/custom-elements.min.js');
const style = (css) => `<style>${css}</style>`;

const policy = (connect, types = 'druglib-widgets') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${connect}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

const warning = JSON.stringify({
  contract: 'druglib/1',
  drug: { id: 'hostol', name: 'Hostol' },
  label: {
    source: { name: 'Register of hosts', effective: '2020-01-01' },
    boxedWarning: { status: 'present', warnings: [{ title: 'Warning', body: ['Hostol harms hosts.'] }] },
  },
});
const panel = `<boxed-warning drug="hostol"><script type="application/json">${warning}</script></boxed-warning>`;

/** Each may change: `doctype`, `type`, `policy`, `head`, `script` (the library), `body`. */
const pages = {
  plain: {},
  classic: { script: classic },
  twice: { script: module + classic + classic + module },
  late: { script: '', body: `${panel}<script src="/host-page/late.js"></script>` },

  'all-unset': { head: style('*{all:unset}') },
  'no-display': { head: style('*{display:none}html,body{display:block}') },
  'no-opacity': { head: style('boxed-warning,boxed-warning *{opacity:0;visibility:hidden}') },
  inherited: {
    head: style(
      'body{text-indent:40px;text-transform:uppercase;white-space:nowrap;-webkit-user-select:none;user-select:none;text-align:right;cursor:none;font-style:italic;word-break:break-all;-webkit-text-fill-color:transparent;pointer-events:none;text-shadow:2px 2px red}',
    ),
  },
  reset: {
    head: style(
      '*,*::before,*::after{margin:0;padding:0;border:0;box-sizing:border-box;font:inherit;list-style:none;vertical-align:baseline;min-width:0}body{line-height:1}h1,h2,h3{font-size:100%;font-weight:400}table{border-collapse:collapse}a{color:inherit;text-decoration:none}button{all:unset}',
    ),
  },
  framework: {
    head: style(
      '*{box-sizing:content-box!important}.frame{display:none!important}.header{position:fixed;top:-99em}section{height:0!important;overflow:hidden!important}svg{display:none}p{font-size:1px}.warning,.content{opacity:0!important}',
    ),
  },
  'root-10': { head: style('html{font-size:10px}body{font-size:16px}') },
  'root-40': { head: style('html{font-size:40px}body{font-size:16px}') },
  'root-16': { head: style('html{font-size:16px}body{font-size:16px}') },
  dark: { head: style(':root{color-scheme:dark}body{background:#000;color:#fff}') },

  blocked: {
    policy: policy("'none'"),
    body: '<boxed-warning drug="hostol" endpoint="/echo?{drug}"></boxed-warning>',
  },
  'another-lit': {
    policy: policy("'self'", 'lit-html druglib-widgets'),
    script: `<script type="module" src="/host-page/another-lit.js"></script>${module}`,
  },
  sandboxed: { script: classic },
  'no-storage': { head: before('no-storage') },
  patched: { head: before('patched') },
  polluted: { head: before('polluted') },
  zone: { head: installed('zone.js/bundles/zone.umd.js') },
  polyfill: { head: polyfill },
  'forced-polyfill': {
    head: before('force-polyfill') + polyfill,
    body: '<boxed-warning drug="hostol"><p>See the official label.</p></boxed-warning>',
  },
  clobbered: {
    body: `${[
      'litHtmlVersions',
      'litElementVersions',
      'reactiveElementVersions',
      'druglib',
      'customElements',
      'trustedTypes',
      'ShadyDOM',
      'litIssuedWarnings',
    ]
      .map(
        (id) => `<form id="${id}" name="${id}"><input name="defineElements" /><input name="push" /></form>`,
      )
      .join('')}${panel}`,
  },
  quirks: { doctype: '' },
  xhtml: {
    type: 'application/xhtml+xml',
    doctype: '<?xml version="1.0"?>',
    body: '<boxed-warning drug="hostol" id="x"><p>See the official label.</p></boxed-warning>',
  },
  based: {
    head: '<base href="/echo/elsewhere/" />',
    body: '<boxed-warning drug="hostol" endpoint="deep/{drug}"></boxed-warning>',
  },
};

const scripts = {
  report: `addEventListener('load', async () => {
  const tell = (message) => parent.postMessage({ page: location.pathname.split('/').pop(), ...message }, '*');
  const panel = document.querySelector('boxed-warning');
  const late = new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.race([customElements.whenDefined('boxed-warning'), late]);
  if (!panel.shadowRoot) return tell({ width: 0, height: 0, text: '', faults });
  await Promise.race([panel.updateComplete, late]);
  for (let tries = 0; panel.state === 'loading' && tries < 60; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.race([panel.updateComplete, late]);
  const shown = [...panel.shadowRoot.querySelectorAll('[part=warning]')].map((part) => part.textContent).join();
  const { width, height } = panel.getBoundingClientRect();
  tell({ state: panel.state, code: panel.error && panel.error.code, width, height, text: shown, faults });
});`,
  late: `Object.assign(document.querySelector('boxed-warning'), { headingLevel: 4 });
setTimeout(() => {
  document.head.append(Object.assign(document.createElement('script'), { src: '/dist/cdn/druglib.iife.js' }));
}, 50);`,
  'another-lit': `import { LitElement, html } from '/node_modules/lit/index.js';
customElements.define('another-lit', class extends LitElement { render() { return html\`<p>\${'other'}</p>\`; } });
document.body.append(document.createElement('another-lit'));`,
  'no-storage': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });
}
Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError'); }, set() { throw new DOMException('no', 'SecurityError'); } });`,
  patched: `Array.prototype.toJSON = String.prototype.toJSON = Number.prototype.toJSON = function () { return 'oops'; };
Array.prototype.each = function () {};
Array.prototype.last = 1;
JSON.stringify = () => 'oops';
const { map, filter, flatMap } = Array.prototype;
Array.prototype.map = function (...rest) { return map.apply(this, rest); };
Array.prototype.filter = function (...rest) { return filter.apply(this, rest); };
Array.prototype.flatMap = function (...rest) { return flatMap.apply(this, rest); };
globalThis.Promise = class extends Promise {};
Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
Function.prototype.bind = (function (bind) { return function (...rest) { return bind.apply(this, rest); }; })(Function.prototype.bind);`,
  polluted: `Object.assign(Object.prototype, {
  signal: 'x', headers: 'x', method: 'PUT', credentials: 'include', status: 'none-stated', boxedWarning: { status: 'none-stated' },
  warnings: [], renderBefore: 'x', isConnected2: 1, once: true, passive: true, creationScope: null, adoptedStyleSheets2: [],
});`,
  'force-polyfill': 'Object.defineProperty(customElements, "forcePolyfill", { value: true });',
};

function htmlOf(page) {
  const { doctype = '<!doctype html>', head = '', script = module, body = panel } = page;
  const namespace = page.type ? ' xmlns="http://www.w3.org/1999/xhtml"' : '';
  return `${doctype}<html lang="en"${namespace}><head><title>Host</title>${recorder}${head}${report}</head><body>${body}${script.replaceAll(' defer ', ' defer="" ')}</body></html>`;
}

export function hostPages(context, next) {
  const name = /^\/host-page\/([\w-]+)(\.js)?$/.exec(context.path);
  if (!name) return next();
  if (name[2]) {
    context.type = 'text/javascript';
    context.body = scripts[name[1]];
    return undefined;
  }
  const page = pages[name[1]];
  if (page.policy) context.set('content-security-policy', page.policy);
  context.set('cache-control', 'no-store');
  context.body = htmlOf(page);
  context.set('content-type', `${page.type ?? 'text/html'}; charset=utf-8`);
  return undefined;
}
