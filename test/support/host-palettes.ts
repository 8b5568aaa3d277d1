/** What host systems set: the variables that the bridges in themes/ take, as these systems publish them. */
export type Scheme = 'light' | 'dark';
export type Palette = Readonly<Record<string, string>>;

/** The baseline scheme of Material 3, as in @material/web, tokens v0.192. */
export const material: Readonly<Record<Scheme, Palette>> = {
  light: {
    '--md-sys-color-surface': '#fef7ff',
    '--md-sys-color-surface-container': '#f3edf7',
    '--md-sys-color-on-surface': '#1d1b20',
    '--md-sys-color-on-surface-variant': '#49454f',
    '--md-sys-color-outline-variant': '#cac4d0',
    '--md-sys-color-primary': '#6750a4',
    '--md-sys-shape-corner-medium': '12px',
  },
  dark: {
    '--md-sys-color-surface': '#141218',
    '--md-sys-color-surface-container': '#211f26',
    '--md-sys-color-on-surface': '#e6e0e9',
    '--md-sys-color-on-surface-variant': '#cac4d0',
    '--md-sys-color-outline-variant': '#49454f',
    '--md-sys-color-primary': '#d0bcff',
    '--md-sys-shape-corner-medium': '12px',
  },
};

/** Style documents of an EHR, with a highlight too pale for text, as is usual. */
export const smart: Readonly<Record<Scheme, Palette>> = {
  light: {
    '--smart-color-background': '#efece4',
    '--smart-color-text': '#303030',
    '--smart-color-highlight': '#6bb4cc',
    '--smart-dim-border-radius': '6px',
    '--smart-dim-spacing-size': '20px',
    '--smart-font-family-body': 'Georgia, serif',
  },
  dark: {
    '--smart-color-background': '#1d2327',
    '--smart-color-text': '#dfe3e6',
    '--smart-color-highlight': '#3f88a3',
    '--smart-dim-border-radius': '6px',
    '--smart-dim-spacing-size': '20px',
    '--smart-font-family-body': 'Georgia, serif',
  },
};
