import type { ErrorCode, ErrorDetails } from './errors.js';
import { DataError } from './errors.js';
import { parseJson } from './json.js';

/** Request headers, or a function that brings them for each try, such as a token provider. */
export type HeaderSource = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/** How requests are made. */
export interface HttpSettings {
  /** Replaces the transport; the page's `fetch` when absent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly headers?: HeaderSource | undefined;
  readonly credentials: RequestCredentials;
  /** For one try, over headers and body together, in ms. */
  readonly timeout: number;
  /** Further tries after the first. */
  readonly retries: number;
  /** Of the decoded body. */
  readonly maxBytes: number;
  /** Past the HTTP cache; false by default. */
  readonly reload?: boolean | undefined;
  /** Told at the beginning of each try, from 1. */
  readonly onTry?: ((tries: number) => void) | undefined;
}

/** Time and chance, so that tests need neither. */
export interface Time {
  /** Resolves after `ms`; rejects with the signal's reason as soon as that aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  /** In ms since 1970. */
  now(): number;
}

const LONGEST_TIMER = 0x7fffffff;
const LONGEST_RETRY_AFTER = 60_000;
const LONGEST_BACKOFF = 8000;
const RETRIED = /408|429|50[0234]/;
const JSON_TYPE = /^(application\/json|[^;]+\+json)\s*(;|$)/i;
const CODES: Readonly<Record<number, ErrorCode>> = {
  0: 'network',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
};

const ignore = (): void => undefined;

const realTime: Time = {
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER));
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }),
  random: () => Math.random(),
  now: () => Date.now(),
};

/**
 * Gets one JSON document. Tries again after 408, 429, 500, 502, 503, 504 and failures of the network: as long
 * as `Retry-After` asks for, up to 60 s (RFC 9110 §10.2.3), else with full jitter from 1 s, doubled, to 8 s.
 * A timeout is not tried again: a source that was too slow once only gets more load, and the reader waits.
 * @param url absolute
 * @throws DataError `offline`, `network` (also for a redirect to another origin), `timeout`, `not-found`,
 * `unauthorized`, `rate-limited`, `http`, `too-large`, `invalid-json`, `config`; the signal's reason on abort
 */
export async function fetchJson(
  url: string,
  settings: HttpSettings,
  signal: AbortSignal,
  time: Time = realTime,
): Promise<unknown> {
  for (let failures = 0; ; failures++) {
    settings.onTry?.(failures + 1);
    try {
      return await tryOnce(url, settings, signal, time);
    } catch (error) {
      signal.throwIfAborted();
      const delay = delayAfter(error as DataError, failures, time);
      if (delay === undefined || failures >= settings.retries) throw error;
      await time.wait(delay, signal);
    }
  }
}

function delayAfter({ code, details }: DataError, failures: number, time: Time): number | undefined {
  const { status, retryAfter } = details;
  if (status ? !RETRIED.test(`${status}`) : code !== 'network') return undefined;
  const delay = retryAfter ?? time.random() * Math.min(LONGEST_BACKOFF, 1000 * 2 ** failures);
  return delay > LONGEST_RETRY_AFTER ? undefined : delay;
}

async function tryOnce(
  url: string,
  settings: HttpSettings,
  signal: AbortSignal,
  time: Time,
): Promise<unknown> {
  signal.throwIfAborted();
  if (isOffline()) throw new DataError('offline', 'offline', { url });
  // One signal for headers and body. A host's transport may not listen to it, so the race has rivals that do.
  const stop = new AbortController();
  const left = new Promise<never>((_, reject) => {
    const leave = (): void => {
      stop.abort(signal.reason);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { signal: stop.signal });
  });
  const late = time.wait(settings.timeout, stop.signal).then((): never => {
    throw new DataError('timeout', `${settings.timeout} ms are over`, { url });
  });
  try {
    return await Promise.race([exchange(url, settings, stop.signal, time), left, late]);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(isOffline() ? 'offline' : 'network', 'no answer', { url, cause: error });
  } finally {
    stop.abort();
  }
}

// Node 20 has no navigator.
const isOffline = (): boolean =>
  (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;

type Fail = (code: ErrorCode, message: string, details?: ErrorDetails) => DataError;

async function exchange(
  url: string,
  settings: HttpSettings,
  signal: AbortSignal,
  time: Time,
): Promise<unknown> {
  const { headers: given } = settings;
  const headers = requestHeaders(typeof given === 'function' ? await provided(given) : given);
  signal.throwIfAborted();
  const response = await (settings.fetch ?? fetch)(url, requestInit(settings, headers, signal));
  const reader = response.body?.getReader();
  const release = (): void => void reader?.cancel().catch(ignore);
  signal.addEventListener('abort', release);
  if (signal.aborted) release();

  const fail: Fail = (code, message, details) =>
    new DataError(code, message, { url, status: response.status, ...details });
  assertAnswer(response, url, settings.maxBytes, fail, time);
  const text = reader ? await readText(reader, settings.maxBytes, fail) : await response.text();
  return parseJson(text, { url, status: response.status });
}

async function provided(headers: Extract<HeaderSource, () => unknown>): Promise<Headers> {
  try {
    return new Headers(await headers());
  } catch (cause) {
    throw new DataError('unauthorized', 'no headers', { cause });
  }
}

function requestHeaders(given: HeadersInit | undefined): Headers {
  try {
    const all = new Headers(given);
    if (!all.has('accept')) all.set('accept', 'application/json');
    return all;
  } catch (cause) {
    throw new DataError('config', 'no headers', { cause });
  }
}

// No prototype: a page that writes to Object.prototype must not write into our requests.
function requestInit(
  { credentials, reload }: HttpSettings,
  headers: Headers,
  signal: AbortSignal,
): RequestInit {
  return {
    __proto__: null,
    method: 'GET',
    headers,
    signal,
    credentials,
    cache: reload ? 'no-cache' : 'default',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
  } as RequestInit;
}

function assertAnswer(response: Response, url: string, maxBytes: number, fail: Fail, time: Time): void {
  const { status, headers } = response;
  // A transport of the host's own may leave the address empty.
  if (response.url && new URL(response.url).origin !== new URL(url).origin) {
    throw fail('network', 'redirected to another origin');
  }
  if (!response.ok) {
    const retryAfter = parseRetryAfter(`${headers.get('retry-after')}`, time.now());
    throw fail(CODES[status] ?? 'http', `HTTP ${status}`, { retryAfter });
  }
  const type = headers.get('content-type') ?? '';
  if (!JSON_TYPE.test(type)) throw fail('invalid-json', `"${type}" is not JSON`);
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes, fail);
}

const tooLarge = (maxBytes: number, fail: Fail): DataError =>
  fail('too-large', `more than ${maxBytes} bytes`);

/** @returns ms; undefined for what is neither whole seconds nor an HTTP date to come (RFC 9110 §10.2.3) */
function parseRetryAfter(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Only what looks like an HTTP date: Date.parse reads a date into nearly anything.
  const delay = /^[a-z].* GMT$/i.test(header) ? Date.parse(header) - now : NaN;
  return delay > 0 ? delay : undefined;
}

/** UTF-8 as RFC 8259 §8.1 wants it; a byte order mark is skipped, damaged bytes become U+FFFD. */
async function readText(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  fail: Fail,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes, fail);
    text += decoder.decode(value, { stream: true });
  }
}
