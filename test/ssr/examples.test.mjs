import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { openBrowser } from '../support/browser-page.mjs';
import { root } from '../support/packed-package.mjs';

test('the server of the example sends a page that a browser continues under its policy', async () => {
  const server = spawn(process.execPath, ['examples/server/server.mjs', '0'], { cwd: root });
  let browser;
  try {
    const [line] = await server.stdout.take(1).toArray();
    const address = String(line).trim();
    const html = await (await fetch(address)).text();
    assert.match(html, /There is no drug of this name/);
    assert.match(html, /A sample trial/);

    browser = await openBrowser();
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address);
    await page.waitForFunction(
      /* global document -- runs in the page */
      () => document.querySelector('trial-list').state === 'ready',
    );
    // Chromium asks for an icon by itself.
    assert.deepEqual(
      faults.filter((text) => !text.includes('404')),
      [],
    );
  } finally {
    await browser?.close();
    server.kill();
  }
});
