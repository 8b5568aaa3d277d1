/** What a panel may leave behind in a page: timers, and listeners of the page's own objects (oracle O9). */
const timers = new Set<number>();
const listeners = new Map<string, number>();

const { setTimeout: start, clearTimeout: stop, setInterval: repeat, clearInterval: end } = window;

Object.assign(globalThis, {
  setTimeout(run: () => void, delay?: number): number {
    const id: number = start(() => {
      timers.delete(id);
      run();
    }, delay);
    timers.add(id);
    return id;
  },
  clearTimeout(id: number): void {
    timers.delete(id);
    stop(id);
  },
  setInterval(run: () => void, delay?: number): number {
    const id: number = repeat(run, delay);
    timers.add(id);
    return id;
  },
  clearInterval(id: number): void {
    timers.delete(id);
    end(id);
  },
});

for (const [name, target] of Object.entries({ window: globalThis, document, navigator })) {
  const count = (type: string, by: number): void => {
    const key = `${name} ${type}`;
    listeners.set(key, (listeners.get(key) ?? 0) + by);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const known = new Map<string, Set<unknown>>();
  const ofType = (type: string): Set<unknown> => known.get(type) ?? new Set();
  Object.assign(target, {
    addEventListener(type: string, run: EventListener, options?: AddEventListenerOptions) {
      if (!ofType(type).has(run)) count(type, 1);
      known.set(type, ofType(type).add(run));
      options?.signal?.addEventListener('abort', () => count(type, -1));
      addEventListener.call(target, type, run, options);
    },
    removeEventListener(type: string, run: EventListener, options?: EventListenerOptions) {
      if (ofType(type).delete(run)) count(type, -1);
      removeEventListener.call(target, type, run, options);
    },
  });
}

const held = (): string[] => [...listeners].map(([key, count]) => `${key}: ${count}`).sort();

/** Begins to look. @returns what is there since then and has not gone */
export function watchLeftovers(): () => string[] {
  const timersBefore = new Set(timers);
  const before = new Set(held());
  return () => [
    ...[...timers].filter((id) => !timersBefore.has(id)).map((id) => `timer ${id}`),
    ...held().filter((listener) => !before.has(listener) && !listener.endsWith(': 0')),
  ];
}
