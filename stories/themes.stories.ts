import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bootstrapVariables from 'bootstrap/dist/css/bootstrap-reboot.css?inline';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/define.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import { material, smart } from '../test/support/host-palettes.js';
import type { Palette, Scheme } from '../test/support/host-palettes.js';
import bootstrap from '../themes/bootstrap.css?inline';
import highContrast from '../themes/high-contrast.css?inline';
import materialTheme from '../themes/material.css?inline';
import neutral from '../themes/neutral.css?inline';
import smartTheme from '../themes/smart.css?inline';
import uswds from '../themes/uswds.css?inline';
import { markupOf, ownMarkup } from './support/markup.js';
import { sideBySide } from './support/panel.js';

/** Every theme with a page of panels, light and dark, with the variables of its host system. */
export default { title: 'Looks/Themes', parameters: { page: false, ...sideBySide } } satisfies Meta;

const declarations = (palette: Palette = {}): string =>
  Object.entries(palette)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

const PANELS = ['boxed-warning', 'trial-list', 'related-studies', 'drug-summary'];

/** The theme and the panels; the variables are the host's own. */
const markup = (theme: string, css: string): string =>
  [
    `<style>\n${css}</style>\n\n<div class="druglib-${theme}">\n`,
    ...PANELS.map((tag) => markupOf(tag, { data: lioresalIntrathecal })),
    '</div>\n',
  ].join('');

function page(theme: string, scheme: Scheme, palette?: Palette): TemplateResult {
  const place = `druglib-${theme} story-${scheme}`;
  return html`<style>
      .story-theme .${`druglib-${theme}`}.${`story-${scheme}`} { ${declarations(palette)} }
    </style>
    <div class=${place} data-bs-theme=${scheme}>
      <boxed-warning .data=${lioresalIntrathecal}></boxed-warning>
      <trial-list .data=${lioresalIntrathecal}></trial-list>
      <related-studies .data=${lioresalIntrathecal}></related-studies>
      <drug-summary .data=${lioresalIntrathecal}></drug-summary>
    </div>`;
}

const story = (theme: string, css: string, palettes?: Readonly<Record<Scheme, Palette>>): StoryObj => ({
  render: () =>
    html`<style>
        ${css}
      </style>
      <div class="story-theme">
        ${page(theme, 'light', palettes?.light)} ${page(theme, 'dark', palettes?.dark)}
      </div>`,
  parameters: ownMarkup(() => markup(theme, css)),
});

export const Neutral: StoryObj = story('neutral', neutral);

export const HighContrast: StoryObj = story('high-contrast', highContrast);

export const Bootstrap: StoryObj = story(
  'bootstrap',
  `@scope (.story-theme) { ${bootstrapVariables} } ${bootstrap}`,
);

export const Material: StoryObj = story('material', materialTheme, material);

export const Uswds: StoryObj = story('uswds', uswds);

export const Smart: StoryObj = story('smart', smartTheme, smart);
