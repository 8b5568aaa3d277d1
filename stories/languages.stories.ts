import type { Meta } from '@storybook/web-components-vite';
import '../src/define.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import { tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';

const meta = { title: 'Looks/Languages', component: 'drug-monograph' } satisfies Meta<PanelArgs>;
export default meta;

const spoken = (language: string): PanelStory => ({
  args: { data: lioresalIntrathecal },
  globals: { language },
  parameters: tell('Words, dates and numbers follow the nearest `lang`; machine-drafted, not yet reviewed.'),
});

export const Spanish = spoken('es');
export const French = spoken('fr');
export const German = spoken('de');
export const Portuguese = spoken('pt');
export const Chinese = spoken('zh');
export const Arabic = spoken('ar');
export const Hebrew = spoken('he');
