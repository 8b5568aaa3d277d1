// What the embed kit writes is pasted as it is, and has to work under the policy that it writes beside it.
/* global document, window, getComputedStyle -- the functions that run in the page */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/registering-files.mjs';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/static-server.mjs';

const recorder = `globalThis.faults = [];
document.addEventListener('securitypolicyviolation', (event) => faults.push(event.violatedDirective + ' ' + event.blockedURI));`;

let pasted = {};
let server;
let browser;

/** The pages that a site owner would make of the kit's texts. */
function answer(pathname) {
  const { policy = '', theme = '', page = '', head = '', placeholder = '' } = pasted;
  const headers = { 'content-security-policy': policy.replace(/^[\w-]+: /, '') };
  const watched = (html) => html.replace('<head>', '<head><script src="/recorder.js"></script>');
  if (pathname === '/recorder.js') return { body: recorder, type: 'text/javascript' };
  if (pathname === '/druglib-theme.css') return { body: theme, type: 'text/css' };
  if (pathname === '/pasted.html') return { body: watched(page), headers };
  if (pathname !== '/stripped.html') return undefined;
  return {
    body: watched(
      `<!doctype html><html lang="en"><head><title>CMS</title>${head}</head><body>${placeholder}</body></html>`,
    ),
    headers,
  };
}

before(async () => {
  server = await serveFolder(join(root, 'site'), { answer });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function choose(choice) {
  const { page, faults } = await openPage(browser);
  await page.goto(`${server.url}embed.html?${new URLSearchParams(choice)}`);
  await page.waitForFunction(() => document.querySelector('.stage > *')?.state === 'ready');
  const read = (names) =>
    Object.fromEntries(names.map((name) => [name, document.querySelector(`#${name} code`).textContent]));
  const names = ['head', 'tag', 'placeholder', 'theme', 'policy', 'page'];
  pasted = await page.evaluate(read, names);
  await page.close();
  assert.deepEqual(faults, []);
}

async function open(path, tag) {
  const { page, faults } = await openPage(browser);
  await page.goto(server.url + path);
  await page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', {}, tag);
  const seen = await page.evaluate((name) => {
    const panel = document.querySelector(name);
    const button = panel.shadowRoot.querySelector('[data-action=details]');
    return {
      violations: window.faults,
      heading: panel.shadowRoot.querySelector('[part~=heading]').textContent.trim(),
      colour: button && getComputedStyle(button).color,
      fallback: panel.querySelector('a')?.href,
    };
  }, tag);
  await page.close();
  assert.deepEqual(faults, []);
  assert.deepEqual(seen.violations, []);
  return seen;
}

test('its page works under its policy, with Trusted Types, its hash and its theme', async () => {
  await choose({ tag: 'trial-list', look: 'own', accent: '#6b2fa0', scheme: 'light' });
  assert.match(pasted.page, /integrity="sha384-[\w+/=]{64}"/);
  assert.match(pasted.head, /\/druglib-widgets\/\d+\.\d+\.\d+\/druglib\.js/);
  assert.match(pasted.policy, /require-trusted-types-for 'script'; trusted-types druglib-widgets/);
  const { colour, fallback } = await open('pasted.html', 'trial-list');
  assert.equal(colour, 'rgb(107, 47, 160)');
  assert.match(fallback, /^https:\/\/dailymed\.nlm\.nih\.gov\//);
});

test('its form for content systems works under the same policy', async () => {
  await choose({ tag: 'trial-list', density: 'compact' });
  assert.match(pasted.placeholder, /^<div data-druglib="trial-list" data-drug="lioresal-intrathecal"/);
  const { heading } = await open('stripped.html', 'trial-list');
  assert.equal(heading, 'Clinical trials');
});

test('another language comes with its script and its hash, under the same policy', async () => {
  await choose({ tag: 'trial-list', language: 'ar' });
  assert.match(pasted.head, /translations\/ar\.js" integrity="sha384-/);
  assert.match(pasted.tag, / lang="ar" dir="rtl"/);
  const { heading } = await open('pasted.html', 'trial-list');
  assert.match(heading, /\p{Script=Arabic}/u);
});

test('the policy names the services of a public format, and the origins of others', async () => {
  const { page } = await openPage(browser);
  const policyFor = async (choice) => {
    await page.goto(`${server.url}embed.html?${new URLSearchParams(choice)}`);
    return page.$eval('#policy code', ({ textContent }) => textContent);
  };
  assert.match(await policyFor({ endpoint: '', format: 'openfda' }), /connect-src https:\/\/api\.fda\.gov;/);
  const elsewhere = await policyFor({
    endpoint: 'https://api.example.org/drugs/{drug}',
    script: 'https://cdn.example.org/druglib.js',
  });
  assert.match(elsewhere, /script-src 'self' https:\/\/cdn\.example\.org; /);
  assert.match(elsewhere, /connect-src https:\/\/api\.example\.org;/);
  await page.close();
});

test('a drug that holds markup stays text in what is pasted', async () => {
  const { page } = await openPage(browser);
  const drug = '"><img src=x onerror=alert(1)>';
  await page.goto(`${server.url}embed.html?${new URLSearchParams({ drug, endpoint: '' })}`);
  const markup = await page.$eval('#page code', ({ textContent }) => textContent);
  await page.close();
  assert.ok(!markup.includes('<img'));
});
