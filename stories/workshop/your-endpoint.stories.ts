import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import { configure } from '../../src/index.js';
import { PATIENCE_MILLISECONDS } from '../support/endpoint.js';
import { EndpointForm } from './endpoint-form.js';
import { inside, wholePage } from './inside.js';

if (!customElements.get('endpoint-form')) customElements.define('endpoint-form', EndpointForm);

const meta = {
  title: 'Workshop/Your endpoint',
  parameters: { controls: { disable: true }, actions: { disable: true } },
  // An endpoint of the reader's own gets no more time than on any page.
  beforeEach: () => {
    configure({ timeout: undefined });
    return () => configure({ timeout: PATIENCE_MILLISECONDS });
  },
} satisfies Meta;
export default meta;

export const YourEndpoint: StoryObj = { render: () => wholePage('endpoint-form') };

export const DrugNotFound: StoryObj = {
  ...YourEndpoint,
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const address = inside<HTMLInputElement>(canvasElement, '[name=endpoint]');
    address.value = address.value.replace('/ready/', '/404/');
    inside<HTMLFormElement>(canvasElement, 'form').requestSubmit();
    await waitFor(() =>
      expect(inside(canvasElement, 'output').textContent).toContain('“not-found”, HTTP 404'),
    );
  },
};
