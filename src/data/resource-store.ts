/** How many values are kept, and by which clock. */
export interface StoreSettings {
  /** The most values kept; the oldest go first, what is under way stays. */
  readonly limit?: number;
  /** In ms since 1970. */
  readonly now?: () => number;
  /** Runs a task after the current turn of the event loop. */
  readonly later?: (task: () => void) => void;
}

/** How one reader shares. */
export interface ShareSettings<News = never> {
  /** The greatest age that this reader accepts, in ms after arrival. */
  readonly freshFor: number;
  /** Loads anew, or joins a reload under way. */
  readonly reload?: boolean | undefined;
  /** Told what the load tells on its way; who joins late is told the latest. */
  readonly onProgress?: ((news: News) => void) | undefined;
}

type Listener = (news: unknown) => void;
type Load = (signal: AbortSignal, tell: Listener) => Promise<unknown>;

interface Entry {
  readonly value: Promise<unknown>;
  readonly transport: AbortController;
  readonly isReload: boolean;
  /** The good value that a reload is to replace, should it fail. */
  readonly previous: Entry | undefined;
  readonly listeners: Set<Listener>;
  /** What the load has told. */
  readonly told: { latest?: unknown };
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

  constructor(settings: StoreSettings = {}) {
    // An element that is moved leaves and comes back within one turn, so a leave counts only after it.
    const later = (task: () => void): void => void setTimeout(task);
    this.#settings = { limit: 50, now: Date.now, later, ...settings };
  }

  /**
   * The value under the key, loaded when there is no fresh one.
   * @param load gets the signal of the shared transport, and a way to tell its readers how far it is
   * @param signal the reader's own: when it aborts, this reader leaves at once
   * @throws what `load` throws; the signal's reason on abort
   */
  share<T, News = never>(
    key: string,
    load: (signal: AbortSignal, tell: (news: News) => void) => Promise<T>,
    signal: AbortSignal,
    { freshFor, reload = false, onProgress = () => undefined }: ShareSettings<News>,
  ): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const known = this.#entries.get(key);
    const isUsable = known && (reload ? known.isReload && isPending(known) : this.#isFresh(known, freshFor));
    const entry = isUsable ? known : this.#start(key, load, reload, known);
    return this.#read(key, entry, signal, onProgress as Listener) as Promise<T>;
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

  #start(key: string, load: Load, isReload: boolean, known: Entry | undefined): Entry {
    const transport = new AbortController();
    const listeners = new Set<Listener>();
    const told: Entry['told'] = {};
    const tell: Listener = (news) => {
      told.latest = news;
      for (const listener of listeners) listener(news);
    };
    const value = (async () => load(transport.signal, tell))();
    const previous = known && !isPending(known) ? { ...known, previous: undefined } : undefined;
    const entry: Entry = { value, transport, isReload, previous, listeners, told, readers: 0 };
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

  #read(key: string, entry: Entry, signal: AbortSignal, listener: Listener): Promise<unknown> {
    entry.readers++;
    entry.listeners.add(listener);
    if (isPending(entry) && entry.told.latest) listener(entry.told.latest);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        entry.readers--;
        entry.listeners.delete(listener);
        reject(signal.reason as Error);
        this.#settings.later(() => {
          if (entry.readers || !isPending(entry)) return;
          this.#forget(key, entry);
          entry.transport.abort();
        });
      };
      const stay = (): void => {
        entry.listeners.delete(listener);
        signal.removeEventListener('abort', leave);
      };
      signal.addEventListener('abort', leave);
      entry.value.finally(stay).then(resolve, reject);
    });
  }
}

const isPending = (entry: Entry): boolean => entry.arrivedAt === undefined;
