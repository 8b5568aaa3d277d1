// Answers that the public services really gave, when the corpus is at hand (DRUGLIB_CORPUS).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { endpointModule } from './support/package.mjs';

const { createEndpoint, createLiveSource, PUBLIC_SERVICES } = endpointModule;
const corpus = process.env.DRUGLIB_CORPUS;
const skip = corpus ? false : 'DRUGLIB_CORPUS names no folder of captured answers';

const FILES = {
  '/label': ['openfda/vyvanse-boxed-warning-full-2015.json', 200],
  '/trials': ['clinicaltrials/search-page1-of-21-nextPageToken.json', 200],
  '/studies': ['europepmc/core-search-three-results-2026.json', 200],
};

function endpointOf(files) {
  const fetch = async (url) => {
    const [file, status] = files[new URL(url).pathname];
    const body = readFileSync(join(corpus, 'real', file));
    return new Response(body, { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } });
  };
  const at = (name) => ({ ...PUBLIC_SERVICES[name], endpoint: `https://api.example.org/${name}` });
  const services = { label: at('label'), trials: at('trials'), studies: at('studies') };
  return createEndpoint({ source: createLiveSource({ services, fetch }) });
}

const read = async (endpoint, path) => {
  const response = await endpoint.fetch(new Request(`https://api.example.org${path}`));
  return { status: response.status, body: await response.json() };
};

test('captured answers make one document', { skip }, async () => {
  const { status, body } = await read(endpointOf(FILES), '/drugs/Vyvanse');
  assert.equal(status, 200);
  assert.equal(body.drug.name, 'Vyvanse');
  assert.equal(body.label.boxedWarning.status, 'present');
  assert.ok(body.trials.items.length > 0 && body.studies.items.length > 0);
  assert.ok(body.trials.next.includes('/drugs/Vyvanse/trials?cursor='));
  assert.equal(body.problems, undefined);
});

test('a captured label of another drug is refused', { skip }, async () => {
  const { body } = await read(endpointOf(FILES), '/drugs/baclofen');
  assert.equal(body.label, undefined);
  assert.equal(body.problems.label.code, 'wrong-drug');
  assert.equal((await read(endpointOf(FILES), '/drugs/baclofen/label')).status, 404);
});

test('the captured "no matches" of openFDA is an unknown label', { skip }, async () => {
  const files = { ...FILES, '/label': ['openfda/error-404-not-found-2026.json', 404] };
  const { body } = await read(endpointOf(files), '/drugs/Vyvanse');
  assert.deepEqual(body.problems, { label: { code: 'not-found', status: 404 } });
  assert.equal(body.label, undefined);
});
