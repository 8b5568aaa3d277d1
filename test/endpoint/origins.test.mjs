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

describe('methods and origins', () => {
  const EHR = 'https://ehr.example.org';

  test('HEAD has the headers of GET and no body', async () => {
    const endpoint = endpointOf();
    const [head, full] = [
      await get(endpoint, '/drugs/calmazine', { method: 'HEAD' }),
      await get(endpoint, '/drugs/calmazine'),
    ];
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(head.headers.get('etag'), full.headers.get('etag'));
  });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    test(`${method} is refused with what is allowed`, async () => {
      const response = await get(endpointOf(), '/drugs/calmazine', { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
    });
  }

  test('only listed origins may read, and answers vary by origin', async () => {
    const endpoint = endpointOf({ allowedOrigins: [EHR] });
    const from = (Origin) => get(endpoint, '/drugs/calmazine', { headers: { Origin } });
    const listed = await from(EHR);
    assert.equal(listed.headers.get('access-control-allow-origin'), EHR);
    assert.match(listed.headers.get('access-control-expose-headers'), /Retry-After/);
    for (const origin of ['https://evil.example.com', `${EHR}.evil.example.com`, 'null']) {
      const other = await from(origin);
      assert.equal(other.headers.get('access-control-allow-origin'), null);
      assert.match(other.headers.get('vary'), /Origin/);
    }
  });

  test('nobody may read across origins by default, everybody only when asked for', async () => {
    const headers = { Origin: EHR };
    const closed = await get(endpointOf(), '/drugs/calmazine', { headers });
    assert.equal(closed.headers.get('access-control-allow-origin'), null);
    const open = await get(endpointOf({ allowedOrigins: '*' }), '/drugs/calmazine', { headers });
    assert.equal(open.headers.get('access-control-allow-origin'), '*');
    assert.equal(open.headers.get('vary'), null);
  });

  test('a preflight is answered without credentials', async () => {
    const endpoint = endpointOf({ allowedOrigins: [EHR] });
    const headers = {
      Origin: EHR,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'x-token',
    };
    const response = await get(endpoint, '/drugs/calmazine', { method: 'OPTIONS', headers });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), EHR);
    assert.equal(response.headers.get('access-control-allow-methods'), 'GET, HEAD, OPTIONS');
    assert.equal(response.headers.get('access-control-allow-headers'), 'Accept, If-None-Match');
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
  });

  test('problems can be read across origins too, and no answer sets a cookie', async () => {
    const endpoint = endpointOf({ allowedOrigins: [EHR] });
    const response = await get(endpoint, '/drugs/nothing', { headers: { Origin: EHR } });
    assert.equal(response.headers.get('access-control-allow-origin'), EHR);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('set-cookie'), null);
  });
});
