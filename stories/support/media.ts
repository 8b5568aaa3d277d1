// Shows on screen what a panel's own rules do in another medium. The browser's part, such as replacing colours,
// cannot be asked for by a script.
import type { LitElement } from 'lit';

/** The system's colours, for the look of a reader's own palette. */
const PALETTE = {
  surface: 'Canvas',
  'surface-sunken': 'Canvas',
  text: 'CanvasText',
  'text-muted': 'CanvasText',
  border: 'CanvasText',
  accent: 'LinkText',
};

function withRulesOf(medium: string, sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const rule of copy.cssRules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === medium) rule.media.mediaText = 'all';
  }
  return copy;
}

/** Panels stand in the shadow trees of others, too. */
async function switchOnInside(medium: string, tree: ParentNode): Promise<void> {
  for (const element of tree.querySelectorAll<LitElement>('*')) {
    const root = element.shadowRoot;
    if (!root) continue;
    await element.updateComplete;
    // The panels of a page share their sheets: others must not change with this one.
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => withRulesOf(medium, sheet));
    await switchOnInside(medium, root);
  }
}

/** Switches the rules for a medium on in every panel of a story. */
export async function switchOn(
  medium: 'print' | '(forced-colors: active)',
  canvas: HTMLElement,
): Promise<void> {
  await switchOnInside(medium, canvas);
  if (medium === 'print') {
    dispatchEvent(new Event('beforeprint'));
    return;
  }
  for (const panel of canvas.querySelectorAll<HTMLElement>('.column > *')) {
    for (const [name, colour] of Object.entries(PALETTE)) {
      panel.style.setProperty(`--druglib-${name}`, colour);
    }
  }
}
