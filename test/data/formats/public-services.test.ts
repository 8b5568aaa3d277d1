import { expect } from 'chai';
import type { Section, SectionName } from '../../../src/data/index.js';
import {
  articlesSection,
  configure,
  labelSection,
  loadResource,
  studiesSection,
  trialsSection,
} from '../../../src/data/index.js';
import { failure, jsonResponse, never } from '../support.js';

const fixture = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/${path}.json`, import.meta.url))).json();

const asked: string[] = [];
const answer = (body: unknown, init?: ResponseInit): void =>
  configure({
    retries: 0,
    fetch: async (url) => {
      asked.push(url instanceof Request ? url.url : url.toString());
      return typeof body === 'string' ? new Response(body, init) : jsonResponse(body, init);
    },
  });

const load = (section: Section<unknown>, more: object = {}): ReturnType<typeof loadResource> =>
  loadResource({ query: { drug: 'tablex' }, section, format: 'public', ...more }, never);

describe('the public services', () => {
  beforeEach(() => asked.splice(0));
  afterEach(() =>
    configure({ fetch: undefined, retries: undefined, format: undefined, endpoint: undefined }),
  );

  const SERVICES: [SectionName, Section<unknown>, string, string][] = [
    ['label', labelSection, 'openfda/tables', 'https://api.fda.gov/drug/label.json?'],
    ['trials', trialsSection, 'clinicaltrials/search', 'https://clinicaltrials.gov/api/v2/studies?'],
    ['studies', studiesSection, 'europepmc/core', 'https://www.ebi.ac.uk/europepmc/webservices/rest/search?'],
  ];
  for (const [name, section, file, address] of SERVICES) {
    it(`bring ${name} from one word, each from its own address`, async () => {
      answer(await fixture(file));
      configure({ format: 'public', endpoint: 'https://data.example/{drug}' });
      const { drug, value } = await load(section, { format: undefined });
      expect(asked).to.have.length(1);
      expect(asked[0]).to.match(new RegExp(`^${address.replace(/[.?]/g, '\\$&')}`));
      expect(drug.name.toLowerCase()).to.equal('tablex');
      expect(value).to.be.an('object');
    });
  }

  it('have no news, and that is a mistake of the page', async () => {
    answer({});
    await failure(load(articlesSection), 'config');
    expect(asked).to.deep.equal([]);
  });

  it('know a name only: no number alone is sent to them', async () => {
    answer({});
    for (const section of [trialsSection, studiesSection] as Section<unknown>[]) {
      await failure(load(section, { query: { rxcui: '1292' } }), 'config');
    }
    expect(asked).to.deep.equal([]);
  });

  it('say when the answer came', async () => {
    answer(await fixture('clinicaltrials/search'));
    const { value, loadedAt } = await load(trialsSection);
    expect(value).to.have.nested.property('source.retrieved', new Date(loadedAt).toISOString());
  });

  it('go on to the next page of the same search', async () => {
    answer(await fixture('europepmc/core'));
    const { value } = await load(studiesSection);
    await load(studiesSection, { next: (value as { next: string }).next });
    expect(new URL(asked[1]!).searchParams.get('cursorMark')).to.equal('AoIIx+/=');
    expect(new URL(asked[1]!).searchParams.get('query')).to.equal('TITLE_ABS:"tablex"');
  });

  it('tell their faults in plain text, by the status', async () => {
    const headers = { 'content-type': 'text/plain' };
    answer('NCT number not found', { status: 404, headers });
    await failure(load(trialsSection), 'not-found');
    answer('Parameter has incorrect format', { status: 400, headers });
    expect((await failure(load(trialsSection), 'http')).details.status).to.equal(400);
    answer('fine', { status: 200, headers });
    await failure(load(trialsSection), 'invalid-json');
  });
});
