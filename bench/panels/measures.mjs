// What is measured of a page. Each measure gives numbers by name; times in ms, memory in kB.
import { drive, watch } from './driver.mjs';
import { DRUG, LIST_LENGTHS, OTHER_DRUG } from './pages.mjs';
import { quantile } from './statistics.mjs';
import { collectGarbage, gained, privateMemory, processOf, visit } from './visit.mjs';

const asScript = (work, argument = '') => `(${work.toString()})(${argument});`;

const numbersOf = async (page, isThrough = 'true') => {
  await page.waitForFunction('globalThis.seen.shown > 0', { timeout: 120_000 });
  await page.waitForFunction(isThrough, { timeout: 120_000 });
  // What moves or blocks shortly after the content counts too.
  await new Promise((resolve) => setTimeout(resolve, 250));
  return page.evaluate('globalThis.seen');
};

/** A first visit on a slow phone. */
export async function cold({ browser, server, page: { id, isShown, isThrough } }) {
  const prepare = asScript(watch, `() => ${isShown}`);
  const before = server.requests.length;
  const url = `${server.base}/${id}/cold.html`;
  return visit(browser, url, { slow: true, prepare }, async ({ page }) => {
    const { shown, paint, shift, blocking } = await numbersOf(page, isThrough);
    return { shown, paint, shift, blocking, requests: server.requests.length - before };
  });
}

/** A first visit at full speed: the processor's share. */
export async function work({ browser, server, page: { id, isShown, isThrough } }) {
  const prepare = asScript(watch, `() => ${isShown}`);
  return visit(browser, `${server.base}/${id}/cold.html`, { prepare }, async ({ page, counters }) => {
    await numbersOf(page, isThrough);
    const { script, cpu } = await counters();
    return { script, cpu };
  });
}

/** Opens the empty page of a peer, its documents in memory, and hands over the driver. */
export const withPanels = ({ browser, server, page: { id } }, drugs, run) =>
  visit(
    browser,
    `${server.base}/${id}/empty.html`,
    { prepare: asScript(watch) + asScript(drive) },
    async (tools) => {
      await tools.page.waitForFunction('globalThis.peer');
      const call = (name, ...args) =>
        tools.page.evaluate((method, given) => globalThis.bench[method](...given), name, args);
      await call('warm', drugs);
      return run({ ...tools, call });
    },
  );

/** One, ten and a hundred panels, and another drug for the hundred. */
export const panels = (context) =>
  withPanels(context, [DRUG, OTHER_DRUG], async ({ call, counters }) => {
    const result = {};
    for (const count of [1, 10, 100]) {
      const { cpu } = await gained(counters, () => call('mount', count, DRUG));
      result[`mount${count}`] = cpu / count;
      if (count < 100) await call('clear');
    }
    const { cpu, layouts } = await gained(counters, () => call('change', OTHER_DRUG));
    return { ...result, change: cpu, layouts };
  });

/** The same in a host that is not drawn: what the code costs without style, layout and paint. */
export const hidden = (context) =>
  withPanels(context, [DRUG, OTHER_DRUG], async ({ call, counters }) => {
    await call('hide', true);
    const mount = await gained(counters, () => call('mount', 100, DRUG));
    const change = await gained(counters, () => call('change', OTHER_DRUG));
    return { mount: mount.cpu / 100, change: change.cpu / 100 };
  });

/** A thousand panels on one page. */
export const thousand = (context) =>
  withPanels(context, [DRUG], async ({ browser, page, client, call, counters }) => {
    const id = await processOf(browser, page);
    await collectGarbage(client);
    const before = privateMemory(id);
    const { cpu } = await gained(counters, () => call('mount', 1000, DRUG));
    await collectGarbage(client);
    return { cpu: cpu / 1000, memory: (privateMemory(id) - before) / 1000 };
  });

/** The trial list alone, all rows at once. */
export const lists = (context) =>
  withPanels(
    context,
    LIST_LENGTHS.slice(0, 3).map((length) => `list${length}`),
    async ({ call, counters }) => {
      const result = {};
      for (const length of LIST_LENGTHS.slice(0, 3)) {
        const { cpu } = await gained(counters, () => call('list', `list${length}`, length, length));
        result[`rows${length}`] = cpu;
        await call('clear');
      }
      return result;
    },
  );

/** Ten thousand trials: as the tag comes, then with all rows. */
export const longList = (context) =>
  withPanels(context, ['list10000'], async ({ browser, page, client, call, counters }) => {
    const id = await processOf(browser, page);
    const { result: asItComes } = await gained(counters, () => call('list', 'list10000', 1));
    await call('clear');
    await collectGarbage(client);
    const before = privateMemory(id);
    await page.evaluate('globalThis.seen.longest = 0');
    const { cpu, result } = await gained(counters, () => call('list', 'list10000', 10_000, 10_000));
    const longest = await page.evaluate('globalThis.seen.longest');
    await collectGarbage(client);
    const memory = privateMemory(id) - before;
    const times = await call('scroll', 80);
    return {
      first: asItComes.first,
      all: result.all,
      cpu,
      longest,
      memory,
      scroll50: quantile(times, 0.5),
      scroll95: quantile(times, 0.95),
    };
  });

/** A thousand panels come and go. */
export const cycles = (context) =>
  withPanels(context, [DRUG], async ({ client, call, counters }) => {
    await call('cycles', 200, DRUG);
    await collectGarbage(client);
    const { heap, nodes, listeners } = await gained(counters, async () => {
      await call('cycles', 1000, DRUG);
      await collectGarbage(client);
    });
    return { heap: heap / 1000, nodes, listeners };
  });

/** Calls of JavaScript functions and memory taken from the heap, a panel. */
export const calls = (context) =>
  withPanels(context, [DRUG], async ({ client, call }) => {
    await client.send('Profiler.enable');
    await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await call('mount', 100, DRUG);
    const { result } = await client.send('Profiler.takePreciseCoverage');
    const counted = result
      .filter(({ url }) => url.startsWith('http'))
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges }) => sum + ranges[0].count, 0);
    await client.send('Profiler.stopPreciseCoverage');
    await call('clear');
    await client.send('HeapProfiler.startSampling', {
      samplingInterval: 1024,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await call('mount', 100, DRUG);
    const { profile } = await client.send('HeapProfiler.stopSampling');
    return { calls: counted / 100, allocated: sizeOf(profile.head) / 1024 / 100 };
  });

const sizeOf = ({ selfSize, children }) => children.reduce((sum, child) => sum + sizeOf(child), selfSize);

/** Requests for data that a hundred elements of one drug send, when the answer may be kept and when it may not. */
export const sharing = ({ browser, server }) =>
  visit(browser, `${server.base}/ours/empty.html`, { prepare: asScript(drive) }, async ({ page }) => {
    await page.waitForFunction('globalThis.peer');
    const result = {};
    for (const [name, folder, drug] of [
      ['kept', 'data', DRUG],
      ['unkept', 'no-store', OTHER_DRUG],
    ]) {
      const before = server.requests.length;
      await page.evaluate(`globalThis.peer.useFolder('${folder}'); globalThis.bench.mount(20, '${drug}')`);
      result[name] = server.requests.length - before;
      await page.evaluate('globalThis.bench.clear()');
    }
    return result;
  });

/** All checks of the document beside all work of its page, and the longest task of a long label. */
export async function checks({ browser, server, page }) {
  const { cpu } = await work({ browser, server, page });
  const time = await visit(browser, `${server.base}/validation/empty.html`, {}, async (tools) => {
    await tools.page.waitForFunction('globalThis.check');
    return tools.page.evaluate(async (drug) => {
      const body = await (await fetch(`/data/${drug}.json`)).json();
      return globalThis.check(body, { drug });
    }, DRUG);
  });
  const prepare = asScript(watch, `() => ${page.isShown}`);
  const longest = (name) =>
    visit(browser, `${server.base}/ours/${name}.html`, { prepare }, (tools) =>
      numbersOf(tools.page).then((seen) => seen.longest),
    );
  return {
    share: time / cpu,
    time,
    longest: await longest('long-label'),
    undivided: await longest('undivided-label'),
  };
}
