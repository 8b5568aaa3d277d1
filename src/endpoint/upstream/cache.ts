import type { Bounds } from '../bounded-map.js';
import type { Store, StoredEntry } from '../stores/store.js';
import { DataError, isDataError } from '../../data/index.js';
import { BoundedMap } from '../bounded-map.js';

/** How long answers of services live, in ms. */
export interface Lifetimes {
  /** Given out without asking. */
  readonly freshFor: number;
  /** After that, given out as stale while a refresh runs behind (RFC 5861 §3). */
  readonly staleWhileRevalidate: number;
  /** After `freshFor`, given out as stale when the service fails (RFC 5861 §4). */
  readonly staleIfError: number;
}

/** How a cache keeps answers. */
export interface CacheOptions extends Partial<Bounds> {
  /** Behind the memory of this process, such as files or a cache shared with others. */
  readonly store?: Store | undefined;
  /** How long an unknown drug stays unknown, in ms; one minute by default. */
  readonly missFor?: number | undefined;
  /** How long a failure is repeated without asking again, in ms; 5 s by default. */
  readonly faultFor?: number | undefined;
  /** The longest that a reader waits, in ms; the load goes on. 8 s by default, below the panels' own 10 s. */
  readonly patience?: number | undefined;
  readonly now?: (() => number) | undefined;
}

/** How one answer is loaded and kept. */
export interface CacheRequest<T> extends Lifetimes {
  readonly key: string;
  readonly load: () => Promise<T>;
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** An answer and its age. */
export interface Cached<T> {
  readonly value: T;
  /** In ms since 1970. */
  readonly storedAt: number;
  readonly bytes: number;
  /** True past `freshFor`. */
  readonly isStale: boolean;
}

interface Miss {
  readonly error: unknown;
  readonly until: number;
}

/** Put in by the build. */
declare const PACKAGE_VERSION: string;

const LONGEST_MISS = 60_000;
const ignore = (): void => undefined;

/**
 * Answers of services, loaded once for all who want them at the same time. What failed is told again for a few
 * seconds, so that a service in trouble is not asked by every reader.
 */
export class UpstreamCache {
  readonly #memory: BoundedMap<StoredEntry>;
  readonly #misses = new BoundedMap<Miss>({ maxEntries: 1000, maxBytes: Infinity });
  readonly #loads = new Map<string, Promise<StoredEntry>>();
  readonly #recalls = new Map<string, Promise<StoredEntry | undefined>>();
  readonly #options: CacheOptions;
  readonly #now: () => number;

  constructor(options: CacheOptions = {}) {
    const { maxEntries = 1000, maxBytes = 64_000_000, now = Date.now } = options;
    this.#memory = new BoundedMap({ maxEntries, maxBytes });
    this.#options = options;
    this.#now = now;
  }

  /** What is kept at the moment. */
  get counts(): { entries: number; bytes: number; loading: number } {
    return { entries: this.#memory.size, bytes: this.#memory.bytes, loading: this.#loads.size };
  }

  /** @throws what `load` throws, `timeout` when that takes too long, unless an older answer can stand in */
  async read<T>(request: CacheRequest<T>): Promise<Cached<T>> {
    const { key, freshFor, staleWhileRevalidate, staleIfError, waitUntil } = request;
    const kept = this.#memory.get(key) ?? (await this.#recall(key));
    const age = kept ? this.#ageOf(kept) : Infinity;
    if (kept && age < freshFor) return cached<T>(kept, false);

    const standIn = kept && age < freshFor + staleIfError ? cached<T>(kept, true) : undefined;
    const miss = this.#misses.get(key);
    if (miss && miss.until > this.#now()) return standInFor(miss.error, standIn);

    const refresh = this.#load(request);
    waitUntil?.(refresh.catch(ignore));
    if (kept && age < freshFor + staleWhileRevalidate) {
      refresh.catch(ignore);
      return cached<T>(kept, true);
    }
    try {
      return cached<T>(await this.#patiently(refresh), false);
    } catch (error) {
      return standInFor(error, standIn);
    }
  }

  /** A negative age means that the clock was set back: then nobody knows, and it counts as old. */
  #ageOf({ storedAt }: StoredEntry): number {
    const age = this.#now() - storedAt;
    return age < 0 ? Infinity : age;
  }

  #recall(key: string): Promise<StoredEntry | undefined> {
    const { store } = this.#options;
    if (!store) return Promise.resolve(undefined);
    return once(this.#recalls, key, async () => {
      const entry = await store.get(storeKey(key)).catch(ignore);
      const loaded = this.#memory.get(key);
      if (!entry || (loaded && loaded.storedAt >= entry.storedAt)) return loaded;
      this.#memory.set(key, entry, entry.bytes);
      return entry;
    });
  }

  #load<T>({ key, load, freshFor, staleIfError, waitUntil }: CacheRequest<T>): Promise<StoredEntry> {
    return once(this.#loads, key, async () => {
      try {
        const value = await load();
        const entry = { value, storedAt: this.#now(), bytes: JSON.stringify(value).length };
        this.#memory.set(key, entry, entry.bytes);
        this.#misses.delete(key);
        const saved = this.#options.store?.set(storeKey(key), entry, freshFor + staleIfError).catch(ignore);
        if (saved) waitUntil?.(saved);
        return entry;
      } catch (error) {
        this.#misses.set(key, { error, until: this.#now() + this.#missFor(error) }, 0);
        throw error;
      }
    });
  }

  #missFor(error: unknown): number {
    const { missFor = 60_000, faultFor = 5000 } = this.#options;
    if (!isDataError(error)) return faultFor;
    if (error.code === 'not-found' || error.code === 'wrong-drug') return missFor;
    return Math.min(error.details.retryAfter ?? faultFor, LONGEST_MISS);
  }

  async #patiently<T>(work: Promise<T>): Promise<T> {
    const { patience = 8000 } = this.#options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeUp = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DataError('timeout', 'the service takes too long')), patience);
    });
    try {
      return await Promise.race([work, timeUp]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Another version may read the same answer of a service otherwise: what an older one kept is not for it. */
const storeKey = (key: string): string => `${PACKAGE_VERSION} ${key}`;

function once<T>(running: Map<string, Promise<T>>, key: string, start: () => Promise<T>): Promise<T> {
  const known = running.get(key);
  if (known) return known;
  const work = start().finally(() => running.delete(key));
  running.set(key, work);
  return work;
}

const cached = <T>({ value, storedAt, bytes }: StoredEntry, isStale: boolean): Cached<T> => ({
  value: value as T,
  storedAt,
  bytes,
  isStale,
});

function standInFor<T>(error: unknown, standIn: Cached<T> | undefined): Cached<T> {
  if (standIn) return standIn;
  throw error;
}
