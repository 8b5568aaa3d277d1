import { expect } from 'chai';
import type { Block } from '../../../src/data/model.js';
import { placeTables, readTable } from '../../../src/data/text/spl-table.js';

const rows = (markup: string): unknown =>
  (readTable(`<table>${markup}</table>`)?.blocks[0] as { rows: unknown }).rows;
const head = (markup: string): unknown =>
  (readTable(`<table>${markup}<tbody><tr><td>x</td></tr></tbody></table>`)?.blocks[0] as { head: unknown })
    .head;

const TABLE = '<table><tbody><tr><td>Age of cats</td><td>Dose</td></tr></tbody></table>';

describe('a table of SPL markup', () => {
  it('keeps its columns under spans, each text once', () => {
    expect(
      rows(
        '<tr><td rowspan="2">a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td/><td>e</td></tr>',
      ),
    ).to.deep.equal([
      ['a', 'b', '', 'c'],
      ['', 'd', '', 'e'],
    ]);
  });

  it('has a row of one cell as one', () => {
    expect(rows('<tr><td>a</td><td>b</td></tr><tr><td colspan="2">c</td></tr>')).to.deep.equal([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('does not believe spans that nobody has', () => {
    for (const span of ['0', '-1', 'x', '', '1e9']) {
      expect(
        JSON.stringify(rows(`<tr><td colspan="${span}" rowspan="${span}">a</td><td>b</td></tr>`)),
      ).to.have.length.below(1000);
    }
  });

  it('names every column of a head with spans', () => {
    expect(
      head(
        '<thead><tr><th/><th colspan="2">Sleep</th></tr><tr><th>Cat</th><th>h</th><th>%</th></tr></thead>',
      ),
    ).to.deep.equal(['Cat', 'Sleep h', 'Sleep %']);
    expect(
      head('<thead><tr><th rowspan="2">Cat</th><th>A</th></tr><tr><th>B</th></tr></thead>'),
    ).to.deep.equal(['Cat', 'A B']);
  });

  it('takes a first row of heads for the head', () => {
    expect(head('<tr><th>A</th><th>B</th></tr>')).to.deep.equal(['A', 'B']);
    expect(head('<tr><th>A</th><td>B</td></tr>')).to.equal(undefined);
    expect(readTable('<table><tr><th>A</th></tr><tr><td>b</td></tr></table>')?.blocks).to.deep.equal([
      { type: 'table', head: ['A'], rows: [['b']] },
    ]);
  });

  it('has marks, references, breaks and lists in its cells', () => {
    const cell =
      '<td>m<sup>2</sup> <content styleCode="bold italics">x</content>a<br/>b &#x2265; &lt;3 &quot;</td>';
    expect(rows(`<tr>${cell}<td><list><item>one</item><item>two</item></list></td></tr>`)).to.deep.equal([
      [
        ['m', { text: '2', marks: ['sup'] }, ' ', { text: 'x', marks: ['strong', 'emphasis'] }, 'a b ≥ <3 "'],
        '• one • two',
      ],
    ]);
  });

  it('has a sign for each footnote and for each reference to it', () => {
    const note = (n: number): string => `<td>${n}<footnote ID="f${n}">note ${n}</footnote></td>`;
    const cells = Array.from({ length: 9 }, (_, n) => note(n)).join('');
    const { blocks } = readTable(
      `<table><tr>${cells}<td>z<footnoteRef IDREF="f8"/><footnoteRef IDREF="none"/></td></tr></table>`,
    )!;
    const signs = blocks.slice(1).map((block) => (block as { text: { text: string }[] }).text[0]!.text);
    expect(signs).to.deep.equal(['*', '†', '‡', '§', '¶', '#', '**', '††', '‡‡']);
    const last = (blocks[0] as { rows: unknown[][] }).rows[0]!.at(-1);
    expect(last).to.deep.equal(['z', { text: '‡‡', marks: ['sup'] }]);
  });

  it('is none without words in its cells', () => {
    for (const markup of [
      '',
      'text',
      '<p>a</p>',
      '<table/>',
      '<table><caption>Figure 1</caption><tr><td><renderMultiMedia referencedObject="MM1"/></td></tr></table>',
    ]) {
      expect(readTable(markup), markup).to.equal(undefined);
    }
  });

  it('is read in time and without a fall, however broken', () => {
    for (const piece of [
      '<table>',
      '<table ',
      '<tr>',
      '<td colspan="100" rowspan="100">x',
      '<table a="',
      '</',
      '<!--',
    ]) {
      const begin = performance.now();
      readTable(`<table>${piece.repeat(5000)}`);
      expect(performance.now() - begin, piece).to.be.below(2000);
    }
    for (const broken of [
      '<table><script>',
      '<table><style>',
      '<table><!DOCTYPE',
      '<table><?xml',
      '<table><tr></td>',
    ]) {
      expect(readTable(broken), broken).to.equal(undefined);
    }
  });
});

describe('the words of a table', () => {
  const placed = (text: string, ...sources: string[]): string[] =>
    placeTables(text, sources).map(({ start, end }) => text.slice(start, end));

  it('are found whatever white space is between them', () => {
    expect(placed('See Age of cats Dose for cats.', TABLE)).to.deep.equal(['Age of cats Dose']);
    expect(placed('Age  of\ncats\u00a0Dose', TABLE)).to.deep.equal(['Age  of\ncats\u00a0Dose']);
  });

  for (const [what, text] of [
    ['are not there', 'Age of dogs Dose'],
    ['are there twice', 'Age of cats Dose and Age of cats Dose'],
    ['are a part of other words', 'The Age of cats Dose5'],
    ['begin inside a word', 'CAge of cats Dose'],
    ['are there in part', 'Age of cats'],
  ] as const) {
    it(`are left in peace where they ${what}`, () => expect(placed(text, TABLE)).to.deep.equal([]));
  }

  it('are taken once, by the first of two equal tables', () => {
    expect(placed('Age of cats Dose', TABLE, TABLE)).to.have.length(1);
  });

  it('are not taken when they are few', () => {
    expect(placed('A trial of 12 cats', '<table><tr><td>12</td></tr></table>')).to.deep.equal([]);
  });
});

// Real answers of openFDA are not part of the project; the tests read them where they are at hand.
const corpus = (globalThis as { __corpus?: boolean }).__corpus;

describe(`real tables of openFDA${corpus ? '' : ' (skipped: the corpus was not given)'}`, () => {
  const squeezed = (text: string): string => text.replace(/\s+/g, '');
  const sorted = (text: string): string => Array.from(text).sort().join('');
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(textsOf)
        : [];
  const wordsOf = (blocks: readonly Block[]): string =>
    blocks
      .flatMap((block) => {
        const words = JSON.stringify(block, (key, value: unknown) =>
          key === 'type' || key === 'marks' ? undefined : value,
        );
        return textsOf(JSON.parse(words));
      })
      .join('');

  for (const name of [
    'lipitor-160kB-from-spl',
    'lipitor-repackager-from-spl',
    'triaminic-otc-boxed-tamper-notice-from-spl',
    'vyvanse-boxed-warning-full-2015',
  ]) {
    it(`${name}: every table with words is placed and whole`, async function () {
      if (!corpus) this.skip();
      const file = await (await fetch(`/corpus/real/openfda/${name}.json`)).json();
      const record = (file.results?.[0] ?? file) as Record<string, string[]>;
      for (const key of Object.keys(record).filter((key) => key.endsWith('_table'))) {
        const text = record[key.slice(0, -'_table'.length)]![0]!;
        const tables = record[key]!.map((source) => readTable(source)).filter((table) => table !== undefined);
        const places = placeTables(text, record[key]!);
        expect(places.length, key).to.equal(new Set(tables.map((table) => table.text)).size);
        for (const { start, end, blocks } of places) {
          const source = squeezed(text.slice(start, end));
          const shown = squeezed(wordsOf(blocks));
          // Signs of footnotes and heads of several columns are on screen more than once, nothing less.
          let rest = sorted(shown);
          const missing = Array.from(sorted(source)).filter((character) => {
            const at = rest.indexOf(character);
            if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + 1);
            return at < 0;
          });
          expect(missing, `${key} ${source.slice(0, 60)}`).to.deep.equal([]);
        }
      }
    });
  }
});
