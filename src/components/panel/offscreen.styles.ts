import { css } from 'lit';
import type { CSSResultGroup } from 'lit';

/** What TypeScript's list of the web does not have: https://wicg.github.io/ua-client-hints, on secure pages. */
interface Browser {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

const brands = (globalThis.navigator as Browser | undefined)?.userAgentData?.brands;

/**
 * Where nobody looks, browsers can leave out style, layout and paint of a panel: not of a boxed warning, nor of what
 * holds one. Chromium gives all of it to screen readers the same. Firefox and WebKit, which do not say their brands,
 * give them empty headings and texts, so there only the host page may ask for it.
 */
export const offscreenStyles: CSSResultGroup = [
  brands?.some(({ brand }) => brand === 'Chromium')
    ? css`
        :host {
          --_offscreen: auto;
        }
      `
    : [],
  css`
    @media screen {
      :host {
        content-visibility: var(--druglib-offscreen, var(--_offscreen));
        contain-intrinsic-block-size: auto 24em;
        /* Else Chromium counts a layout shift where a script continues what a server has drawn. */
        contain: layout style inline-size;
        /* What a host page paints around the panel is not cut. */
        overflow-clip-margin: 2em;
      }
    }
  `,
];
