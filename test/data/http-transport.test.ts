import { expect } from 'chai';
import type { ErrorCode } from '../../src/data/index.js';
import { fetchJson } from '../../src/data/http.js';
import { failure, never } from './support.js';

const settings = { credentials: 'omit', timeout: 5000, retries: 0, maxBytes: 2_000_000 } as const;
const key = (): string => crypto.randomUUID();
const address = (path: string): string => new URL(path, location.href).href;
const quickly = { wait: () => Promise.resolve(), random: () => 0, now: () => Date.now() };

async function count(counter: 'hits' | 'aborted-count', name: string): Promise<number> {
  const response = await fetch(`/fault/${counter}?key=${name}`);
  return ((await response.json()) as { count: number }).count;
}

/** Asks the server until it has seen it; the test's own time limit ends it. */
async function seen(counter: 'hits' | 'aborted-count', name: string): Promise<void> {
  while ((await count(counter, name)) === 0);
}

describe('over a real connection', () => {
  const faults: [string, ErrorCode][] = [
    ['truncated?', 'network'],
    ['reset?', 'network'],
    ['html?', 'invalid-json'],
    ['redirect?to=/fault/html&', 'invalid-json'],
    ['empty?', 'invalid-json'],
    ['garbage?', 'invalid-json'],
    ['huge?bytes=3000000&', 'too-large'],
    ['status/404?', 'not-found'],
    ['status/503?', 'http'],
  ];
  for (const [path, code] of faults) {
    it(`/fault/${path} is "${code}"`, async () => {
      await failure(fetchJson(address(`/fault/${path}key=${key()}`), settings, never), code);
    });
  }

  for (const path of ['never', 'drip']) {
    it(`the timeout ends /fault/${path}, and the server sees the request end`, async () => {
      const name = key();
      await failure(
        fetchJson(address(`/fault/${path}?key=${name}`), { ...settings, timeout: 250 }, never),
        'timeout',
      );
      await seen('aborted-count', name);
      expect(await count('hits', name)).to.equal(1);
    });
  }

  it('the caller who leaves ends the request that the server sees', async () => {
    const name = key();
    const caller = new AbortController();
    const request = fetchJson(address(`/fault/drip?key=${name}`), settings, caller.signal).catch(
      () => 'left',
    );
    await seen('hits', name);
    caller.abort();
    expect(await request).to.equal('left');
    await seen('aborted-count', name);
  });

  it('a refusal that may pass is tried three times, one that stays once', async () => {
    for (const [status, tries] of [
      [503, 3],
      [404, 1],
    ] as const) {
      const name = key();
      const url = address(`/fault/status/${status}?retry-after=1&key=${name}`);
      await fetchJson(url, { ...settings, retries: 2 }, never, {
        ...quickly,
        wait: wait(settings.timeout),
      }).catch(() => undefined);
      expect(await count('hits', name)).to.equal(tries);
    }
  });
});

/** Waits for nothing but the timeout of a try, which never comes. */
const wait =
  (timeout: number) =>
  (ms: number): Promise<void> =>
    ms === timeout ? new Promise(() => undefined) : Promise.resolve();
