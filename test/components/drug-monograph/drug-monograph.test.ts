import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal, loratadine, ugly } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { create, innerPanels, mount, part, settled, text, textOf, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useAnswers, useTransport } from '../../support/transport.js';

const ORDER = ['boxed-warning', 'drug-summary', 'media-articles', 'related-studies', 'trial-list'];

const show = async (data: unknown): Promise<AnyPanel> => settled(await mount('drug-monograph', {}, { data }));

describe('drug-monograph', () => {
  it('shows the boxed warning first, then summary, news, studies and trials', async () => {
    const page = await show(lioresalIntrathecal);
    expect(innerPanels(page).map(({ localName }) => localName)).to.deep.equal(ORDER);
    expect(innerPanels(page).map(({ state }) => state)).to.deep.equal(Array(5).fill('ready'));
  });

  it('names the drug once as the heading, with the generic name and the date', async () => {
    const page = await show(lioresalIntrathecal);
    expect(text(part(page, 'heading'))).to.equal('Lioresal Intrathecal');
    const header = textOf(page, '.header');
    expect(header).to.include('baclofen injection').and.to.include(en.lastUpdated('Jan 28, 2015'));
    const twice = textOf(await show(loratadine), '.header');
    expect(twice.match(/loratadine/gi)).to.have.length(1);
  });

  it('hands its settings down to its panels', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    const given = { drug: 'baclofen', rxcui: '1292', 'set-id': '00000000-0000-4000-8000-000000000001' };
    const look = { density: 'compact', theme: 'dark', 'page-size': '2', 'heading-level': '3' };
    const page = await settled(await mount('drug-monograph', { ...given, ...look }));
    for (const { drug, rxcui, setId, density, theme, headingLevel } of innerPanels(page)) {
      expect({ drug, rxcui, setId, density, theme, headingLevel }).to.deep.equal({
        ...{ drug: 'baclofen', rxcui: '1292', setId: given['set-id'] },
        ...{ density: 'compact', theme: 'dark', headingLevel: 4 },
      });
    }
    expect(
      innerPanels(page)
        .slice(2)
        .map(({ pageSize }) => pageSize),
    ).to.deep.equal([2, 2, 2]);
    expect(asked).to.have.length(1);
  });

  it('reload() asks once for the whole page, past the cache', async () => {
    const transport = useTransport();
    const page = await mount('drug-monograph', { drug: 'baclofen' });
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(page);
    const done = page.reload();
    const newer = structuredClone(lioresalIntrathecal);
    newer.drug.name = 'Lioresal, renewed';
    (await transport.next()).answer(newer);
    await done;
    expect(transport.calls.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    expect(text(page).match(/Lioresal, renewed/g)!.length).to.be.above(1);
  });

  it('the contents lead to the panels and move the focus to their headings', async () => {
    const page = await show(lioresalIntrathecal);
    const names = ['warning', 'summary', 'articles', 'studies', 'trials'];
    const contents = [...page.renderRoot.querySelectorAll<HTMLElement>('nav a')];
    expect(contents.map(({ dataset }) => dataset['target'])).to.deep.equal(names);
    const { href } = location;
    contents[4]!.click();
    const trials = innerPanels(page)[4]!;
    expect(page.shadowRoot?.activeElement === trials).to.equal(true);
    expect(trials.shadowRoot?.activeElement?.id).to.equal('heading');
    expect(location.href).to.equal(href);
  });

  it('the panels that have nothing say so, and the others are shown', async () => {
    const page = await show(benzonatate);
    expect(innerPanels(page).map(({ state }) => state)).to.deep.equal([
      ...['not-provided', 'ready', 'not-provided', 'ready', 'ready'],
    ]);
    await expectOracles(page, { drug: 'Benzonatate' });
  });

  it('a page without a boxed warning says it twice: in the panel and in the summary', async () => {
    const page = await show(loratadine);
    const [warning, summary] = innerPanels(page);
    for (const panel of [warning!, summary!]) expect(text(panel)).to.include(en.warning.noneStated);
    await expectOracles(page, { noneStated: true, drug: 'Loratadine', drawn: false });
  });

  it('a document inside the element reaches every panel', async () => {
    const page = create('drug-monograph');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.text = JSON.stringify(lioresalIntrathecal);
    page.append(script);
    theStage().append(page);
    await settled(page);
    expect(innerPanels(page).map(({ state }) => state)).to.deep.equal(Array(5).fill('ready'));
  });

  it('is no wider than a phone with the ugliest document', async () => {
    theStage().style.width = '320px';
    const page = await show(ugly);
    expect(theStage().scrollWidth).to.be.at.most(320);
    expect(page.state).to.equal('ready');
  });
});
