/** Looks at panels as drawn: rules of axe with what it leaves undecided, cut texts, sizes of what can be pressed. */
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { text } from './panel.js';
import type { AnyPanel } from './panel.js';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe cannot know: a folded text reaches below its box, under the button that unfolds it, and is cut there; forced
 * colours are painted, but not told. The colours of buttons and links are measured with those of all themes; pictures
 * show the forced ones.
 */
function isDecidedElsewhere(id: string, { any }: Axe.NodeResult): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const keys = any.map(({ data }) => (data as { messageKey?: string } | null)?.messageKey);
  return (
    id === 'color-contrast' && keys.every((key) => key === 'bgOverlap' || (isForced && key === 'equalRatio'))
  );
}

/** No rule of WCAG 2.2 AA or of good practice is broken, and none is left undecided without an explanation. */
export async function expectNothingForAxe(element: Element, where: string): Promise<void> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    // Several panels of one drug stand under each other here; on a page there is one of each.
    rules: { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
  });
  const undecided = incomplete.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter((node) => !isDecidedElsewhere(id, node)),
  }));
  const found = [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) =>
      [id, JSON.stringify(target), html, ...any.map(({ message }) => message)].join(' '),
    ),
  );
  expect(found, `axe, ${where}`).to.deep.equal([]);
}

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

/** The measures of WCAG 1.4.12. */
export function spaceOut(panel: AnyPanel): void {
  const root = panel.renderRoot as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(spacing)) root.adoptedStyleSheets.push(spacing);
}

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

/** Nothing is hidden by the box around it, but what a button beside it unfolds. */
export function expectNoCuts(panel: AnyPanel): void {
  const cut = [...panel.renderRoot.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (!isDrawn(element) || element.closest('.visually-hidden, .folded, svg')) return false;
    if (getComputedStyle(element).overflow === 'visible') return false;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    return scrollHeight > clientHeight + 1 || (!scrolls && scrollWidth > clientWidth + 1);
  });
  expect(
    cut.map((element) => `${element.className}: ${text(element)}`),
    'cut',
  ).to.deep.equal([]);
}

/** 24 pixels each way; a link within a sentence is as high as its line (WCAG 2.5.8, inline). */
export function expectTargets(panel: AnyPanel): void {
  const small = [...panel.renderRoot.querySelectorAll<HTMLElement>('a, button, select, summary')].filter(
    (element) => {
      if (!isDrawn(element)) return false;
      const around = (element.assignedSlot ?? element).closest('p, li, td, dd');
      if (element.localName === 'a' && around && text(around).length > text(element).length) return false;
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    },
  );
  expect(
    small.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.outerHTML.slice(0, 160)}: ${width} × ${height}`;
    }),
    'small',
  ).to.deep.equal([]);
}
