/** Puts a shipped theme on the stage, with the variables of its host system, and measures what is drawn. */
import Color from 'colorjs.io';
import { material, smart } from './host-palettes.js';
import type { Palette, Scheme } from './host-palettes.js';
import { theStage } from './panel.js';
import type { AnyPanel } from './panel.js';
import { part } from './panel.js';

export const SCHEMES = ['light', 'dark'] as const;
export const THEMES = ['neutral', 'high-contrast', 'bootstrap', 'material', 'uswds', 'smart'] as const;
export type Theme = (typeof THEMES)[number];

const sheets: HTMLStyleElement[] = [];

function addSheet(text: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  sheets.push(sheet);
}

async function styleSheet(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}

const palettes: Partial<Record<Theme, Readonly<Record<Scheme, Palette>>>> = { material, smart };

export function setVariables(palette: Palette): void {
  for (const [name, value] of Object.entries(palette)) theStage().style.setProperty(name, value);
}

/** The stage is a part of the page that has the theme, as its host system would make it. */
export async function inTheme(theme: Theme, scheme: Scheme): Promise<void> {
  const stage = theStage();
  stage.className = `druglib-${theme}`;
  stage.style.colorScheme = scheme;
  setVariables(palettes[theme]?.[scheme] ?? {});
  if (theme === 'bootstrap') {
    stage.dataset['bsTheme'] = scheme;
    // Below the body alone, which is the test runner's.
    addSheet(
      `@scope (body) { ${await styleSheet('/node_modules/bootstrap/dist/css/bootstrap-reboot.css')} }`,
    );
  }
  addSheet(await styleSheet(`/themes/${theme}.css`));
}

afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
  delete theStage().dataset['bsTheme'];
});

export const frameOf = (panel: AnyPanel): HTMLElement => part(panel, 'frame');

/** The colour that an expression has at that place. */
export function paint(place: Element, expression: string): string {
  const probe = document.createElement('i');
  probe.style.color = expression;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** As the screen shows it: layers over each other on white. */
function flatten(...layers: string[]): Color {
  for (const layer of ['white', ...layers]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return new Color('srgb', [red / 255, green / 255, blue / 255]);
}

/** The contrast of WCAG 2 between a colour and the one that it stands on. */
export const legibility = (front: string, back: string): number =>
  flatten(back, front).contrastWCAG21(flatten(back));

/** The ground that an element is drawn on: the first one behind it that is not see-through. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
