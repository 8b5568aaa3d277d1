// The browser of the tests, driven from Node, for pages that the test runner does not serve.
import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';

export async function openBrowser() {
  const { executablePath, args, env, headless } = await findBrowser();
  return puppeteerCore.launch({ executablePath, args, env, headless });
}

/** A new page, and the list into which go its errors, failed requests and warnings of Lit. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // "dev-mode" is Lit's greeting in its development build.
    const isOurs =
      message.type() === 'error' || (text.includes('lit.dev/msg/') && !text.includes('dev-mode'));
    if (isOurs) faults.push(`console: ${text}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives its requests up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}
