import { expect } from 'chai';
import type { Page, Study } from '../../../src/data/model.js';
import type { Query } from '../../../src/data/query.js';
import { studiesSection } from '../../../src/data/contract/studies.js';
import { europepmc } from '../../../src/data/formats/europepmc.js';
import { readDocument } from '../../../src/data/read-document.js';
import { thrown } from '../support.js';

const asked = { drug: 'calmazine' };
const address = europepmc.url(asked, 'studies', europepmc.endpoint!);

const load = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/europepmc/${name}.json`, import.meta.url))).json();

const read = (body: unknown, url = address, query: Query = asked): Page<Study> =>
  readDocument(europepmc.read({ body, query, section: 'studies', url }), query, studiesSection).value!;

const studyWith = (record: object): Study =>
  read({ resultList: { result: [{ id: '1', source: 'MED', title: 'One', ...record }] } }).items[0]!;

const parametersOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

describe('the request to Europe PMC', () => {
  it('searches title and abstract for the phrase, and asks for whole records', () => {
    expect(address).to.match(/^https:\/\/www\.ebi\.ac\.uk\/europepmc\/webservices\/rest\/search\?/);
    expect(parametersOf(address)).to.deep.equal({
      query: 'TITLE_ABS:"calmazine"',
      resultType: 'core',
      format: 'json',
      pageSize: '25',
      cursorMark: '*',
    });
  });

  it('goes on where it is told, as far as it is told', () => {
    const url = europepmc.url({ ...asked, cursor: 'Ao+/=', limit: 3 }, 'studies', '/proxy?key=a');
    expect(parametersOf(`https://x.example${url}`)).to.include({
      key: 'a',
      cursorMark: 'Ao+/=',
      pageSize: '3',
    });
  });

  for (const query of [{ rxcui: '1292' }, { ndc: '0999-1001' }, { setId: 'a' }, {}]) {
    it(`is a mistake of the page for ${JSON.stringify(query)}: the index knows names only`, () => {
      expect(thrown(() => europepmc.url(query, 'studies', '/'), 'config').message).to.match(
        /Europe PMC .*name/,
      );
    });
  }
});

describe('the answer of Europe PMC', () => {
  let page: Page<Study>;
  before(async () => (page = read(await load('core'))));

  it('is a page with source, total and the way on', () => {
    expect(page.source).to.include({ name: 'Europe PMC', url: 'https://europepmc.org/' });
    expect(page).to.include({ total: 60, skipped: 2 });
    expect(parametersOf(page.next!)).to.deep.equal({ ...parametersOf(address), cursorMark: 'AoIIx+/=' });
    expect(page.more).to.equal('https://europepmc.org/search?query=TITLE_ABS%3A%22calmazine%22');
  });

  it('has a study with all that is known of it', () => {
    expect(page.items[0]).to.deep.equal({
      id: '20000101',
      title: [
        'Calmazine and ',
        { text: 'Ovis', marks: ['emphasis'] },
        ' in c.73T>C, H',
        { text: '2', marks: ['sub'] },
        'O and p<0.05',
      ],
      url: 'https://europepmc.org/article/MED/20000101',
      journal: 'Journal of Evenings',
      published: '2030-03-06',
      authors: ['Stil A', 'Quiet Group'],
      types: ['Research article', 'Journal Article', 'Retracted Publication'],
      abstract: [
        { label: 'Background', text: 'Noise ≥30 dB wakes n<5 and m>3 sheep. A link' },
        { label: 'Results:', text: 'They slept <8 h.' },
      ],
      identifiers: { pmid: '20000101', pmcid: 'PMC0000101', doi: '10.5555/calm.101' },
      flags: ['retracted', 'open-access'],
    });
  });

  it('has a preprint, its escaped tags as marks', () => {
    expect(page.items[1]).to.deep.include({
      title: [
        'Drops of ',
        { text: 'dusk', marks: ['strong'] },
        ' and ',
        { text: 'dawn', marks: ['emphasis'] },
      ],
      published: '2029',
      authors: [],
      abstract: undefined,
      flags: ['preprint'],
    });
  });

  it('has a record of which hardly anything is known, and no year 0', () => {
    expect(page.items[2]).to.deep.include({
      id: 'PMC0000103',
      title: '[Silence...]',
      url: 'https://europepmc.org/article/PMC/PMC0000103',
      journal: undefined,
      published: undefined,
      types: [],
      flags: [],
    });
  });

  it('may be of the short kind, on its only page', async () => {
    const { items, next } = read(await load('lite'));
    expect(next).to.equal(undefined);
    expect(items[0]).to.deep.include({
      title: 'Case report: a very long evening',
      journal: 'J Even',
      published: '2028-12-01',
      authors: ['Stil A', 'Ruh B', 'van der Lull C'],
      types: ['Case reports', 'Journal article'],
      identifiers: { pmid: '20000104', pmcid: undefined, doi: undefined },
    });
  });

  it('ends where the cursor repeats itself', () => {
    const last = europepmc.url({ ...asked, cursor: 'Ao+/=' }, 'studies', europepmc.endpoint!);
    const answer = (nextCursorMark: unknown) =>
      read({ nextCursorMark, resultList: { result: [] } }, last).next;
    expect(answer('Ao+/=')).to.equal(undefined);
    expect(answer(undefined)).to.equal(undefined);
    expect(parametersOf(answer('Ap')!).cursorMark).to.equal('Ap');
  });

  const titles: [string, string][] = [
    ['A title.', 'A title'],
    ['A title', 'A title'],
    ['[A translated title].', '[A translated title]'],
    ['To be continued...', 'To be continued...'],
    ['Does it help?', 'Does it help?'],
    ['Sheep of <i>Ovis</i>.', 'Sheep of Ovis'],
    ['<i>Ovis.</i>', 'Ovis'],
    ['A&lt;B', 'A<B'],
  ];
  for (const [title, shown] of titles) {
    it(`shows the title "${title}" as "${shown}"`, () => {
      const line = studyWith({ title }).title;
      expect(
        [line]
          .flat()
          .map((run) => (typeof run === 'string' ? run : run.text))
          .join(''),
      ).to.equal(shown);
    });
  }

  const dates: [object, string | undefined][] = [
    [{ firstPublicationDate: '2026-03-06', pubYear: '2025' }, '2026-03-06'],
    [{ electronicPublicationDate: '2026-03', pubYear: '2025' }, '2026-03'],
    [
      { pubYear: '2025', journalInfo: { yearOfPublication: 2024, printPublicationDate: '2024-01-01' } },
      '2025',
    ],
    [{ pubYear: 2025 }, '2025'],
    [{ pubYear: '0', journalInfo: { yearOfPublication: 2024 } }, '2024'],
    [{ pubYear: '0000', journalInfo: { yearOfPublication: 0, dateOfPublication: ' ' } }, undefined],
  ];
  for (const [record, published] of dates) {
    it(`dates ${JSON.stringify(record)} by ${published}`, () => {
      expect(studyWith(record).published).to.equal(published);
    });
  }

  it('flags a retraction in whatever words', () => {
    for (const pubType of ['retracted publication; journal article', 'Retraction of Publication']) {
      expect(studyWith({ pubType }).flags).to.deep.equal(['retracted']);
    }
  });

  for (const body of [
    null,
    [],
    'x',
    {},
    { resultList: {} },
    { resultList: { result: {} } },
    { errCode: 404 },
  ]) {
    it(`is a fault and no absence when it is ${JSON.stringify(body)}`, () => {
      expect(thrown(() => read(body), 'invalid-data').details.path).to.equal('resultList.result');
    });
  }

  it('is empty when it says so', () => {
    expect(read({ hitCount: 0, resultList: { result: [] } })).to.deep.include({ items: [], total: 0 });
  });

  it('is read whatever the types of its members', () => {
    const names = Object.keys(page.items[0]!).concat(
      'abstractText authorList authorString journalInfo journalTitle pubTypeList pubType isOpenAccess pubYear'.split(
        ' ',
      ),
    );
    for (const odd of [
      null,
      7,
      [],
      {},
      [null],
      { author: 7 },
      { author: [null] },
      { pubType: [7, null] },
      true,
    ]) {
      const record = Object.fromEntries(names.map((name) => [name, odd]));
      expect(studyWith({ ...record, id: '1', title: 'One' }).id).to.equal('1');
      read({ hitCount: odd, nextCursorMark: odd, resultList: { result: [odd] } });
    }
  });
});
