import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { pressTogether } from '../../support/engine.js';
import { documentFor, lioresalIntrathecal } from '../../support/fixtures.js';
import { eventOf, mount, settled, TAGS, text, theStage } from '../../support/panel.js';
import type { AnyPanel, Tag } from '../../support/panel.js';
import { enter } from '../../support/states.js';

/** The element with the focus, through shadow roots. */
function focusedElement(): HTMLElement {
  let at = document.activeElement as HTMLElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
  return at;
}

const press = (key: string): Promise<boolean> => pressTogether(key === 'Space' ? ' ' : key);

const nameOf = (element: HTMLElement): string =>
  `${element.localName} ${element.getAttribute('aria-label') ?? text(element)}`;

function button(name: string): HTMLButtonElement {
  const created = document.createElement('button');
  created.textContent = name;
  return created;
}

/** Nothing lies over its beginning. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getClientRects()[0]!;
  const [x, y] = [left + width / 2, top + height / 2];
  let met = document.elementFromPoint(x, y);
  for (let next = met; next; next = next.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (next === met && met !== document.elementFromPoint(x, y)) break;
    met = next;
  }
  return Boolean(met && (element.contains(met) || met.contains(element)));
}

/** From a button before the panel to one behind it, or the other way, stop by stop. */
async function walk(backward = false): Promise<HTMLElement[]> {
  const [from, to] = backward ? ['behind', 'before'] : ['before', 'behind'];
  const ends = [...theStage().querySelectorAll('button')];
  ends.find(({ textContent }) => textContent === from)?.focus();
  const stops: HTMLElement[] = [];
  for (let count = 0; count < 100; count++) {
    await (backward ? pressTogether('Shift', 'Tab') : press('Tab'));
    const stop = focusedElement();
    if (stop.textContent === to) return stops;
    stops.push(stop);
  }
  throw new Error(`No way out: ${stops.map(nameOf).join(' | ')}`);
}

/** Far below the window, and walked to all the same. */
async function between(tag: Tag, state: 'ready' | 'error'): Promise<AnyPanel> {
  const distance = document.createElement('div');
  distance.style.height = '5000px';
  theStage().append(button('before'), distance);
  const data = documentFor(tag, state);
  const panel = data ? await mount(tag, { 'page-size': '2' }, { data }) : await enter(tag, state);
  if (!panel) throw new Error(`No data leads ${tag} to ${state}`);
  await settled(panel);
  theStage().append(button('behind'));
  return panel;
}

const STOPS = 'a[href], button, select, summary, input, [tabindex="0"]';

/** Everything that a pointer could use, in the order of the page; of a toolbar only one stop. */
function usable(node: Element | ShadowRoot): HTMLElement[] {
  if (node instanceof HTMLElement) {
    const isStop = node.matches(STOPS) && node.tabIndex >= 0 && node.getClientRects().length > 0;
    return [...(isStop ? [node] : []), ...insideOf(node).flatMap(usable)];
  }
  return [...node.children].flatMap(usable);
}

/** What is drawn in its place: its shadow root, or what a slot was given. */
function insideOf(element: HTMLElement): Element[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
}

/** The browser's own choice: Chromium leaves out what is off the screen. */
beforeEach(() => theStage().style.setProperty('--druglib-offscreen', 'initial'));

describe('with the keyboard alone', () => {
  for (const tag of TAGS) {
    for (const state of ['ready', 'error'] as const) {
      it(`${tag} (${state}): every control is a stop, in the order of the page, and Tab leads out`, async () => {
        const panel = await between(tag, state);
        const stops = await walk();
        expect(stops.map(nameOf)).to.deep.equal(usable(panel.renderRoot as ShadowRoot).map(nameOf));
        expect(new Set(stops).size).to.equal(stops.length);
        const back = await walk(true);
        expect(back.map(nameOf)).to.deep.equal(stops.map(nameOf).reverse());
      });
    }

    it(`${tag}: every stop has an outline that nothing hides`, async () => {
      await between(tag, 'ready');
      theStage().querySelector('button')?.focus();
      for (const stop of await walkLooking()) {
        expect(stop.outline, stop.name).to.match(/^(solid|auto) ([2-9]|\d\d)/);
        expect(stop.isOnScreen, stop.name).to.equal(true);
      }
    });
  }

  async function walkLooking(): Promise<{ name: string; outline: string; isOnScreen: boolean }[]> {
    const seen = [];
    for (let count = 0; count < 100; count++) {
      await press('Tab');
      const stop = focusedElement();
      if (stop.textContent === 'behind') return seen;
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      seen.push({
        name: nameOf(stop),
        outline: `${outlineStyle} ${outlineWidth}`,
        isOnScreen: isInSight(stop),
      });
    }
    throw new Error('No way out');
  }

  for (const key of ['Enter', 'Space']) {
    it(`${key} unfolds the details of a trial and folds them again, and the focus stays`, async () => {
      const panel = await between('trial-list', 'ready');
      const details = panel.renderRoot.querySelector<HTMLElement>('[data-action=details]')!;
      details.focus();
      for (const expanded of ['true', 'false']) {
        await press(key);
        await panel.updateComplete;
        expect(details.getAttribute('aria-expanded')).to.equal(expanded);
        expect(focusedElement() === details).to.equal(true);
      }
    });

    it(`${key} on a filter chooses it`, async () => {
      const panel = await between('trial-list', 'ready');
      const chip = panel.renderRoot.querySelector<HTMLElement>('[data-group=open]')!;
      chip.focus();
      await press(key);
      await panel.updateComplete;
      expect(chip.getAttribute('aria-pressed')).to.equal('true');
    });
  }

  it('the years are one stop; the arrows go from year to year', async () => {
    const panel = await between('related-studies', 'ready');
    const bars = [...panel.renderRoot.querySelectorAll<HTMLElement>('.bar')];
    const stop = bars.find(({ tabIndex }) => tabIndex === 0)!;
    expect(bars.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    stop.focus();
    await press('ArrowLeft');
    await panel.updateComplete;
    expect(focusedElement() === bars[bars.indexOf(stop) - 1]).to.equal(true);
    await press('Home');
    await panel.updateComplete;
    expect(focusedElement() === bars[0]).to.equal(true);
    await press('Enter');
    await panel.updateComplete;
    expect(focusedElement().getAttribute('aria-pressed')).to.equal('true');
  });

  it('Enter in the contents of a page leads to the heading of the panel', async () => {
    const page = await between('drug-monograph', 'ready');
    const entry = page.renderRoot.querySelector<HTMLElement>('nav a[data-target=trials]')!;
    entry.focus();
    await press('Enter');
    expect(text(focusedElement())).to.equal(en.heading.trials);
  });

  it('Space opens the contents of a long label, and Enter leads to the section', async () => {
    const [section] = lioresalIntrathecal.label!.sections!;
    const sections = Array.from({ length: 6 }, (_, index) => ({ ...section!, title: `Section ${index}` }));
    const data = { ...lioresalIntrathecal, label: { ...lioresalIntrathecal.label!, sections } };
    const panel = await mount('drug-summary', {}, { data });
    panel.renderRoot.querySelector('summary')!.focus();
    await press('Space');
    await press('Tab');
    await press('Tab');
    expect(text(focusedElement())).to.equal('Section 1');
    const arrived = eventOf(panel.renderRoot, 'focusin');
    await press('Enter');
    await arrived;
    expect(focusedElement().closest('[part=section]')).to.not.equal(null);
    expect(text(focusedElement())).to.include('Section 1');
  });
});
