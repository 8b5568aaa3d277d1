import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { configure } from '../src/index.js';
import { transport } from '../stories/support/endpoint.js';

setCustomElementsManifest(manifest);

// One transport for all stories, which answers by address: on a page of docs many stories stand side by side.
configure({ fetch: transport, retries: 0 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { story: { inline: true } },
    options: { storySort: { order: ['Panels', 'Themes', 'Failures'] } },
  },
};

export default preview;
