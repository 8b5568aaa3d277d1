import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { hollow, lioresalIntrathecal, SECTION_OF, ugly } from '../../support/fixtures.js';
import { expectNoSidewaysScroll, expectOracles } from '../../support/oracles.js';
import {
  focused,
  grown,
  LIST_TAGS,
  mount,
  paged,
  part,
  parts,
  settled,
  text,
  textOf,
  theStage,
  visibleText,
  wholeAtOnce,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn, useTransport } from '../../support/transport.js';
import type { Transport } from '../../support/transport.js';

const source = { name: 'Example register', updated: '2020-02-29' };

const SUBJECT_OF = {
  'related-studies': 'studies',
  'trial-list': 'trials',
  'media-articles': 'articles',
} as const;
const NOUN_OF = {
  'related-studies': 'published studies',
  'trial-list': 'clinical trials',
  'media-articles': 'news articles',
};

const nameOf = (tag: (typeof LIST_TAGS)[number]): string => hollow[SECTION_OF[tag]]!.source.name;

/** A stretch of a list of numbered trials. */
function stretch(from: number, to: number, rest: object = {}): DrugDocument {
  const items = Array.from({ length: to - from }, (_, index) => ({
    id: `T${from + index}`,
    title: `Trial ${from + index}`,
    url: `https://example.org/trials/${from + index}`,
    status: 'recruiting' as const,
  }));
  return {
    contract: 'druglib/1',
    drug: { id: 'listol', name: 'Listol' },
    trials: { source, items, ...rest },
  };
}

const more = (panel: AnyPanel): HTMLElement => part(panel, 'more');
const count = (panel: AnyPanel): string => textOf(panel, '.paging .count');
const titles = (panel: AnyPanel): string[] =>
  parts(panel, 'item').map((item) => visibleText(item.querySelector('a')!));

async function press(panel: AnyPanel): Promise<void> {
  more(panel).click();
  await turn();
  await panel.updateComplete;
}

describe('lists', () => {
  it('say how many of how many are shown, and show more until all are there', async () => {
    const panel = await mount('trial-list', {}, { data: lioresalIntrathecal });
    expect(textOf(panel, '.header')).to.include('48 trials');
    expect(count(panel)).to.equal('Showing 5 of 48');
    expect(parts(panel, 'item')).to.have.length(5);
    for (let round = 0; round < 9; round += 1) await press(panel);
    expect(count(panel)).to.equal('Showing 48 of 48');
    expect(parts(panel, 'more')).to.have.length(0);
    await expectOracles(panel, { drawn: false });
  });

  it('"Show more" moves the focus to the first new item and keeps the others', async () => {
    const panel = await mount('trial-list', {}, { data: stretch(0, 12) });
    const [first] = parts(panel, 'item');
    more(panel).focus();
    await press(panel);
    expect(focused(panel) === parts(panel, 'item')[5]?.querySelector('a')).to.equal(true);
    expect(visibleText(focused(panel)!)).to.equal('Trial 5');
    expect(parts(panel, 'item')[0] === first).to.equal(true);
  });

  it('the focus goes to the title where the first new item has no link', async () => {
    const data = stretch(0, 12);
    data.trials!.items = data.trials!.items.map(({ id, title, status }) => ({ id, title, status }));
    const panel = await mount('trial-list', {}, { data });
    await press(panel);
    expect(focused(panel) === parts(panel, 'title')[5]).to.equal(true);
  });

  it('page-size says how many come at a time; what is no number counts as five', async () => {
    const shown = async (size: string): Promise<number> => {
      const panel = await mount('trial-list', { 'page-size': size }, { data: stretch(0, 12) });
      return parts(panel, 'item').length;
    };
    expect(await shown('3')).to.equal(3);
    expect(await shown('100')).to.equal(12);
    for (const size of ['0', 'many', '', '-4']) expect(await shown(size)).to.be.within(1, 5);
    const panel = await mount('trial-list', { 'page-size': '3' }, { data: stretch(0, 12) });
    await press(panel);
    expect(count(panel)).to.equal('Showing 6 of 12');
    panel.pageSize = 4;
    await panel.updateComplete;
    expect(count(panel)).to.equal('Showing 4 of 12');
  });

  it('another document begins at its beginning', async () => {
    const panel = await mount('trial-list', {}, { data: stretch(0, 12) });
    await press(panel);
    panel.data = stretch(20, 32);
    await panel.updateComplete;
    expect(titles(panel)).to.deep.equal(['Trial 20', 'Trial 21', 'Trial 22', 'Trial 23', 'Trial 24']);
  });

  it('entries that cannot be read are left out and counted', async () => {
    const data = stretch(0, 2);
    data.trials!.items.push(7 as never, { id: 1 } as never);
    const panel = await mount('trial-list', {}, { data });
    expect(parts(panel, 'item')).to.have.length(2);
    expect(text(panel)).to.include(en.skipped('2', 'other'));
    data.trials!.items = [7 as never];
    const hidden = await mount('trial-list', {}, { data: structuredClone(data) });
    expect(text(hidden)).to.include(en.skipped('1', 'one'));
  });

  for (const tag of LIST_TAGS) {
    it(`${tag}: an empty list says who has none of what, for whom and when`, async () => {
      const panel = await mount(tag, {}, { data: hollow });
      expect(panel.state).to.equal('empty');
      const [source, drug, date] = [nameOf(tag), 'Hollowine', 'Jun 3, 2014'];
      const sentence = en.empty(SUBJECT_OF[tag], { source, drug, date });
      expect(text(part(panel, 'content'))).to.equal(sentence);
      for (const fact of [source, drug, date, NOUN_OF[tag]]) expect(sentence).to.include(fact);
    });

    it(`${tag}: shows the ugliest document without cutting or widening anything`, async () => {
      theStage().style.width = '320px';
      const panel = await mount(tag, { 'page-size': '1000' }, { data: ugly });
      expect(panel.state).to.equal('ready');
      wholeAtOnce();
      expectNoSidewaysScroll(panel);
      await expectOracles(await mount(tag, { 'page-size': '20' }, { data: ugly }));
    });
  }

  it('four hundred trials are paged, and an unknown status is said to be unknown', async () => {
    const panel = await mount('trial-list', {}, { data: ugly });
    expect(count(panel)).to.equal('Showing 5 of 400');
    panel.pageSize = 400;
    await grown(panel, 400);
    expect(text(parts(panel, 'item')[14]!)).to.include(en.status.unknown);
  });
});

describe('lists that go on at the endpoint', () => {
  const next = 'https://api.example.org/drugs/listol?cursor=2';

  async function begin(
    rest: object = { next, total: 8 },
  ): Promise<{ panel: AnyPanel; transport: Transport }> {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'listol' });
    (await transport.next()).answer(stretch(0, 5, rest));
    return { panel: await settled(panel), transport };
  }

  it('the next page is asked when it is wanted, and put behind the first', async () => {
    const { panel, transport } = await begin();
    expect(count(panel)).to.equal('Showing 5 of 8');
    expect(transport.calls).to.have.length(1);
    more(panel).click();
    const call = await transport.next();
    expect(call.url).to.equal(next);
    await panel.updateComplete;
    expect(text(more(panel))).to.equal(en.loadingMore);
    expect(more(panel).getAttribute('aria-disabled')).to.equal('true');
    more(panel).click();
    call.answer(stretch(5, 8));
    await paged(panel);
    expect(titles(panel)).to.have.length(8);
    expect(count(panel)).to.equal('Showing 8 of 8');
    expect(visibleText(focused(panel)!)).to.equal('Trial 5');
    expect(parts(panel, 'more')).to.have.length(0);
    expect(transport.calls).to.have.length(2);
  });

  it('a next page that fails is told, what is there stays, and it can be tried again', async () => {
    const { panel, transport } = await begin();
    more(panel).click();
    (await transport.next()).answer({}, { status: 500 });
    await paged(panel);
    expect(panel.state).to.equal('ready');
    expect(titles(panel)).to.have.length(5);
    expect(text(panel)).to.include(en.moreFailed);
    await expectOracles(panel);
    more(panel).click();
    (await transport.next()).answer(stretch(5, 8));
    await paged(panel);
    expect(titles(panel)).to.have.length(8);
    expect(text(panel)).to.not.include(en.moreFailed);
  });

  it('a next page of another drug is refused', async () => {
    const { panel, transport } = await begin();
    more(panel).click();
    const other = stretch(5, 8);
    (await transport.next()).answer({ ...other, drug: { id: 'other', name: 'Other' } });
    await paged(panel);
    expect(titles(panel)).to.have.length(5);
    expect(text(panel)).to.include(en.moreFailed);
  });

  for (const address of ['https://elsewhere.example/2', 'javascript:alert(1)', 'http://api.example.org/2']) {
    it(`a next page at ${address} is not asked`, async () => {
      const { panel, transport } = await begin({ next: address, total: 8 });
      await press(panel);
      expect(transport.calls).to.have.length(1);
      expect(text(panel)).to.include(en.moreFailed);
    });
  }

  it('a next page that comes after another drug was asked is dropped', async () => {
    const { panel, transport } = await begin();
    more(panel).click();
    const late = await transport.next();
    panel.drug = 'other';
    const call = await transport.next();
    call.answer({ ...stretch(50, 52), drug: { id: 'other', name: 'Other' } });
    await settled(panel);
    late.answer(stretch(5, 8));
    await turn();
    await panel.updateComplete;
    expect(titles(panel)).to.deep.equal(['Trial 50', 'Trial 51']);
    expect(late.aborted).to.equal(true);
  });

  it('a document of the host is shown without any request, also for further pages', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'listol' }, { data: stretch(0, 5, { next, total: 8 }) });
    expect(count(panel)).to.equal('Showing 5 of 8');
    expect(parts(panel, 'more')).to.have.length(0);
    expect(transport.calls).to.have.length(0);
  });

  it('a total that is smaller than the list is not believed [D22]', async () => {
    const panel = await mount('trial-list', {}, { data: stretch(0, 7, { total: 2 }) });
    expect(count(panel)).to.equal('Showing 5 of 7');
  });

  it('a panel that leaves while the next page loads ends that request', async () => {
    const { panel, transport } = await begin();
    more(panel).click();
    const call = await transport.next();
    panel.remove();
    await turn();
    await turn();
    expect(call.aborted).to.equal(true);
  });

  it('a panel that is moved while the next page loads can show more afterwards', async () => {
    const { panel, transport } = await begin();
    more(panel).click();
    await transport.next();
    theStage().append(document.createElement('div'));
    theStage().lastElementChild?.append(panel);
    await turn();
    await panel.updateComplete;
    expect(titles(panel)).to.have.length(5);
    more(panel).click();
    (await transport.next()).answer(stretch(5, 8));
    await paged(panel);
    expect(titles(panel)).to.have.length(8);
  });
});
