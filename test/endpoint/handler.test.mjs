import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calmazine, folderOf } from './support/documents.mjs';
import { endpointModule } from './support/package.mjs';

const { createEndpoint, createFolderSource } = endpointModule;
const BASE = 'https://api.example.org';

function endpointOf(options = {}, documents = { 'calmazine.json': calmazine() }) {
  const source = createFolderSource({ reader: folderOf(documents).reader });
  return createEndpoint({ source, ...options });
}

const get = (endpoint, path, init) => endpoint.fetch(new Request(BASE + path, init));

describe('routes', () => {
  const endpoint = endpointOf({ schema: { title: 'druglib/1' } });

  for (const path of [
    '/drugs/calmazine',
    '/drugs/CALMAZINE',
    '/drugs/Tranquillex',
    '/drugs/calma',
    '/drugs/rxcui:9000001',
    '/drugs/ndc:0999-1001',
    '/drugs/set-id:00000000-0000-4000-8000-000000000001',
    '/drugs?rxcui=9000001',
    '/drugs/?ndc=00999100101',
    '/drugs?set-id=00000000-0000-4000-8000-000000000001',
    '/drugs?setid=00000000-0000-4000-8000-000000000001',
    '/drugs/calmazine?rxcui=9000001',
  ]) {
    test(`${path} answers the whole document`, async () => {
      const response = await get(endpoint, path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'application/json');
      const { drug, trials, studies, label } = await response.json();
      assert.equal(drug.id, 'calmazine');
      assert.deepEqual([trials.items.length, studies.items.length], [237, 61]);
      assert.equal(label.boxedWarning.status, 'present');
    });
  }

  test('a drug asked by a code in the path answers to that word', async () => {
    const { drug } = await (await get(endpoint, '/drugs/rxcui:9000001')).json();
    assert.ok(drug.aliases.includes('rxcui:9000001'));
  });

  for (const path of [
    '/drugs/calmazine/trials',
    '/drugs/trials?rxcui=9000001',
    '/drugs?rxcui=9000001&section=trials',
  ]) {
    test(`${path} answers one section`, async () => {
      const body = await (await get(endpoint, path)).json();
      assert.deepEqual(Object.keys(body), ['contract', 'drug', 'trials']);
      assert.equal(body.trials.items.length, 50);
      assert.equal(body.trials.total, 237);
    });
  }

  test('a section that the file does not have is left out, not empty; asked alone it is 404', async () => {
    const body = await (await get(endpoint, '/drugs/calmazine')).json();
    assert.ok(!('articles' in body) && !('problems' in body));
    for (const path of ['/drugs/calmazine/articles', '/drugs?rxcui=9000001&section=articles']) {
      const response = await get(endpoint, path);
      assert.equal(response.status, 404);
      const { code, asked } = await response.json();
      assert.deepEqual([code, asked.section], ['not-found', 'articles']);
    }
  });

  test('a "?" within the parameters belongs to them', async () => {
    const response = await get(endpoint, '/drugs?setid=?&rxcui=9000001');
    assert.equal(response.status, 404, 'the set id "?" is of no drug');
    const found = await get(endpoint, '/drugs/calmazine/trials?from=a?b&limit=3');
    assert.equal((await found.json()).trials.items.length, 3);
  });

  test('drugs are found by the beginning of a name', async () => {
    const { items } = await (await get(endpoint, '/drugs?q=tranq')).json();
    assert.deepEqual(items, [{ id: 'calmazine', name: 'Tranquillex', genericName: 'calmazine' }]);
    assert.deepEqual(await (await get(endpoint, '/drugs?q=zzz')).json(), { items: [] });
  });

  test('health and schema', async () => {
    const health = await get(endpoint, '/health');
    assert.deepEqual(await health.json(), { status: 'ok', source: 'folder', files: 1, unreadable: 0 });
    assert.equal(health.headers.get('cache-control'), 'no-store');
    const schema = await get(endpoint, '/schema');
    assert.equal(schema.headers.get('content-type'), 'application/schema+json');
    assert.deepEqual(await schema.json(), { title: 'druglib/1' });
  });

  test('routes live under the base path', async () => {
    const under = endpointOf({ basePath: '/druglib/' });
    assert.equal((await get(under, '/druglib/drugs/calmazine')).status, 200);
    assert.equal((await get(under, '/drugs/calmazine')).status, 404);
  });
});

describe('paging', () => {
  for (const [options, base] of [
    [{}, BASE],
    [{ address: 'https://example.org/druglib/' }, 'https://example.org/druglib'],
  ]) {
    test(`every item comes once through next under ${base}`, async () => {
      const endpoint = endpointOf(options);
      const seen = [];
      let url = `${base}/drugs/ndc%3A0999-1001/trials?limit=60`;
      for (let pages = 0; url && pages < 10; pages++) {
        assert.ok(url.startsWith(`${base}/drugs/`), url);
        const { trials } = await (await get(endpoint, url.slice(base.length))).json();
        seen.push(...trials.items.map(({ id }) => id));
        url = trials.next;
      }
      assert.deepEqual(
        seen,
        calmazine().trials.items.map(({ id }) => id),
      );
    });
  }

  test('a limit above 200 is 200, and one that is no number is refused', async () => {
    const endpoint = endpointOf();
    const { trials } = await (await get(endpoint, '/drugs/calmazine/trials?limit=5000')).json();
    assert.equal(trials.items.length, 200);
    for (const limit of ['0', '-1', '1.5', 'all']) {
      assert.equal((await get(endpoint, `/drugs/calmazine/trials?limit=${limit}`)).status, 400);
    }
  });

  test("the file's own next page follows its last item", async () => {
    const next = 'https://data.example.org/more';
    const document = calmazine();
    const endpoint = endpointOf(
      {},
      { 'a.json': { ...document, trials: { ...document.trials, next, total: 900 } } },
    );
    const page = async (query) =>
      (await (await get(endpoint, `/drugs/calmazine/trials?${query}`)).json()).trials;
    assert.notEqual((await page('limit=100')).next, next);
    assert.equal((await page('limit=100&cursor=200')).next, next);
    assert.equal((await page('limit=100&cursor=200')).total, 900);
  });

  test('a cursor that is none is refused', async () => {
    const endpoint = endpointOf();
    for (const cursor of ['-1', 'x', '1e9', '99999']) {
      assert.equal((await get(endpoint, `/drugs/calmazine/trials?cursor=${cursor}`)).status, 400);
    }
    assert.equal((await get(endpoint, '/drugs/calmazine?cursor=5')).status, 400);
  });
});

describe('conditional requests', () => {
  const endpoint = endpointOf();

  test('the same document has the same strong ETag, and another has another', async () => {
    const etag = async (path) => (await get(endpoint, path)).headers.get('etag');
    assert.match(await etag('/drugs/calmazine'), /^"[\w-]{22}"$/);
    assert.equal(await etag('/drugs/calmazine'), await etag('/drugs/tranquillex'));
    assert.notEqual(await etag('/drugs/calmazine'), await etag('/drugs/calmazine/trials'));
  });

  test('a known ETag is answered by 304 without a body, also in a list and as a weak one', async () => {
    const etag = (await get(endpoint, '/drugs/calmazine')).headers.get('etag');
    for (const known of [etag, `"x", W/${etag}`, '*']) {
      const response = await get(endpoint, '/drugs/calmazine', { headers: { 'If-None-Match': known } });
      assert.equal(response.status, 304);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('etag'), etag);
      assert.match(response.headers.get('cache-control'), /max-age/);
    }
    const other = await get(endpoint, '/drugs/calmazine', { headers: { 'If-None-Match': '"x"' } });
    assert.equal(other.status, 200);
  });

  test('Cache-Control says what the options say', async () => {
    const own = endpointOf({ maxAge: 60_000, staleWhileRevalidate: 120_000, staleIfError: 180_000 });
    assert.equal(
      (await get(own, '/drugs/calmazine')).headers.get('cache-control'),
      'public, max-age=60, stale-while-revalidate=120, stale-if-error=180',
    );
  });

  test('gzip is a representation of its own', async () => {
    const packed = endpointOf({ compress: true });
    const plain = await get(packed, '/drugs/calmazine');
    const response = await get(packed, '/drugs/calmazine', { headers: { 'Accept-Encoding': 'br, gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.match(response.headers.get('vary'), /Accept-Encoding/);
    assert.match(plain.headers.get('vary'), /Accept-Encoding/);
    assert.notEqual(response.headers.get('etag'), plain.headers.get('etag'));
    const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
    assert.equal(text, await plain.text());
    const refused = await get(packed, '/drugs/calmazine', { headers: { 'Accept-Encoding': 'gzip;q=0' } });
    assert.equal(refused.headers.get('content-encoding'), null);
  });
});

describe('problems', () => {
  test('an unknown drug is told with what was asked', async () => {
    const response = await get(endpointOf(), '/drugs/nothing/trials');
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const { detail, ...problem } = await response.json();
    assert.ok(detail);
    assert.deepEqual(problem, {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      code: 'not-found',
      asked: { drug: 'nothing', section: 'trials' },
    });
  });

  for (const [path, status] of [
    ['/drugs', 400],
    ['/drugs?q=', 400],
    ['/drugs?rxcui=abc', 400],
    ['/drugs?ndc=0999100101', 400],
    [`/drugs/${'x'.repeat(301)}`, 400],
    ['/drugs/calmazine?rxcui=1', 404],
    ['/drugs/calmazine/warnings', 404],
    ['/drugs/calmazine/trials/more', 404],
    ['/drugs/__proto__', 404],
    ['/schema', 404],
    ['/', 404],
  ]) {
    test(`${path.slice(0, 40)} is ${status}`, async () => {
      const response = await get(endpointOf(), path);
      assert.equal(response.status, status);
      assert.equal((await response.json()).status, status);
    });
  }

  for (const path of [
    '/drugs/%E0%A4%A',
    '/drugs/%ff/trials',
    '/drugs/100%',
    '/drugs?drug=%E0%A4%A',
    '/drugs/a%0d%0ab',
    '/drugs/a%00',
    '/drugs/set-id:a%00b',
    '/drugs?drug=a%0ab',
    '/drugs?q=a%00b',
    '/drugs?q=%ff',
  ]) {
    test(`${path} is 400, and no source is asked`, async () => {
      const asked = () => assert.fail('asked');
      const response = await get(createEndpoint({ source: { name: 'x', read: asked, find: asked } }), path);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal((await response.json()).code, 'config');
    });
  }

  for (const [code, status] of [
    ['timeout', 504],
    ['network', 502],
    ['invalid-data', 502],
    ['unauthorized', 502],
    ['rate-limited', 429],
    [undefined, 500],
  ]) {
    test(`a source that fails with ${code} is ${status}, and says nothing of its inside`, async () => {
      const error = Object.assign(new Error('secret of the inside'), { details: { retryAfter: 6500 } });
      if (code) Object.assign(error, { name: 'DataError', code, message: 'told' });
      const source = { name: 'broken', read: () => Promise.reject(error) };
      const response = await get(createEndpoint({ source }), '/drugs/a');
      assert.equal(response.status, status);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('retry-after'), status === 429 ? '7' : null);
      assert.doesNotMatch(await response.text(), /secret/);
    });
  }

  test('an allowed hook gets the route and never the drug', async () => {
    const told = [];
    const endpoint = endpointOf({ onAnswer: (request) => told.push(request) });
    await get(endpoint, '/drugs/calmazine?rxcui=9000001');
    await get(endpoint, '/drugs/nothing/trials');
    await get(endpoint, '/elsewhere');
    assert.deepEqual(
      told.map(({ route, method, status }) => [route, method, status]),
      [
        ['/drugs/:drug', 'GET', 200],
        ['/drugs/:drug/:section', 'GET', 404],
        ['*', 'GET', 404],
      ],
    );
    assert.doesNotMatch(JSON.stringify(told), /calmazine|9000001|nothing/);
  });
});
