import type { HeaderSource } from '../../data/index.js';
import type { RateLimiterOptions } from './rate-limiter.js';
import { DataError, fetchJson, isDataError } from '../../data/index.js';
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

const MOST_REDIRECTS = 5;

/**
 * The transport for services. A redirect is followed only within the service: a key or a drug's name must not reach
 * another server. Edge workers refuse the members of a request that only browsers understand.
 */
function plainFetch(fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  return async (input, { method, headers, signal } = {}) => {
    // fetchJson asks with a text.
    const asked = input as string;
    const { origin } = new URL(asked);
    let url = asked;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await fetch(url, { method, headers, signal, redirect: 'manual' });
      const location = response.status >= 300 && response.status < 400 && response.headers.get('location');
      if (!location) return withoutFalseAbsence(response, url);
      await response.body?.cancel();
      url = new URL(location, url).href;
      if (new URL(url).origin !== origin) break;
    }
    throw new DataError('network', 'the service redirects elsewhere', { url: asked });
  };
}

/**
 * A 404 of a proxy or of a wrong address says nothing about drugs, and a section that looks absent must be absent.
 * openFDA says in the body that it found none (api.fda.gov, `NOT_FOUND`); the other services answer 200 for that.
 */
async function withoutFalseAbsence(response: Response, url: string): Promise<Response> {
  const { status } = response;
  if (status !== 404 && status !== 410) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const { error } = (body ?? {}) as { error?: { code?: unknown } };
  if (error?.code === 'NOT_FOUND') throw new DataError('not-found', 'nothing found', { url, status });
  throw new DataError('http', `${status} without an answer of the service`, { url, status });
}
