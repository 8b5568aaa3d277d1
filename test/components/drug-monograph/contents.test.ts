import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal, loratadine, withWarning } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { innerPanels, mount, parts, settled, text, textOf, theStage, widen } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useTransport } from '../../support/transport.js';

const show = async (data: unknown): Promise<AnyPanel> => {
  const page = await settled(await mount('drug-monograph', {}, { data }));
  await page.updateComplete;
  return page;
};

const entries = (page: AnyPanel): HTMLElement[] => [
  ...page.renderRoot.querySelectorAll<HTMLElement>('nav a'),
];

const currents = (page: AnyPanel): string[] =>
  entries(page)
    .filter((entry) => entry.hasAttribute('aria-current'))
    .map(({ dataset }) => dataset['target']!);

const { heading, contentsState } = en;

/** The next time that the contents mark another panel. */
function marked(page: AnyPanel): Promise<unknown> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(undefined);
    });
    const nav = page.renderRoot.querySelector('nav')!;
    observer.observe(nav, { subtree: true, attributeFilter: ['aria-current'] });
  });
}

/** Tells which panels are in view when the test says so, and not before. */
class ToldByHand {
  static #tell: (ids: Record<string, boolean>) => void;

  static async tell(page: AnyPanel, ids: Record<string, boolean>): Promise<string> {
    ToldByHand.#tell(ids);
    await page.updateComplete;
    return String(currents(page));
  }

  readonly #panels: Element[] = [];

  constructor(follow: (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void) {
    ToldByHand.#tell = (ids) => {
      const told = this.#panels.filter(({ id }) => id in ids);
      follow(told.map((target) => ({ target, isIntersecting: ids[target.id]! })));
    };
  }

  observe(panel: Element): void {
    this.#panels.push(panel);
  }

  disconnect(): void {
    this.#panels.length = 0;
  }
}

const left = (page: AnyPanel): number[] =>
  innerPanels(page).map((panel) => Math.round(panel.getBoundingClientRect().left));

describe('drug-monograph: its contents', () => {
  it('say how many entries each list has', async () => {
    expect(entries(await show(lioresalIntrathecal)).map((entry) => text(entry))).to.deep.equal([
      heading.warning,
      heading.summary,
      `${heading.articles} 1`,
      `${heading.studies} 137`,
      `${heading.trials} 48`,
    ]);
  });

  it('tell a missing part, an empty one and a stated absence apart', async () => {
    const none = { source: { name: 'Example' }, items: [] };
    const page = await show({
      ...benzonatate,
      articles: undefined,
      studies: none,
      trials: none,
    });
    expect(entries(page).map((entry) => text(entry))).to.deep.equal([
      `${heading.warning} ${contentsState['not-provided']}`,
      heading.summary,
      `${heading.articles} ${contentsState['not-provided']}`,
      `${heading.studies} ${contentsState.empty}`,
      `${heading.trials} ${contentsState.empty}`,
    ]);
    expect(text(entries(await show(loratadine))[0]!)).to.include(contentsState['none-stated']);
  });

  it('tell a failure from an absence', async () => {
    const page = await show(withWarning('broken'));
    expect(text(entries(page)[0]!)).to.equal(`${heading.warning} ${contentsState.error}`);
    await expectOracles(page);
  });

  it('forget the counts of the former drug when another is asked', async () => {
    const transport = useTransport();
    const page = await mount('drug-monograph', { drug: 'baclofen' });
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(page);
    await page.updateComplete;
    expect(textOf(page, 'nav')).to.include('137');
    page.drug = 'other';
    await page.updateComplete;
    expect(textOf(page, 'nav')).to.not.match(/\d/);
  });

  it('mark the panel that was chosen, and only that', async () => {
    const page = await show(lioresalIntrathecal);
    entries(page)[4]!.click();
    await page.updateComplete;
    expect(currents(page)).to.deep.equal(['trials']);
    expect(entries(page)[4]!.getAttribute('aria-current')).to.equal('location');
  });

  it('follow the reader through the page', async () => {
    const page = await mount('drug-monograph', {}, { data: lioresalIntrathecal });
    await settled(page);
    innerPanels(page)[4]!.scrollIntoView({ block: 'start' });
    while (String(currents(page)) !== 'trials') await marked(page);
    innerPanels(page)[0]!.scrollIntoView({ block: 'start' });
    while (String(currents(page)) !== 'warning') await marked(page);
    scrollTo(0, 0);
  });

  describe('of panels told to be in view', () => {
    const { IntersectionObserver } = globalThis;
    const tell = ToldByHand.tell;
    const scrolled = (): boolean => document.dispatchEvent(new Event('scrollend'));
    let page: AnyPanel;

    beforeEach(async () => {
      globalThis.IntersectionObserver = ToldByHand as unknown as typeof IntersectionObserver;
      page = await show(lioresalIntrathecal);
    });
    afterEach(() => {
      globalThis.IntersectionObserver = IntersectionObserver;
    });

    it('mark the first, also one that gets its height after another was marked', async () => {
      expect(await tell(page, { summary: true, articles: true })).to.equal('summary');
      expect(await tell(page, { warning: true })).to.equal('warning');
    });

    it('stay with the one that is read as long as it is in view, once the reader has scrolled', async () => {
      await tell(page, { summary: true });
      scrolled();
      expect(await tell(page, { warning: true })).to.equal('summary');
      expect(await tell(page, { summary: false })).to.equal('warning');
    });

    it('stay with the one that was chosen when an earlier one comes into view beside it', async () => {
      await tell(page, { warning: true });
      entries(page)[3]!.click();
      expect(await tell(page, { warning: false, studies: true })).to.equal('studies');
      expect(await tell(page, { summary: true })).to.equal('studies');
    });

    it('keep their mark where none is in view', async () => {
      await tell(page, { warning: true });
      expect(await tell(page, { warning: false })).to.equal('warning');
    });

    it('mark the first again when the page comes back from elsewhere', async () => {
      await tell(page, { summary: true });
      scrolled();
      const place = page.parentElement!;
      page.remove();
      place.append(page);
      await page.updateComplete;
      await tell(page, { summary: true });
      expect(await tell(page, { warning: true })).to.equal('warning');
    });
  });

  it('stay in sight in a wide column, and the panel that was chosen is not under them', async () => {
    widen(800);
    const page = await show(lioresalIntrathecal);
    const nav = page.renderRoot.querySelector('nav')!;
    innerPanels(page)[3]!.scrollIntoView({ block: 'start' });
    const { top, bottom } = nav.getBoundingClientRect();
    expect(top).to.equal(0);
    expect(innerPanels(page)[3]!.getBoundingClientRect().top).to.be.above(bottom);
    scrollTo(0, 0);
    widen(320);
    expect(getComputedStyle(nav).position).to.equal('static');
  });

  it('stay in sight only where they are one line, in a compact page too', async () => {
    const page = await show(lioresalIntrathecal);
    const nav = page.renderRoot.querySelector('nav')!;
    for (const density of ['comfortable', 'compact']) {
      page.setAttribute('density', density);
      await page.updateComplete;
      for (let width = 560; width <= 800; width += 4) {
        widen(width);
        const lines = new Set(entries(page).map((entry) => Math.round(entry.getBoundingClientRect().top)));
        if (getComputedStyle(nav).position === 'sticky')
          expect(lines.size, `${density} ${width}`).to.equal(1);
      }
      expect(getComputedStyle(nav).position, density).to.equal('sticky');
    }
  });

  it('the line on the boxed warning leads to its panel, where there is one', async () => {
    const page = await show(lioresalIntrathecal);
    const link = page.renderRoot.querySelector<HTMLElement>('[slot=warning]')!;
    expect(text(link)).to.equal(en.readWarning);
    link.click();
    expect(page.shadowRoot?.activeElement === innerPanels(page)[0]).to.equal(true);
    for (const data of [loratadine, benzonatate]) {
      expect((await show(data)).renderRoot.querySelectorAll('[slot=warning]')).to.have.length(0);
    }
  });
});

describe('drug-monograph: its columns', () => {
  it('are two where its place is wide, the boxed warning above both', async () => {
    widen(1000);
    const page = await show(lioresalIntrathecal);
    const [warning, summary, articles, studies, trials] = left(page);
    expect([summary, articles]).to.deep.equal([warning, warning]);
    expect(studies).to.be.above(summary! + 400);
    expect(trials).to.equal(studies);
    expect(innerPanels(page)[0]!.offsetWidth).to.equal(1000);
    expect(theStage().scrollWidth).to.be.at.most(1000);
  });

  it('are one where it is not, however wide the window', async () => {
    widen(900);
    expect(new Set(left(await show(lioresalIntrathecal))).size).to.equal(1);
  });

  it('names the manufacturer of the label in the header', async () => {
    const page = await show(lioresalIntrathecal);
    expect(textOf(page, '.header')).to.include('Example Pump Therapies');
    expect(parts(page, 'heading')).to.have.length(1);
  });
});
