// The browsers of the component tests: Chromium always, Firefox and WebKit where they are installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../../scripts/browser.mjs';
import { webkitLauncher } from './webkit-launcher.js';

const ALL = ['chromium', 'firefox', 'webkit'];

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(existsSync);

async function chromium() {
  const { executablePath, args, env, headless } = await findBrowser();
  return chromeLauncher({ launchOptions: { executablePath, args, env, headless } });
}

const firefoxPath = () => process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']);
const firefoxOptions = () => ({ browser: 'firefox', executablePath: firefoxPath(), headless: true });

/** Puppeteer speaks WebDriver BiDi to Firefox, which draws no frames in a page behind another: one at a time. */
function firefox() {
  return firefoxPath() && chromeLauncher({ launchOptions: firefoxOptions(), concurrency: 1 });
}

function webkit() {
  const driver = onPath(['WebKitWebDriver']);
  const browser = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  const screen = process.env.DISPLAY || onPath(['Xvfb']);
  return driver && browser && screen ? webkitLauncher({ driver, browser }) : undefined;
}

/** Each file would wait two minutes for a browser that is installed and does not start. */
const TRY = {
  chromium: () => {},
  firefox: async () => (await puppeteerCore.launch(firefoxOptions())).close(),
  webkit: async () => {
    const launcher = webkit();
    try {
      await launcher.initialize();
      await launcher.startSession('trial', 'about:blank');
    } finally {
      await launcher.stop();
    }
  },
};

async function whyNot(name) {
  try {
    await TRY[name]();
    return undefined;
  } catch (error) {
    return `it does not start: ${error.message.split('\n')[0]}`;
  }
}

const FIND = { chromium, firefox, webkit };
const HOW = {
  firefox: 'apt-get install firefox-esr, or set FIREFOX_PATH',
  webkit: 'apt-get install webkit2gtk-driver xvfb',
};

function named() {
  const wanted = (process.env.TEST_ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) throw new Error(`TEST_ENGINES names "${unknown}"; there are ${ALL.join(', ')}.`);
  return wanted;
}

/**
 * Launchers for web-test-runner. `TEST_ENGINES=chromium,webkit` names them, and then each must be there; without it
 * the tests run in what is present and say what is skipped.
 */
export async function findEngines() {
  const wanted = named();
  const launchers = [];
  for (const name of wanted.length > 0 ? wanted : ALL) {
    const launcher = await FIND[name]();
    const reason = launcher ? await whyNot(name) : HOW[name];
    if (reason && wanted.length > 0) throw new Error(`TEST_ENGINES wants ${name}: ${reason}.`);
    if (reason) console.log(`Skipped: no ${name} here (${reason}).`);
    else launchers.push(withName(launcher, name));
  }
  return launchers;
}

/** The launcher writes the name of the product over its own. */
const withName = (launcher, name) => Object.defineProperty(launcher, 'name', { get: () => name, set() {} });
