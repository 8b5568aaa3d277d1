/** A fetch that the test drives by hand, and answers of the server's counters. */
import { configure } from '../../src/index.js';

export const ENDPOINT = 'https://api.example.org/drugs/{drug}';

export const jsonResponse = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

const addressOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : input.toString();

/** One request, open until the test answers it. */
export class Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly response: Promise<Response>;
  #resolve!: (response: Response) => void;
  #reject!: (reason: unknown) => void;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  get aborted(): boolean {
    return Boolean(this.init.signal?.aborted);
  }

  answer(body: unknown, init?: ResponseInit): void {
    this.#resolve(jsonResponse(body, init));
  }

  fail(reason: unknown = new TypeError('Failed to fetch')): void {
    this.#reject(reason);
  }
}

/** Requests wait for the test; `deaf` ones do not end when their signal aborts. */
export class Transport {
  readonly calls: Call[] = [];
  readonly fetch: typeof globalThis.fetch;
  #waiting: ((call: Call) => void)[] = [];
  #taken = 0;

  constructor({ deaf = false } = {}) {
    this.fetch = (input, init = {}) => {
      const call = new Call(addressOf(input), init);
      if (!deaf) init.signal?.addEventListener('abort', () => call.fail(init.signal?.reason));
      this.calls.push(call);
      this.#give();
      return call.response;
    };
  }

  /** The next request that the test has not seen yet, as soon as it is made. */
  next(): Promise<Call> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#give();
    });
  }

  #give(): void {
    while (this.#waiting.length && this.#taken < this.calls.length) {
      const call = this.calls[this.#taken++];
      const take = this.#waiting.shift();
      if (call) take?.(call);
    }
  }
}

/** From now on every panel of the page asks this transport. */
export function useTransport(options?: { deaf?: boolean }): Transport {
  const transport = new Transport(options);
  configure({ endpoint: ENDPOINT, fetch: transport.fetch });
  return transport;
}

/** Answers at once: by the last part of the address's path, or everything with the same document. */
export function useAnswers(answer: (url: URL) => unknown, endpoint = ENDPOINT): URL[] {
  const asked: URL[] = [];
  configure({
    endpoint,
    fetch: (input) => {
      const url = new URL(addressOf(input));
      asked.push(url);
      const body = answer(url);
      return Promise.resolve(body instanceof Response ? body : jsonResponse(body));
    },
  });
  return asked;
}

/** How often the test server has met a key, or seen its client leave. */
export async function serverCount(counter: 'hits' | 'aborted-count', key: string): Promise<number> {
  const response = await fetch(`/fault/${counter}?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

/** All that is due in this turn of the event loop has run. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The browser has drawn a frame. */
export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
