import type { HeaderSource } from '../../data/index.js';
import type { RateLimiterOptions } from './rate-limiter.js';
import { fetchJson, isDataError } from '../../data/index.js';
import { RateLimiter } from './rate-limiter.js';

/** How a service is asked. */
export interface UpstreamOptions {
  readonly rate: RateLimiterOptions;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Such as an API key of the service; a function brings them for each request. */
  readonly headers?: HeaderSource | undefined;
  /** For one request, in ms; 10 s by default. */
  readonly timeout?: number | undefined;
  /** Of one answer; 10 MB by default. */
  readonly maxBytes?: number | undefined;
}

/** When a service that is asked too often does not say how long. */
const PAUSE = 10_000;
const LONGEST_PAUSE = 3_600_000;

/**
 * One public service. It is asked once per need: the readers try again, so tries of ours would multiply with
 * theirs. After a 429 nothing is asked until the service allows it.
 */
export class Upstream {
  readonly #limiter: RateLimiter;
  readonly #options: UpstreamOptions;

  constructor(options: UpstreamOptions) {
    this.#options = options;
    this.#limiter = new RateLimiter(options.rate);
  }

  /** @throws DataError of any code of `fetchJson`; `rate-limited` also when our own limit is reached */
  async get(url: string): Promise<unknown> {
    await this.#limiter.take();
    const { fetch, headers, timeout = 10_000, maxBytes = 10_000_000 } = this.#options;
    const settings = { headers, timeout, maxBytes, retries: 0, credentials: 'omit' } as const;
    try {
      return await fetchJson(url, { ...settings, fetch: plainFetch(fetch) }, new AbortController().signal);
    } catch (error) {
      if (isDataError(error) && error.code === 'rate-limited') {
        this.#limiter.pause(Math.min(error.details.retryAfter ?? PAUSE, LONGEST_PAUSE));
      }
      throw error;
    }
  }
}

/** Edge workers refuse the members of a request that only browsers understand. */
function plainFetch(fetch: typeof globalThis.fetch | undefined): typeof globalThis.fetch {
  return (url, init = {}) => {
    const { method, headers, signal, redirect } = init;
    const plain = { method, headers, signal, redirect } as RequestInit;
    return (fetch ?? globalThis.fetch)(url, plain);
  };
}
