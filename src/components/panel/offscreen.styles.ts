import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Browsers leave out style, layout and paint of a panel that is off the screen, and keep it for the find bar, screen
 * readers and the focus. Never for a boxed warning or what holds one.
 */
export const offscreenStyles: CSSResult = css`
  :host {
    content-visibility: var(--druglib-offscreen, auto);
    contain-intrinsic-block-size: auto 24em;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
