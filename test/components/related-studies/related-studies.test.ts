import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { loratadine, lioresalIntrathecal } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { links, mount, part, parts, text, textOf, visibleText } from '../../support/panel.js';

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

  it('names three authors, counts more, and shows them all on request', async () => {
    const data = structuredClone(loratadine);
    const [first] = data.studies!.items;
    first!.authors = ['Ada One', 'Ben Two', 'Cy Three'];
    const panel = await mount('related-studies', {}, { data });
    expect(text(part(panel, 'meta'))).to.include('Ada One, Ben Two, and Cy Three');
    const longer = structuredClone(data);
    longer.studies!.items[0]!.authors!.push('Di Four', 'Ed Five');
    panel.data = longer;
    await panel.updateComplete;
    expect(text(part(panel, 'meta'))).to.include(`Ada One, Ben Two, and 3 others ${en.showAuthors}`);
    const button = part(panel, 'meta').querySelector('button')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await panel.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(text(part(panel, 'meta'))).to.include('Cy Three, Di Four, and Ed Five');
    await expectOracles(panel);
  });

  it('a long abstract begins folded, says how long it is, and opens and closes', async () => {
    const data = structuredClone(loratadine);
    data.studies!.items[0]!.abstract = [
      { label: 'Methods', text: 'word '.repeat(150).trim() },
      { label: 'Results', text: [{ text: 'linked', url: 'https://example.org/' }, ' words'] },
    ];
    const panel = await mount('related-studies', {}, { data });
    const [item] = parts(panel, 'item');
    const button = item!.querySelector<HTMLElement>('[aria-expanded]')!;
    const height = (): number => item!.getBoundingClientRect().height;
    const folded = height();
    expect(visibleText(button)).to.equal(en.showAbstract('152'));
    expect(text(item!)).to.include('Methods.').and.to.include('Results. linked words');
    button.click();
    await panel.updateComplete;
    expect(height()).to.be.greaterThan(folded);
    expect(visibleText(button)).to.equal(en.hideAbstract);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await panel.updateComplete;
    expect(height()).to.equal(folded);
    expect([...parts(panel, 'item')[1]!.querySelectorAll('[aria-expanded]')]).to.have.length(0);
  });

  it('a folded abstract opens for the focus that comes into it', async () => {
    const data = structuredClone(loratadine);
    data.studies!.items[0]!.abstract = [
      { text: 'word '.repeat(300) },
      { text: [{ text: 'linked', url: 'https://example.org/' }] },
    ];
    const panel = await mount('related-studies', {}, { data });
    const [item] = parts(panel, 'item');
    const folded = item!.getBoundingClientRect().height;
    [...item!.querySelectorAll('a')].find((link) => text(link) === 'linked')!.focus();
    expect(item!.getBoundingClientRect().height).to.be.greaterThan(folded);
  });

  it('counts all of them, beside the heading', async () => {
    const panel = await mount('related-studies', {}, { data: lioresalIntrathecal });
    expect(textOf(panel, '.header')).to.include('137 studies');
  });
});
