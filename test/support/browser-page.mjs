/** The built script in a real browser, for what a test runner inside the page cannot see: paper and the accessibility tree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from './packed-package.mjs';

const script = readFileSync(join(root, 'dist/cdn/druglib.iife.js'), 'utf8');

export async function openBrowser() {
  const { executablePath, args, env, headless } = await findBrowser();
  return puppeteerCore.launch({ executablePath, args, env, headless });
}

/** A page with one panel that was handed the document. */
export async function openPanel(browser, tag, data, style = '') {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>Paper</title><style>${style}</style><body></body>`,
  );
  await page.evaluate(script);
  await page.evaluate(
    /* global document -- runs in the page */
    async (name, value) => {
      const panel = Object.assign(document.createElement(name), { data: value });
      const loaded = new Promise((resolve) => panel.addEventListener('druglib-load', resolve));
      document.body.append(panel);
      await loaded;
      const inner = [...panel.shadowRoot.querySelectorAll('*')].filter((element) => element.updateComplete);
      for (const element of inner) while (!(await element.updateComplete));
    },
    tag,
    data,
  );
  return page;
}
