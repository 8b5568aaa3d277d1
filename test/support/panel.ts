/** Puts panels on a stage, waits for them without clocks and reads what a reader sees. */
import '../../src/define.js';
import type { PanelElement } from '../../src/components/panel/panel-element.js';
import { configure } from '../../src/index.js';

export type AnyPanel = PanelElement<unknown> & { pageSize?: number };

export const LIST_TAGS = ['related-studies', 'trial-list', 'media-articles'] as const;
export const PANEL_TAGS = ['boxed-warning', 'drug-summary', ...LIST_TAGS] as const;
export const TAGS = [...PANEL_TAGS, 'drug-monograph'] as const;
export type Tag = (typeof TAGS)[number];

const stage = document.createElement('main');
document.body.append(stage);

const DEFAULTS = Object.fromEntries(
  [
    'endpoint',
    'format',
    'fetch',
    'headers',
    'credentials',
    'timeout',
    'maxBytes',
    'audit',
    'freshFor',
    'staleAfter',
  ].map((name) => [name, undefined]),
);

/** The settings of a fresh page, except that nothing is tried twice; it empties the store too. */
export const resetConfiguration = (): void => configure({ ...DEFAULTS, retries: 0 });

beforeEach(resetConfiguration);
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('class');
  document.body.removeAttribute('style');
  stage.removeAttribute('style');
  resetConfiguration();
});

/** The element that holds the panels of a test, as wide as the test wants it. */
export function widen(pixels: number): HTMLElement {
  stage.style.width = `${pixels}px`;
  return stage;
}

/** The element that holds the panels of a test. */
export const theStage = (): HTMLElement => stage;

export function create(
  tag: string,
  attributes: Record<string, string> = {},
  properties: object = {},
): AnyPanel {
  const panel: AnyPanel = document.createElement(tag as 'trial-list');
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
  return Object.assign(panel, properties);
}

/** Creates the panel on the stage and waits for its first drawing, and that of the panels inside it. */
export async function mount(
  tag: string,
  attributes: Record<string, string> = {},
  properties: object = {},
): Promise<AnyPanel> {
  const panel = create(tag, attributes, properties);
  stage.append(panel);
  await panel.updateComplete;
  await Promise.all(innerPanels(panel).map(({ updateComplete }) => updateComplete));
  return panel;
}

/** The panels inside a whole page; none for the others. */
export const innerPanels = (panel: AnyPanel): AnyPanel[] =>
  [...panel.renderRoot.querySelectorAll<AnyPanel>('[part=content] [heading-level]')].filter(
    (element) => 'updateComplete' in element,
  );

/** The panel has drawn its answer or its failure, and so have the panels inside it. */
export async function settled(panel: AnyPanel): Promise<AnyPanel> {
  await panel.updateComplete;
  while (panel.state === 'loading') {
    await either(panel, 'druglib-load', 'druglib-error');
    await panel.updateComplete;
  }
  for (const inner of innerPanels(panel)) await settled(inner);
  return panel;
}

/** The further page that was asked for is on screen, or the words of its failure. */
export async function paged(panel: AnyPanel): Promise<void> {
  await panel.updateComplete;
  while (panel.renderRoot.querySelector('[data-action=more][aria-disabled]')) await anyChange(panel);
  await panel.updateComplete;
}

const anyChange = (panel: AnyPanel): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(panel.renderRoot, { subtree: true, childList: true, attributes: true });
  });

function either(target: EventTarget, ...names: string[]): Promise<Event> {
  return new Promise((resolve) => {
    for (const name of names) target.addEventListener(name, resolve, { once: true });
  });
}

/** The next event of that name. */
export const eventOf = <E extends Event = Event>(target: EventTarget, name: string): Promise<E> =>
  either(target, name) as Promise<E>;

/** So many rows of a list are there, which comes a stretch at a time. */
export function grown(panel: AnyPanel, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (parts(panel, 'item').length !== count) return;
    observer.disconnect();
    resolve();
  };
  const observer = new MutationObserver(look);
  observer.observe(panel.renderRoot, { childList: true, subtree: true });
  look();
  return promise;
}

/** What would come in turns is there, as on paper. */
export function wholeAtOnce(): void {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
}

const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

function* shownNodes(node: Node): Generator<Text> {
  if (node instanceof Text) {
    yield node;
    return;
  }
  if (!(node instanceof Element || node instanceof DocumentFragment)) return;
  if (node instanceof Element && (SILENT.has(node.tagName) || isHidden(node))) return;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length ? assigned : ((node as HTMLElement).shadowRoot ?? node).childNodes;
  for (const child of children) yield* shownNodes(child);
}

const isHidden = (element: Element): boolean => getComputedStyle(element).display === 'none';

/** The text nodes on screen, through shadow roots and slots, in the order of reading. */
export const textNodes = (node: Node): Text[] => [...shownNodes(node)];

/** Everything that a reader meets, with single spaces. */
export const text = (node: Node): string =>
  textNodes(node)
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What a sighted reader meets: without the words that are for screen readers alone. */
export const visibleText = (node: Node): string =>
  textNodes(node)
    .filter(({ parentElement }) => !parentElement?.closest('.visually-hidden'))
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** A text without any white space, for "every character is there". */
export const characters = (value: string): string => value.replace(/\s+/g, '');

export const parts = (panel: AnyPanel, name: string): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

export function part(panel: AnyPanel, name: string): HTMLElement {
  const [found] = parts(panel, name);
  if (!found) throw new Error(`${panel.localName} shows no part "${name}"`);
  return found;
}

/** The text of the panel's own elements that the selector finds; there has to be one. */
export function textOf(panel: AnyPanel, selector: string): string {
  const found = [...panel.renderRoot.querySelectorAll(selector)];
  if (!found.length) throw new Error(`${panel.localName} shows nothing at "${selector}"`);
  return found.map(text).join(' ');
}

/** All links in it, through shadow roots. */
export function links(panel: AnyPanel): HTMLAnchorElement[] {
  const own = [...panel.renderRoot.querySelectorAll('a')];
  return [...own, ...innerPanels(panel).flatMap(links)];
}

/** Which of the panel's elements has the focus. */
export const focused = (panel: AnyPanel): Element | null => panel.shadowRoot?.activeElement ?? null;
