import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { SECTION_OF } from '../../support/fixtures.js';
import { eventOf, focused, LIST_TAGS, mount, part, parts, textOf } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

/** A document of many trials, in every status and phase. */
function many(count: number): DrugDocument {
  const statuses = ['recruiting', 'completed', 'terminated', 'unknown', 'not-yet-recruiting'] as const;
  const phases = ['phase-1', 'phase-2', 'phase-3'] as const;
  const items = Array.from({ length: count }, (_, index) => ({
    id: `T${index}`,
    title: `Trial ${index}`,
    url: `https://example.org/trials/${index}`,
    status: statuses[index % 5]!,
    phases: [phases[index % 3]!],
    summary: ['A few words on what the trial is about.'],
  }));
  return {
    contract: 'druglib/1',
    drug: { id: 'listol', name: 'Listol' },
    trials: { source: { name: 'Example register' }, items },
  };
}

/** The same of entries that need no more than a title. */
function manyOf(tag: 'related-studies' | 'media-articles', count: number): DrugDocument {
  const items = Array.from({ length: count }, (_, index) => ({ id: `S${index}`, title: `Entry ${index}` }));
  return {
    contract: 'druglib/1',
    drug: { id: 'listol', name: 'Listol' },
    [SECTION_OF[tag]]: { source: { name: 'Example' }, items },
  };
}

const ALL = '[data-action=all]';
const press = (panel: AnyPanel, selector: string): void =>
  panel.renderRoot.querySelector<HTMLElement>(selector)!.click();

describe('a list of thousands', () => {
  it('shows its first items at once and how many there are', async () => {
    const panel = await mount('trial-list', {}, { data: many(10_000) });
    expect(parts(panel, 'item')).to.have.length(5);
    expect(textOf(panel, '.paging .count')).to.equal('Showing 5 of 10,000');
    expect(textOf(panel, ALL)).to.equal('Show all 10,000');
  });

  it('brings all of them a stretch at a time, says how many are in, and tells the page at the end', async () => {
    const panel = await mount('trial-list', {}, { data: many(1200) });
    const ended = eventOf<Event & { shown: number; total: number }>(panel, 'druglib-page');
    press(panel, ALL);
    await panel.updateComplete;
    const first = parts(panel, 'item').length;
    expect(first).to.be.within(6, 200);
    expect(textOf(panel, '.paging .count')).to.equal(`Showing ${first} of 1,200`);
    expect(focused(panel) === parts(panel, 'item')[5]!.querySelector('a')).to.equal(true);
    const { shown, total } = await ended;
    expect([shown, total]).to.deep.equal([1200, 1200]);
    await panel.updateComplete;
    expect(parts(panel, 'item')).to.have.length(1200);
    expect(parts(panel, 'more')).to.have.length(0);
  });

  it('is whole on paper, also while it is still coming', async () => {
    for (const tag of LIST_TAGS) {
      const document = tag === 'trial-list' ? many(600) : manyOf(tag, 600);
      const panel = await mount(tag, {}, { data: document });
      press(panel, ALL);
      await panel.updateComplete;
      expect(parts(panel, 'item'), tag).to.have.length.below(600);
      dispatchEvent(new Event('beforeprint'));
      expect(parts(panel, 'item'), tag).to.have.length(600);
      dispatchEvent(new Event('afterprint'));
      await eventOf(panel, 'druglib-page');
      await panel.updateComplete;
      expect(textOf(panel, '.paging .count'), tag).to.equal('Showing 600 of 600');
    }
  });

  it('keeps to the beginning on paper where the reader asked for no more, and after another choice', async () => {
    const panel = await mount('trial-list', {}, { data: many(600) });
    press(panel, ALL);
    await panel.updateComplete;
    press(panel, '[data-group=open]');
    await panel.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(parts(panel, 'item')).to.have.length(5);
    dispatchEvent(new Event('afterprint'));
  });

  it('stops when the reader chooses something else', async () => {
    const panel = await mount('trial-list', {}, { data: many(1200) });
    press(panel, ALL);
    await panel.updateComplete;
    press(panel, '[data-group=open]');
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    await panel.updateComplete;
    expect(parts(panel, 'item')).to.have.length(5);
  });

  it('draws only the item again that a reader unfolds', async () => {
    const panel = await mount('trial-list', { 'page-size': '200' }, { data: many(400) });
    const drawn = new Set<Node>();
    const recorder = new MutationObserver((records) => records.forEach(({ target }) => drawn.add(target)));
    recorder.observe(part(panel, 'list'), { attributes: true, childList: true, subtree: true });
    press(panel, '[data-action=details]');
    await panel.updateComplete;
    recorder.disconnect();
    const [item] = parts(panel, 'item');
    expect([...drawn].every((node) => item!.contains(node))).to.equal(true);
  });

  it('offers no "Show all" where "Show more" brings the rest', async () => {
    const panel = await mount('trial-list', {}, { data: many(10) });
    expect(panel.renderRoot.querySelector(ALL)).to.equal(null);
  });

  it('is left out of the layout where nobody looks only if the host says so, and never on paper', async () => {
    const panel = await mount('trial-list', { 'page-size': '100' }, { data: many(100) });
    const stretch = parts(panel, 'item')[99]!.parentElement!;
    expect(getComputedStyle(stretch).contentVisibility).to.equal('visible');
    panel.style.setProperty('--druglib-offscreen', 'auto');
    expect(getComputedStyle(stretch).contentVisibility).to.equal('auto');
    const rules = (panel.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.some(({ cssText }) => cssText.includes('content-visibility: visible'))).to.equal(true);
  });
});
