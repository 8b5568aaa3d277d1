import { expect } from 'chai';
import { comparable, isAsked } from '../../src/data/query.js';

describe('a query', () => {
  it('asks for a drug when any identifier is given', () => {
    for (const query of [{ drug: 'baclofen' }, { rxcui: '1292' }, { ndc: '0527-1330-01' }, { setId: 'a' }]) {
      expect(isAsked(query)).to.equal(true);
    }
  });

  it('asks for nothing when all identifiers are missing, blank or invisible', () => {
    for (const query of [
      {},
      { drug: '' },
      { drug: ' \n' },
      { drug: '\u200B\u2060', rxcui: '' },
      { lang: 'en' },
    ]) {
      expect(isAsked(query)).to.equal(false);
    }
  });

  it('compares text without case, outer space, invisible characters and ways of composing', () => {
    expect(comparable('  Lio\u200Bre\u00ADsal\uFEFF ')).to.equal('lioresal');
    expect(comparable('Cafe\u0301')).to.equal('caf\u00E9');
    expect(comparable(1292)).to.equal('1292');
    expect(comparable(undefined)).to.equal('');
  });
});
