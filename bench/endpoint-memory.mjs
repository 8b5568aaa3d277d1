// How much memory the endpoint keeps after many distinct drugs: node --expose-gc bench/endpoint-memory.mjs [count]
// The services are answered in this process, and the bounds are small, so that they are reached at half way.
import { createEndpoint, createLiveSource, PUBLIC_SERVICES } from '../dist/endpoint/index.js';

const count = Number(process.argv[2] ?? 100_000);
const CONCURRENT = 50;
const rate = { requests: 1e9, per: 1 };

const text = 'A sentence of an invented abstract. '.repeat(40);
function answer(url) {
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/label') return [{ error: { code: 'NOT_FOUND' } }, 404];
  const name = searchParams.get('query.intr') ?? searchParams.get('query');
  const studies = [
    { protocolSection: { identificationModule: { nctId: 'NCT00000001', briefTitle: name + text } } },
  ];
  if (pathname === '/trials') return [{ studies, totalCount: 1 }, 200];
  return [
    { hitCount: 1, resultList: { result: [{ id: '20000001', source: 'MED', title: name + text }] } },
    200,
  ];
}

async function respond(url) {
  const [body, status] = answer(url);
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

const at = (name) => ({ ...PUBLIC_SERVICES[name], rate, endpoint: `https://api.example.org/${name}` });
const source = createLiveSource({
  services: { label: at('label'), trials: at('trials'), studies: at('studies') },
  cache: { maxEntries: 500, maxBytes: 4_000_000 },
  fetch: respond,
});
const endpoint = createEndpoint({ source, maxKeptBytes: 4_000_000 });

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const status = {};
async function ask(index) {
  const response = await endpoint.fetch(new Request(`https://api.example.org/drugs/drug-${index}`));
  await response.arrayBuffer();
  status[response.status] = (status[response.status] ?? 0) + 1;
}

const start = heap();
let half = 0;
for (let index = 0; index < count; index += CONCURRENT) {
  const some = Array.from({ length: Math.min(CONCURRENT, count - index) }, (_, offset) =>
    ask(index + offset),
  );
  await Promise.all(some);
  if (index + CONCURRENT === Math.ceil(count / 2 / CONCURRENT) * CONCURRENT) half = heap();
}
console.log(
  JSON.stringify({ count, start, half, full: heap(), status, isCollected: Boolean(globalThis.gc) }),
);
