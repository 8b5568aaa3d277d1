import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import type { CSSResultOrNative, LitElement, TemplateResult } from 'lit';
import { adoptStyles, html, render } from 'lit';
import type { PanelView } from '../../src/components/panel/panel-view.js';
import type { DrugDocument } from '../../src/data/contract/document.js';
import { languageFor } from '../../src/components/panel/language.js';
import { officialLabel } from '../../src/components/panel/official-label.js';
import { lioresalIntrathecal } from '../../test/fixtures/druglib/index.js';
import { ADDRESS } from './endpoint.js';

/** What a story sets on a panel: its properties by name, and what stands inside the tag. */
export interface PanelArgs {
  drug?: string;
  endpoint?: string;
  data?: DrugDocument;
  heading?: string;
  headingLevel?: number;
  density?: 'comfortable' | 'compact';
  theme?: 'light' | 'dark';
  pageSize?: number;
  fallback?: string;
}

export type PanelStory = StoryObj<PanelArgs>;

/** Draws the tag with the story's arguments as properties. */
export const panel =
  (tag: string) =>
  ({ fallback, ...properties }: PanelArgs): HTMLElement => {
    const element = document.createElement(tag);
    if (fallback) element.append(fallback);
    return Object.assign(element, properties);
  };

/** The drug is asked and the answer is of that kind: `ready`, `never`, `other` (drug), `gone`, or an HTTP status. */
export const asked = (answer: string): PanelArgs => ({
  drug: 'lioresal-intrathecal',
  endpoint: `${ADDRESS}${answer}/{drug}`,
});

/** Presses these buttons of the panel, one after the other. */
export const pressed =
  (...selectors: string[]): NonNullable<PanelStory['play']> =>
  async ({ canvasElement }) => {
    const element = [...canvasElement.querySelectorAll<LitElement>('*')].find(({ shadowRoot }) => shadowRoot);
    for (const selector of selectors) {
      await element?.updateComplete;
      element?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** What a story shows, in a sentence for its page. */
export const tell = (story: string): NonNullable<PanelStory['parameters']> => ({
  docs: { description: { story } },
});

const inBox =
  (name: string): Decorator =>
  (story) =>
    html`<div class=${name}>${story()}</div>`;
/** The width of a side rail. */
export const narrow: Decorator[] = [inBox('story-narrow')];
/** A column wide enough for two. */
export const wide: Decorator[] = [inBox('story-wide')];
/** A page whose colour scheme is dark; the panel follows it. */
export const dark: Decorator[] = [inBox('story-dark')];
/** A page that reads from right to left. */
export const rightToLeft: Decorator[] = [(story) => html`<div dir="rtl">${story()}</div>`];

/** A panel as its template draws it, in a host of its own with the panel's styles: for states without data. */
export function drawn(styles: readonly CSSResultOrNative[], template: TemplateResult): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles]);
  render(template, root);
  return host;
}

/** A view made by hand: what every panel draws itself from. */
export function view<T>(
  subject: PanelView<T>['subject'],
  state: PanelView<T>['state'],
  value: T,
): PanelView<T> {
  const { drug } = lioresalIntrathecal;
  return {
    subject,
    state,
    language: languageFor('en'),
    heading: '',
    headingLevel: 2,
    asked: drug.name,
    officialLabel: officialLabel({ drug: drug.name }),
    resource: { drug, section: 'label', value, loadedAt: Date.now() },
  };
}
