import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import { lioresalIntrathecal, loratadine } from '../../support/fixtures.js';
import { create, mount, part, settled, TAGS, text, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { ENDPOINT, useAnswers } from '../../support/transport.js';

const lioresal = { drug: 'lioresal-intrathecal' };

describe('attributes and properties', () => {
  const names: [attribute: string, property: keyof AnyPanel, value: string, read: unknown][] = [
    ['drug', 'drug', 'baclofen', 'baclofen'],
    ['rxcui', 'rxcui', '1292', '1292'],
    ['ndc', 'ndc', '0093-1234-01', '0093-1234-01'],
    ['set-id', 'setId', 'abc', 'abc'],
    ['endpoint', 'endpoint', '/drugs/{drug}', '/drugs/{drug}'],
    ['format', 'format', 'druglib', 'druglib'],
    ['heading', 'heading', 'Read this', 'Read this'],
    ['heading-level', 'headingLevel', '4', 4],
    ['density', 'density', 'compact', 'compact'],
    ['theme', 'theme', 'dark', 'dark'],
    ['loading', 'loading', 'lazy', 'lazy'],
  ];
  for (const tag of TAGS) {
    it(`${tag}: every attribute has its property, and none is hidden by a field of the element`, () => {
      for (const [attribute, property, value, read] of names) {
        const panel = create(tag, { [attribute]: value });
        expect(panel[property], attribute).to.equal(read);
        expect(Object.hasOwn(panel, property), attribute).to.equal(false);
      }
      expect(Object.hasOwn(create(tag), 'data')).to.equal(false);
      expect(Object.hasOwn(create(tag), 'pageSize')).to.equal(false);
    });
  }

  it('have the documented defaults', () => {
    const { headingLevel, density, loading, theme, pageSize, state, error } = create('trial-list');
    expect({ headingLevel, density, loading, theme, pageSize, state, error }).to.deep.equal({
      ...{ headingLevel: 2, density: 'comfortable', loading: 'eager', theme: undefined },
      ...{ pageSize: 5, state: 'idle', error: undefined },
    });
  });

  it('the identifiers are put into the address', async () => {
    const asked = useAnswers(() => lioresalIntrathecal, `${ENDPOINT}/{rxcui}/{ndc}/{setid}/{lang}`);
    const given = { rxcui: '1292', ndc: '99999-0101-01', 'set-id': 'X/Y' };
    theStage().lang = 'en-GB';
    await settled(await mount('boxed-warning', { ...lioresal, ...given }));
    theStage().removeAttribute('lang');
    expect(asked[0]?.pathname).to.equal('/drugs/lioresal-intrathecal/1292/99999-0101-01/X%2FY/en-GB');
  });

  it('the language of the page reaches panels inside shadow roots [H21]', async () => {
    const asked = useAnswers(() => lioresalIntrathecal, `${ENDPOINT}/{lang}`);
    theStage().lang = 'en-GB';
    await settled(await mount('drug-monograph', lioresal));
    theStage().removeAttribute('lang');
    expect(asked.map(({ pathname }) => pathname)).to.deep.equal(['/drugs/lioresal-intrathecal/en-GB']);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`heading-level ${level} is the level of the panel, and entries are below it`, async () => {
      for (const tag of ['trial-list', 'boxed-warning', 'drug-summary']) {
        const panel = await mount(tag, { 'heading-level': `${level}` }, { data: lioresalIntrathecal });
        expect(part(panel, 'heading').localName).to.equal(`h${level}`);
        expect(part(panel, 'title').localName).to.equal(`h${Math.min(level + 1, 6)}`);
      }
    });
  }

  it('a heading-level that is none stays within 2 and 6', async () => {
    const levelOf = async (level: string): Promise<string> =>
      part(await mount('trial-list', { 'heading-level': level }), 'heading').localName;
    expect(await levelOf('1')).to.equal('h2');
    expect(await levelOf('9')).to.equal('h6');
    expect(await levelOf('none')).to.equal('h2');
  });

  it('heading replaces the words of the heading', async () => {
    for (const tag of TAGS) {
      const panel = await mount(tag, { heading: 'Read this' }, { data: lioresalIntrathecal });
      expect(text(part(panel, 'heading'))).to.equal('Read this');
    }
  });

  it('without a theme a panel follows the colour scheme of the page, with one it does not', async () => {
    const ground = (panel: AnyPanel): string => getComputedStyle(part(panel, 'frame')).backgroundColor;
    theStage().style.colorScheme = 'dark';
    const panel = await mount('trial-list', {}, { data: loratadine });
    const dark = ground(panel);
    panel.theme = 'light';
    await panel.updateComplete;
    expect(ground(panel)).to.not.equal(dark);
    theStage().style.colorScheme = 'light';
    panel.theme = 'dark';
    await panel.updateComplete;
    expect(ground(panel)).to.equal(dark);
  });

  it('a property that was set before the element was defined is kept [L10]', async () => {
    const early = create('late-panel');
    Object.assign(early, { data: lioresalIntrathecal, headingLevel: 5 });
    theStage().append(early);
    customElements.define('late-panel', class extends customElements.get('trial-list')! {});
    await early.updateComplete;
    expect(early.state).to.equal('ready');
    expect(part(early, 'heading').localName).to.equal('h5');
  });
});

describe('configure() and attributes', () => {
  it('an endpoint that comes later wakes panels that have none', async () => {
    const panel = await mount('boxed-warning', lioresal);
    expect(panel.state).to.equal('idle');
    useAnswers(() => lioresalIntrathecal);
    await settled(panel);
    expect(panel.state).to.equal('ready');
  });

  it('the attribute of an element wins over the page', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    await settled(await mount('boxed-warning', { ...lioresal, endpoint: 'https://own.example/{drug}' }));
    expect(asked.map(({ host }) => host)).to.deep.equal(['own.example']);
  });

  it('an empty endpoint attribute says as little as a missing one', async () => {
    useAnswers(() => lioresalIntrathecal);
    const panel = await settled(await mount('boxed-warning', { ...lioresal, endpoint: '', format: '' }));
    expect(panel.state).to.equal('ready');
  });

  it('no drug, or a blank one, asks nothing', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    for (const drug of ['', '  ']) expect((await mount('boxed-warning', { drug })).state).to.equal('idle');
    expect(asked).to.have.length(0);
  });

  it('a panel that lost its endpoint is idle again', async () => {
    useAnswers(() => lioresalIntrathecal);
    const panel = await settled(await mount('boxed-warning', lioresal));
    configure({ endpoint: undefined });
    await panel.updateComplete;
    expect(panel.state).to.equal('idle');
    expect(text(panel)).to.not.include('Lioresal Intrathecal');
  });

  it('a reload of a panel that has nothing to ask does nothing', async () => {
    for (const tag of TAGS) {
      const panel = await mount(tag);
      await panel.reload();
      expect(panel.state).to.equal('idle');
    }
  });
});
