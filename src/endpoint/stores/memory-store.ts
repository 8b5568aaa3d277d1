import type { Bounds } from '../bounded-map.js';
import type { Store, StoredEntry } from './store.js';
import { BoundedMap } from '../bounded-map.js';

/**
 * Keeps answers in this process, the least recently used go first. Several endpoints of one process can share
 * it.
 * @param bounds 1,000 entries and 64 MB by default
 */
export function createMemoryStore(bounds: Partial<Bounds> = {}): Store {
  const entries = new BoundedMap<StoredEntry>({ maxEntries: 1000, maxBytes: 64_000_000, ...bounds });
  return {
    get: (key) => Promise.resolve(entries.get(key)),
    async set(key, entry) {
      entries.set(key, entry, entry.bytes);
    },
  };
}
