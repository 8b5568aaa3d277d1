// What runs in the measured page. The functions are sent as text: nothing outside them is known to them.
/* global document, PerformanceObserver, MessageChannel, requestAnimationFrame, innerHeight, scrollTo, scrollBy */

/** Watches a page from its first moment: `globalThis.seen`. */
export function watch(isShown) {
  const seen = { shift: 0, blocking: 0, longest: 0, shown: 0, paint: 0 };
  globalThis.seen = seen;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ duration }) => {
    seen.blocking += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  const look = () => {
    if (!document.body || !isShown()) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.shown = performance.now());
    return port2.postMessage(0);
  };
  if (isShown) requestAnimationFrame(look);
}

/** Mounts, changes and removes panels of the page's peer: `globalThis.bench`. */
export function drive() {
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  // The message comes after style, layout and paint of the frame.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(turn())));
  const peer = () => globalThis.peer;
  const place = () => document.querySelector('main');
  const isDrawn = (element, drug) => {
    if (peer().isDrawn) return peer().isDrawn(element, drug);
    return (element.dataset.drug ?? element.firstElementChild?.dataset.drug) === drug;
  };
  const rows = (element) => (peer().rows ? peer().rows(element) : element.querySelectorAll('li')).length;
  let mounted = [];

  async function untilDrawn(drug, pause = frame) {
    // The last one is looked at until it is there: all of them in each frame would be counted as work.
    for (let tries = 0; !isDrawn(place().lastElementChild, drug); tries++) {
      if (tries > 5000) throw new Error(`the panels of ${drug} do not come`);
      await pause();
    }
    for (let tries = 0; ![...place().children].every((element) => isDrawn(element, drug)); tries++) {
      if (tries > 5000) throw new Error(`not all panels of ${drug} come`);
      await pause();
    }
  }

  async function settle(begin) {
    await frame();
    const time = performance.now() - begin;
    await frame();
    return time;
  }

  globalThis.bench = {
    /** Loads the documents, so that they are in memory, and runs the code once. */
    async warm(drugs) {
      for (const drug of drugs) {
        await peer().warm(drug);
        if (drug.startsWith('list')) continue;
        mounted.push(peer().list(place(), drug));
        await untilDrawn(drug);
        globalThis.bench.clear();
      }
    },
    hide(isHidden) {
      place().hidden = isHidden;
    },
    async mount(count, drug) {
      const begin = performance.now();
      for (let index = 0; index < count; index++) mounted.push(peer().panel(place(), drug));
      await untilDrawn(drug);
      return settle(begin);
    },
    async change(drug) {
      const begin = performance.now();
      for (const { change } of mounted) void change(drug);
      await untilDrawn(drug);
      return settle(begin);
    },
    clear() {
      for (const { remove } of mounted) remove();
      mounted = [];
    },
    /** The list of a drug with this many trials; `shown`: how many of them it is to show. */
    async list(drug, shown, setting) {
      const begin = performance.now();
      mounted.push(peer().list(place(), drug, setting));
      await frame();
      while (!rows(place().lastElementChild)) await frame();
      const first = performance.now() - begin;
      while (rows(place().lastElementChild) < shown) await frame();
      const all = performance.now() - begin;
      await frame();
      return { first, all };
    },
    /** Main-thread time of each frame while the page is scrolled from top to bottom and back. */
    async scroll(steps) {
      const times = [];
      for (let index = 0; index < steps; index++) {
        await new Promise((resolve) =>
          requestAnimationFrame(() => {
            const begin = performance.now();
            const distance = innerHeight * 1.3;
            if (index === steps / 2) scrollTo(0, document.documentElement.scrollHeight);
            else scrollBy(0, index < steps / 2 ? distance : -distance);
            resolve(turn().then(() => times.push(performance.now() - begin)));
          }),
        );
      }
      return times;
    },
    async cycles(count, drug) {
      for (let index = 0; index < count; index++) {
        mounted.push(peer().panel(place(), drug));
        await untilDrawn(drug, turn);
        globalThis.bench.clear();
      }
      await frame();
    },
  };
}
