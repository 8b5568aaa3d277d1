// One loopback server that answers as the public services do, with invented drugs, and fails on demand.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const LABELS = JSON.parse(
  readFileSync(new URL('../../fixtures/openfda/two-labels.json', import.meta.url), 'utf8'),
);
export const BRAND = 'Tranquillex';
export const GENERIC = 'calmazine hydrochloride';
export const SET_ID = LABELS.results[1].set_id;
export const TRIALS = 137;
export const STUDIES = 61;
const NOT_FOUND = { error: { code: 'NOT_FOUND', message: 'No matches found!' } };

const json = (body, status = 200, headers = {}) => ({ body: JSON.stringify(body), status, headers });

/** openFDA's search, as far as the formats use it: a record matches when each clause does. */
function label({ searchParams }) {
  const clauses = searchParams.get('search').split(' AND ');
  const values = (clause) => [...clause.matchAll(/"([^"]*)"/g)].map(([, value]) => value);
  const matches = (record, clause) =>
    values(clause).some((value) => JSON.stringify(record).includes(`"${value}"`));
  const results = LABELS.results.filter((record) => clauses.every((clause) => matches(record, clause)));
  return results.length > 0 ? json({ ...LABELS, results }) : json(NOT_FOUND, 404);
}

const isKnown = (phrase) =>
  [BRAND, GENERIC].some((name) => phrase?.toLowerCase().includes(name.toLowerCase()));

function trials({ searchParams }) {
  const total = isKnown(searchParams.get('query.intr')) ? TRIALS : 0;
  const [size, start] = [Number(searchParams.get('pageSize')), Number(searchParams.get('pageToken') ?? 0)];
  const end = Math.min(start + size, total);
  const studies = Array.from({ length: end - start }, (_, index) => ({
    protocolSection: {
      identificationModule: { nctId: `NCT${`${start + index}`.padStart(8, '0')}`, briefTitle: 'A trial' },
      statusModule: { overallStatus: 'RECRUITING' },
    },
  }));
  return json({ studies, totalCount: total, ...(end < total && { nextPageToken: `${end}` }) });
}

function studies({ searchParams }) {
  const total = isKnown(searchParams.get('query')) ? STUDIES : 0;
  const [size, mark] = [Number(searchParams.get('pageSize')), searchParams.get('cursorMark')];
  const start = mark === '*' ? 0 : Number(mark);
  const end = Math.min(start + size, total);
  const result = Array.from({ length: end - start }, (_, index) => ({
    id: `${20000001 + start + index}`,
    source: 'MED',
    title: 'A study.',
    firstPublicationDate: '2011-03-04',
  }));
  return json({
    hitCount: total,
    nextCursorMark: end < total ? `${end}` : undefined,
    resultList: { result },
  });
}

const CONCEPTS = {
  9000001: { name: GENERIC, tty: 'IN' },
  9000101: { name: `${GENERIC} 5 MG Oral Tablet`, tty: 'SCD' },
  9000103: { name: `${GENERIC} 50 MG Oral Tablet`, tty: 'SCD' },
};

function rxnorm({ pathname, searchParams }) {
  const [, rxcui, call] = /\/rxcui\/(\d+)\/(\w+)\.json$/.exec(pathname) ?? [];
  if (call === 'properties') return json({ properties: CONCEPTS[rxcui] && { rxcui, ...CONCEPTS[rxcui] } });
  if (call === 'related') {
    const conceptGroup = [
      { tty: 'MIN' },
      { tty: 'IN', conceptProperties: [{ rxcui: '9000001', name: GENERIC }] },
    ];
    return json({ relatedGroup: { conceptGroup } });
  }
  if (pathname.endsWith('/approximateTerm.json')) {
    const candidate = [{ rxcui: '9000001', name: GENERIC }, { rxcui: '9000001' }, { rxcui: '9000101' }];
    return json({ approximateGroup: { candidate } });
  }
  const found = /^0?0?999-1009/.test(searchParams.get('id')) ? ['9000103'] : undefined;
  return json({ idGroup: { rxnormId: found } });
}

const ROUTES = { '/label': label, '/trials': trials, '/studies': studies, '/rxnav': rxnorm };

const FAULTS = {
  down: () => json({ error: { code: 'SERVER_ERROR' } }, 500),
  limited: () => json({ error: { code: 'OVER_RATE_LIMIT' } }, 429, { 'Retry-After': '7' }),
  garbage: () => ({ body: '{"meta": 1, "results": "<html>', status: 200, headers: {} }),
  other: () => json({ something: 'else' }),
  // As a proxy or a wrong address answers; it says nothing about drugs.
  lost: () => ({ body: '<html>', status: 404, headers: { 'Content-Type': 'text/html' } }),
  moved: () => ({ body: '', status: 302, headers: { Location: 'http://localhost:9/elsewhere' } }),
  silent: () => undefined,
};

/**
 * @returns `faults`: a fault by service, `calls`: addresses by service, `services`: options of a live source
 */
export async function startUpstream() {
  const state = { faults: {}, calls: { label: [], trials: [], studies: [], rxnav: [] }, delay: 0 };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const [, route = ''] = /^\/(\w+)/.exec(url.pathname) ?? [];
    state.calls[route].push(request.url);
    if (state.delay) await new Promise((resolve) => setTimeout(resolve, state.delay));
    const answer = FAULTS[state.faults[route]] ?? ROUTES[`/${route}`];
    const told = answer(url);
    if (!told) return;
    response.writeHead(told.status, { 'Content-Type': 'application/json', ...told.headers }).end(told.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { base, close });
}

const FAST = { requests: 100_000, per: 1000 };

/** The public services at the loopback address, with lifetimes that tests can outlive. */
export function servicesAt(base, lifetimes, publicServices) {
  const at = (service, path, rest = {}) => ({
    ...service,
    rate: FAST,
    timeout: 2000,
    endpoint: base + path,
    ...lifetimes,
    ...rest,
  });
  return {
    label: at(publicServices.label, '/label'),
    trials: at(publicServices.trials, '/trials'),
    studies: at(publicServices.studies, '/studies'),
    identity: at(publicServices.identity, '/rxnav'),
  };
}
