import { expect } from 'chai';
import { html, nothing, render, svg } from 'lit';
import { asOne } from '../../../src/components/panel/as-one.js';
import { benzonatate } from '../../support/fixtures.js';
import { mount } from '../../support/panel.js';

const drawn = (content: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(content, place);
  return place;
};

const nested = (one: string, other: unknown): unknown =>
  asOne(html`<p class=${one}>${html`<b>${one}</b>`}, ${other}</p>`, html``, html`<i>${one}</i>`);

/** Lit's own nodes: one for each text, and one for what it draws in. */
const marks = (node: Node): number =>
  [...node.childNodes].reduce(
    (sum, child) => sum + Number(child.nodeType === Node.COMMENT_NODE) + marks(child),
    0,
  );

describe('templates drawn as one', () => {
  it('look as if they were drawn one by one, with a mark of Lit’s for each text alone', () => {
    const place = drawn(nested('<one>', 'two'));
    const paragraph = place.querySelector('p');
    expect(paragraph?.className).to.equal('<one>');
    expect(paragraph?.textContent).to.equal('<one>, two');
    expect(paragraph?.querySelector('b')?.textContent).to.equal('<one>');
    expect(place.querySelector('i')?.textContent).to.equal('<one>');
    expect(marks(place)).to.equal(4);
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
