import { expect } from 'chai';
import type { ErrorCode } from '../../src/data/index.js';
import type { HttpSettings, Time } from '../../src/data/http.js';
import { DataError } from '../../src/data/index.js';
import { fetchJson } from '../../src/data/http.js';
import { deferred, failure, jsonResponse, never, rejection } from './support.js';

const url = 'https://data.example/drugs/baclofen';
const now = Date.UTC(2024, 0, 1, 12);

/** Time that stands still: waits are over at once, except for the timeout of a try, which never ends. */
function stillTime(): Time & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    wait(ms) {
      if (ms === settings.timeout) return new Promise(() => undefined);
      waits.push(ms);
      return Promise.resolve();
    },
    random: () => 0.5,
    now: () => now,
  };
}

const settings = { credentials: 'omit', timeout: 12_345, retries: 2, maxBytes: 1000 } as const;

/** Answers each request with the next of the given; the last one stays. */
function transport(...answers: (() => Response | Promise<Response>)[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (address: unknown, init: unknown): Promise<Response> => {
    requests.push({ url: String(address), init: init as RequestInit });
    return answers[Math.min(requests.length, answers.length) - 1]!();
  };
  return { requests, fetch: fetch as typeof globalThis.fetch };
}

const get = (own: Partial<HttpSettings>, time: Time = stillTime(), signal = never): Promise<unknown> =>
  fetchJson(url, { ...settings, ...own }, signal, time);

const status =
  (code: number, headers: HeadersInit = {}) =>
  () =>
    new Response('{}', { status: code, headers });
const ok = () => jsonResponse({ ok: true });
const lost = () => Promise.reject(new TypeError('whatever an engine says'));

const withHeaders = (object: unknown, name: string): string | null =>
  new Headers((object as RequestInit).headers).get(name);

describe('a request', () => {
  it('goes out without credentials and referrer, through the HTTP cache, with no inherited member', async () => {
    const { fetch, requests } = transport(ok);
    expect(await get({ fetch })).to.deep.equal({ ok: true });
    const { init } = requests[0]!;
    expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' });
    expect(init).to.include({ method: 'GET', redirect: 'follow' });
    expect(withHeaders(init, 'accept')).to.equal('application/json');
    expect(Object.getPrototypeOf(init)).to.equal(null);
  });

  it('asks the server again when it is a reload', async () => {
    const { fetch, requests } = transport(ok);
    await get({ fetch, reload: true });
    expect(requests[0]!.init.cache).to.equal('no-cache');
  });

  it('calls the transport without a receiver, as the native one wants it', async () => {
    let receiver: unknown = 'not called';
    const fetch = function (this: unknown): Promise<Response> {
      receiver = this;
      return Promise.resolve(ok());
    };
    await get({ fetch });
    expect(receiver).to.equal(undefined);
  });

  it('asks the header function anew for each try', async () => {
    const { fetch, requests } = transport(status(503), ok);
    let token = 0;
    await get({
      fetch,
      headers: async () => ({ authorization: `Bearer ${++token}`, accept: 'application/x+json' }),
    });
    expect(requests.map(({ init }) => withHeaders(init, 'authorization'))).to.deep.equal([
      'Bearer 1',
      'Bearer 2',
    ]);
    expect(withHeaders(requests[0]!.init, 'accept')).to.equal('application/x+json');
  });

  it('tells of each try as it begins', async () => {
    const tries: number[] = [];
    await failure(get({ fetch: transport(lost).fetch, onTry: (count) => tries.push(count) }), 'network');
    expect(tries).to.deep.equal([1, 2, 3]);
  });

  it('leaves no listener with its caller', async () => {
    const caller = new AbortController();
    const added: AddEventListenerOptions[] = [];
    const add = caller.signal.addEventListener.bind(caller.signal);
    caller.signal.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
      added.push(options as AddEventListenerOptions);
      add(type, listener, options);
    };
    await get({ fetch: transport(ok).fetch }, stillTime(), caller.signal);
    expect(added.map((options) => options.signal?.aborted)).to.deep.equal([true]);
  });

  it('does not go out when the header function fails, and says once that access is missing', async () => {
    const { fetch, requests } = transport(ok);
    let calls = 0;
    const headers = (): Promise<HeadersInit> => {
      calls++;
      return Promise.reject(new Error('no'));
    };
    const { details, message } = await failure(get({ fetch, headers }), 'unauthorized');
    expect(message).to.equal('no headers');
    expect(details.cause).to.have.property('message', 'no');
    expect(requests).to.have.length(0);
    expect(calls).to.equal(1);
  });

  it('says that headers which cannot be sent are a matter of configuration', async () => {
    const headers = { 'not a name': 'x' };
    const { details, message } = await failure(get({ fetch: transport(ok).fetch, headers }), 'config');
    expect(message).to.equal('no headers');
    expect(details.cause).to.be.instanceOf(TypeError);
  });
});

describe('an answer', () => {
  for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/fhir+json;x=y']) {
    it(`may be ${type}`, async () => {
      const { fetch } = transport(() => new Response('[1]', { headers: { 'content-type': type } }));
      expect(await get({ fetch })).to.deep.equal([1]);
    });
  }

  for (const type of [
    'text/html',
    'text/plain; x=application/json',
    'application/jsonp',
    'text/html;a+json',
  ]) {
    it(`may not be ${type}, which the message names`, async () => {
      const { fetch, requests } = transport(() => new Response('{}', { headers: { 'content-type': type } }));
      expect((await failure(get({ fetch }), 'invalid-json')).message).to.include(type);
      expect(requests).to.have.length(1);
    });
  }

  it('without a type is not taken for JSON', async () => {
    const untyped = (): Response => new Response(new TextEncoder().encode('{}'));
    const { message } = await failure(get({ fetch: transport(untyped).fetch }), 'invalid-json');
    expect(message).to.equal('"" is not JSON');
  });

  it('may begin with a byte order mark and hold damaged bytes, which stay visible', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x22, 0xb5, 0x67, 0x22]);
    const { fetch } = transport(
      () => new Response(bytes, { headers: { 'content-type': 'application/json' } }),
    );
    expect(await get({ fetch })).to.equal('\uFFFDg');
  });

  it('is put together from chunks that part a character', async () => {
    const bytes = new TextEncoder().encode('"µg"');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const { fetch } = transport(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    );
    expect(await get({ fetch })).to.equal('µg');
  });

  for (const [what, body] of [
    ['empty', ''],
    ['cut', '{"a":'],
    ['no JSON', 'undefined'],
  ] as const) {
    it(`that is ${what} is invalid`, async () => {
      const { fetch } = transport(
        () => new Response(body, { headers: { 'content-type': 'application/json' } }),
      );
      await failure(get({ fetch }), 'invalid-json');
    });
  }

  it('without a body is invalid', async () => {
    await failure(get({ fetch: transport(() => new Response(null, { status: 204 })).fetch }), 'invalid-json');
  });

  it('that says it is too large is not read', async () => {
    let read = false;
    const body = new ReadableStream({ pull: () => void (read = true) }, { highWaterMark: 0 });
    const headers = { 'content-type': 'application/json', 'content-length': '1001' };
    const answer = transport(() => new Response(body, { headers }));
    expect((await failure(get({ fetch: answer.fetch }), 'too-large')).message).to.equal(
      'more than 1000 bytes',
    );
    expect(read).to.equal(false);
  });

  it('that turns out too large is cancelled', async () => {
    const cancelled = deferred();
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(600)),
      cancel: () => cancelled.resolve(true),
    });
    const { fetch } = transport(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    );
    await failure(get({ fetch }), 'too-large');
    expect(await cancelled.promise).to.equal(true);
  });

  for (const [told, length] of [
    ['', {}],
    [' and says so', { 'content-length': '1000' }],
  ] as [string, Record<string, string>][]) {
    it(`of exactly the largest size${told} is taken`, async () => {
      const text = JSON.stringify('x'.repeat(998));
      const headers = { 'content-type': 'application/json', ...length };
      const { fetch } = transport(() => new Response(text, { headers }));
      expect(await get({ fetch })).to.have.length(998);
    });
  }

  it('from another origin than the asked one is refused, once', async () => {
    const { fetch, requests } = transport(() =>
      Object.defineProperty(ok(), 'url', { value: 'https://elsewhere.example/drugs/baclofen' }),
    );
    expect((await failure(get({ fetch }), 'network')).message).to.include('another origin');
    expect(requests).to.have.length(1);
  });

  it('from another path of the same origin is taken', async () => {
    const { fetch } = transport(() =>
      Object.defineProperty(ok(), 'url', { value: 'https://data.example/v2' }),
    );
    expect(await get({ fetch })).to.deep.equal({ ok: true });
  });
});

describe('a refusal by the server', () => {
  const codes: [number, ErrorCode, number][] = [
    [400, 'http', 1],
    [401, 'unauthorized', 1],
    [403, 'unauthorized', 1],
    [404, 'not-found', 1],
    [408, 'http', 3],
    [410, 'not-found', 1],
    [418, 'http', 1],
    [429, 'rate-limited', 3],
    [500, 'http', 3],
    [501, 'http', 1],
    [502, 'http', 3],
    [503, 'http', 3],
    [504, 'http', 3],
  ];
  for (const [code, name, tries] of codes) {
    it(`of ${code} is "${name}" after ${tries} tries`, async () => {
      const { fetch, requests } = transport(status(code));
      const { details, message } = await failure(get({ fetch }), name);
      expect(message).to.equal(`HTTP ${code}`);
      expect(details).to.include({ status: code, url });
      expect(requests).to.have.length(tries);
    });
  }
});

describe('another try', () => {
  it('waits a random part of 1 s, 2 s, 4 s and at most 8 s', async () => {
    const time = stillTime();
    await failure(get({ fetch: transport(status(500)).fetch, retries: 5 }, time), 'http');
    expect(time.waits).to.deep.equal([500, 1000, 2000, 4000, 4000]);
  });

  it('follows a failure of the network and brings its answer', async () => {
    const { fetch, requests } = transport(lost, lost, ok);
    expect(await get({ fetch })).to.deep.equal({ ok: true });
    expect(requests).to.have.length(3);
  });

  it('is not made when none is allowed', async () => {
    const { fetch, requests } = transport(lost);
    const { details, message } = await failure(get({ fetch, retries: 0 }), 'network');
    expect(message).to.equal('no answer');
    expect(details.cause).to.be.instanceOf(TypeError);
    expect(requests).to.have.length(1);
  });

  const backoff = 500;
  const retryAfter: [string, number | 'give up'][] = [
    ['0', 0],
    ['7', 7000],
    ['60', 60_000],
    ['61', 'give up'],
    ['1000000000', 'give up'],
    ['Mon, 01 Jan 2024 12:00:30 GMT', 30_000],
    ['Monday, 01-Jan-24 12:00:30 GMT', 30_000],
    ['Mon, 01 Jan 2024 12:02:00 GMT', 'give up'],
    ['Mon, 01 Jan 2024 11:00:00 GMT', backoff],
    ['Mon, 01 Jan 2024 12:00:00 GMT', backoff],
    ['Mon, 01 Jan 2024 12:00:30 GMT+0000', backoff],
    ['01 Jan 2024 12:00:30 GMT', backoff],
    ['-5', backoff],
    ['1e9', backoff],
    ['2024-01-01T12:00:30Z', backoff],
    ['1.5', backoff],
    ['soon', backoff],
    ['soon GMT', backoff],
    ['', backoff],
  ];
  for (const [header, wait] of retryAfter) {
    it(`after Retry-After "${header}": ${wait === 'give up' ? wait : `${wait} ms`}`, async () => {
      const time = stillTime();
      const { fetch, requests } = transport(status(429, { 'retry-after': header }), ok);
      if (wait === 'give up') {
        const { details } = await failure(get({ fetch }, time), 'rate-limited');
        expect(details.retryAfter).to.be.greaterThan(60_000);
        expect(requests).to.have.length(1);
        return;
      }
      await get({ fetch }, time);
      expect(time.waits).to.deep.equal([wait]);
    });
  }
});

describe('by the real clock', () => {
  const { random } = Math;
  afterEach(() => (Math.random = random));

  it('a date of Retry-After is compared with now', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const { fetch, requests } = transport(status(503, { 'retry-after': inAnHour }), ok);
    const { details } = await failure(fetchJson(url, { ...settings, fetch }, never), 'http');
    expect(details.retryAfter).to.be.within(3_500_000, 3_600_000);
    expect(requests).to.have.length(1);
  });

  it('chance says how long another try waits', async () => {
    let asked = 0;
    Math.random = () => {
      asked++;
      return 0;
    };
    const { fetch } = transport(lost, ok);
    expect(await fetchJson(url, { ...settings, fetch }, never)).to.deep.equal({ ok: true });
    expect(asked).to.equal(1);
  });
});

describe('a timeout', () => {
  it('ends a try whose headers never come, without another try', async () => {
    const timeUp = deferred<void>();
    const { fetch, requests } = transport(() => {
      timeUp.resolve();
      return new Promise<Response>(() => undefined);
    });
    const late = { ...stillTime(), wait: () => timeUp.promise };
    expect((await failure(get({ fetch }, late), 'timeout')).message).to.equal('12345 ms are over');
    expect(requests).to.have.length(1);
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
  });

  it('ends a body that never ends, and cancels it', async () => {
    const cancelled = deferred();
    const begun = deferred<void>();
    const timeUp = deferred<void>();
    const body = new ReadableStream({ pull: () => begun.resolve(), cancel: () => cancelled.resolve(true) });
    const { fetch } = transport(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    );
    const request = failure(get({ fetch }, { ...stillTime(), wait: () => timeUp.promise }), 'timeout');
    await begun.promise;
    timeUp.resolve();
    await request;
    expect(await cancelled.promise).to.equal(true);
  });

  it('also ends a header function that never answers', async () => {
    const { fetch, requests } = transport(ok);
    const overAtOnce = { ...stillTime(), wait: () => Promise.resolve() };
    await failure(get({ fetch, headers: () => new Promise(() => undefined) }, overAtOnce), 'timeout');
    expect(requests).to.have.length(0);
  });

  it('longer than a timer can run does not end at once', async () => {
    const answer = deferred<Response>();
    const { fetch } = transport(() => answer.promise);
    const request = fetchJson(url, { ...settings, fetch, timeout: Number.MAX_SAFE_INTEGER }, never);
    setTimeout(() => answer.resolve(ok()), 5);
    expect(await request).to.deep.equal({ ok: true });
  });
});

describe('the caller who aborts', () => {
  const reason = new DataError('config', 'my own reason');

  it('before the request is told the reason and no request goes out', async () => {
    const { fetch, requests } = transport(ok);
    expect(await rejection(get({ fetch }, stillTime(), AbortSignal.abort(reason)))).to.equal(reason);
    expect(requests).to.have.length(0);
  });

  it('is told at once although the transport ignores the signal; a late body is cancelled', async () => {
    const answer = deferred<Response>();
    const asked = deferred<void>();
    const { fetch } = transport(() => {
      asked.resolve();
      return answer.promise;
    });
    const caller = new AbortController();
    const request = rejection(get({ fetch }, stillTime(), caller.signal));
    await asked.promise;
    caller.abort(reason);
    expect(await request).to.equal(reason);
    const cancelled = deferred();
    answer.resolve(new Response(new ReadableStream({ cancel: () => cancelled.resolve(true) })));
    expect(await cancelled.promise).to.equal(true);
  });

  it('is told at once while the body is read', async () => {
    const begun = deferred<void>();
    const body = new ReadableStream({ pull: () => begun.resolve() });
    const { fetch } = transport(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    );
    const caller = new AbortController();
    const request = rejection(get({ fetch }, stillTime(), caller.signal));
    await begun.promise;
    caller.abort(reason);
    expect(await request).to.equal(reason);
  });

  it('is told at once during a wait, by the real clock', async () => {
    const answered = deferred<void>();
    const { fetch, requests } = transport(() => {
      queueMicrotask(() => answered.resolve());
      return status(503, { 'retry-after': '50' })();
    });
    const caller = new AbortController();
    const request = rejection(fetchJson(url, { ...settings, fetch }, caller.signal));
    await answered.promise;
    await new Promise((resolve) => setTimeout(resolve));
    caller.abort(reason);
    expect(await request).to.equal(reason);
    expect(requests).to.have.length(1);
  });
});

describe('a reader without a network', () => {
  const setOnLine = (onLine: boolean | undefined): void => {
    if (onLine === undefined) delete (navigator as { onLine?: boolean }).onLine;
    else Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  };
  afterEach(() => setOnLine(undefined));

  it('is told so, and no request goes out', async () => {
    setOnLine(false);
    const { fetch, requests } = transport(ok);
    const { details, message } = await failure(get({ fetch }), 'offline');
    expect(message).to.equal('offline');
    expect(details).to.deep.equal({ url });
    expect(requests).to.have.length(0);
  });

  it('is not told so where nothing says whether there is one', async () => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!;
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: undefined });
    try {
      expect(await get({ fetch: transport(ok).fetch })).to.deep.equal({ ok: true });
    } finally {
      Object.defineProperty(globalThis, 'navigator', whole);
    }
  });

  it('is told so when the network goes during the request', async () => {
    const { fetch, requests } = transport(() => {
      setOnLine(false);
      return lost();
    });
    await failure(get({ fetch, retries: 0 }), 'offline');
    expect(requests).to.have.length(1);
  });
});

describe('what a failure carries', () => {
  const url = 'https://data.example/one';
  const ask = (transport: typeof fetch, timeout = 5000): Promise<unknown> =>
    fetchJson(url, { credentials: 'omit', timeout, retries: 0, maxBytes: 100, fetch: transport }, never);

  it('the address, and the status where there was an answer', async () => {
    expect(
      (
        await failure(
          ask(() => new Promise(() => {}), 1),
          'timeout',
        )
      ).details,
    ).to.deep.equal({ url });
    const refused = await failure(
      ask(() => Promise.resolve(new Response('', { status: 500 }))),
      'http',
    );
    expect(refused.details).to.include({ url, status: 500 });
    const html = new Response('{', { headers: { 'content-type': 'application/json' } });
    expect(
      (
        await failure(
          ask(() => Promise.resolve(html)),
          'invalid-json',
        )
      ).details,
    ).to.include({ url, status: 200 });
  });

  it('an answer that is none is a source that was not reached', async () => {
    await failure(
      ask(() => Promise.resolve(Response.error())),
      'network',
    );
  });

  it('the error that was thrown is the cause', async () => {
    const cause = new TypeError('broken');
    expect(
      (
        await failure(
          ask(() => Promise.reject(cause)),
          'network',
        )
      ).cause,
    ).to.equal(cause);
  });
});
