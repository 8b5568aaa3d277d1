import type { LitElement } from 'lit';
import type { StoryObj } from '@storybook/web-components-vite';
import type { DrugDocument } from '../../src/data/contract/document.js';
import type { PanelState } from '../../src/components/panel/panel-state.js';
import { ADDRESS } from './endpoint.js';

/** What a story sets on a panel: properties and custom properties by name, and what stands inside the tag. */
export interface PanelArgs {
  drug?: string;
  endpoint?: string;
  format?: string;
  data?: DrugDocument;
  medication?: object;
  heading?: string;
  headingLevel?: number;
  density?: 'comfortable' | 'compact';
  theme?: 'light' | 'dark';
  pageSize?: number;
  fallback?: string;
  [customProperty: `--druglib-${string}`]: string;
}

const PATIENCE_MILLISECONDS = 5000;

export type PanelStory = StoryObj<PanelArgs>;

export type Panel = LitElement & { readonly state: PanelState; data?: DrugDocument };

/** Draws the tag with the story's arguments. */
export function drawPanel(tag: string, { fallback, ...settings }: PanelArgs, density?: string): HTMLElement {
  const panel = document.createElement(tag);
  if (fallback) panel.append(fallback);
  for (const [name, value] of Object.entries<unknown>({ density, ...settings })) {
    if (value === undefined || value === '') continue;
    if (name.startsWith('--')) panel.style.setProperty(name, value as string);
    else Object.assign(panel, { [name]: value });
  }
  return panel;
}

/** The first panel that a story drew. */
export function panelIn(canvas: HTMLElement): Panel {
  const panel = [...canvas.querySelectorAll<Panel>('*')].find(({ shadowRoot }) => shadowRoot);
  if (!panel) throw new Error('The story drew no panel.');
  return panel;
}

/** The drug is asked and the answer is of that kind; see `transport`. */
export const asked = (answer: string): PanelArgs => ({
  drug: 'lioresal-intrathecal',
  endpoint: `${ADDRESS}${answer}/{drug}`,
});

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits for the panel to come into that state. */
export const reaches =
  (state: PanelState): NonNullable<PanelStory['play']> =>
  async ({ canvasElement }) => {
    const panel = panelIn(canvasElement);
    const end = performance.now() + PATIENCE_MILLISECONDS;
    while (panel.state !== state) {
      if (performance.now() > end) throw new Error(`The panel is “${panel.state}” and not “${state}”.`);
      await nextFrame();
    }
    await panel.updateComplete;
  };

/** Presses these buttons of the panel, one after the other. */
export const pressed =
  (...selectors: string[]): NonNullable<PanelStory['play']> =>
  async ({ canvasElement }) => {
    const panel = panelIn(canvasElement);
    for (const selector of selectors) {
      await panel.updateComplete;
      const button = panel.renderRoot.querySelector<HTMLElement>(selector);
      if (!button) throw new Error(`The panel has no ${selector} to press.`);
      button.click();
    }
    await panel.updateComplete;
  };

/** Chooses an order in the panel's list of orders. */
export const sorted =
  (order: string): NonNullable<PanelStory['play']> =>
  async ({ canvasElement }) => {
    const panel = panelIn(canvasElement);
    await panel.updateComplete;
    const select = panel.renderRoot.querySelector('select');
    if (!select) throw new Error('The panel has no list of orders.');
    select.value = order;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.updateComplete;
  };

/** The same panel more than once: on a page, two landmarks of one name would be a fault; to compare, they are meant. */
export const sideBySide: NonNullable<PanelStory['parameters']> = {
  a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
};

/** What a story shows, in a sentence for its page. */
export const tell = (story: string): NonNullable<PanelStory['parameters']> => ({
  docs: { description: { story } },
});
