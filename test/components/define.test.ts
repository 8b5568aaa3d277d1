import { expect } from 'chai';
import { defineElements, DrugMonographElement, TrialListElement } from '../../src/index.js';
import { upgradePlaceholders } from '../../src/placeholders.js';
import { lioresalIntrathecal } from '../support/fixtures.js';
import { expectOracles } from '../support/oracles.js';
import { innerPanels, mount, settled, TAGS, text, theStage } from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { useAnswers } from '../support/transport.js';

describe('registering', () => {
  it('twice does not throw, and the first stays', () => {
    const before = TAGS.map((tag) => customElements.get(tag));
    defineElements();
    defineElements();
    expect(TAGS.every((tag, index) => customElements.get(tag) === before[index])).to.equal(true);
    expect(customElements.get('trial-list') === TrialListElement).to.equal(true);
  });

  it('with a prefix gives tags of their own that work [L12]', async () => {
    defineElements({ prefix: 'acme' });
    for (const tag of TAGS) {
      const panel = await settled(await mount(`acme-${tag}`, {}, { data: lioresalIntrathecal }));
      expect(panel.state, tag).to.equal('ready');
      await expectOracles(panel, { drug: 'Lioresal Intrathecal', drawn: false });
    }
  });

  it('with a prefix makes the whole page of tags with the prefix', async () => {
    defineElements({ prefix: 'acme' });
    const asked = useAnswers(() => lioresalIntrathecal);
    const page = await settled(await mount('acme-drug-monograph', { drug: 'baclofen' }));
    const tags = innerPanels(page).map(({ localName }) => localName);
    expect(tags).to.have.length(5);
    expect(tags.every((tag) => tag.startsWith('acme-'))).to.equal(true);
    expect(page).to.be.instanceOf(DrugMonographElement);
    expect(asked).to.have.length(1);
    await expectOracles(page, { drug: 'Lioresal Intrathecal' });
    const plain = await settled(await mount('drug-monograph', { drug: 'baclofen' }));
    expect(innerPanels(plain)[0]?.localName).to.equal('boxed-warning');
  });

  it('leaves the settings of the page alone', async () => {
    useAnswers(() => lioresalIntrathecal);
    defineElements({ prefix: 'later' });
    const panel = await settled(await mount('later-trial-list', { drug: 'baclofen' }));
    expect(panel.state).to.equal('ready');
  });
});

describe('placeholders of content systems', () => {
  function place(data: Record<string, string>): HTMLElement {
    const placeholder = document.createElement('div');
    placeholder.append('See the label.');
    Object.assign(placeholder.dataset, data);
    theStage().append(placeholder);
    return placeholder;
  }

  it('become panels with the attributes that stand in data-*, and what stood inside as fallback', async () => {
    const placeholder = place({
      druglib: 'boxed-warning',
      drug: 'baclofen',
      setId: 'abc',
      headingLevel: '4',
    });
    upgradePlaceholders();
    const panel = placeholder.querySelector<AnyPanel>('boxed-warning')!;
    await panel.updateComplete;
    const { drug, setId, headingLevel } = panel;
    expect({ drug, setId, headingLevel }).to.deep.equal({ drug: 'baclofen', setId: 'abc', headingLevel: 4 });
    expect(text(panel)).to.include('See the label.');
  });

  it('take over the attributes of panels and no others', () => {
    const placeholder = place({
      druglib: 'trial-list',
      drug: 'baclofen',
      onclick: 'globalThis.druglibWasHere = true',
      onfocus: 'globalThis.druglibWasHere = true',
      style: 'position: fixed',
      tabindex: '0',
    });
    upgradePlaceholders();
    const panel = placeholder.querySelector('trial-list')!;
    expect(panel.getAttributeNames()).to.deep.equal(['drug']);
  });

  it('are done once', () => {
    const placeholder = place({ druglib: 'trial-list' });
    upgradePlaceholders();
    upgradePlaceholders();
    expect(placeholder.querySelectorAll('trial-list')).to.have.length(1);
    expect(placeholder.children).to.have.length(1);
  });

  it('of other names stay as they are', () => {
    const names = ['script', 'iframe', 'constructor', ''];
    const placeholders = names.map((druglib) => place({ druglib, src: 'https://example.org/' }));
    upgradePlaceholders();
    for (const { childElementCount, textContent } of placeholders) {
      expect([childElementCount, textContent]).to.deep.equal([0, 'See the label.']);
    }
  });

  it('load like any other panel', async () => {
    useAnswers(() => lioresalIntrathecal);
    const placeholder = place({ druglib: 'trial-list', drug: 'baclofen' });
    upgradePlaceholders();
    const panel = await settled(placeholder.querySelector<AnyPanel>('trial-list')!);
    expect(panel.state).to.equal('ready');
  });
});
