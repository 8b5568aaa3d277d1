import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import '../../src/define.js';
import { sideBySide } from '../support/panel.js';
import { inside, wholePage } from './inside.js';
import { TokenEditor as TokenEditorElement } from './token-editor.js';

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditorElement);

const meta = {
  title: 'Workshop/Token editor',
  parameters: { ...sideBySide, controls: { disable: true }, actions: { disable: true } },
} satisfies Meta;
export default meta;

export const TokenEditor: StoryObj = { render: () => wholePage('token-editor') };

export const ColourChanged: StoryObj = {
  ...TokenEditor,
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const input = inside<HTMLInputElement>(canvasElement, '[aria-label="--druglib-accent, light"]');
    await fireEvent.input(input, { target: { value: '#6b2fa0' } });
    await waitFor(() => {
      const css = inside(canvasElement, 'pre').textContent;
      return expect(css).toContain('--druglib-accent: light-dark(#6b2fa0, #7db8f5);');
    });
    const panel = inside<HTMLElement>(canvasElement, '.preview.light trial-list');
    // Among many panels, each is drawn in its turn.
    await waitFor(() => {
      const button = panel.shadowRoot?.querySelector('[data-action=details]');
      return expect(button && getComputedStyle(button).color).toBe('rgb(107, 47, 160)');
    });
  },
};
