import { expect } from 'chai';
import { html, nothing, render, svg } from 'lit';
import { asOne, marks } from '../../../src/components/panel/as-one.js';
import { benzonatate } from '../../support/fixtures.js';
import { mount } from '../../support/panel.js';

const drawn = (content: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(content, place);
  return place;
};

const nested = (one: string, other: unknown): unknown =>
  asOne(html`<p class=${one}>${html`<b>${one}</b>`}, ${other}</p>`, html``, html`<i>${one}</i>`);

/** Lit's own nodes: one for each text that has no element for itself, and one for what it draws in. */
const marksIn = (node: Node): number =>
  [...node.childNodes].reduce(
    (sum, child) => sum + Number(child.nodeType === Node.COMMENT_NODE) + marksIn(child),
    0,
  );

describe('templates drawn as one', () => {
  it('look as if they were drawn one by one, with a mark of Lit’s only where a text stands beside another', () => {
    const place = drawn(nested('<one>', 'two'));
    const paragraph = place.querySelector('p');
    expect(paragraph?.className).to.equal('<one>');
    expect(paragraph?.textContent).to.equal('<one>, two');
    expect(paragraph?.querySelector('b')?.textContent).to.equal('<one>');
    expect(place.querySelector('i')?.textContent).to.equal('<one>');
    expect(marksIn(place)).to.equal(2);
  });

  it('have a mark for each text where what a server has drawn is found by them', () => {
    marks.areNeeded = true;
    try {
      expect(marksIn(drawn(nested('<one>', 'two')))).to.equal(4);
    } finally {
      marks.areNeeded = false;
    }
  });

  it('draw another text, a number, none or a template where a text was alone', () => {
    const bold = (text: unknown): unknown => asOne(html`<b>${text}</b>`);
    const place = drawn(bold('one'));
    expect(marksIn(place)).to.equal(1);
    for (const text of ['<i>two</i>', 3, '', nothing, 'three']) {
      render(bold(text), place);
      expect(place.querySelector('b')?.textContent).to.equal(text === nothing ? '' : String(text));
    }
    render(bold(html`<u>four</u>`), place);
    expect(place.querySelector('b u')?.textContent).to.equal('four');
  });

  it('draw texts side by side', () => {
    const texts = ['one', 'two'];
    const place = drawn(asOne(html`<b>${texts[0]}${texts[1]}</b><i>${texts[0]}</i>`));
    expect(place.textContent).to.equal('onetwoone');
    expect(marksIn(place)).to.equal(3);
  });

  it('draw a text that follows an element without content', () => {
    const text = 'text';
    const place = drawn(asOne(html`<p><br />${text}</p>`, html`<p><svg></svg>${text}</p>`));
    expect(place.textContent).to.equal('texttext');
    expect(place.querySelector('br')?.hasChildNodes()).to.equal(false);
  });

  it('keep their elements when an attribute comes and goes', () => {
    const words = 'text';
    const bold = (current: unknown): unknown => asOne(html`<b aria-current=${current}>${words}</b>`);
    const place = drawn(bold(nothing));
    const [first] = place.querySelectorAll('b');
    for (const current of ['page', nothing]) {
      render(bold(current), place);
      expect(place.querySelector('b') === first).to.equal(true);
      expect(first?.hasAttribute('aria-current')).to.equal(current !== nothing);
    }
  });

  it('keep their elements when a value changes, and when what is in an array comes and goes', () => {
    const place = drawn(nested('one', nothing));
    const [bold] = place.querySelectorAll('b');
    for (const other of [[html`<u>here</u>`], nothing]) {
      render(nested('other', other), place);
      expect(place.querySelector('b') === bold).to.equal(true);
      expect(bold?.textContent).to.equal('other');
      expect(place.querySelectorAll('u')).to.have.length(other === nothing ? 0 : 1);
    }
  });

  it('stay a picture where nothing around them is drawn with them', () => {
    const place = drawn(html`<svg>${asOne(svg`<rect />`, svg`<rect />`)}</svg>`);
    const names = [...place.querySelectorAll('rect')].map(({ namespaceURI }) => namespaceURI);
    expect(names).to.deep.equal(Array(2).fill('http://www.w3.org/2000/svg'));
  });

  it('nothing at all is drawn as nothing', () => {
    expect(drawn(asOne()).textContent).to.equal('');
    expect(drawn(asOne('text', undefined, 0)).textContent).to.equal('text0');
  });

  it('the button of details keeps the focus when they open and close', async () => {
    const panel = await mount('trial-list', {}, { data: benzonatate });
    const button = panel.renderRoot.querySelector<HTMLElement>('[data-action=details]')!;
    button.focus();
    for (const expanded of ['true', 'false']) {
      button.click();
      await panel.updateComplete;
      expect(panel.shadowRoot?.activeElement === button).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal(expanded);
    }
  });

  // The last: nothing new is known after it.
  it('are known up to a limit, and drawn one in the other beyond it', () => {
    const row = (kind: number): unknown[] =>
      Array.from({ length: 15 }, (_, bit) => ((kind >> bit) & 1 ? html`<i>${bit}</i>` : html`<b>${bit}</b>`));
    const strings = new Set(Array.from({ length: 1 << 15 }, (_, kind) => asOne(...row(kind)).strings));
    expect(strings.size).to.be.below(20_000);
    const place = drawn(asOne(...row((1 << 15) - 2)));
    expect(place.textContent).to.equal('01234567891011121314');
    expect(place.querySelectorAll('b')).to.have.length(1);
  });
});
