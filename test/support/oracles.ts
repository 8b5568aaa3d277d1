/** What has to hold for every panel after whatever happened to it (ten oracles of the safety rules). */
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { PANEL_STATES } from '../../src/components/panel/panel-state.js';
import { markdown } from '../fixtures/druglib/ugly-text.js';
import { en } from '../../src/translations/en.js';
import { watchLeftovers } from './leftovers.js';
import { innerPanels, text, textNodes, theStage, visibleText } from './panel.js';
import type { AnyPanel } from './panel.js';
import { turn } from './transport.js';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;

/** What a test knows about the panel that it looks at. */
export interface Known {
  /** The contract's literal "none-stated" arrived, for the drug that was asked. */
  noneStated?: boolean;
  /** The name that has to stand in the panel, where the panel shows a name. */
  drug?: string;
  /** Names and texts of other drugs, which must not be anywhere. */
  never?: readonly string[];
  /** Draws it 320 px wide and in both themes; the default. */
  drawn?: boolean;
}

/** By number, what has been looked at in this test; for the table of faults. */
const looked = new Set<string>();

const faults: string[] = [];
const note = (fault: unknown): void => void faults.push(String(fault));
addEventListener('error', ({ message }) => note(message));
addEventListener('unhandledrejection', ({ reason }) => note(reason));
const consoleError = console.error;
console.error = (...values: unknown[]): void => {
  note(values.join(' '));
  consoleError(...values);
};

const PROTOTYPES = [Object, Array, String, Number, Function, Promise, Map, Set, Event, Element, Node].map(
  (constructor) => constructor.prototype as object,
);
const describeMembers = (object: object): unknown[] =>
  Reflect.ownKeys(object).map((name) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(object, name) ?? {};
    return [name, value, get, set];
  });
const members = PROTOTYPES.map(describeMembers);

/** Nothing was thrown, rejected or printed as an error since the last look. */
export function expectNoFaults(): void {
  expect(faults.splice(0)).to.deep.equal([]);
}

let leftovers: () => string[];
beforeEach(() => {
  looked.clear();
  leftovers = watchLeftovers();
});

afterEach(async function () {
  expectNoFaults();
  expect(PROTOTYPES.map(describeMembers), 'built-in prototypes').to.deep.equal(members);
  expect(globalThis, 'a payload ran').to.not.have.any.keys('druglibWasHere', '__pwned');
  for (const oracle of ['O1', 'O2', 'O8']) looked.add(oracle);
  const title = this.currentTest?.fullTitle() ?? '';
  if (!/\[[TDLH]\d/.test(title)) return;
  await fetch('/oracles', { method: 'POST', body: JSON.stringify({ title, looked: [...looked] }) });
});

/** The panel leaves the page, and nothing of it stays: no timer and no listener (O9). */
export async function expectGone(panel: AnyPanel): Promise<void> {
  panel.remove();
  await turn();
  await turn();
  expect(leftovers()).to.deep.equal([]);
  looked.add('O9');
}

/** Axe with the rules of WCAG 2.2 AA finds nothing. */
export async function expectAccessible(element: Element): Promise<void> {
  looked.add('O5');
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id} ${JSON.stringify(target)} ${html} ${failureSummary}`,
    ),
  );
  expect(found, 'axe').to.deep.equal([]);
}

/** Text outside the frame is cut or makes the page scroll. */
export function expectWithin(element: HTMLElement, box = element.getBoundingClientRect()): void {
  const outside = textNodes(element).filter((node) => {
    const parent = node.parentElement;
    if (!node.data.trim() || isForScreenReaders(parent)) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      ({ left, right }) => left < box.left - 1 || right > box.right + 1,
    );
  });
  expect(outside.map(({ data }) => data.trim())).to.deep.equal([]);
}

function isForScreenReaders(element: Element | null | undefined): boolean {
  for (let at = element; at; at = at.parentElement) {
    const { clipPath, overflow } = getComputedStyle(at);
    if (clipPath === 'inset(50%)') return true;
    // Nothing of the text is in one pixel.
    if (overflow === 'clip' && at.getBoundingClientRect().width <= 1) return true;
  }
  return false;
}

/** No panel may widen its place, or cut what does not fit into it. */
export function expectNoSidewaysScroll(panel: AnyPanel): void {
  looked.add('O6');
  const stage = theStage();
  expect(stage.scrollWidth, 'sideways scroll').to.be.at.most(stage.clientWidth);
  expectWithin(panel, stage.getBoundingClientRect());
}

function expectState(panel: AnyPanel): void {
  looked.add('O3');
  // The test's own time limit is the budget.
  if (panel.state !== 'loading') looked.add('O7');
  expect(PANEL_STATES).to.include(panel.state);
  const matching = PANEL_STATES.filter((state) => panel.matches(`:state(${state})`));
  expect(matching, ':state()').to.deep.equal([panel.state]);
  // A panel that is loading tells it to screen readers and draws lines for the others.
  const words = panel.state === 'loading' ? text(panel) : visibleText(panel);
  expect(words, 'a blank panel').to.match(/\p{L}{3}/u);
  // A fixture holds such words as its own text.
  const ours = markdown.reduce((rest, literal) => rest.replaceAll(literal, ''), words);
  expect(ours).to.not.match(/undefined|\[object |NaN|Invalid Date|function \w*\(/);
}

/** The sentences that say that there is no boxed warning. */
export const NONE_STATED: readonly RegExp[] = [/states no boxed warning/i, /has no boxed warning/i];

function expectNoneOnlyWhenStated(panel: AnyPanel, { noneStated = false }: Known): void {
  looked.add('O4');
  if (noneStated) return;
  expect(text(panel)).to.not.include(en.warning.noneStated);
  for (const sentence of NONE_STATED) expect(text(panel)).to.not.match(sentence);
  expect(panel.state).to.not.equal('none-stated');
}

const NAMED = /boxed-warning$|drug-summary$|drug-monograph$/;

function expectDrug(panel: AnyPanel, { drug, never = [] }: Known): void {
  if (drug) looked.add('O10');
  const words = text(panel);
  // Inside a whole page the summary leaves the name to the page's heading.
  const isNamed = NAMED.test(panel.localName) && !panel.hasAttribute('heading');
  if (drug && isNamed) expect(words).to.include(drug);
  for (const other of never) expect(words).to.not.include(other);
}

/** All of it, for one panel on the stage and the panels inside it. */
export async function expectOracles(panel: AnyPanel, known: Known = {}): Promise<void> {
  for (const each of [panel, ...innerPanels(panel)]) {
    expectState(each);
    expectNoneOnlyWhenStated(each, known);
    expectDrug(each, known);
  }
  expectNoFaults();
  if (known.drawn === false) return;
  theStage().style.width = '320px';
  expectNoSidewaysScroll(panel);
  for (const theme of ['light', 'dark'] as const) {
    panel.theme = theme;
    await panel.updateComplete;
    for (const inner of innerPanels(panel)) await inner.updateComplete;
    await expectAccessible(panel);
  }
  expectNoFaults();
}
