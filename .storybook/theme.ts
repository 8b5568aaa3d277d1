import { create } from 'storybook/theming/create';

const font = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

/** Storybook in the colours of the panels, so that nothing on the page is louder than they are. */
export const theme = create({
  base: 'light',
  brandTitle: 'druglib-widgets',
  fontBase: font,
  colorPrimary: '#0b5cad',
  colorSecondary: '#0b5cad',
  appBg: '#f5f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dbe1e7',
  appBorderRadius: 8,
  textColor: '#16202b',
  textMutedColor: '#55626f',
  barTextColor: '#55626f',
  barSelectedColor: '#0b5cad',
  barHoverColor: '#0b5cad',
  inputBorderRadius: 6,
});
