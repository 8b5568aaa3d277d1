import { expect } from 'chai';
import { boxedWarningCards } from '../../src/ehr/cds-card.js';
import { isDataError } from '../../src/index.js';
import { benzonatate, lioresalIntrathecal, loratadine, withWarning } from '../support/fixtures.js';

const url = 'https://chart.example.org/warning?drug=warnol';
const present = (...warnings: object[]): unknown => withWarning({ status: 'present', warnings });
const summaryOf = (title: string): string =>
  boxedWarningCards(present({ title, body: ['Text.'] }), { url })[0]?.summary ?? '';

describe('a CDS Hooks card of a boxed warning', () => {
  it('says in one line that there is one, and links to the full text', () => {
    const [card, ...others] = boxedWarningCards(lioresalIntrathecal, { url });
    expect(others).to.deep.equal([]);
    expect(card?.indicator).to.equal('warning');
    expect(card?.summary).to.match(/^Boxed warning for Lioresal Intrathecal: /);
    expect(card?.links).to.deep.equal([{ label: 'Read the boxed warning in full', url, type: 'absolute' }]);
    expect(card?.source.label).to.not.equal('');
  });

  it('has every word of the warning in its detail', () => {
    const body = ['First.', { type: 'list', items: ['one', { text: 'two', items: ['inner'] }] }];
    const [card] = boxedWarningCards(present({ title: 'Title', body }, { body: ['Second.'] }), { url });
    expect(card?.detail).to.equal('**Title**\n\nFirst.\n\n- one\n- two\n  - inner\n\nSecond.');
  });

  it('stays below 140 characters and ends at a word', () => {
    const summary = summaryOf('abrupt stop '.repeat(40));
    expect(summary.length).to.be.below(140);
    expect(summary).to.match(/ (abrupt|stop)…$/);
  });

  it('keeps a summary that just fits, and cuts a single long word inside', () => {
    const fits = 'x'.repeat(139 - 'Boxed warning for Warnol: '.length);
    expect(summaryOf(fits)).to.equal(`Boxed warning for Warnol: ${fits}`);
    expect(summaryOf('😀'.repeat(200)).isWellFormed()).to.equal(true);
  });

  it('has no markup of the source: it stays text', () => {
    const [card] = boxedWarningCards(present({ body: ['<b>*bold*</b> [a](https://x.example) & # no'] }), {
      url,
    });
    expect(card?.detail).to.equal('\\<b\\>\\*bold\\*\\</b\\> \\[a\\]\\(https\\://x.example\\) \\& \\# no');
  });

  it('says that the text was not provided when there is none', () => {
    expect(boxedWarningCards(present(), { url })[0]).to.include({
      detail: 'This drug has a boxed warning. Its text was not provided.',
      indicator: 'warning',
    });
  });
});

describe('the list of cards', () => {
  it('is empty only where the label states that there is no boxed warning', () => {
    expect(boxedWarningCards(loratadine, { url })).to.deep.equal([]);
  });

  it('tells that it is unknown where the answer does not say', () => {
    const [card] = boxedWarningCards(benzonatate, { url });
    expect(card).to.include({ summary: 'Boxed warning unknown for Benzonatate', indicator: 'info' });
    expect(card?.detail).to.include('not known');
  });

  it('is no list at all for another drug or a broken document', () => {
    for (const [document, query] of [
      [lioresalIntrathecal, { rxcui: '1' }],
      [{ contract: 'druglib/1' }, {}],
    ] as const) {
      let error: unknown;
      try {
        boxedWarningCards(document, { url, query });
      } catch (thrown) {
        error = thrown;
      }
      expect(isDataError(error)).to.equal(true);
    }
  });

  for (const bad of ['javascript:alert(1)', '/warning', 'https://user:secret@example.org/'])
    it(`needs a web address for the full text, not ${bad}`, () => {
      expect(() => boxedWarningCards(lioresalIntrathecal, { url: bad })).to.throw(TypeError);
    });
});
