import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';

export async function launch() {
  const { executablePath, args, env, headless } = await findBrowser();
  return puppeteerCore.launch({ executablePath, args, env, headless });
}

/** A page that fails its test on anything that it throws or prints as an error. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults };
}
