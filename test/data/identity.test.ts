import { expect } from 'chai';
import type { Query } from '../../src/data/index.js';
import { askedNdc, assertIdentity } from '../../src/data/identity.js';
import { normaliseNdc } from '../../src/data/ndc.js';
import { baclofen, thrown } from './support.js';

const { drug } = baclofen();

describe('the identity check', () => {
  const matching: Query[] = [
    { drug: 'baclofen' },
    { drug: ' BACLOFEN ' },
    { drug: 'Bac\u200Blofen' },
    { drug: 'lioresal' },
    { drug: 'gablofen' },
    { rxcui: '1292' },
    { setId: 'a1b2c3d4-0000-4000-8000-000000000001' },
    { ndc: '0527-1330-01' },
    { ndc: '00527133001' },
    { ndc: '58281-560-02' },
    { ndc: '58281-0560-02' },
    { ndc: '0527-1330' },
    { drug: 'baclofen', rxcui: '1292', ndc: '00527-1330-01', setId: ' A1B2C3D4-0000-4000-8000-000000000001' },
    { drug: 'baclofen', rxcui: '', ndc: '  ', setId: '\u200B' },
  ];
  for (const query of matching) {
    it(`accepts ${JSON.stringify(query)}`, () => {
      expect(() => assertIdentity(query, drug)).not.to.throw();
    });
  }

  const foreign: [Query, string][] = [
    [{ drug: 'metformin' }, 'metformin'],
    [{ drug: 'bac' }, 'bac'],
    [{ rxcui: '129' }, 'RxCUI 129'],
    [{ setId: 'a1b2c3d4' }, 'set id a1b2c3d4'],
    [{ ndc: '0527-1331-01' }, 'NDC 0527-1331-01'],
    [{ ndc: '0527-1330-02' }, 'NDC 0527-1330-02'],
    [{ ndc: '58281-561-02' }, 'NDC 58281-561-02'],
    [{ drug: 'baclofen', rxcui: '6809' }, 'RxCUI 6809'],
    [{ drug: 'metformin', rxcui: '1292' }, 'metformin'],
  ];
  for (const [query, asked] of foreign) {
    it(`refuses ${JSON.stringify(query)} and names both drugs`, () => {
      const { details, message } = thrown(() => assertIdentity(query, drug), 'wrong-drug');
      expect(details).to.include({ asked, answered: 'Lioresal' });
      expect(message).to.include(asked).and.include('Lioresal');
    });
  }

  it('refuses a document that has none of the asked identifiers', () => {
    const bare = { id: 'baclofen', name: 'Baclofen' };
    for (const query of [{ rxcui: '1292' }, { ndc: '0527-1330-01' }, { setId: 'a' }]) {
      thrown(() => assertIdentity({ drug: 'baclofen', ...query }, bare), 'wrong-drug');
    }
  });

  it('takes no blank name of a document for a match', () => {
    const blank = {
      id: '',
      name: ' ',
      aliases: ['\u200B'],
      identifiers: { ndc: ['', 'unknown'], rxcui: [''] },
    };
    for (const query of [{ drug: 'baclofen' }, { rxcui: '1' }, { ndc: '0527-1330-01' }]) {
      thrown(() => assertIdentity(query, blank), 'wrong-drug');
    }
  });

  it('does not match a bare ten-digit code of a document, which could be two packages', () => {
    const ambiguous = { id: 'b', name: 'B', identifiers: { ndc: ['0527133001'] } };
    thrown(() => assertIdentity({ ndc: '0527-1330-01' }, ambiguous), 'wrong-drug');
  });

  it('says how to write an NDC that can be read in two ways', () => {
    for (const ndc of ['0527133001', '123', '0527-13300-1', 'baclofen']) {
      expect(thrown(() => assertIdentity({ ndc }, drug), 'config').message).to.include('with hyphens');
    }
  });
});

describe('an NDC in its 11-digit form', () => {
  const forms: [string, string | undefined][] = [
    ['0527-1330-01', '00527133001'],
    ['58281-560-02', '58281056002'],
    ['58281-5601-2', '58281560102'],
    ['00527-1330-01', '00527133001'],
    ['00527133001', '00527133001'],
    [' 0527-1330-01\u200B', '00527133001'],
    ['0527-1330', '005271330'],
    ['58281-560', '582810560'],
    ['58281-5601', '582815601'],
    ['0527133001', undefined],
    ['527-1330-01', undefined],
    ['0527-133-01', undefined],
    ['58281-560-2', undefined],
    ['0527-1330-1', undefined],
    ['00527-1330-01-1', undefined],
    ['005271330011', undefined],
    ['٠٥٢٧-١٣٣٠-٠١', undefined],
    ['', undefined],
  ];
  for (const [text, code] of forms) {
    it(`reads ${JSON.stringify(text)} as ${code}`, () => {
      expect(normaliseNdc(text)).to.equal(code);
    });
  }
});

describe('a National Drug Code inside something longer', () => {
  for (const ndc of ['9990093-1234-01', '0093-1234-0199', 'x0093-1234-01', '0093-1234-01x']) {
    it(`is none: ${ndc}`, () => {
      thrown(() => askedNdc({ ndc }), 'config');
    });
  }
});
