import type { Store } from './store.js';
import { entryName, readEntry } from './store.js';

// Never asked over a network: the Cache interface wants an address as its key.
const ADDRESS = 'https://example.org/druglib/';

/**
 * Keeps answers in a `Cache` of the platform, such as `await caches.open('druglib')` on edge workers and Deno
 * (https://w3c.github.io/ServiceWorker/#cache-interface).
 */
export function createCacheApiStore(cache: Pick<Cache, 'match' | 'put'>): Store {
  const addressOf = async (key: string): Promise<string> => ADDRESS + (await entryName(key));
  return {
    async get(key) {
      const response = await cache.match(await addressOf(key));
      return response && readEntry(await response.text());
    },
    async set(key, entry, keepFor) {
      const headers = {
        'Content-Type': 'application/json',
        'Cache-Control': `max-age=${Math.ceil(keepFor / 1000)}`,
      };
      await cache.put(await addressOf(key), new Response(JSON.stringify(entry), { headers }));
    },
  };
}
