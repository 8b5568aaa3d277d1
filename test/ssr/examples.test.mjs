import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('the generator of the example writes a page that says everything without a script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-site-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['examples/static-site/generate.mjs', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const html = readFileSync(join(folder, 'samplol.html'), 'utf8');
    assert.match(html, /There is no drug of this name/);
    assert.match(html, /For pages that need an example/);
    assert.ok(readFileSync(join(folder, 'druglib.js')).length > 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
