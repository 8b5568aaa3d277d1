import { css } from 'lit';
import type { CSSResult } from 'lit';

// Written by "npm run tokens" from tokens.json.
/** Every colour is a pair for light and dark; a host overrides one by its `--druglib-*` name. */
export const tokens: CSSResult = css`
  .frame {
    --_surface: var(--druglib-surface, light-dark(#fff, #14181d));
    --_sunken: var(--druglib-surface-sunken, light-dark(#f5f7f9, #1b2027));
    --_text: var(--druglib-text, light-dark(#16202b, #e8edf2));
    --_muted: var(--druglib-text-muted, light-dark(#55626f, #a3b0bd));
    --_border: var(--druglib-border, light-dark(#dbe1e7, #313a44));
    --_accent: var(--druglib-accent, light-dark(#0b5cad, #7db8f5));
    --_warning: var(--druglib-warning, light-dark(#111418, #f2f4f6));
    --_open: var(--druglib-open, light-dark(#0a6b3d, #6fd6a2));
    --_open-soft: var(--druglib-open-soft, light-dark(#e3f4ea, #123524));
    --_upcoming: var(--druglib-upcoming, light-dark(#1554a8, #8fbdf7));
    --_upcoming-soft: var(--druglib-upcoming-soft, light-dark(#e6effb, #172f4d));
    --_closed: var(--druglib-closed, light-dark(#55626f, #a9b5c1));
    --_closed-soft: var(--druglib-closed-soft, light-dark(#eef1f4, #262d35));
    --_halted: var(--druglib-halted, light-dark(#96400b, #f2ae7b));
    --_halted-soft: var(--druglib-halted-soft, light-dark(#fbeee3, #40260f));
    --_radius: var(--druglib-radius, 0.5em);
    --_space: var(--druglib-space, 1em);
    font-family: var(--druglib-font, inherit);
  }
`;
