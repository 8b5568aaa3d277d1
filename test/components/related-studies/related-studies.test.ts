import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { loratadine, lioresalIntrathecal } from '../../support/fixtures.js';
import { links, mount, parts, text, textOf } from '../../support/panel.js';

describe('related-studies', () => {
  it('shows date, title, kind, journal, authors, identifier and the abstract with its labels', async () => {
    const panel = await mount('related-studies', {}, { data: loratadine });
    const [first, second, third] = parts(panel, 'item');
    expect(text(first!)).to.equal(
      '2013 Apr 2 Loratadine before the pollen season: does an early start help? ' +
        'Randomised trialExample Journal of AllergyPollen Diary CollaborationPMID 20000201 ' +
        'Conclusion. Starting two weeks early made little difference.',
    );
    expect(text(second!)).to.include('2010 Sep').and.to.include(en.flag['open-access']);
    expect(text(third!)).to.include('2006').and.to.not.include('Jan');
    expect(links(panel).filter(({ dataset }) => dataset['kind'] === 'study')).to.have.length(1);
  });

  it('a retraction stands out in words', async () => {
    const data = structuredClone(loratadine);
    data.studies!.items[0]!.flags = ['retracted', 'preprint'];
    const panel = await mount('related-studies', {}, { data });
    const badges = parts(panel, 'badge').map((badge) => text(badge));
    expect(badges.slice(0, 2)).to.deep.equal([en.flag.retracted, en.flag.preprint]);
  });

  it('studies with the same id are both shown, and one without a date says so', async () => {
    const data = structuredClone(loratadine);
    data.studies!.items = [
      { id: 'same', title: 'One' },
      { id: 'same', title: 'Two' },
    ];
    const panel = await mount('related-studies', {}, { data });
    expect(parts(panel, 'item').map((item) => text(item))).to.deep.equal([
      `${en.noDate} One same`,
      `${en.noDate} Two same`,
    ]);
  });

  it('counts all of them, beside the heading', async () => {
    const panel = await mount('related-studies', {}, { data: lioresalIntrathecal });
    expect(textOf(panel, '.header')).to.include('137 studies');
  });
});
