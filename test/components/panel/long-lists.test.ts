import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { SECTION_OF } from '../../support/fixtures.js';
import { watchLeftovers } from '../../support/leftovers.js';
import {
  create,
  eventOf,
  focused,
  grown,
  LIST_TAGS,
  mount,
  part,
  parts,
  text,
  textOf,
  theStage,
  visibleText,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn } from '../../support/transport.js';

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
      const ended = eventOf(panel, 'druglib-page');
      dispatchEvent(new Event('beforeprint'));
      expect(parts(panel, 'item'), tag).to.have.length(600);
      dispatchEvent(new Event('afterprint'));
      await ended;
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
    await grown(panel, 200);
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

  it('is left out of the layout where nobody looks as the host says, and never on paper', async () => {
    const panel = await mount('trial-list', { 'page-size': '100' }, { data: many(100) });
    await grown(panel, 100);
    const stretch = parts(panel, 'item')[99]!.parentElement!;
    for (const choice of ['visible', 'auto']) {
      panel.style.setProperty('--druglib-offscreen', choice);
      expect(getComputedStyle(stretch).contentVisibility).to.equal(choice);
    }
    const rules = (panel.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
    const screen = (rule: CSSRule): boolean =>
      rule instanceof CSSMediaRule && rule.conditionText === 'screen';
    const leavingOut = rules.filter(({ cssText }) => /content-visibility: (?!visible)/.test(cssText));
    expect(leavingOut.length).to.be.above(0);
    expect(leavingOut.filter((rule) => !screen(rule))).to.deep.equal([]);
  });
});

describe('a page size of hundreds', () => {
  const SIZE = 400;

  const show = (data: unknown = many(600), rest: object = {}): Promise<AnyPanel> =>
    mount('trial-list', { 'page-size': `${SIZE}` }, { data, ...rest });
  const first = (panel: AnyPanel): number => {
    const { length } = parts(panel, 'item');
    expect(length).to.be.within(5, 50);
    return length;
  };
  const titleOf = (panel: AnyPanel, index: number): string =>
    visibleText(parts(panel, 'item')[index]!.querySelector('a')!);

  it('comes a stretch at a time until it is reached, and offers more only then', async () => {
    const panel = await show();
    expect(panel.state).to.equal('ready');
    expect(textOf(panel, '.paging .count')).to.equal(`Showing ${first(panel)} of 600`);
    expect(parts(panel, 'more')).to.have.length(0);
    await grown(panel, SIZE);
    expect(textOf(panel, '.paging .count')).to.equal('Showing 400 of 600');
    expect(parts(panel, 'more')).to.have.length(1);
    expect(titleOf(panel, SIZE - 1)).to.equal('Trial 399');
  });

  it('says nothing on its way, moves no focus and tells the page nothing: nobody has asked for more', async () => {
    const panel = await show();
    const told: string[] = [];
    panel.addEventListener('druglib-page', ({ type }) => told.push(type));
    panel.focusHeading();
    const status = text(part(panel, 'status'));
    await grown(panel, SIZE);
    await panel.updateComplete;
    expect(told).to.deep.equal([]);
    expect(text(part(panel, 'status'))).to.equal(status);
    expect(focused(panel)?.id).to.equal('heading');
  });

  it('works on nothing that is on screen already', async () => {
    const panel = await show();
    const rows = parts(panel, 'item');
    const drawn = new Set<Node>();
    const recorder = new MutationObserver((records) => records.forEach(({ target }) => drawn.add(target)));
    recorder.observe(part(panel, 'list'), {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    await grown(panel, SIZE);
    recorder.disconnect();
    expect(rows.some((row) => [...drawn].some((node) => row.contains(node)))).to.equal(false);
    expect(parts(panel, 'item').slice(0, rows.length)).to.deep.equal(rows);
  });

  it('is whole on paper, also while it is still coming and where no script is told of printing', async () => {
    const panel = await show();
    first(panel);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(panel, 'item')).to.have.length(SIZE);
    dispatchEvent(new Event('afterprint'));
    const { matchMedia } = globalThis;
    globalThis.matchMedia = () => matchMedia('all');
    try {
      const other = await show();
      const counts = new Set([first(other)]);
      const recorder = new MutationObserver(() => counts.add(parts(other, 'item').length));
      recorder.observe(part(other, 'list'), { childList: true, subtree: true });
      await grown(other, SIZE);
      recorder.disconnect();
      expect(counts.size).to.equal(2);
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });

  it('of another drug begins anew, and nothing of the former one comes', async () => {
    const panel = await show();
    await grown(panel, SIZE);
    const data = many(600);
    data.drug = { id: 'otherol', name: 'Otherol' };
    data.trials!.items = data.trials!.items.map((trial) => ({ ...trial, title: `Other ${trial.id}` }));
    panel.data = data;
    await panel.updateComplete;
    first(panel);
    await grown(panel, SIZE);
    const titles = parts(panel, 'title').map((title) => text(title));
    expect(titles.filter((title) => !title.includes('Other'))).to.deep.equal([]);
  });

  it('of the same drug, asked again, stays as long as it is: the place of the reader does not go', async () => {
    const panel = await show();
    await grown(panel, SIZE);
    panel.data = many(500);
    await panel.updateComplete;
    expect(parts(panel, 'item')).to.have.length(SIZE);
  });

  it('waits while the panel is out of the page, and goes on when it is back', async () => {
    const panel = await show();
    const leftovers = watchLeftovers();
    panel.remove();
    const before = first(panel);
    await turn();
    expect(parts(panel, 'item')).to.have.length(before);
    expect(leftovers()).to.deep.equal([]);
    theStage().append(panel);
    await grown(panel, SIZE);
  });

  it('another choice of the reader begins with its first stretch, and comes too', async () => {
    const panel = await show(many(3000));
    await grown(panel, SIZE);
    press(panel, '[data-group=open]');
    await panel.updateComplete;
    first(panel);
    await grown(panel, SIZE);
    expect(textOf(panel, '.paging .count')).to.include('Showing 400 of 600');
  });

  it('brings as many with "Show more", with the focus on the first of them', async () => {
    const panel = await show(many(1000));
    await grown(panel, SIZE);
    const ended = eventOf<Event & { shown: number }>(panel, 'druglib-page');
    press(panel, '[data-action=more]');
    await panel.updateComplete;
    expect(parts(panel, 'item').length).to.be.within(SIZE + 1, SIZE + 50);
    expect((await ended).shown).to.equal(800);
    expect(parts(panel, 'item')).to.have.length(800);
    expect(focused(panel) === parts(panel, 'item')[SIZE]!.querySelector('a')).to.equal(true);
  });

  it('keeps the rows that a server has drawn', async () => {
    const panel = create('trial-list', { 'page-size': `${SIZE}` }, { data: many(600) });
    const root = panel.attachShadow({ mode: 'open' });
    root.append(...Array.from({ length: SIZE }, () => document.createElement('li')));
    for (const row of root.children) row.setAttribute('part', 'item');
    theStage().append(panel);
    await panel.updateComplete;
    expect(parts(panel, 'list')).to.have.length(1);
    expect(parts(panel, 'item')).to.have.length(SIZE);
  });
});
