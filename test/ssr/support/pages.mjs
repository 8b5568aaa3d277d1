// Server-rendered pages in a real browser, with one of the two scripts that continue them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { openBrowser } from '../../support/browser-page.mjs';
import { root } from '../../support/packed-package.mjs';

const modules = 'druglib-modules';

/** What an application's bundler makes of the two imports, in either order. */
async function applicationScript() {
  const outputs = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: modules,
        resolveId: (id) => (id === modules ? `\0${modules}` : undefined),
        load: (id) =>
          id === `\0${modules}`
            ? `import '${join(root, 'dist/define.js')}'; import '${join(root, 'dist/hydrate.js')}';`
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: modules, preserveEntrySignatures: false },
    },
  });
  return [outputs].flat()[0].output[0].code;
}

/** `{ open, close }`. `open(body, { script, csp, javaScript })` gives `{ page, requests, faults, start }`. */
export async function openServer() {
  const scripts = {
    '/application.js': await applicationScript(),
    '/druglib.js': readFileSync(join(root, 'dist/cdn/druglib.js'), 'utf8'),
  };
  let current = { html: '', headers: {} };
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html', ...current.headers });
    else if (scripts[request.url]) response.writeHead(200, { 'content-type': 'text/javascript' });
    else if (request.url.startsWith('/never/')) return;
    else response.writeHead(404);
    response.end(request.url === '/' ? current.html : scripts[request.url]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  const address = `http://127.0.0.1:${server.address().port}/`;

  async function open(body, { csp = '', javaScript = true, lang = 'en' } = {}) {
    current = {
      html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`,
      headers: csp ? { 'content-security-policy': csp } : {},
    };
    const page = await browser.newPage();
    const requests = [];
    const faults = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.setJavaScriptEnabled(javaScript);
    await page.emulateTimezone('Asia/Tokyo');
    await page.setViewport({ width: 1200, height: 1000 });
    await page.goto(address);
    requests.length = 0;
    /** Loads `application` or `druglib`, and waits until every panel is drawn. */
    const start = async (script) => {
      await page.evaluate(startInPage, `/${script}.js`);
      const own = requests.indexOf(`/${script}.js`);
      requests.splice(own, 1);
    };
    return { page, requests, faults, start };
  }

  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { open, close };
}

/* global document, requestAnimationFrame -- runs in the page */
async function startInPage(address) {
  await import(address);
  const drawn = async (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      while (!(await element.updateComplete));
      await drawn(element.shadowRoot);
    }
  };
  await drawn(document);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
