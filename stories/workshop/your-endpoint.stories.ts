import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import { EndpointForm } from './endpoint-form.js';
import { inside, wholePage } from './inside.js';

if (!customElements.get('endpoint-form')) customElements.define('endpoint-form', EndpointForm);

const meta = {
  title: 'Workshop/Your endpoint',
  parameters: { controls: { disable: true }, actions: { disable: true } },
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
