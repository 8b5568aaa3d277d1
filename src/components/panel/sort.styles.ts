import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The control of a list's order. */
export const sortStyles: CSSResult = css`
  .sort {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    align-items: center;
    max-width: 100%;
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
  }
  .sort select {
    min-width: 0;
    min-height: 28px;
    max-width: 100%;
    padding: 0.2em 0.4em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  @media print {
    .sort {
      display: none;
    }
  }
`;
