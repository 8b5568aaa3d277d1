/** Timers that the test moves on by hand: those of half a second and more. */

import { part, text } from './panel.js';
import type { AnyPanel } from './panel.js';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
};
/** In ms; tools of the tests wait for less. */
const SHORTEST = 500;
/** Far from the numbers that browsers give to timers. */
const FIRST = 1e9;

export class Clock {
  #now = 0;
  #next = FIRST;
  readonly #timers = new Map<number, Timer>();

  /** Takes the place of the page's timers, with none set. */
  install(): void {
    this.#timers.clear();
    const later = (run: () => void, delay = 0, ...values: unknown[]): unknown => {
      if (delay < SHORTEST) return real.setTimeout(run, delay, ...values);
      this.#timers.set(this.#next, { due: this.#now + delay, run });
      return this.#next++;
    };
    globalThis.setTimeout = later as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number): void => {
      if (id === undefined || !this.#timers.delete(id)) real.clearTimeout(id);
    }) as typeof clearTimeout;
  }

  static uninstall(): void {
    Object.assign(globalThis, real);
  }

  /** So many milliseconds go by; what becomes due runs in its order, with a turn of the event loop after each. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.due <= end);
      const [next] = due.sort(([, one], [, other]) => one.due - other.due);
      if (!next) break;
      const [id, { due: at, run }] = next;
      this.#timers.delete(id);
      this.#now = at;
      run();
      await new Promise((resolve) => real.setTimeout(resolve));
    }
    this.#now = end;
    await new Promise((resolve) => real.setTimeout(resolve));
  }
}

/** Stands still until the test lets time pass; in every test of a file that imports it. */
export const clock = new Clock();
beforeEach(() => {
  clock.install();
});
afterEach(() => Clock.uninstall());

/** What a screen reader is told by the panel, once the page has had its half second to gather it. */
export async function heard(panel: AnyPanel): Promise<string> {
  await clock.pass(500);
  await panel.updateComplete;
  return text(part(panel, 'status'));
}
