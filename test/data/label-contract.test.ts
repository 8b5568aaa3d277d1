import { expect } from 'chai';
import { labelSection, readDocument } from '../../src/data/index.js';
import type { Label } from '../../src/data/index.js';
import { baclofen, thrown } from './support.js';

const read = (label: object): Label | undefined =>
  readDocument({ ...baclofen(), label: { source: { name: 'Register' }, ...label } }, {}, labelSection).value;

const refused = (label: object): unknown => thrown(() => read(label), 'invalid-data').details.path;

describe('what a label may say of boxed warnings', () => {
  it('nothing: then there is no answer, and no sections are none', () => {
    const label = read({});
    expect(label).to.not.have.property('boxedWarning');
    expect(label?.sections).to.deep.equal([]);
    expect(label?.skipped).to.equal(0);
  });

  it('that there is one without warnings, or a warning without text', () => {
    expect(read({ boxedWarning: { status: 'present' } })?.boxedWarning).to.deep.equal({
      status: 'present',
      warnings: [],
    });
    const bare = read({ boxedWarning: { status: 'present', warnings: [{}] } })?.boxedWarning;
    expect(bare).to.deep.equal({ status: 'present', warnings: [{ body: [] }] });
  });

  it('that none is stated, and nothing else of what stands there', () => {
    const boxedWarning = { status: 'none-stated', warnings: [{ body: ['x'] }] };
    expect(read({ boxedWarning })?.boxedWarning).to.deep.equal({ status: 'none-stated' });
  });

  for (const boxedWarning of [
    'none-stated',
    0,
    true,
    [],
    {},
    { status: 'none' },
    { status: ['none-stated'] },
  ]) {
    it(`not ${JSON.stringify(boxedWarning)}`, () => {
      expect(refused({ boxedWarning })).to.match(/^label\.boxedWarning/);
    });
  }

  it('not a warning of a wrong type, and the path leads to it', () => {
    expect(refused({ boxedWarning: { status: 'present', warnings: ['x'] } })).to.equal(
      'label.boxedWarning.warnings.0',
    );
    const body = [null];
    expect(refused({ boxedWarning: { status: 'present', warnings: [{ body }] } })).to.match(
      /warnings\.0\.body\.0/,
    );
  });

  it('in runs with marks and links as in plain text', () => {
    const text = [{ text: 'strongly', marks: ['strong'] }, ' advised'];
    const body = [
      { type: 'paragraph', text },
      { type: 'list', items: ['a', { text: 'b', items: ['c'] }] },
    ];
    expect(read({ boxedWarning: { status: 'present', warnings: [{ body }] } })?.boxedWarning).to.deep.equal({
      status: 'present',
      warnings: [{ body }],
    });
  });

  it('of how many labels it was chosen, in whole numbers', () => {
    const selection = { matched: 3, othersWithBoxedWarning: 1 };
    expect(read({ selection })?.selection).to.deep.equal(selection);
    expect(refused({ selection: { matched: '3' } })).to.equal('label.selection.matched');
    expect(refused({ selection: { matched: 3, othersWithBoxedWarning: -1 } })).to.match(
      /othersWithBoxedWarning/,
    );
  });
});

describe('text of a document', () => {
  const nameOf = (name: string): string =>
    readDocument({ ...baclofen(), drug: { id: '1', name } }, {}, labelSection).drug.name;

  it('has marks in the place of characters that steer or hide', () => {
    expect(nameOf('05\u202e\u0085\u{e0041}\0 mg')).to.equal('05[U+202E][U+0085][U+E0041][U+0000] mg');
    expect(nameOf('a\ud800b')).to.equal('a\ufffdb');
  });

  it('that nobody can see is none', () => {
    for (const blank of ['\u200b', '\u2060 \u00ad', '   ']) expect(nameOf(blank)).to.equal('');
    expect(nameOf('\u200bA')).to.equal('\u200bA');
  });

  it('is refused below 32 levels, however it is nested', () => {
    let list: unknown = 'deep';
    for (let level = 0; level < 40; level++) list = [list];
    const { details, message } = thrown(
      () => readDocument({ ...baclofen(), other: list }, {}, labelSection),
      'invalid-data',
    );
    expect(details.path).to.equal(undefined);
    expect(message).to.equal('document: more than 32 levels');
  });

  it('of a later major version is refused with its place, and of none as no document', () => {
    const of = (contract: unknown): unknown => ({ ...baclofen(), contract });
    const later = thrown(() => readDocument(of('druglib/2'), {}, labelSection), 'unsupported-contract');
    expect(later.details.path).to.equal('contract');
    for (const contract of ['xdruglib/2', 'druglib/x', '', 1, undefined]) {
      expect(
        thrown(() => readDocument(of(contract), {}, labelSection), 'invalid-data').details.path,
      ).to.equal('contract');
    }
  });
});
