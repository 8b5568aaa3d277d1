import { expect } from 'chai';
import type { DrugDocument } from '../../../src/data/model.js';
import type { Query } from '../../../src/data/query.js';
import { openfda } from '../../../src/data/formats/openfda.js';
import { thrown } from '../support.js';

/** As much of an answer's shape as the tests touch. */
type LabelRecord = Record<string, unknown>;
interface Json {
  meta?: Record<string, unknown>;
  results: LabelRecord[];
}

const load = async (name: string): Promise<Json> =>
  (await fetch(new URL(`../../fixtures/openfda/${name}.json`, import.meta.url))).json();

const read = (body: unknown, query: Query): DrugDocument =>
  openfda.read({ body, query, section: 'label', url: 'https://api.fda.gov/' }) as DrugDocument;
/** A label with tables waits for their reader. */
const readLater = async (body: unknown, query: Query): Promise<DrugDocument> => read(body, query);

const searchOf = (query: Query, endpoint = openfda.endpoint!): string =>
  new URL(openfda.url(query, 'label', endpoint)).searchParams.get('search')!;

describe('the request to openFDA', () => {
  it('has the parameters that openFDA knows and no other', () => {
    const url = new URL(openfda.url({ drug: 'x', lang: 'en', cursor: 'c' }, 'label', openfda.endpoint!));
    expect(url.origin + url.pathname).to.equal('https://api.fda.gov/drug/label.json');
    expect([...url.searchParams.keys()]).to.deep.equal(['search', 'limit']);
  });

  it('is appended to the parameters of the endpoint', () => {
    for (const endpoint of ['/proxy?key=a', '/proxy?key=a&', '/proxy?', '/proxy', '/proxy#top']) {
      const url = openfda.url({ setId: 'a' }, 'label', endpoint);
      expect(url).to.match(/^\/proxy\?(key=a&)?search=set_id%3A%22a%22&limit=\d+$/);
    }
  });

  const searches: [Query, string][] = [
    [{ setId: ' ABC-1 ' }, 'set_id:"abc-1"'],
    [{ rxcui: '9000101' }, 'openfda.rxcui.exact:"9000101"'],
    [
      { ndc: '0999-1001' },
      '(openfda.product_ndc.exact:"00999-1001" OR openfda.product_ndc.exact:"0999-1001")',
    ],
    [
      { ndc: '0999-1001-01' },
      '(openfda.product_ndc.exact:"00999-1001" OR openfda.product_ndc.exact:"0999-1001")',
    ],
    [
      { ndc: '99999-101-05' },
      '(openfda.product_ndc.exact:"99999-0101" OR openfda.product_ndc.exact:"99999-101")',
    ],
    [
      { ndc: '99999040404' },
      '(openfda.product_ndc.exact:"99999-0404" OR openfda.product_ndc.exact:"99999-404")',
    ],
    [{ ndc: '99999-1404-4' }, 'openfda.product_ndc.exact:"99999-1404"'],
    [{ rxcui: '1', setId: 'a', drug: '', ndc: ' ' }, 'set_id:"a" AND openfda.rxcui.exact:"1"'],
  ];
  for (const [query, search] of searches) {
    it(`for ${JSON.stringify(query)} searches exactly`, () => expect(searchOf(query)).to.equal(search));
  }

  it('offers a name in the spellings that openFDA may have', () => {
    const search = searchOf({ drug: 'quiet drops' });
    for (const kind of ['brand', 'generic', 'substance']) {
      for (const name of ['quiet drops', 'QUIET DROPS', 'Quiet Drops']) {
        expect(search).to.include(`openfda.${kind}_name.exact:"${name}"`);
      }
    }
  });

  it('leaves no way out of the quotes, for a value and for the address', () => {
    const search = searchOf({ drug: 'a" OR set_id:"b\\" & c+d#e\n' });
    expect(search.split('"').length - 1).to.equal(18);
    expect(search).to.include('c+d#e');
    expect(search).to.not.match(/[\\\n]/);
    expect(openfda.url({ drug: 'a b' }, 'label', '/')).to.not.include('+');
  });

  for (const query of [
    {},
    { drug: '  ' },
    { drug: '"' },
    { ndc: '0999100101' },
    { ndc: '12-3' },
    { ndc: 'abc' },
  ]) {
    it(`is a mistake of the page for ${JSON.stringify(query)}`, () => {
      thrown(() => searchOf(query), 'config');
    });
  }
});

describe('the answer of openFDA', () => {
  let body: Json;
  beforeEach(async () => (body = await load('two-labels')));

  it('is read from the label of the maker', async () => {
    const { drug, label } = await readLater(body, { drug: 'tranquillex' });
    expect(drug).to.deep.include({ id: '00000000-0000-4000-8000-000000000001', name: 'Tranquillex' });
    expect(drug.genericName).to.equal('CALMAZINE HYDROCHLORIDE');
    expect(drug.aliases).to.deep.equal([]);
    expect(drug.identifiers!.ndc).to.include.members(['0999-1001', '0999-1002-30']);
    expect(label!.source).to.deep.equal({
      name: 'openFDA',
      url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=00000000-0000-4000-8000-000000000001',
      effective: '2024-02-29',
      updated: '2025-03-04',
      version: '7',
      disclaimer: 'These are invented labels.',
      lang: 'en',
    });
    expect(label!.facts).to.deep.equal({
      drugClass: ['Central Calming System Soother'],
      routes: ['ORAL'],
      dosageForms: [],
      manufacturer: 'Quiet Laboratories d.b.a. Quiet, LLC',
      marketing: 'prescription',
    });
    expect(label!.selection).to.deep.equal({ matched: 2, othersWithBoxedWarning: 0 });
  });

  it('shows the boxed warning once, its title lifted', async () => {
    const { boxedWarning } = (await readLater(body, { rxcui: '9000102' })).label!;
    expect(boxedWarning).to.deep.equal({
      status: 'present',
      warnings: [
        {
          title: 'WARNING: SLEEP AND FALLS',
          body: [
            'CNS calmers, including TRANQUILLEX, can cause deep sleep and falls. Ask about falls before the first dose and again at each visit [see Warnings and Precautions (5.1, 5.2), and Use in Specific Populations (8.5)].',
          ],
        },
      ],
    });
  });

  it('keeps what the repeated boxed warning says more, as a paragraph of its own', async () => {
    const [warning] = body.results[1]!.boxed_warning as string[];
    body.results[1]!.boxed_warning = [`${warning} Mind the stairs.`];
    const { boxedWarning } = (await readLater(body, { rxcui: '9000102' })).label!;
    expect(boxedWarning).to.have.nested.property('warnings[0].body.length', 2);
    expect(boxedWarning)
      .to.have.nested.property('warnings[0].body[1]')
      .that.matches(/^WARNING: .*stairs\.$/);
  });

  it('shows each text once, under its title, in reading order', async () => {
    const { sections } = (await readLater(body, { drug: 'TRANQUILLEX' })).label!;
    expect(sections!.map((section) => [section.id, section.title])).to.deep.equal([
      ['indications', 'Indications and usage'],
      ['dosage', 'Dosage and administration'],
      ['description', 'Description'],
      ['clinical-studies', 'Clinical studies'],
      ['use-in-specific-populations', 'Use in specific populations'],
      ['overdosage', 'Overdosage'],
    ]);
    const [indications, dosage, , studies, populations, overdosage] = sections!.map(
      (section) => section.body,
    );
    expect(indications).to.have.length(1);
    expect(indications![0]).to.match(/^TRANQUILLEX® is indicated.*\(5\.2\)\]\.$/);
    expect(dosage).to.deep.equal([
      'Adults Take 10 mg each evening, <15 mg when kidneys are weak.',
      'Elders Take 5 mg each evening and not more, whatever happens.',
    ]);
    expect(studies).to.deep.equal([
      'Two trials were made up.',
      { type: 'heading', text: '14.1 Restless Evenings Disorder' },
      'In adults aged 20 to 60 years (N=12) a made-up trial lasted 14.1 evenings.',
      '14.2 Noise Annoyance Calmness was counted twice, see Table 1 (14.1).',
    ]);
    expect(populations).to.deep.equal([
      { type: 'heading', text: '8.1 Pregnancy' },
      'There are no made-up data in pregnant women, and none were looked for.',
      '8.5 Geriatric Use Elders sleep longer after a dose than others do.',
    ]);
    expect(overdosage).to.deep.equal(['Call for help. Store at 25⁰C, √ it is cool there.']);
  });

  it('says when the label that is shown has no boxed warning and another has one', async () => {
    delete body.results[1]!.boxed_warning;
    body.results[0]!.boxed_warning = 'WARNING: SLEEP Long.';
    const { selection, boxedWarning } = (await readLater(body, { drug: 'tranquillex' })).label!;
    expect(boxedWarning).to.deep.equal({ status: 'not-provided' });
    expect(selection).to.deep.equal({ matched: 2, othersWithBoxedWarning: 1 });
  });

  it('says nothing of a selection when one label matches, and counts only what matches', async () => {
    body.results.length = 1;
    delete body.meta;
    expect((await readLater(body, { drug: 'tranquillex' })).label!.selection).to.equal(undefined);
    body.results.push({ set_id: 'x', openfda: { brand_name: ['Other'] } });
    body.meta = { results: { total: 91 } };
    expect((await readLater(body, { drug: 'tranquillex' })).label!.selection).to.equal(undefined);
  });

  it('of equal labels takes one with a boxed warning, then the newest, then the first', () => {
    const named = (name: string, more: LabelRecord): LabelRecord => {
      const openfda = { brand_name: ['Equal'], manufacturer_name: [name] };
      return { set_id: name, openfda, ...more };
    };
    const answer = (...results: LabelRecord[]) => read({ results }, { drug: 'equal' }).drug.id;
    const old = named('old', { effective_time: '20010101', boxed_warning: ['Long sleep.'] });
    const recent = named('recent', { effective_time: '20200101' });
    const unreadable = named('unreadable', { effective_time: 'soon' });
    expect(answer(recent, old)).to.equal('old');
    expect(answer(unreadable, recent)).to.equal('recent');
    expect(answer(recent, named('same', { effective_time: '20200101' }))).to.equal('recent');
  });

  const others: Query[] = [
    { drug: 'tranquil' },
    { rxcui: '9000109' },
    { ndc: '0999-1009-01' },
    { setId: '00000000-0000-4000-8000-000000000009' },
    { drug: 'tranquillex', rxcui: '9000109' },
    { rxcui: '9000102', ndc: '99999-101-05' },
  ];
  for (const query of others) {
    it(`is refused for ${JSON.stringify(query)}, which it is not`, () => {
      const { details } = thrown(() => read(body, query), 'wrong-drug');
      expect(details).to.include({ asked: Object.values(query).join(', '), answered: 'TRANQUILLEX' });
    });
  }

  for (const query of [
    { ndc: '0999-1002-30' },
    { ndc: '00999100230' },
    { ndc: '00999-1002' },
    { ndc: '0999-1002-99' },
  ]) {
    it(`is accepted for ${JSON.stringify(query)}, a pack of its product`, async () => {
      expect((await readLater(body, query)).drug.name).to.equal('Tranquillex');
    });
  }
});

describe('a label without an identity block', () => {
  const setId = '00000000-0000-4000-8000-000000000003';
  let body: Json;
  beforeEach(async () => (body = await load('no-identity')));

  it('is accepted for its set id alone', () => {
    expect(read(body, { setId: setId.toUpperCase() }).drug).to.deep.include({ id: setId, name: 'Somnadol' });
    for (const query of [{ drug: 'Somnadol' }, { setId, drug: 'Somnadol' }, { setId, rxcui: '1' }]) {
      thrown(() => read(body, query), 'wrong-drug');
    }
  });

  it('keeps every string of the boxed warning, each by itself', () => {
    const { boxedWarning, source } = read(body, { setId }).label!;
    expect(boxedWarning).to.deep.equal({
      status: 'present',
      warnings: [
        {
          title: 'WARNING Longer Sleep in Older Patients with Evening Restlessness',
          body: ['Older patients with evening restlessness slept longer than they wished (see WARNINGS ).'],
        },
        { title: undefined, body: ['Restless Evenings - 1 mg to 2 mg b.i.d. Loud Evenings - 3 mg b.i.d.'] },
        { title: undefined, body: ['Elders - 1 mg b.i.d.'] },
      ],
    });
    expect(source).to.include({ name: 'openFDA', effective: '2010 or so' });
  });
});

describe('an over-the-counter label', () => {
  it('is shown in the words and lists of its box', async () => {
    const { drug, label } = read(await load('over-the-counter'), { drug: 'quietrin' });
    expect(drug.genericName).to.equal(undefined);
    expect(drug.aliases).to.deep.equal([]);
    expect(label!.facts)
      .to.include({ marketing: 'over-the-counter' })
      .and.deep.include({ drugClass: ['Calmazines'] });
    expect(label!.boxedWarning)
      .to.have.nested.property('warnings[0].body[0]')
      .that.matches(/^SEAL NOTICE: /);
    expect(label!.sections!.map((section) => [section.title, section.body])).to.deep.equal([
      ['Active ingredient', ['(in each drop) Calmazine 1 mg (AUC 2 ng • h/mL)']],
      ['Purpose', ['Evening calmer']],
      ['Uses', [{ type: 'list', items: ['softens noise from:', 'neighbours', 'traffic'] }]],
      ['Directions', ['adults and children take one drop.These may be sweetened']],
      [
        'Warnings',
        [
          'For use at home only.',
          'Do not use if the seal is torn, or if you have ever slept for longer than a day after it',
          'Keep out of reach of children. Call for help when a child drank it.',
        ],
      ],
    ]);
  });

  it('is no answer for one of its several substances', async () => {
    const body = await load('over-the-counter');
    thrown(() => read(body, { drug: 'calmazine' }), 'wrong-drug');
  });
});

describe('an answer without a label', () => {
  it('is not found when openFDA says so', async () => {
    const bodies = [await load('not-found'), { meta: {}, results: [] }, { results: [] }, { meta: {} }];
    for (const body of bodies) thrown(() => read(body, { drug: 'x' }), 'not-found');
  });

  const faults: [string, unknown, string][] = [
    ['null', null, 'results'],
    ['a list', [], 'results'],
    ['a text', 'x', 'results'],
    ['another object', { message: 'down' }, 'results'],
    ['another error', { error: { code: 'SERVER_ERROR' } }, 'results'],
    ['results of another kind', { meta: {}, results: {} }, 'results'],
    ['a result of another kind', { meta: {}, results: ['x'] }, 'results.0'],
  ];
  for (const [title, body, path] of faults) {
    it(`is a fault and no absence when it is ${title}`, () => {
      expect(thrown(() => read(body, { drug: 'x' }), 'invalid-data').details.path).to.equal(path);
    });
  }

  it('is another drug when a record says nothing of itself', () => {
    thrown(() => read({ meta: {}, results: [{}] }, { drug: 'x' }), 'wrong-drug');
  });
});

describe('the tables of a label', () => {
  const query = { drug: 'tablex' };
  let body: Json;
  beforeEach(async () => (body = await load('tables')));
  const bodyOf = async (id: string) =>
    (await readLater(body, query)).label!.sections!.find((section) => section.id === id)!.body;

  it('stand where their words stood, heads of all columns named, footnotes below', async () => {
    const sign = { text: '*', marks: ['sup'] };
    expect(await bodyOf('clinical-studies')).to.deep.equal([
      { type: 'heading', text: '14.1 Evenings' },
      'In adults the trial was made up.',
      {
        type: 'table',
        caption: 'Table 1: Evenings counted (Study 1)',
        head: ['Group', 'Calm evenings At first', ['Calm evenings Later', sign]],
        rows: [
          [[{ text: 'Tablex', marks: ['strong'] }, ' 5 mg'], 'All doses together', ''],
          ['', '3', ['9', sign]],
          ['Tablex 10 mg', '4', '12'],
          ['Nights do not count.'],
        ],
      },
      { type: 'paragraph', text: 'CI: cat interval.' },
      { type: 'paragraph', text: [sign, ' counted by neighbours'] },
      { type: 'heading', text: '14.2 Noise' },
      'When it is loud, see Figure 1: Noise over time The end.',
    ]);
  });

  it('stand once, and not at all when their words do not', async () => {
    const [before, table, after, ...more] = await bodyOf('overdosage');
    expect([before, after, more]).to.deep.equal(['Call for help.', 'Stay calm.', []]);
    expect(table)
      .to.have.property('rows')
      .that.deep.equals([['one drop', 'sleep']]);
  });

  it('are shown in a boxed warning too', async () => {
    const { boxedWarning } = (await readLater(body, query)).label!;
    expect(boxedWarning)
      .to.have.nested.property('warnings[0].body')
      .that.deep.equals([
        'See the doses.',
        {
          type: 'table',
          rows: [
            ['Age', 'Dose'],
            ['children < 4', 'none'],
          ],
        },
        'Mind the stairs.',
      ]);
  });

  it('leave the words alone when their markup is broken', async () => {
    const record = body.results[0]!;
    const words = 'Call for help. Dose Effect one drop sleep Stay calm.';
    for (const broken of [
      '',
      '<table>',
      '<table><tr><td>Dose</tr>',
      '<script>x',
      '<table><script>',
      7,
      {},
      null,
    ]) {
      record.overdosage_table = [broken];
      expect(await bodyOf('overdosage'), JSON.stringify(broken)).to.deep.equal([words]);
    }
  });
});
