// Opens the gallery in a browser. What differs by machine or by day is the same for everyone: fonts, time, time
// zone, pixels.
import { fileURLToPath } from 'node:url';
import { puppeteerCore } from '@web/test-runner-chrome';
import { createServer } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const steady = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Loaded panels tell the time; the stories' documents are older than this and not too old. */
function stopClock(now) {
  const { Date } = globalThis;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now() {
      return now;
    }
  };
}

const serve = () =>
  createServer({
    configFile: false,
    root,
    cacheDir: fileURLToPath(new URL('../../node_modules/.cache/gallery', import.meta.url)),
    appType: 'mpa',
    publicDir: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    // All dependencies are found before the page: one that is met later would reload it.
    optimizeDeps: {
      entries: ['test/gallery/index.html', 'src/**/*.ts'],
      include: ['lit', 'lit/*.js', 'lit/directives/*.js', '@lit/task', 'valibot', 'url-template'],
    },
  });

async function newPage(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.setViewport({ width: 1200, height: 900 });
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, Date.UTC(2026, 6, 1, 12));
  await page.goto(address);
  await page.waitForFunction('globalThis.gallery').catch((error) => {
    throw new Error(`The gallery did not start: ${faults[0]?.stack ?? error.message}`);
  });
  return page;
}

/** `{ version, newPage, close }`: `newPage` gives a page whose `gallery` draws stories. */
export async function openGallery() {
  const server = await serve();
  await server.listen();
  const { executablePath, args, env, headless } = await findBrowser();
  const browser = await puppeteerCore.launch({
    executablePath,
    args: [...args, ...steady],
    env,
    headless,
  });
  const address = `${server.resolvedUrls.local[0]}test/gallery/index.html`;
  return {
    version: await browser.version(),
    newPage: () => newPage(browser, address),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const sessions = new WeakMap();

/** What is emulated ends with the session that asked for it. */
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Draws rows of cells. `scheme` is light, dark, forced-colors or print; `direction` is ltr or rtl. */
export async function draw(page, rows, { scheme = 'light', direction = 'ltr' } = {}) {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media: scheme === 'print' ? 'print' : 'screen',
    features: [
      { name: 'forced-colors', value: scheme === 'forced-colors' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.evaluate(
    async (given) => {
      const { documentElement } = globalThis.document;
      documentElement.className = given.scheme;
      documentElement.dir = given.direction;
      await globalThis.gallery.draw(given.rows);
    },
    { rows, scheme, direction },
  );
  const query = { 'forced-colors': '(forced-colors: active)', print: 'print' }[scheme] ?? 'screen';
  if (await page.evaluate((wanted) => globalThis.matchMedia(wanted).matches, query)) return;
  throw new Error(`This browser does not emulate ${query}.`);
}
