/** Timers that the test moves on by hand. What is due in this turn of the event loop still runs by itself. */

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
/** Far from the numbers that browsers give to timers. */
const FIRST = 1e9;

export class Clock {
  #now = 0;
  #next = FIRST;
  readonly #timers = new Map<number, Timer>();

  /** Takes the place of the page's timers until the test is over. */
  install(): this {
    const later = (run: () => void, delay = 0, ...values: unknown[]): unknown => {
      if (!delay) return real.setTimeout(run, 0, ...values);
      this.#timers.set(this.#next, { due: this.#now + delay, run });
      return this.#next++;
    };
    globalThis.setTimeout = later as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number): void => {
      if (id === undefined || !this.#timers.delete(id)) real.clearTimeout(id);
    }) as typeof clearTimeout;
    return this;
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

/** A clock that stands still until the test lets time pass. */
export const useClock = (): Clock => new Clock().install();

afterEach(() => Clock.uninstall());
