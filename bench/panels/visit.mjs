// One page in a browser profile of its own, and what the browser counts about it.
import { readFileSync } from 'node:fs';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/browser.mjs';

/** Slow 4G as page audits emulate it: latency a request in ms, bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};
const SLOW_CPU = 4;

export async function launch(flags = []) {
  const { executablePath, args, env, headless } = await findBrowser();
  return puppeteerCore.launch({
    executablePath,
    args: [...args, ...flags, '--js-flags=--expose-gc'],
    env,
    headless,
    protocolTimeout: 300_000,
  });
}

async function countersOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    cpu: all.TaskDuration * 1000,
    script: all.ScriptDuration * 1000,
    layout: all.LayoutDuration * 1000,
    layouts: all.LayoutCount,
    nodes: all.Nodes,
    listeners: all.JSEventListeners,
    heap: all.JSHeapUsedSize,
  };
}

/**
 * Opens an address in a fresh profile and hands it to `work`; the profile is gone afterwards.
 * @param settings `slow`: network and processor of a cheap phone; `prepare`: runs in the page before its own scripts
 */
export async function visit(browser, url, { slow = false, prepare, width = 1024, height = 800 }, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (prepare) await page.evaluateOnNewDocument(prepare);
    if (slow) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW_4G);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    }
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const result = await work({ page, client, counters: () => countersOf(client), browser });
    if (faults.length) throw new Error(`${url} failed: ${faults[0]}`);
    return result;
  } finally {
    await context.close();
  }
}

/** What the counters gained while `work` ran. */
export async function gained(counters, work) {
  const before = await counters();
  const result = await work();
  const after = await counters();
  const difference = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, value - before[key]]),
  );
  return { ...difference, result };
}

/** Two collections: what only a finaliser held goes with the second. */
export async function collectGarbage(client) {
  for (let times = 0; times < 2; times++) await client.send('HeapProfiler.collectGarbage');
}

async function renderers(browser) {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.filter(({ type }) => type === 'renderer');
}

/** The process of the page, told from others by keeping it busy. */
export async function processOf(browser, page) {
  const before = new Map((await renderers(browser)).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate(() => {
    const end = performance.now() + 60;
    while (performance.now() < end);
  });
  const used = (await renderers(browser)).map(({ id, cpuTime }) => [cpuTime - (before.get(id) ?? 0), id]);
  return used.sort(([a], [b]) => b - a)[0]?.[1];
}

/** Private memory of a process in kB; undefined where there is no /proc. */
export function privateMemory(id) {
  try {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, size]) => sum + Number(size), 0);
  } catch {
    return undefined;
  }
}
