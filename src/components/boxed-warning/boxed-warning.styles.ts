import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A real frame, as on the label: it must survive greyscale print, forced colours and a dark theme. */
export const boxedWarningStyles: CSSResult = css`
  /* Important inside a shadow root holds against the page: nothing themes the frame or the text away. */
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    max-height: none !important;
    overflow: visible !important;
    content-visibility: visible !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    container-type: inline-size;
    /* Back to the defaults, which are known to be legible together. */
    --druglib-surface: initial !important;
    --druglib-text: initial !important;
    --druglib-halted: initial !important;
    --druglib-space: initial !important;
    --_small: 0.8125 !important;
    --_medium: 0.9375 !important;
    /* A theme chooses the hue; what stands on it is white or nearly black, so it is kept dark or light enough. */
    --_ink: light-dark(
      oklch(from var(--_warning) min(l, 0.4) min(c, 0.12) h / 1),
      oklch(from var(--_warning) max(l, 0.85) min(c, 0.12) h / 1)
    ) !important;
    --_accent: light-dark(
      oklch(from var(--druglib-accent, #0b5cad) min(l, 0.478) min(c, 0.148) h / 1),
      oklch(from var(--druglib-accent, #7db8f5) max(l, 0.766) min(c, 0.108) h / 1)
    );
    border: 2px solid !important;
    border-color: var(--_ink) !important;
    border-radius: min(calc(var(--_radius) * 0.5), 0.5em);
    background: var(--_surface) !important;
    color: var(--_text) !important;
  }
  .header {
    gap: 0.2em 0.6em;
    align-items: center;
    padding-block: 0.6em;
  }
  .ready .header {
    background: var(--_ink) !important;
    /* A value that is no colour loses the bar as well, and leaves the words in the colour of the text. */
    color: light-dark(oklch(from var(--_ink) 1 0 0), oklch(from var(--_ink) 0.19 0 0)) !important;
  }
  .heading {
    flex: 1 1 0;
    min-width: 7em;
    font-size: 1em;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drug {
    margin-inline-start: auto;
    font-size: calc(1em * var(--_medium));
    font-weight: 650;
  }
  :is(.frame, .content, .warning) {
    display: block !important;
    height: auto !important;
    max-height: none !important;
    clip-path: none !important;
    /* The host's text size, also where the rest is smaller; no theme makes it too small to read. */
    font-size: max(1em, 12px) !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  @container (max-width: 26em) {
    .drug {
      flex-basis: 100%;
    }
  }
  .warning {
    padding: 1em var(--_inset);
    color: var(--_text) !important;
  }
  .content :is(.muted, th) {
    background: none;
    color: inherit;
  }
  .warning + .warning {
    border-top: 2px solid;
  }
  .warning .title {
    margin-bottom: 0.5em;
    font-size: calc(1em * var(--_medium));
  }
  .warning :is(p, li) {
    font-weight: 500;
  }
  /* Unknown and failed keep the frame, so that the place never looks clean. */
  .frame.unknown {
    border-style: dashed !important;
  }
  .frame:is(.none-stated, .loading, .idle):not(.unknown) {
    border: 1px solid var(--_border) !important;
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .ready .header {
      border-bottom: 2px solid;
    }
  }
  @media print {
    .frame {
      --_accent: #111418;
      border-color: #111418 !important;
    }
    .ready .header {
      border-bottom: 2px solid;
      background: none !important;
      color: inherit !important;
    }
  }
`;
