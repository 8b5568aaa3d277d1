import { expect } from 'chai';
import type { DruglibFilterEvent, DrugDocument, Trial } from '../../../src/index.js';
import { TRIAL_ORDERS } from '../../../src/components/trial-list/trial-choice.js';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal, ugly } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { heard } from '../../support/clock.js';
import {
  eventOf,
  focused,
  mount,
  paged,
  part,
  parts,
  settled,
  text,
  textOf,
  visibleText,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn, useTransport } from '../../support/transport.js';

const STATUSES = ['recruiting', 'completed', 'not-yet-recruiting', 'terminated', 'unknown'] as const;
const PHASES = ['phase-1', 'phase-2'] as const;

/** Twenty trials: each status and each phase in turn. */
function trials(rest: Partial<DrugDocument['trials']> = {}, from = 0): DrugDocument {
  const items = Array.from({ length: 20 }, (_, index) => ({
    id: `T${from + index}`,
    title: `Trial ${from + index}`,
    status: STATUSES[index % 5]!,
    phases: [PHASES[index % 2]!],
  }));
  return {
    contract: 'druglib/1',
    drug: { id: 'listol', name: 'Listol' },
    trials: { source: { name: 'Example register' }, items, ...rest },
  };
}

function withTrials(items: Partial<Trial>[]): DrugDocument {
  const whole = items.map((item, index) => ({
    id: `T${index}`,
    title: `Trial ${index}`,
    status: 'completed' as const,
    ...item,
  }));
  return trials({ items: whole });
}

const chips = (panel: AnyPanel): HTMLElement[] => [...part(panel, 'filters').querySelectorAll('button')];
const chipWords = (panel: AnyPanel): string[] => chips(panel).map(text);
const pressed = (panel: AnyPanel): string[] =>
  chips(panel)
    .filter((chip) => chip.getAttribute('aria-pressed') === 'true')
    .map(text);
const titles = (panel: AnyPanel): string[] => parts(panel, 'title').map(visibleText);

async function choose(panel: AnyPanel, word: string): Promise<void> {
  const chip = chips(panel).find((each) => text(each).startsWith(word));
  chip?.focus();
  chip?.click();
  await turn();
  await panel.updateComplete;
}

async function sort(panel: AnyPanel, order: string): Promise<void> {
  const select = panel.renderRoot.querySelector('select')!;
  select.value = order;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await panel.updateComplete;
}

describe('the picture of the statuses', () => {
  it('counts the groups in words for those who do not see it', async () => {
    const panel = await mount('trial-list', {}, { data: lioresalIntrathecal });
    const chart = part(panel, 'chart');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.equal('12 open, 5 upcoming, 27 closed, 4 halted');
  });

  it('fills the whole width and needs no style attribute', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    const widths = [...part(panel, 'chart').children].map((bar) => parseFloat(bar.getAttribute('width')!));
    expect(widths).to.have.length(5);
    expect(widths.reduce((sum, width) => sum + width)).to.be.closeTo(100, 0.001);
    expect(panel.renderRoot.querySelector('[style]')).to.equal(null);
  });

  it('says that it counts what is loaded, where the source has more', async () => {
    const panel = await mount('trial-list', {}, { data: trials({ total: 437 }) });
    expect(part(panel, 'chart').getAttribute('aria-label')).to.match(/4 unknown, of the 20 loaded$/);
    expect(textOf(panel, '.tools')).to.include(en.onlyLoaded('20', '437'));
    await choose(panel, 'Open');
    expect(await heard(panel)).to.equal('Open: 4 trials, of the 20 loaded');
  });

  it('is not drawn for one trial alone', async () => {
    const panel = await mount('trial-list', {}, { data: withTrials([{}]) });
    expect(parts(panel, 'chart').concat(parts(panel, 'filters'))).to.have.length(0);
  });
});

describe('filters of trials', () => {
  it('carry the counts of what is loaded, and leave out what nobody has', async () => {
    const panel = await mount('trial-list', {}, { data: lioresalIntrathecal });
    expect(chipWords(panel).slice(0, 5)).to.deep.equal([
      'All 48',
      'Open 12',
      'Upcoming 5',
      'Closed 27',
      'Halted 4',
    ]);
    expect(pressed(panel)).to.deep.equal(['All 48']);
    const { role, ariaLabel } = part(panel, 'filters');
    expect([role, ariaLabel]).to.deep.equal(['group', en.filterTrials]);
  });

  it('show the trials of one group, say how many, and keep the focus', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    await choose(panel, 'Open');
    expect(titles(panel)).to.deep.equal(['Trial 0', 'Trial 5', 'Trial 10', 'Trial 15']);
    expect(pressed(panel)).to.deep.equal(['Open 4']);
    expect(textOf(panel, '.paging .count')).to.equal('Showing 4 of 4 · Open · of the 20 loaded');
    expect(await heard(panel)).to.equal('Open: 4 trials');
    expect(text(focused(panel)!)).to.equal('Open 4');
    expect(textOf(panel, '.header')).to.include('20 trials');
    await expectOracles(panel);
  });

  it('take no focus where the browser gives none to a button that a mouse has pressed', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    chips(panel)[1]!.click();
    await turn();
    await panel.updateComplete;
    expect([titles(panel).length, focused(panel)]).to.deep.equal([4, null]);
  });

  it('of status and phase hold together, and each chip counts what it would leave', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    await choose(panel, 'Open');
    expect(chipWords(panel).slice(-2)).to.deep.equal(['Phase 1 2', 'Phase 2 2']);
    await choose(panel, 'Phase 2');
    expect(titles(panel)).to.deep.equal(['Trial 5', 'Trial 15']);
    expect(pressed(panel)).to.deep.equal(['Open 2', 'Phase 2 2']);
    await choose(panel, 'Open');
    expect(pressed(panel)).to.deep.equal(['Phase 2 10']);
    await choose(panel, 'All');
    expect(pressed(panel)).to.deep.equal(['All 20']);
  });

  it('are told to the page, without any record', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    for (const [word, filter, shown] of [
      ['Halted', 'halted', 4],
      ['Phase 1', 'halted phase-1', 2],
      ['All', 'all', 20],
    ] as const) {
      const told = eventOf<DruglibFilterEvent>(document, 'druglib-filter');
      await choose(panel, word);
      const event = await told;
      expect([event.filter, event.shown, event.composed]).to.deep.equal([filter, shown, true]);
    }
  });

  it('that leave nothing say so, and lead back to everything', async () => {
    const panel = await mount(
      'trial-list',
      {},
      {
        data: withTrials([
          { status: 'completed', phases: ['phase-1'] },
          { status: 'recruiting', phases: ['phase-2'] },
        ]),
      },
    );
    await choose(panel, 'Open');
    await choose(panel, 'Phase 1');
    expect(panel.state).to.equal('ready');
    expect(parts(panel, 'item')).to.have.length(0);
    expect(text(part(panel, 'content'))).to.include(en.noMatch('Open, Phase 1', '2'));
    expect(await heard(panel)).to.equal('Open, Phase 1: 0 trials');
    const back = panel.renderRoot.querySelector<HTMLElement>('.none button')!;
    back.focus();
    back.click();
    await turn();
    await panel.updateComplete;
    expect(titles(panel)).to.have.length(2);
    expect(text(focused(panel)!)).to.equal('All 2');
  });

  it('that leave nothing keep their promises in little room, where the way back has no chips to lead to', async () => {
    const panel = await mount('trial-list', { density: 'compact' }, { data: trials() });
    panel.data = withTrials([
      { status: 'completed', phases: ['phase-1'] },
      { status: 'recruiting', phases: ['phase-2'] },
    ]);
    await panel.updateComplete;
    await choose(panel, 'Open');
    await choose(panel, 'Phase 1');
    await expectOracles(panel);
    const back = panel.renderRoot.querySelector<HTMLElement>('.none button')!;
    back.focus();
    back.click();
    await turn();
    await panel.updateComplete;
    expect(focused(panel)?.id).to.equal('heading');
  });

  it('are paged like the whole list', async () => {
    const panel = await mount('trial-list', { 'page-size': '3' }, { data: trials() });
    await choose(panel, 'Open');
    expect(titles(panel)).to.have.length(3);
    part(panel, 'more').click();
    await turn();
    await panel.updateComplete;
    expect(titles(panel)).to.deep.equal(['Trial 0', 'Trial 5', 'Trial 10', 'Trial 15']);
    expect(parts(panel, 'more')).to.have.length(0);
    expect(focused(panel) === parts(panel, 'title')[3]).to.equal(true);
  });

  it('go on with the next page of the endpoint, which may bring nothing of the choice', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'listol' });
    const next = 'https://api.example.org/drugs/listol?cursor=2';
    (await transport.next()).answer(trials({ next, total: 41 }));
    await settled(panel);
    await choose(panel, 'Open');
    part(panel, 'more').click();
    const last = { ...trials().trials!.items[1]!, id: 'last', title: 'The last' };
    (await transport.next()).answer(trials({ items: [last] }));
    await paged(panel);
    expect(titles(panel)).to.have.length(4);
    expect(textOf(panel, '.paging .count')).to.equal('Showing 4 of 4 · Open · of the 21 loaded');
    expect(await heard(panel)).to.equal('Showing 4 of 4');
    expect(focused(panel)).to.not.equal(null);
  });

  it('stay for a new answer about the same drug, and go with the drug', async () => {
    const panel = await mount('trial-list', {}, { data: trials() });
    await choose(panel, 'Open');
    panel.data = trials({}, 100);
    await panel.updateComplete;
    expect(titles(panel)[0]).to.equal('Trial 100');
    expect(pressed(panel)).to.deep.equal(['Open 4']);
    panel.data = lioresalIntrathecal;
    await panel.updateComplete;
    expect(pressed(panel)).to.deep.equal(['All 48']);
  });

  it('keep the focus where a new answer brings a group that nobody had', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'listol' });
    const items = trials().trials!.items;
    (await transport.next()).answer(trials({ items: items.filter(({ status }) => status !== 'recruiting') }));
    await settled(panel);
    const focusables = [() => chips(panel).find((chip) => text(chip).startsWith('Halted'))!];
    focusables.push(() => panel.renderRoot.querySelector('select')!);
    for (const [round, focusable] of focusables.entries()) {
      focusable().focus();
      const reloaded = panel.reload();
      (await transport.next()).answer(trials({ items: items.slice(0, 20 - 16 * round), total: 40 }));
      await reloaded;
      expect(chipWords(panel)[1], 'the new group').to.match(/^Open/);
      expect(focused(panel) === focusable()).to.equal(true);
    }
  });

  it('are folded behind a button in a side bar', async () => {
    const panel = await mount('trial-list', { density: 'compact' }, { data: trials() });
    expect(text(panel)).to.not.include('Phase 1 10');
    const fold = panel.renderRoot.querySelector<HTMLElement>('[data-action=tools]')!;
    expect([text(fold), fold.ariaExpanded]).to.deep.equal([en.filterAndSort, 'false']);
    fold.click();
    await panel.updateComplete;
    expect(fold.ariaExpanded).to.equal('true');
    expect(text(panel)).to.include('Phase 1 10');
    await expectOracles(panel);
  });

  it('count four hundred ugly trials without losing one', async () => {
    const panel = await mount('trial-list', {}, { data: ugly });
    const [all, ...groups] = chipWords(panel).map((words) => parseInt(words.replace(/^\D+/, ''), 10));
    expect(all).to.equal(400);
    expect(groups.slice(0, 5).reduce((sum, count) => sum + count)).to.equal(400);
  });
});

describe('the order of trials', () => {
  const data = withTrials([
    { title: 'b 10', status: 'completed', start: '2014-05' },
    { title: 'B 9', status: 'recruiting', start: '2015' },
    { title: 'a', status: 'terminated', verified: '2016-01-02' },
    { title: 'c', status: 'unknown', start: 'spring', verified: undefined },
    { title: 'd', status: 'not-yet-recruiting', start: '2014-05-20' },
  ]);

  const orders: [order: string, titles: string[]][] = [
    ['source', ['b 10', 'B 9', 'a', 'c', 'd']],
    ['newest', ['a', 'B 9', 'd', 'b 10', 'c']],
    ['status', ['B 9', 'd', 'b 10', 'a', 'c']],
    ['title', ['a', 'B 9', 'b 10', 'c', 'd']],
  ];
  for (const [order, expected] of orders) {
    it(`can be by ${order}`, async () => {
      const panel = await mount('trial-list', {}, { data });
      await sort(panel, order);
      expect(titles(panel)).to.deep.equal(expected);
    });
  }

  it('is chosen by a list with a label, and begins as the source has it', async () => {
    const panel = await mount('trial-list', {}, { data });
    const select = panel.renderRoot.querySelector('select')!;
    expect(select.value).to.equal('source');
    expect(select.labels[0]?.textContent).to.include(en.sort);
    expect([...select.options].map(({ text: words }) => words)).to.deep.equal(
      TRIAL_ORDERS.map((order) => en.order[order]),
    );
  });
});
