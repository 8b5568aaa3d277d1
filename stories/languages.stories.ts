import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import '../src/translations/register/ar.js';
import '../src/translations/register/de.js';
import '../src/translations/register/es.js';
import '../src/translations/register/fr.js';
import '../src/translations/register/he.js';
import '../src/translations/register/pt.js';
import '../src/translations/register/zh.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import { panel, tell } from './support/panel.js';
import type { PanelStory } from './support/panel.js';

const meta: Meta = {
  title: 'Languages',
  component: 'drug-monograph',
  render: panel('drug-monograph'),
};
export default meta;

const spoken = (lang: string, dir = 'ltr'): PanelStory => ({
  args: { data: lioresalIntrathecal },
  decorators: [(story) => html`<div lang=${lang} dir=${dir}>${story()}</div>`],
  parameters: tell('Words, dates and numbers follow the nearest `lang`; machine-drafted, not yet reviewed.'),
});

export const Spanish = spoken('es');
export const French = spoken('fr');
export const German = spoken('de');
export const Portuguese = spoken('pt');
export const Chinese = spoken('zh');
export const Arabic = spoken('ar', 'rtl');
export const Hebrew = spoken('he', 'rtl');
