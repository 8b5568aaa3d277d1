import { expect } from 'chai';
import type { Page, Trial } from '../../../src/data/model.js';
import type { Query } from '../../../src/data/query.js';
import { TRIAL_STATUSES, trialsSection } from '../../../src/data/contract/trials.js';
import { clinicaltrials } from '../../../src/data/formats/clinicaltrials.js';
import { readDocument } from '../../../src/data/read-document.js';
import { thrown } from '../support.js';

const asked = { drug: 'calmazine' };
const address = clinicaltrials.url(asked, 'trials', clinicaltrials.endpoint!);
const at = '2031-05-06T07:08:09.000Z';

const read = (body: unknown, query: Query = asked, url = address): Page<Trial> =>
  readDocument(clinicaltrials.read({ body, query, section: 'trials', url, at }), query, trialsSection).value!;

const parametersOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

const trialWith = (protocolSection: object): Trial => {
  const identificationModule = { nctId: 'NCT00000109', briefTitle: 'One' };
  return read({ protocolSection: { identificationModule, ...protocolSection } }).items[0]!;
};

describe('the request to ClinicalTrials.gov', () => {
  it('asks for the name as an intervention, and only for what is shown', () => {
    const { fields, ...others } = parametersOf(address);
    expect(address).to.match(/^https:\/\/clinicaltrials\.gov\/api\/v2\/studies\?/);
    expect(others).to.deep.equal({
      'query.intr': '"calmazine"',
      pageSize: '20',
      countTotal: 'true',
      format: 'json',
    });
    expect(fields!.split('|')).to.include.members([
      'NCTId',
      'BriefTitle',
      'OverallStatus',
      'LocationCountry',
    ]);
  });

  it('keeps the parameters of the endpoint, and puts its own in their place', () => {
    const url = clinicaltrials.url(
      { ...asked, limit: 5, cursor: 't' },
      'trials',
      '/proxy?key=a&pageSize=7#top',
    );
    const { key, pageSize, pageToken } = parametersOf(`https://x.example${url}`);
    expect({ key, pageSize, pageToken }).to.deep.equal({ key: 'a', pageSize: '5', pageToken: 't' });
  });

  it('leaves a name no way out of its quotes', () => {
    for (const drug of ['a" OR AREA[Phase]PHASE1', 'a\\', 'a&b=c#d', 'a\u0000b', 'Ä\ud800']) {
      const url = clinicaltrials.url({ drug }, 'trials', clinicaltrials.endpoint!);
      expect(parametersOf(url)['query.intr']).to.match(/^"[^"\\\p{Cc}]*"$/u);
      expect(new URL(url).hash).to.equal('');
    }
  });

  for (const query of [
    { rxcui: '1292' },
    { ndc: '0999-1001' },
    { setId: 'a' },
    { drug: ' ' },
    { drug: '"' },
  ]) {
    it(`is a mistake of the page for ${JSON.stringify(query)}: the register knows names only`, () => {
      const { message } = thrown(() => clinicaltrials.url(query, 'trials', '/'), 'config');
      expect(message).to.match(/ClinicalTrials\.gov .*name/);
    });
  }
});

describe('the answer of ClinicalTrials.gov', () => {
  let page: Page<Trial>;
  before(async () => {
    const file = new URL('../../fixtures/clinicaltrials/search.json', import.meta.url);
    page = read(await (await fetch(file)).json());
  });

  it('is a page with source, total and the way on', () => {
    expect(page.source).to.deep.equal({
      name: 'ClinicalTrials.gov',
      url: 'https://clinicaltrials.gov/',
      retrieved: at,
      lang: 'en',
    });
    expect(page).to.include({
      total: 45,
      skipped: 2,
      more: 'https://clinicaltrials.gov/search?intr=calmazine',
    });
    expect(parametersOf(page.next!)).to.deep.equal({ ...parametersOf(address), pageToken: 'token_2/+=' });
  });

  it('has a trial with all that is known of it', () => {
    expect(page.items[0]).to.deep.equal({
      id: 'NCT00000101',
      title: 'Calm Evenings With Calmazine',
      url: 'https://clinicaltrials.gov/study/NCT00000101',
      status: 'recruiting',
      phases: ['phase-1', 'phase-2'],
      studyType: 'Interventional',
      conditions: ['Restless Evenings', 'Noise'],
      interventions: ['Calmazine', 'placebo'],
      summary: [
        'Sleepers with noise >30 dB and tea <2 cups [late] are asked*.',
        'Groups:',
        { type: 'list', items: ['One drop', { text: 'Two drops:', items: ['at dusk', 'at midnight'] }] },
        { type: 'list', ordered: true, items: ['Count sheep.', 'Count again.'] },
        '-No list at all',
      ],
      sponsor: 'Quiet Institute',
      enrollment: { count: 12, type: 'estimated' },
      start: '2030',
      completion: '2032-11-30',
      verified: '2031-04',
      whyStopped: undefined,
      locations: {
        total: 3,
        countries: ['United States', 'Netherlands'],
        sites: [
          {
            facility: 'Quiet House',
            city: 'Lull',
            state: 'Ohio',
            country: 'United States',
            status: 'not-yet-recruiting',
          },
          {
            facility: undefined,
            city: 'Stilte',
            state: undefined,
            country: 'Netherlands',
            status: undefined,
          },
          { facility: undefined, city: 'Ruhe', state: undefined, country: 'Netherlands', status: undefined },
        ],
      },
    });
  });

  it('has a withdrawn trial with nobody in it, and why', () => {
    expect(page.items[1]).to.deep.include({
      title: 'A Withdrawn Trial of Drops',
      status: 'withdrawn',
      phases: ['na'],
      studyType: 'Expanded access',
      enrollment: { count: 0, type: 'actual' },
      start: '2029-02',
      whyStopped: ['Nobody slept & nobody came'],
    });
  });

  it('has trials of which hardly anything is known', () => {
    const [, , bare, odd] = page.items;
    expect(bare).to.deep.include({ title: 'Nothing Else Is Known', status: 'unknown', phases: [] });
    expect(bare).to.include({
      summary: undefined,
      start: undefined,
      locations: undefined,
      enrollment: undefined,
    });
    expect(odd).to.deep.include({ title: 'NCT00000104', status: 'unknown', phases: ['early-phase-1'] });
    expect(odd!.enrollment).to.equal(undefined);
  });

  for (const status of TRIAL_STATUSES) {
    it(`says "${status}" as it was said`, () => {
      const overallStatus = status.toUpperCase().replaceAll('-', '_');
      expect(trialWith({ statusModule: { overallStatus } }).status).to.equal(status);
    });
  }

  for (const phase of ['na', 'early-phase-1', 'phase-1', 'phase-2', 'phase-3', 'phase-4']) {
    it(`says "${phase}" as it was said`, () => {
      const phases = [
        phase
          .toUpperCase()
          .replace(/-(?=\d)/, '')
          .replace('-', '_'),
      ];
      expect(trialWith({ designModule: { phases } }).phases).to.deep.equal([phase]);
    });
  }

  it('may be one study instead of a list', () => {
    const { items, total, next } = read({
      protocolSection: { identificationModule: { nctId: 'NCT00000105' } },
    });
    expect([items.length, total, next]).to.deep.equal([1, undefined, undefined]);
  });

  it('carries all of 437 sites', () => {
    const locations = Array.from({ length: 437 }, (_, place) => ({ country: `Land ${place % 30}` }));
    const { total, sites, countries } = trialWith({ contactsLocationsModule: { locations } }).locations!;
    expect([total, sites!.length, countries!.length]).to.deep.equal([437, 437, 30]);
  });

  it('goes on from any page, and ends without a token', () => {
    const second = read({ studies: [], nextPageToken: 'third' }, asked, `${address}&pageToken=second`);
    expect(new URL(second.next!).searchParams.getAll('pageToken')).to.deep.equal(['third']);
    expect(read({ studies: [] })).to.include({ next: undefined, total: undefined });
  });

  it('is for what was asked, whatever its trials mention', () => {
    const query = { drug: ' Keytruda ', rxcui: '1', ndc: '0999-1001', setId: 'a' };
    const studies = [
      { protocolSection: { identificationModule: { nctId: 'NCT1', briefTitle: 'Another name' } } },
    ];
    expect(read({ studies }, query).items).to.have.length(1);
  });

  for (const body of [null, [], 'x', {}, { studies: {} }, { studies: null }, { error: 'down' }]) {
    it(`is a fault and no absence when it is ${JSON.stringify(body)}`, () => {
      expect(thrown(() => read(body), 'invalid-data').details.path).to.equal('studies');
    });
  }

  it('is read whatever the types of its members', () => {
    for (const odd of [null, 7, 'x', [], {}, [null], [7], [{}], true]) {
      const modules = Object.fromEntries(
        'status sponsorCollaborators description conditions design armsInterventions contactsLocations'
          .split(' ')
          .map((name) => [`${name}Module`, odd]),
      );
      expect(trialWith(modules).id).to.equal('NCT00000109');
      const members = {
        phases: odd,
        enrollmentInfo: odd,
        conditions: odd,
        interventions: odd,
        locations: odd,
      };
      const inner = {
        ...members,
        briefSummary: odd,
        whyStopped: odd,
        overallStatus: odd,
        startDateStruct: odd,
      };
      expect(trialWith(Object.fromEntries(Object.keys(modules).map((name) => [name, inner]))).id).to.be.a(
        'string',
      );
      read({ studies: [], totalCount: odd, nextPageToken: odd });
    }
  });
});
