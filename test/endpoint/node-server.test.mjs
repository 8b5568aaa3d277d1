import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calmazine, folderOf } from './support/documents.mjs';
import { endpointModule, nodeModule } from './support/package.mjs';

const { createEndpoint, createFolderSource } = endpointModule;
const { serve } = nodeModule;

function endpointOf(source = createFolderSource({ reader: folderOf({ 'a.json': calmazine() }).reader })) {
  return createEndpoint({ source });
}

test('serves on the loopback address, at a free port when asked for 0', async () => {
  const server = await serve({ endpoint: endpointOf(), port: 0 });
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${server.url}/drugs/calmazine/trials`);
  assert.equal(response.status, 200);
  const { trials } = await response.json();
  assert.ok(trials.next.startsWith(`${server.url}/drugs/calmazine/trials?`));
  const head = await fetch(`${server.url}/drugs/calmazine`, { method: 'HEAD' });
  assert.equal(head.headers.get('etag'), (await fetch(`${server.url}/drugs/calmazine`)).headers.get('etag'));
  assert.equal((await fetch(`${server.url}/drugs/a`, { method: 'POST', body: 'x' })).status, 405);
  await server.close();
  await assert.rejects(fetch(`${server.url}/health`));
});

test('a port that is taken is an error', async () => {
  const server = await serve({ endpoint: endpointOf(), port: 0 });
  await assert.rejects(serve({ endpoint: endpointOf(), port: server.port }), { code: 'EADDRINUSE' });
  await server.close();
});

test('close waits for an answer under way, and cuts one that does not end', async () => {
  let answer;
  const waiting = new Promise((resolve) => (answer = resolve));
  const source = { name: 'slow', read: () => waiting };
  const server = await serve({ endpoint: endpointOf(source), port: 0 });
  const response = fetch(`${server.url}/drugs/a`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = server.close();
  answer({ document: { contract: 'druglib/1', drug: { id: 'a', name: 'a' } } });
  assert.equal((await response).status, 200);
  await closed;

  const never = { name: 'never', read: () => new Promise(() => {}) };
  const stuck = await serve({ endpoint: endpointOf(never), port: 0, grace: 100 });
  const cut = assert.rejects(fetch(`${stuck.url}/drugs/a`));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stuck.close();
  await cut;
});
