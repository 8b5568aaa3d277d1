import { expect } from 'chai';
import type { Configuration, ResourceRequest, Section } from '../../src/data/index.js';
import {
  configure,
  labelSection,
  loadResource,
  studiesSection,
  trialsSection,
} from '../../src/data/index.js';
import { europepmc } from '../../src/data/formats/europepmc.js';
import { baclofen, deferred, failure, jsonResponse, never, rejection, turn } from './support.js';
import type { Deferred } from './support.js';

const endpoint = 'https://data.example/drugs/{drug}';
const address = 'https://data.example/drugs/baclofen';

/** Takes the place of the network: requests wait until the test answers them. */
function intercept(settings: Partial<Configuration> = {}) {
  const requests: (Deferred<Response> & { url: string; init: RequestInit })[] = [];
  const fetch = (url: unknown, init: unknown): Promise<Response> => {
    const request = { ...deferred<Response>(), url: String(url), init: init as RequestInit };
    requests.push(request);
    return request.promise;
  };
  configure({ endpoint, retries: 0, fetch, ...settings });
  return requests;
}

/** A network that answers at once with the document. */
function answering(document: unknown, settings: Partial<Configuration> = {}): string[] {
  const urls: string[] = [];
  const fetch = (url: unknown): Promise<Response> => {
    urls.push(String(url));
    return Promise.resolve(jsonResponse(document));
  };
  configure({ endpoint, retries: 0, fetch, ...settings });
  return urls;
}

const load = <T = unknown>(own: Partial<ResourceRequest<T>> = {}, signal = never) =>
  loadResource(
    { query: { drug: 'baclofen' }, section: labelSection as unknown as Section<T>, ...own },
    signal,
  );

describe('loading a resource', () => {
  afterEach(() =>
    configure({
      endpoint: undefined,
      format: undefined,
      fetch: undefined,
      retries: 2,
      freshFor: 60_000,
      headers: undefined,
    }),
  );

  it('brings the checked section, the drug and the time of arrival', async () => {
    const urls = answering(baclofen());
    const before = Date.now();
    const { drug, section, value, loadedAt } = await load({ section: labelSection });
    expect(urls).to.deep.equal([address]);
    expect(drug.id).to.equal('baclofen');
    expect(section).to.equal('label');
    expect(value?.boxedWarning?.status).to.equal('present');
    expect(loadedAt).to.be.within(before, Date.now());
  });

  it('tells who is asked, and how often', async () => {
    const requests = intercept({ retries: 1 });
    const told: unknown[] = [];
    const reader = load({ onProgress: (progress) => told.push(progress) });
    await turn();
    requests[0]!.resolve(new Response('', { status: 503, headers: { 'retry-after': '0' } }));
    await turn();
    await turn();
    requests[1]!.resolve(jsonResponse(baclofen()));
    await reader;
    expect(told).to.deep.equal([
      { host: 'data.example', tries: 1, isPreloaded: false },
      { host: 'data.example', tries: 2, isPreloaded: false },
    ]);
  });

  it('makes one request for five readers, who share the same frozen objects', async () => {
    const requests = intercept();
    const readers = [
      load(),
      load(),
      load({ query: { drug: 'baclofen', rxcui: '1292' } }),
      load({ section: trialsSection }),
      load({ section: studiesSection }),
    ];
    await turn();
    expect(requests).to.have.length(1);
    requests[0]!.resolve(jsonResponse(baclofen()));
    const [first, second, third, trials, studies] = await Promise.all(readers);
    expect(first!.value).to.equal(second!.value).and.to.equal(third!.value);
    expect(first!.drug).to.equal(trials!.drug);
    expect(trials!.value).to.have.nested.property('items.length', 1);
    expect(studies!.value).to.equal(undefined);
  });

  it('checks the drug for each reader of a shared answer', async () => {
    const urls = answering(baclofen(), { endpoint: 'https://data.example/one.json' });
    const [own, foreign] = [load(), load({ query: { drug: 'metformin' } })];
    expect((await own).drug.id).to.equal('baclofen');
    expect((await failure(foreign, 'wrong-drug')).details).to.include({
      asked: 'metformin',
      answered: 'Lioresal',
    });
    expect(urls).to.have.length(1);
  });

  it('keeps answers of two drugs apart when they come in reverse', async () => {
    const requests = intercept();
    const [first, second] = [load(), load({ query: { drug: 'metformin' } })];
    await turn();
    const metformin = { contract: 'druglib/1', drug: { id: 'metformin', name: 'Metformin' } };
    requests[1]!.resolve(jsonResponse(metformin));
    expect((await second).drug.id).to.equal('metformin');
    requests[0]!.resolve(jsonResponse(baclofen()));
    expect((await first).drug.id).to.equal('baclofen');
  });

  it('refuses an answer that is no object, also a text that holds a document', async () => {
    for (const body of [null, [], 5, JSON.stringify(baclofen())]) {
      answering(body);
      expect((await failure(load(), 'invalid-data')).details.path).to.equal('contract');
    }
  });

  it('says that the data is invalid when a format trips over it, and what the format says itself', async () => {
    const { read } = europepmc;
    const trip = new TypeError('tripped');
    answering({});
    europepmc.read = () => {
      throw trip;
    };
    const tripped = load({ format: 'europepmc', section: studiesSection });
    const { message, cause } = await failure(tripped, 'invalid-data').finally(() => (europepmc.read = read));
    expect(message).to.equal('not europepmc');
    expect(cause).to.equal(trip);
    const own = await failure(load({ format: 'europepmc', section: studiesSection }), 'invalid-data');
    expect(own.message).to.not.equal('not europepmc');
  });

  it('forgets a failure and asks again', async () => {
    const requests = intercept();
    const first = load();
    await turn();
    requests[0]!.resolve(new Response('', { status: 500 }));
    await failure(first, 'http');
    const second = load();
    await turn();
    requests[1]!.resolve(jsonResponse(baclofen()));
    expect((await second).drug.id).to.equal('baclofen');
  });

  it('goes past the store and the HTTP cache on reload', async () => {
    const requests = intercept();
    const first = load();
    await turn();
    requests[0]!.resolve(jsonResponse(baclofen()));
    await first;
    const again = load({ reload: true });
    await turn();
    expect(requests[1]!.init.cache).to.equal('no-cache');
    requests[1]!.resolve(jsonResponse({ ...baclofen(), label: undefined }));
    expect((await again).value).to.equal(undefined);
    expect((await load()).value).to.equal(undefined);
    expect(requests).to.have.length(2);
  });

  for (const [where, own, isSent] of [
    ['where configure() points', {}, true],
    ['where the page is', { endpoint: '/drugs/{drug}', base: 'https://page.example/chart' }, true],
    ['to an endpoint that an element names elsewhere', { endpoint: 'https://other.example/{drug}' }, false],
    ['to a public service', { format: 'openfda' }, false],
  ] as const) {
    it(`${isSent ? 'sends' : 'never sends'} tokens and cookies ${where}`, async () => {
      const settings = { headers: { authorization: 'Bearer secret' }, credentials: 'include' } as const;
      const requests = intercept(settings);
      load(own).catch(() => undefined);
      // The code of a format may come over the network first.
      while (requests.length === 0) await turn();
      const { headers, credentials } = requests[0]!.init;
      expect(new Headers(headers).get('authorization')).to.equal(isSent ? 'Bearer secret' : null);
      expect(credentials).to.equal(isSent ? 'include' : 'omit');
    });
  }

  it('sends no tokens elsewhere either where the own endpoint has no page to start from', async () => {
    const requests = intercept({ endpoint: '/drugs/{drug}', headers: { authorization: 'Bearer secret' } });
    load({ endpoint: 'https://other.example/{drug}' }).catch(() => undefined);
    await turn();
    expect(new Headers(requests[0]!.init.headers).get('authorization')).to.equal(null);
  });

  it('asks anew when the settings changed, which may mean other rights', async () => {
    const urls = answering(baclofen());
    await load();
    await load();
    expect(urls).to.have.length(1);
    configure({ headers: { authorization: 'Bearer other' } });
    await load();
    expect(urls).to.have.length(2);
  });

  it('asks anew when the configured time is over', async () => {
    const urls = answering(baclofen(), { freshFor: 0 });
    await load();
    await load();
    expect(urls).to.have.length(2);
  });

  it('aborts the transport with the last reader, and not with one who comes back in the same turn', async () => {
    const requests = intercept();
    const readers = [new AbortController(), new AbortController()];
    const left = readers.map(({ signal }) => rejection(load({}, signal)));
    await turn();
    const { signal } = requests[0]!.init;
    readers.forEach((reader) => reader.abort());
    const back = new AbortController();
    const leftAgain = rejection(load({}, back.signal));
    await Promise.all(left);
    await turn();
    expect(signal!.aborted).to.equal(false);
    back.abort();
    await leftAgain;
    await turn();
    expect(signal!.aborted).to.equal(true);
    expect(requests).to.have.length(1);
  });
});

describe('a request that cannot be made is a matter of configuration:', () => {
  let urls: string[] = [];
  beforeEach(() => (urls = answering(baclofen())));
  afterEach(() => configure({ endpoint: undefined, format: undefined, fetch: undefined, retries: 2 }));

  const cases: [string, Partial<ResourceRequest<unknown>>][] = [
    ['no drug', { query: {} }],
    ['blank identifiers', { query: { drug: ' ', ndc: '\u200B' } }],
    ['an NDC that can be read in two ways', { query: { drug: 'baclofen', ndc: '0527133001' } }],
    ['an unknown format', { format: 'fhir' }],
    ['a section that the format does not have', { format: 'openfda', section: trialsSection }],
    ['a relative endpoint without a base', { endpoint: '/drugs/{drug}' }],
    ['an address that is none', { endpoint: 'https://' }],
    ['a scheme that is not http', { endpoint: 'ftp://data.example/{drug}' }],
    ['a scheme that ends like http', { endpoint: 'nothttp://data.example/{drug}' }],
    ['a data address', { endpoint: 'data:application/json,{drug}' }],
    ['an address with a user', { endpoint: 'https://me:secret@data.example/{drug}' }],
  ];
  for (const [what, own] of cases) {
    it(what, async () => {
      await failure(load(own), 'config');
      expect(urls).to.deep.equal([]);
    });
  }

  it('in words for the one who made it', async () => {
    const words: [string, Partial<ResourceRequest<unknown>>][] = [
      ['needs one of drug, rxcui, ndc, set-id', { query: {} }],
      ['format "openfda" has no trials', { format: 'openfda', section: trialsSection }],
      ['"https://" is no address', { endpoint: 'https://' }],
      ['only http(s), without user', { endpoint: 'ftp://data.example/{drug}' }],
    ];
    for (const [message, own] of words) {
      expect((await failure(load(own), 'config')).message).to.equal(message);
    }
  });

  it('no endpoint at all', async () => {
    configure({ endpoint: undefined });
    expect((await failure(load(), 'config')).message).to.include('needs an endpoint');
  });
});

describe('the address', () => {
  let urls: string[] = [];
  beforeEach(() => (urls = answering(baclofen())));
  afterEach(() => configure({ endpoint: undefined, format: undefined, fetch: undefined, retries: 2 }));

  const cases: [string, Partial<ResourceRequest<unknown>>, string][] = [
    ["is the element's own", { endpoint: 'https://own.example/{drug}' }, 'https://own.example/baclofen'],
    ['is the page-wide one for an empty attribute', { endpoint: '', format: '' }, address],
    [
      'is resolved against the base, without a fragment',
      { endpoint: '../{drug}.json#top', base: 'https://page.example/a/b/' },
      'https://page.example/a/baclofen.json',
    ],
    ['is the next page', { next: `${address}?cursor=2` }, `${address}?cursor=2`],
  ];
  for (const [what, own, expected] of cases) {
    it(what, async () => {
      await load(own);
      expect(urls).to.deep.equal([expected]);
    });
  }

  it('is never a next page on another origin', async () => {
    for (const next of [
      'https://elsewhere.example/2',
      'http://data.example/2',
      'https://data.example:8443/2',
    ]) {
      const { details, message } = await failure(load({ next }), 'invalid-data');
      expect(details.path).to.equal('label.next');
      expect(message).to.equal('the next page is elsewhere');
    }
    expect(urls).to.deep.equal([]);
  });

  it("is the format's own when the page-wide endpoint speaks another format", async () => {
    await load({ format: 'openfda' }).catch(() => undefined);
    expect(new URL(urls[0]!).origin).to.equal('https://api.fda.gov');
  });

  it('is the page-wide one when the page speaks that format', async () => {
    configure({ format: 'openfda', endpoint: 'https://mirror.example/label.json' });
    await load().catch(() => undefined);
    expect(new URL(urls[0]!).origin).to.equal('https://mirror.example');
  });
});
