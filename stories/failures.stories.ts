import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/boxed-warning/boxed-warning.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import { asked, panel } from './support/panel.js';

/** Why there is no data: every code has its words, and none of them reads like "there is no warning". */
const meta = {
  title: 'Failures/boxed-warning',
  component: 'boxed-warning',
  render: panel('boxed-warning'),
} satisfies Meta<PanelArgs>;
export default meta;

export const NotFound: PanelStory = { args: asked('404') };

export const Unauthorized: PanelStory = { args: asked('401') };

export const RateLimited: PanelStory = { args: asked('429') };

export const Http: PanelStory = { args: asked('500') };

export const Network: PanelStory = { args: asked('gone') };

export const WrongDrug: PanelStory = { args: asked('other') };

export const InvalidData: PanelStory = {
  args: { data: { ...lioresalIntrathecal, label: { source: 'nobody' } as never } },
};

export const UnsupportedContract: PanelStory = {
  args: { data: { ...lioresalIntrathecal, contract: 'druglib/2' as never } },
};

export const Config: PanelStory = { args: { drug: 'lioresal-intrathecal', endpoint: '/drugs/{name}' } };
