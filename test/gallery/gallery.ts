/// <reference types="vite/client" />
// Draws any stories beside and below each other, for the contact sheets and for the tests of looks. A new story
// is found here by itself.
import { render } from 'lit';
import type { PanelElement } from '../../src/components/panel/panel-element.js';
import { PANEL_STATES } from '../../src/components/panel/panel-state.js';
import { configure } from '../../src/index.js';
import { PATIENCE_MILLISECONDS, transport } from '../../stories/support/endpoint.js';
import { drawPanel } from '../../stories/support/panel.js';
import type { PanelArgs } from '../../stories/support/panel.js';

interface Story {
  readonly args?: PanelArgs;
  readonly component?: string;
  readonly render?: (args: PanelArgs, context: { component: string; globals: object }) => HTMLElement;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  readonly globals?: unknown;
  readonly tags?: readonly string[];
}

type StoryFile = Record<string, Story> & { default: Story & { title: string } };

/** One story in a box of that width, in CSS pixels; `properties` are set on the panel besides its own. */
export interface Cell {
  readonly story: string;
  readonly width: number;
  readonly properties?: PanelArgs;
}

const files = Object.values(import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true }));

/** The page decides what stories of a situation only repeat: width, colour scheme, direction and medium. */
const found = files
  .filter(({ default: { title } }) => /^(Panels|Failures)\//.test(title))
  .flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories)
      .filter(([, { globals, tags }]) => !globals && !tags?.includes('situation'))
      .map(([name, story]) => [`${meta.title}/${name}`, { ...meta, ...story }] as const),
  );

/** `error` is told by the story `Failed`; `stale` stands beside another state. */
const states = [...PANEL_STATES, 'stale'].map((state) =>
  state === 'error' ? 'failed' : state.replaceAll('-', ''),
);

function rank(story: string): number {
  const state = states.indexOf(story.split('/').at(-1)!.toLowerCase());
  return state < 0 ? states.length : state;
}

const byName = new Map<string, Story>(found.toSorted(([one], [other]) => rank(one) - rank(other)));

/** All stories, those of the states first, by names such as `Panels/boxed-warning/Ready`. */
const stories = (): { story: string; isState: boolean }[] =>
  [...byName.keys()].map((story) => ({ story, isState: rank(story) < states.length }));

function boxOf({ story, width }: Cell): HTMLElement {
  const box = document.createElement('div');
  box.dataset.cell = story;
  box.style.inlineSize = `${width}px`;
  return box;
}

/** As Storybook's preview draws a story that does not say how. */
const drawFrom: NonNullable<Story['render']> = (args, { component }) => drawPanel(component, args);

async function fill(box: HTMLElement, { story, properties }: Cell): Promise<void> {
  const { args, component, render: draw = drawFrom, play } = byName.get(story) ?? {};
  if (!component) throw new Error(`There is no story "${story}".`);
  render(draw({ ...properties, ...args }, { component, globals: {} }), box);
  await play?.({ canvasElement: box });
}

function panelsIn(root: ParentNode): PanelElement<unknown>[] {
  return [...root.querySelectorAll<PanelElement<unknown>>('*')].flatMap((element) => [
    ...('reload' in element ? [element] : []),
    ...(element.shadowRoot ? panelsIn(element.shadowRoot) : []),
  ]);
}

const isOnItsWay = (panel: PanelElement<unknown>): boolean =>
  panel.isUpdatePending || (panel.state === 'loading' && !panel.endpoint?.includes('/never/'));

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every panel has drawn its last state. */
async function settled(): Promise<void> {
  do await frame();
  while (panelsIn(document.body).some(isOnItsWay));
  await document.fonts.ready;
  await frame();
}

/** Replaces what the page shows by one row of cells a list. */
async function draw(rows: readonly (readonly Cell[])[]): Promise<void> {
  const boxes = rows.map((row) => row.map(boxOf));
  document.body.replaceChildren(
    ...boxes.map((row) => {
      const line = document.createElement('div');
      line.dataset.row = row[0]?.dataset.cell?.split('/').at(-1) ?? '';
      line.append(...row);
      return line;
    }),
  );
  await Promise.all(rows.flatMap((row, y) => row.map((cell, x) => fill(boxes[y]![x]!, cell))));
  await settled();
  if (matchMedia('print').matches) dispatchEvent(new Event('beforeprint'));
  // What was pressed may have been scrolled to.
  scrollTo(0, 0);
}

configure({ fetch: transport, retries: 0, timeout: PATIENCE_MILLISECONDS });
Object.assign(globalThis, { gallery: { stories, draw } });
