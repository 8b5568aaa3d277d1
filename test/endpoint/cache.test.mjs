import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { endpointModule, inner, nodeModule } from './support/package.mjs';

const { createCacheApiStore, createMemoryStore } = endpointModule;
const { createFileStore } = nodeModule;
const { UpstreamCache } = await inner('upstream/cache.js');
const { RateLimiter } = await inner('upstream/rate-limiter.js');
const { BoundedMap } = await inner('bounded-map.js');

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const lifetimes = { freshFor: 1000, staleWhileRevalidate: 1000, staleIfError: 10_000 };
const dataError = (code, details = {}) =>
  Object.assign(new Error(code), { name: 'DataError', code, details });

function setUp(options = {}) {
  const state = { now: 1_000_000, calls: 0, answer: () => ({ n: state.calls }) };
  const cache = new UpstreamCache({ now: () => state.now, ...options });
  const load = async () => {
    state.calls++;
    return state.answer();
  };
  const read = (key = 'a') => cache.read({ key, load, ...lifetimes });
  return Object.assign(state, { cache, read });
}

function deferred() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('the cache', () => {
  test('gives a fresh answer without asking', async () => {
    const state = setUp();
    await state.read();
    state.now += 999;
    assert.deepEqual((await state.read()).value, { n: 1 });
    assert.equal(state.calls, 1);
  });

  test('treats an answer from the future as old', async () => {
    const state = setUp();
    await state.read();
    state.now -= 5000;
    assert.equal((await state.read()).value.n, 2);
  });

  test('waits for the refresh when the answer is too old, and stands in when that fails', async () => {
    const state = setUp();
    await state.read();
    state.now += 3000;
    state.answer = () => {
      throw dataError('network');
    };
    const { value, isStale, storedAt } = await state.read();
    assert.deepEqual([value.n, isStale, storedAt], [1, true, 1_000_000]);
    state.now += 20_000;
    await assert.rejects(state.read(), { code: 'network' });
  });

  for (const [code, details, lasts] of [
    ['not-found', {}, 60_000],
    ['network', {}, 5000],
    ['rate-limited', { retryAfter: 30_000 }, 30_000],
    ['rate-limited', { retryAfter: 3_600_000 }, 60_000],
  ]) {
    test(`repeats ${code} for ${lasts} ms and then asks again`, async () => {
      const state = setUp();
      state.answer = () => {
        throw dataError(code, details);
      };
      await assert.rejects(state.read(), { code });
      state.now += lasts - 1;
      await assert.rejects(state.read(), { code });
      assert.equal(state.calls, 1);
      state.now += 1;
      await assert.rejects(state.read(), { code });
      assert.equal(state.calls, 2);
    });
  }

  test('keeps within its bounds over 100,000 keys', async () => {
    const state = setUp({ maxEntries: 100, maxBytes: 2000 });
    for (let index = 0; index < 100_000; index++) await state.read(`drug ${index}`);
    const { entries, bytes, loading } = state.cache.counts;
    assert.ok(entries <= 100 && bytes <= 2000 && loading === 0, JSON.stringify(state.cache.counts));
  });

  test('looks into its store first, and one that fails is empty', async () => {
    const store = createMemoryStore();
    const [first, second] = [setUp({ store }), setUp({ store })];
    await first.read();
    assert.deepEqual((await second.read()).value, { n: 1 });
    assert.equal(second.calls, 0);
    const fail = () => Promise.reject(new Error('disk full'));
    const broken = setUp({ store: { get: fail, set: fail } });
    assert.deepEqual((await broken.read()).value, { n: 1 });
  });

  test('keeps what it loaded when its store brings something older later', async () => {
    const [older, newer] = [deferred(), deferred()];
    const answers = [Promise.resolve(undefined), older.promise];
    const store = { get: () => answers.shift(), set: () => Promise.resolve() };
    const state = setUp({ store, now: () => 1_000_500 });
    state.answer = () => newer.promise;
    const first = state.read();
    while (state.calls === 0) await Promise.resolve();
    const second = state.read();
    newer.resolve('newer');
    await first;
    older.resolve({ value: 'older', storedAt: 1_000_000, bytes: 7 });
    assert.equal((await second).value, 'newer');
    assert.equal((await state.read()).value, 'newer');
  });

  test('asks its store for what this version of the package kept', async () => {
    const keys = [];
    const store = {
      get: async (key) => void keys.push(key),
      set: async (key) => void keys.push(key),
    };
    await setUp({ store }).read('openfda calmazine');
    assert.deepEqual(keys, [`${version} openfda calmazine`, `${version} openfda calmazine`]);
  });
});

test('a bounded map forgets what was used longest ago, and takes nothing larger than itself', () => {
  const map = new BoundedMap({ maxEntries: 2, maxBytes: 10 });
  map.set('a', 1, 4);
  map.set('b', 2, 4);
  map.get('a');
  map.set('c', 3, 4);
  assert.deepEqual([map.get('a'), map.get('b'), map.get('c'), map.bytes], [1, undefined, 3, 8]);
  map.set('d', 4, 11);
  assert.deepEqual([map.get('d'), map.size], [undefined, 2]);
});

describe('stores', () => {
  const entry = { value: { text: 'µg' }, storedAt: 5, bytes: 14 };

  test('files come back, whole or not at all, and their names do not tell the drug', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'file-store-'));
    const store = createFileStore({ folder: join(folder, 'deep') });
    assert.equal(await store.get('openfda calmazine'), undefined);
    await store.set('openfda calmazine', entry, 1000);
    assert.deepEqual(await store.get('openfda calmazine'), entry);
    const [name, ...others] = await readdir(join(folder, 'deep'));
    assert.match(name, /^[0-9a-f]{64}\.json$/);
    assert.deepEqual(others, []);
    await writeFile(join(folder, 'deep', name), '{"value":');
    assert.equal(await store.get('openfda calmazine'), undefined);
    await rm(folder, { recursive: true });
  });

  test('the oldest files go when there are too many', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'file-store-'));
    const store = createFileStore({ folder, maxEntries: 10 });
    for (let index = 0; index < 101; index++) await store.set(`drug ${index}`, entry, 1000);
    assert.equal((await readdir(folder)).length, 10);
    await rm(folder, { recursive: true });
  });

  test('a draft that nobody finished goes, one that is being written stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'file-store-'));
    const draftOf = (digit) => join(folder, `${digit.repeat(64)}.json.${randomUUID()}`);
    const [left, current] = [draftOf('a'), draftOf('b')];
    for (const path of [left, current]) await writeFile(path, '{"value":');
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    await utimes(left, twoHoursAgo, twoHoursAgo);
    await createFileStore({ folder }).set('drug', entry, 1000);
    const names = await readdir(folder);
    assert.equal(names.length, 2);
    assert.ok(names.includes(basename(current)));
    await rm(folder, { recursive: true });
  });

  test("the platform's cache gets an address without the drug, and a lifetime", async () => {
    const kept = new Map();
    const store = createCacheApiStore({
      match: async (key) => kept.get(key)?.clone(),
      put: async (key, response) => void kept.set(key, response),
    });
    await store.set('openfda calmazine', entry, 1500);
    const [[address, response]] = kept;
    assert.doesNotMatch(address, /calmazine/);
    assert.equal(response.headers.get('cache-control'), 'max-age=2');
    assert.deepEqual(await store.get('openfda calmazine'), entry);
    assert.equal(await store.get('other'), undefined);
  });
});

describe('the rate limiter', () => {
  function limiter(options) {
    const clock = { time: 0, now: () => clock.time, wait: async (ms) => void (clock.time += ms) };
    return { clock, limiter: new RateLimiter({ ...options, clock }) };
  }

  for (const [requests, per] of [
    [240, 60_000],
    [20, 1000],
    [1, 1000],
  ]) {
    test(`never lets more than ${requests} requests through in any ${per} ms`, async () => {
      const { clock, limiter: limit } = limiter({ requests, per, deadline: Infinity });
      const starts = [];
      for (let index = 0; index < requests * 5; index++) {
        await limit.take();
        starts.push(clock.time);
      }
      const most = Math.max(
        ...starts.map((start) => starts.filter((other) => other >= start && other < start + per).length),
      );
      assert.ok(most <= requests, `${most} within ${per} ms`);
    });
  }

  test('refuses at once when the turn would come too late or too many wait', async () => {
    const never = { now: () => 0, wait: () => new Promise(() => {}) };
    const late = new RateLimiter({ requests: 6, per: 6000, deadline: 2000, clock: never });
    await late.take();
    void late.take();
    await assert.rejects(late.take(), (error) => error.details.retryAfter === 2400);
    const full = new RateLimiter({ requests: 6, per: 6000, queue: 1, deadline: Infinity, clock: never });
    await full.take();
    void full.take();
    await assert.rejects(full.take(), { code: 'rate-limited' });
  });

  test('a pause refuses until it is over', async () => {
    const { clock, limiter: limit } = limiter({ requests: 60, per: 1000 });
    limit.pause(5000);
    await assert.rejects(limit.take(), (error) => error.details.retryAfter === 5000);
    clock.time += 5000;
    await limit.take();
  });
});
