/** How long values live and how many are kept. */
export interface StoreSettings {
  /** In ms after arrival. */
  readonly freshFor: number;
  /** The most values kept; the oldest go first, what is under way stays. */
  readonly limit?: number;
  /** In ms since 1970. */
  readonly now?: () => number;
  /** Runs a task after the current turn of the event loop. */
  readonly later?: (task: () => void) => void;
}

/** How one reader shares. */
export interface ShareSettings {
  /** Loads anew, or joins a reload under way. */
  readonly reload?: boolean | undefined;
  /** The greatest age this reader accepts, in ms; the store's when absent. */
  readonly freshFor?: number | undefined;
}

interface Entry {
  readonly value: Promise<unknown>;
  readonly transport: AbortController;
  readonly isReload: boolean;
  /** The good value that a reload is to replace, should it fail. */
  readonly previous: Entry | undefined;
  readers: number;
  /** undefined: under way. */
  arrivedAt?: number;
}

/**
 * One load for all who want the same thing at the same time, kept while it is fresh. A failure is forgotten at
 * once; the transport is aborted when the last reader leaves.
 */
export class ResourceStore {
  readonly #entries = new Map<string, Entry>();
  readonly #settings: Required<StoreSettings>;

  constructor(settings: StoreSettings) {
    // An element that is moved leaves and comes back within one turn, so a leave counts only after it.
    const later = (task: () => void): void => void setTimeout(task);
    this.#settings = { limit: 50, now: Date.now, later, ...settings };
  }

  /**
   * The value under the key, loaded when there is no fresh one.
   * @param load gets the signal of the shared transport
   * @param signal the reader's own: when it aborts, this reader leaves at once
   * @throws what `load` throws; the signal's reason on abort
   */
  share<T>(
    key: string,
    load: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
    { reload = false, freshFor = this.#settings.freshFor }: ShareSettings = {},
  ): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const known = this.#entries.get(key);
    const isUsable = known && (reload ? known.isReload && isPending(known) : this.#isFresh(known, freshFor));
    const entry = isUsable ? known : this.#start(key, load, reload, known);
    return this.#read(key, entry, signal) as Promise<T>;
  }

  /** Forgets everything; who waits still gets an answer. */
  clear(): void {
    this.#entries.clear();
  }

  #isFresh({ arrivedAt }: Entry, freshFor: number): boolean {
    if (arrivedAt === undefined) return true;
    const age = this.#settings.now() - arrivedAt;
    // A negative age means that the clock was set back: then nobody knows.
    return age >= 0 && age < freshFor;
  }

  #start(
    key: string,
    load: (signal: AbortSignal) => Promise<unknown>,
    isReload: boolean,
    known: Entry | undefined,
  ): Entry {
    const transport = new AbortController();
    const value = (async () => load(transport.signal))();
    const previous = known && !isPending(known) ? { ...known, previous: undefined } : undefined;
    const entry: Entry = { value, transport, isReload, previous, readers: 0 };
    this.#put(key, entry);
    value.then(
      () => this.#settle(key, entry),
      () => this.#forget(key, entry),
    );
    return entry;
  }

  #put(key: string, entry: Entry): void {
    // Taken out first, so that the map's order stays the order of age.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
  }

  #settle(key: string, entry: Entry): void {
    entry.arrivedAt = this.#settings.now();
    if (this.#entries.get(key) === entry) this.#put(key, entry);
    for (const [oldKey, old] of this.#entries) {
      if (this.#entries.size <= this.#settings.limit) return;
      if (!isPending(old)) this.#entries.delete(oldKey);
    }
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    if (entry.previous) this.#entries.set(key, entry.previous);
  }

  #read(key: string, entry: Entry, signal: AbortSignal): Promise<unknown> {
    entry.readers++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        entry.readers--;
        reject(signal.reason as Error);
        this.#settings.later(() => {
          if (entry.readers || !isPending(entry)) return;
          this.#forget(key, entry);
          entry.transport.abort();
        });
      };
      const stay = (): void => signal.removeEventListener('abort', leave);
      signal.addEventListener('abort', leave);
      entry.value.finally(stay).then(resolve, reject);
    });
  }
}

const isPending = (entry: Entry): boolean => entry.arrivedAt === undefined;
