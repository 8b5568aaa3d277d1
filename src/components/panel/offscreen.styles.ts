import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * With `--druglib-offscreen: auto`, browsers leave out style, layout and paint of a panel that is off the screen. Only
 * where the host asks for it: Chromium then leaves it out of the accessibility tree too. Never for a boxed warning.
 */
export const offscreenStyles: CSSResult = css`
  :host {
    content-visibility: var(--druglib-offscreen, visible);
    contain-intrinsic-block-size: auto 24em;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
