import type { Preview } from '@storybook/web-components-vite';
import { configure } from '../src/index.js';
import { PATIENCE_MILLISECONDS, transport } from '../stories/support/endpoint.js';
import { argTypesOf } from '../stories/support/manifest.js';
import { offersMarkup, markupOf } from '../stories/support/markup.js';
import { initialPage, inPage, listsEvents, pageToolbar } from '../stories/support/page.js';
import { drawPanel } from '../stories/support/panel.js';
import type { PanelArgs } from '../stories/support/panel.js';
import { theme } from './theme.js';

// One transport for all stories, which answers by address: on a page of docs many stories stand side by side.
// Nothing is shared between stories, so that each of them sees its endpoint answer.
configure({ fetch: transport, retries: 0, freshFor: 0, timeout: PATIENCE_MILLISECONDS });

const preview: Preview = {
  decorators: [inPage, listsEvents, offersMarkup],
  render: (args, { component = '', globals }) => drawPanel(component, args, globals['density'] as string),
  globalTypes: pageToolbar,
  initialGlobals: initialPage,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { sort: 'none', expanded: true },
    docs: {
      theme,
      toc: true,
      story: { inline: true },
      extractArgTypes: argTypesOf,
      source: {
        transform: (_: string, { component, args }: { component?: string; args: PanelArgs }) =>
          component ? markupOf(component, args) : _,
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Panels',
          [
            'drug-monograph',
            'boxed-warning',
            'drug-summary',
            'related-studies',
            'trial-list',
            'media-articles',
            '*',
            ['Docs'],
          ],
          'Failures',
          'Looks',
          'Workshop',
        ],
      },
    },
  },
};

export default preview;
