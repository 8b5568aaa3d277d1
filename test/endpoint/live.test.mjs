import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { endpointModule } from './support/package.mjs';
import { BRAND, GENERIC, servicesAt, SET_ID, startUpstream, STUDIES, TRIALS } from './support/upstream.mjs';

const { createEndpoint, createLiveSource, PUBLIC_SERVICES } = endpointModule;
const BASE = 'https://api.example.org';
const LONG = { freshFor: 60_000, staleWhileRevalidate: 60_000, staleIfError: 600_000 };

let upstream;
before(async () => (upstream = await startUpstream()));
after(() => upstream.close());
beforeEach(() => {
  Object.assign(upstream, { faults: {}, delay: 0 });
  for (const calls of Object.values(upstream.calls)) calls.length = 0;
});

function liveEndpoint({ lifetimes = LONG, cache = {}, services = {}, ...options } = {}) {
  const all = { ...servicesAt(upstream.base, lifetimes, PUBLIC_SERVICES), ...services };
  const source = createLiveSource({ services: all, cache });
  return createEndpoint({ source, ...options });
}

const get = (endpoint, path, init) => endpoint.fetch(new Request(BASE + path, init));
const read = async (endpoint, path) => (await get(endpoint, path)).json();
const counts = () =>
  Object.fromEntries(Object.entries(upstream.calls).map(([name, calls]) => [name, calls.length]));

describe('a document of the public services', () => {
  test('is made of label, trials and studies, each with its source and time', async () => {
    const body = await read(liveEndpoint(), `/drugs/${BRAND}`);
    assert.deepEqual(Object.keys(body), ['contract', 'drug', 'label', 'studies', 'trials']);
    assert.equal(body.contract, 'druglib/1');
    assert.equal(body.drug.name, BRAND);
    assert.equal(body.label.boxedWarning.status, 'present');
    assert.deepEqual([body.trials.total, body.studies.total], [TRIALS, STUDIES]);
    for (const section of [body.label, body.trials, body.studies]) {
      assert.ok(Math.abs(Date.parse(section.source.retrieved) - Date.now()) < 60_000);
      assert.equal(section.source.lang, 'en');
    }
  });

  test('1,000 readers of a cold drug cost one call a service', async () => {
    upstream.delay = 50;
    const endpoint = liveEndpoint();
    const all = await Promise.all(Array.from({ length: 1000 }, () => get(endpoint, `/drugs/${BRAND}`)));
    assert.deepEqual(counts(), { label: 1, trials: 1, studies: 1, rxnav: 0 });
    assert.ok(all.every(({ status }) => status === 200));
    assert.equal(new Set(all.map(({ headers }) => headers.get('etag'))).size, 1);
    await get(endpoint, `/drugs/${BRAND}`);
    assert.deepEqual(counts(), { label: 1, trials: 1, studies: 1, rxnav: 0 });
  });

  test('of a drug in other letters is none to ask for again', async () => {
    const endpoint = liveEndpoint();
    await get(endpoint, `/drugs/${BRAND}`);
    const again = await get(endpoint, `/drugs/${BRAND.toUpperCase()}`);
    assert.equal(again.status, 200);
    assert.deepEqual(counts(), { label: 1, trials: 1, studies: 1, rxnav: 0 });
    await get(endpoint, `/drugs?set-id=${SET_ID}`);
    await get(endpoint, `/drugs?set-id=${SET_ID.toUpperCase()}`);
    assert.equal(counts().label, 2);
  });

  for (const [section, total] of [
    ['trials', TRIALS],
    ['studies', STUDIES],
  ]) {
    test(`every one of the ${section} comes once through next`, async () => {
      const endpoint = liveEndpoint();
      const seen = [];
      let url = `${BASE}/drugs/${BRAND}/${section}?limit=25`;
      for (let pages = 0; url && pages < 20; pages++) {
        const body = await read(endpoint, url.slice(BASE.length));
        seen.push(...body[section].items.map(({ id }) => id));
        url = body[section].next;
      }
      assert.equal(seen.length, total);
      assert.equal(new Set(seen).size, total);
    });
  }

  test('next of a whole document goes on where it ended', async () => {
    const endpoint = liveEndpoint();
    const { trials } = await read(endpoint, `/drugs/${BRAND}`);
    assert.ok(trials.next.startsWith(`${BASE}/drugs/${BRAND}/trials?`));
    const next = await read(endpoint, trials.next.slice(BASE.length));
    assert.notEqual(next.trials.items[0].id, trials.items[0].id);
    assert.ok(!trials.items.some(({ id }) => id === next.trials.items[0].id));
  });

  test('a cursor never leads to another address', async () => {
    await get(
      liveEndpoint(),
      `/drugs/${BRAND}/trials?cursor=${encodeURIComponent('http://evil.example.com/')}`,
    );
    assert.match(upstream.calls.trials[0], /^\/trials\?.*pageToken=http%3A/);
  });

  test('an unknown drug is 404, and stays so without further calls', async () => {
    const endpoint = liveEndpoint();
    for (let again = 0; again < 3; again++) {
      const response = await get(endpoint, '/drugs/nothing');
      assert.equal(response.status, 404);
      assert.equal((await response.json()).asked.drug, 'nothing');
    }
    assert.equal(counts().label, 1);
  });
});

describe('identity', () => {
  test('the RxCUI of an ingredient is its name in the label', async () => {
    const { drug, label, trials } = await read(liveEndpoint(), '/drugs?rxcui=9000001');
    assert.ok(drug.identifiers.rxcui.includes('9000001'));
    assert.equal(label.boxedWarning.status, 'present');
    assert.equal(trials.total, TRIALS);
  });

  test('the RxCUI of a product has its own label', async () => {
    const { drug, label } = await read(liveEndpoint(), '/drugs?rxcui=9000101');
    assert.ok(drug.identifiers.rxcui.includes('9000101'));
    assert.ok(label);
  });

  test('a product without a label does not get that of another strength', async () => {
    const { drug, label, problems, trials } = await read(liveEndpoint(), '/drugs?rxcui=9000103');
    assert.deepEqual(drug.identifiers, { rxcui: ['9000103'] });
    assert.equal(label, undefined);
    assert.deepEqual(problems, { label: { code: 'not-found', status: 404 } });
    assert.equal(trials.total, TRIALS);
  });

  test('an NDC finds its label, or through RxNorm the drug', async () => {
    const labelled = await read(liveEndpoint(), '/drugs?ndc=0999-1001-01');
    assert.ok(labelled.label);
    const { drug, label, studies } = await read(liveEndpoint(), '/drugs/ndc:0999-1009-01');
    assert.deepEqual(drug.identifiers, { rxcui: ['9000103'], ndc: ['0999-1009-01'] });
    assert.equal(drug.name, GENERIC);
    assert.equal(label, undefined);
    assert.equal(studies.total, STUDIES);
  });

  test('an NDC without RxNorm still has what its label tells', async () => {
    upstream.faults.rxnav = 'down';
    const { label, trials } = await read(liveEndpoint(), '/drugs?ndc=0999-1001-01');
    assert.ok(label);
    assert.equal(trials.total, TRIALS);
  });

  test('a set id is a drug of its own, also as the word of the path', async () => {
    for (const path of [`/drugs/${SET_ID}`, `/drugs?set-id=${SET_ID}`]) {
      const { drug, trials } = await read(liveEndpoint(), path);
      assert.equal(drug.id, SET_ID);
      assert.equal(trials.total, TRIALS);
    }
  });

  test('a name and a code of different drugs are no answer', async () => {
    const response = await get(liveEndpoint(), '/drugs/othermazine?rxcui=9000001');
    assert.equal(response.status, 404);
    const section = await get(liveEndpoint(), '/drugs/othermazine/trials?rxcui=9000001');
    assert.equal(section.status, 404);
  });

  test('names are searched through RxNorm', async () => {
    const { items } = await read(liveEndpoint(), '/drugs?q=calm');
    assert.deepEqual(items, [{ id: 'rxcui:9000001', name: GENERIC }]);
    assert.equal((await get(liveEndpoint(), '/drugs/rxcui:9000001')).status, 200);
  });
});

describe('a service in trouble', () => {
  const codes = {
    down: 'http',
    limited: 'rate-limited',
    garbage: 'invalid-json',
    other: 'invalid-data',
    lost: 'http',
    moved: 'network',
  };

  for (const [fault, code] of Object.entries(codes)) {
    test(`${fault}: the section is absent with its reason, the others stay`, async () => {
      upstream.faults.trials = fault;
      const endpoint = liveEndpoint();
      const response = await get(endpoint, `/drugs/${BRAND}`);
      const { trials, label, problems } = await response.json();
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      assert.equal(trials, undefined);
      assert.equal(problems.trials.code, code);
      assert.ok(label);
      const alone = await get(endpoint, `/drugs/${BRAND}/trials`);
      assert.equal(alone.status, code === 'rate-limited' ? 429 : 502);
      assert.equal((await alone.json()).code, code);
    });

    test(`${fault}: what was there before stays, marked as stale`, async () => {
      let now = Date.now();
      const endpoint = liveEndpoint({ cache: { now: () => now } });
      const before = await read(endpoint, `/drugs/${BRAND}`);
      upstream.faults = { label: fault, trials: fault, studies: fault };
      now += 300_000;
      const response = await get(endpoint, `/drugs/${BRAND}`);
      const { stale, ...body } = await response.json();
      assert.equal(stale, true);
      assert.deepEqual(body, before);
      assert.equal(response.headers.get('warning'), null);
      assert.match(response.headers.get('age'), /^\d+$/);
      now += 3_600_000;
      assert.ok((await get(endpoint, `/drugs/${BRAND}`)).status >= 429);
    });
  }

  test('all sections fail: 502, 504 or 429 and never a document', async () => {
    for (const [fault, status] of Object.entries({ down: 502, garbage: 502, limited: 429 })) {
      upstream.faults = { label: fault, trials: fault, studies: fault };
      const response = await get(liveEndpoint(), `/drugs/${BRAND}`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('retry-after'), status === 429 ? '7' : null);
    }
  });

  test('an unknown label beside services that fail is a failure, not an unknown drug', async () => {
    upstream.faults = { trials: 'down', studies: 'down' };
    assert.equal((await get(liveEndpoint(), '/drugs/nothing')).status, 502);
  });

  test('a service that never answers is a timeout, and its reader is not kept', async () => {
    upstream.faults.trials = 'silent';
    const endpoint = liveEndpoint({ cache: { patience: 200 } });
    const start = performance.now();
    const { problems, label } = await read(endpoint, `/drugs/${BRAND}`);
    assert.ok(performance.now() - start < 1500);
    assert.equal(problems.trials.code, 'timeout');
    assert.ok(label);
    assert.equal((await get(endpoint, `/drugs/${BRAND}/trials`)).status, 504);
  });

  test('a failure is told again without asking, so that readers make no storm', async () => {
    upstream.faults.trials = 'down';
    const endpoint = liveEndpoint();
    for (let again = 0; again < 50; again++) await get(endpoint, `/drugs/${BRAND}/trials`);
    assert.equal(counts().trials, 1);
  });

  test('after 429 nothing is asked of that service until it allows it', async () => {
    upstream.faults.trials = 'limited';
    const endpoint = liveEndpoint();
    for (const drug of [BRAND, GENERIC, 'other']) await get(endpoint, `/drugs/${drug}/trials`);
    assert.equal(counts().trials, 1);
  });

  test('a stale answer is given at once while it is refreshed behind', async () => {
    let now = Date.now();
    const work = [];
    const endpoint = liveEndpoint({ cache: { now: () => now } });
    await read(endpoint, `/drugs/${BRAND}`);
    now += 70_000;
    upstream.delay = 100;
    const request = new Request(`${BASE}/drugs/${BRAND}`);
    const stale = await (
      await endpoint.fetch(request, { waitUntil: (promise) => work.push(promise) })
    ).json();
    assert.equal(stale.stale, true);
    assert.equal(work.length, 3);
    await Promise.all(work);
    const fresh = await read(endpoint, `/drugs/${BRAND}`);
    assert.equal(fresh.stale, undefined);
    assert.deepEqual(counts(), { label: 2, trials: 2, studies: 2, rxnav: 0 });
  });
});

describe('our own limit', () => {
  test('a queue that is full or too slow is refused at once with Retry-After', async () => {
    const slow = servicesAt(upstream.base, LONG, PUBLIC_SERVICES).trials;
    const services = { trials: { ...slow, rate: { requests: 6, per: 60_000, deadline: 100 } } };
    const endpoint = liveEndpoint({ services });
    const answers = [];
    for (let index = 0; index < 5; index++) answers.push(await get(endpoint, `/drugs/drug${index}/trials`));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 429, 429, 429, 429],
    );
    assert.ok(Number(answers[1].headers.get('retry-after')) >= 1);
    assert.equal(counts().trials, 1);
  });
});
