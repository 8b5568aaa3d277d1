import { expect } from 'chai';
import type { DruglibFilterEvent, DrugDocument } from '../../../src/index.js';
import { languageFor } from '../../../src/components/panel/language.js';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal, ugly } from '../../support/fixtures.js';
import { expectNoSidewaysScroll, expectOracles } from '../../support/oracles.js';
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
  theStage,
  widen,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn, useTransport } from '../../support/transport.js';

const { contract, drug } = lioresalIntrathecal;
const source = { name: 'Example index of studies', updated: '2014-06-03' };

/** Studies of these dates, the first with the id S0. */
const dated = (...dates: (string | undefined)[]): DrugDocument => ({
  contract,
  drug,
  studies: {
    source,
    items: dates.map((published, index) => ({
      id: `S${index}`,
      title: `Study ${index}`,
      ...(published && { published }),
    })),
  },
});

const bars = (panel: AnyPanel): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>('[part=chart] button'),
];
const names = (panel: AnyPanel): (string | null)[] =>
  bars(panel).map((bar) => bar.getAttribute('aria-label'));
const pressed = (panel: AnyPanel): (string | null)[] =>
  bars(panel)
    .filter((bar) => bar.getAttribute('aria-pressed') === 'true')
    .map((bar) => bar.getAttribute('aria-label'));
const tabStops = (panel: AnyPanel): HTMLElement[] => bars(panel).filter(({ tabIndex }) => tabIndex === 0);
const titles = (panel: AnyPanel): string[] => parts(panel, 'title').map(text);
const count = (panel: AnyPanel): string => textOf(panel, '.paging .count');
const buttonNamed = (panel: AnyPanel, name: string): HTMLElement | undefined =>
  [...panel.renderRoot.querySelectorAll<HTMLElement>('button')].find((button) => text(button) === name);

async function click(panel: AnyPanel, element: HTMLElement | undefined): Promise<void> {
  element?.click();
  await turn();
  await panel.updateComplete;
}

/** True when the panel took the key for itself. */
async function press(panel: AnyPanel, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  focused(panel)?.dispatchEvent(event);
  await panel.updateComplete;
  return event.defaultPrevented;
}

const focusedName = (panel: AnyPanel): string | null | undefined =>
  focused(panel)?.getAttribute('aria-label');

describe('studies by year', () => {
  it('has a bar for each year with studies, named with its count, and an axis from the first to the last', async () => {
    const panel = await mount('related-studies', {}, { data: lioresalIntrathecal });
    expect(names(panel)).to.have.length(9);
    expect(names(panel)[0]).to.equal('2003: 4 studies');
    expect(names(panel)[8]).to.equal('2011: 21 studies');
    expect(text(part(panel, 'chart'))).to.equal('20032011');
    expect(textOf(panel, '.header .count')).to.equal('137 studies, 2003 to 2011');
    const group = part(panel, 'chart').querySelector('[role]');
    expect(group?.getAttribute('aria-label')).to.equal(`${en.years.heading}, 2003 to 2011`);
    await expectOracles(panel);
  });

  it('a bar is as high as its share of the highest, and a year without studies is a gap', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2001-05', '2003-02-01') });
    expect(names(panel)).to.deep.equal(['2001: 2 studies', '2003: 1 study']);
    const [first, last] = bars(panel).map((bar) => bar.querySelector('rect')!.getBoundingClientRect());
    expect(last!.height).to.be.closeTo(first!.height / 2, 1);
    expect(last!.left - first!.right).to.be.greaterThan(first!.width);
  });

  for (const [what, dates] of [
    ['one year', ['2001', '2001-05']],
    ['no dates', [undefined, undefined]],
    ['dates that cannot be read', ['Spring 2004', '04/2005']],
  ] as const) {
    it(`${what}: there is no picture, and the studies are all there`, async () => {
      const panel = await mount('related-studies', {}, { data: dated(...dates) });
      expect(parts(panel, 'chart')).to.have.length(0);
      expect(parts(panel, 'item')).to.have.length(2);
      expect(textOf(panel, '.header .count')).to.equal('2 studies');
    });
  }

  it('keep the focus where a new answer brings other years', async () => {
    const transport = useTransport();
    const panel = await mount('related-studies', { drug: drug.id });
    (await transport.next()).answer(dated('2001', '2002'));
    await settled(panel);
    bars(panel)[1]!.focus();
    const reloaded = panel.reload();
    (await transport.next()).answer(dated('2000', '2002', '2003', undefined));
    await reloaded;
    expect([names(panel).length, focusedName(panel)]).to.deep.equal([3, '2002: 1 study']);
  });

  it('says how many studies have no year and are in no bar', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2003', undefined, 'once') });
    expect(text(part(panel, 'filters'))).to.include(en.years.undated('2', 'other'));
    expect(textOf(panel, '.header .count')).to.equal('4 studies');
  });

  it('many years are put together, so that a finger can hit each bar', async () => {
    const dates = Array.from({ length: 60 }, (_, index) => String(1961 + index));
    const panel = await mount('related-studies', {}, { data: dated(...dates) });
    expect(names(panel)).to.have.length(13);
    expect(names(panel)[0]).to.equal('1961 to 1964: 4 studies');
    expect(names(panel)[1]).to.equal('1965 to 1969: 5 studies');
    expect(names(panel)[12]).to.equal('2020: 1 study');
    await click(panel, bars(panel)[1]);
    expect(count(panel)).to.include('Showing 5 of 5 · 1965 to 1969');
  });

  it('the longest span of years that can be read still has few bars', async () => {
    const panel = await mount('related-studies', {}, { data: dated('1000', '9999') });
    expect(bars(panel)).to.have.length(2);
    await expectOracles(panel);
  });

  it('says that it knows only what has come when the source has more', async () => {
    const data = dated('2001', '2003');
    data.studies!.total = 50;
    const panel = await mount('related-studies', {}, { data });
    const limits = part(panel, 'filters').querySelector('#limits');
    expect(text(limits!)).to.equal(en.onlyLoaded('2', '50'));
    expect(part(panel, 'chart').querySelector('[aria-describedby=limits]')).to.not.equal(null);
    expect(textOf(panel, '.header .count')).to.equal('50 studies');
  });

  for (const width of [200, 320, 480]) {
    it(`${width} px wide: every bar can be hit, and nothing is cut or scrolls sideways`, async () => {
      widen(width);
      const dates = Array.from({ length: 16 }, (_, index) => String(2001 + index));
      const panel = await mount('related-studies', { density: 'compact' }, { data: dated(...dates) });
      for (const bar of bars(panel)) {
        const { width: wide, height } = bar.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(23.9);
      }
      expectNoSidewaysScroll(panel);
      await expectOracles(panel, { drawn: false });
    });
  }
});

describe('choosing a year', () => {
  it('leaves its studies, tells the page and screen readers, and offers the way back', async () => {
    const panel = await mount('related-studies', {}, { data: lioresalIntrathecal });
    const told = eventOf<DruglibFilterEvent>(panel, 'druglib-filter');
    await click(panel, bars(panel)[0]);
    const event = await told;
    expect([event.filter, event.shown]).to.deep.equal(['2003', 4]);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(pressed(panel)).to.deep.equal(['2003: 4 studies']);
    expect(parts(panel, 'item')).to.have.length(4);
    for (const item of parts(panel, 'item')) expect(text(item)).to.match(/^2003/);
    expect(count(panel)).to.equal('Showing 4 of 4 · 2003 · of the 137 loaded');
    expect(await heard(panel)).to.equal('2003: 4 studies');
    await expectOracles(panel);

    const back = eventOf<DruglibFilterEvent>(panel, 'druglib-filter');
    await click(panel, buttonNamed(panel, en.years.all));
    const event2 = await back;
    expect([event2.filter, event2.shown]).to.deep.equal(['all', 137]);
    expect(pressed(panel)).to.deep.equal([]);
    expect(count(panel)).to.equal('Showing 5 of 137');
    expect(await heard(panel)).to.equal('All years: 137 studies');
    expect(focusedName(panel)).to.equal('2003: 4 studies');
    expect(buttonNamed(panel, en.years.all)).to.equal(undefined);
  });

  it('pages within the year', async () => {
    const panel = await mount('related-studies', { 'page-size': '3' }, { data: lioresalIntrathecal });
    await click(panel, bars(panel)[1]);
    expect(count(panel)).to.include('Showing 3 of 5');
    await click(panel, part(panel, 'more'));
    expect(count(panel)).to.include('Showing 5 of 5');
    expect(parts(panel, 'more')).to.have.length(0);
    for (const item of parts(panel, 'item')) expect(text(item)).to.match(/^2004/);
  });

  it('pressing the chosen bar again gives all years', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2003') });
    await click(panel, bars(panel)[1]);
    expect(titles(panel)).to.deep.equal(['Study 1']);
    await click(panel, bars(panel)[1]);
    expect(titles(panel)).to.deep.equal(['Study 0', 'Study 1']);
  });

  it('another document begins with all years', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2003') });
    await click(panel, bars(panel)[1]);
    panel.data = dated('2001', '2003', '2003');
    await panel.updateComplete;
    expect(pressed(panel)).to.deep.equal([]);
    expect(parts(panel, 'item')).to.have.length(3);
  });

  it('a further page from the endpoint brings its bars', async () => {
    const next = 'https://api.example.org/drugs/lioresal-intrathecal?cursor=2';
    const transport = useTransport();
    const panel = await mount('related-studies', { drug: drug.id, 'page-size': '2' });
    const first = dated('2001', '2003');
    Object.assign(first.studies!, { next, total: 3 });
    (await transport.next()).answer(first);
    await settled(panel);
    expect(names(panel)).to.deep.equal(['2001: 1 study', '2003: 1 study']);
    part(panel, 'more').click();
    (await transport.next()).answer(dated('2004'));
    await paged(panel);
    expect(names(panel)).to.deep.equal(['2001: 1 study', '2003: 1 study', '2004: 1 study']);
    expect(textOf(panel, '.header .count')).to.equal('3 studies, 2001 to 2004');
  });

  it('the ugliest studies can be chosen by year and put in every order', async () => {
    const panel = await mount('related-studies', {}, { data: ugly });
    for (const bar of bars(panel)) await click(panel, bar);
    await expectOracles(panel);
  });
});

describe('the bars by keyboard', () => {
  it('are one stop of the Tab key; arrows, Home and End move along them', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2003', '2004') });
    expect(tabStops(panel)).to.have.length(1);
    tabStops(panel)[0]!.focus();
    expect(focusedName(panel)).to.equal('2004: 1 study');
    const walk: [string, string][] = [
      ['ArrowLeft', '2003: 1 study'],
      ['ArrowUp', '2001: 1 study'],
      ['ArrowLeft', '2001: 1 study'],
      ['ArrowRight', '2003: 1 study'],
      ['Home', '2001: 1 study'],
      ['End', '2004: 1 study'],
      ['ArrowDown', '2004: 1 study'],
    ];
    for (const [key, name] of walk) {
      expect(await press(panel, key), key).to.equal(true);
      expect(focusedName(panel), key).to.equal(name);
      expect(tabStops(panel).map((bar) => bar.getAttribute('aria-label'))).to.deep.equal([name]);
    }
    expect(await press(panel, 'a')).to.equal(false);
  });

  it('right to left, the left arrow goes on in time', async () => {
    theStage().dir = 'rtl';
    try {
      const panel = await mount('related-studies', {}, { data: dated('2001', '2003', '2004') });
      bars(panel)[0]!.focus();
      await press(panel, 'ArrowLeft');
      expect(focusedName(panel)).to.equal('2003: 1 study');
      await press(panel, 'ArrowRight');
      expect(focusedName(panel)).to.equal('2001: 1 study');
    } finally {
      theStage().removeAttribute('dir');
    }
  });

  it('Escape takes the year back and is left to the page when there is none', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001', '2003') });
    bars(panel)[0]!.focus();
    expect(await press(panel, 'Escape')).to.equal(false);
    await click(panel, bars(panel)[0]);
    expect(parts(panel, 'item')).to.have.length(1);
    expect(await press(panel, 'Escape')).to.equal(true);
    expect(parts(panel, 'item')).to.have.length(2);
    expect(focusedName(panel)).to.equal('2001: 1 study');
  });
});

describe('the order of studies', () => {
  const data = dated('2003', undefined, '2010-05', '2010', '2001-01-02');
  const order = ['Study 9', 'Study 10', 'a study', 'Zinc', 'Éclair'];
  data.studies!.items.forEach((study, index) => Object.assign(study, { title: order[index] }));

  async function sorted(by: string): Promise<string[]> {
    const panel = await mount('related-studies', {}, { data });
    const select = panel.renderRoot.querySelector('select')!;
    expect(text(select.closest('label')!)).to.include(en.sort);
    select.value = by;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.updateComplete;
    await panel.updateComplete;
    if (by !== 'source') expect(await heard(panel)).to.equal(en.order[by as 'title']);
    return titles(panel);
  }

  it('is the source’s until the reader chooses another', async () => {
    const panel = await mount('related-studies', {}, { data });
    expect(titles(panel)).to.deep.equal(order);
    expect(panel.renderRoot.querySelector('select')!.value).to.equal('source');
  });

  it('newest and oldest go by date, and what has none comes last either way', async () => {
    expect(await sorted('newest')).to.deep.equal(['a study', 'Zinc', 'Study 9', 'Éclair', 'Study 10']);
    expect(await sorted('oldest')).to.deep.equal(['Éclair', 'Study 9', 'Zinc', 'a study', 'Study 10']);
  });

  it('titles go as people sort them, not as bytes do', async () => {
    expect(await sorted('title')).to.deep.equal(['a study', 'Éclair', 'Study 9', 'Study 10', 'Zinc']);
  });

  it('holds within a chosen year, and starts at the first page', async () => {
    const panel = await mount('related-studies', { 'page-size': '2' }, { data: lioresalIntrathecal });
    await click(panel, bars(panel)[0]);
    const select = panel.renderRoot.querySelector('select')!;
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.updateComplete;
    expect(count(panel)).to.include('Showing 2 of 4');
    const dates = lioresalIntrathecal.studies!.items.map(({ published = '' }) => published);
    const oldest = dates.filter((date) => date.startsWith('2003')).sort()[0]!;
    expect(text(parts(panel, 'item')[0]!)).to.include(languageFor('en').dayAndMonth(oldest));
  });

  it('one study alone has none', async () => {
    const panel = await mount('related-studies', {}, { data: dated('2001') });
    expect(parts(panel, 'filters')).to.have.length(0);
  });
});
