import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Dates stand in a gutter when there is room. */
export const relatedStudiesStyles: CSSResult = css`
  .study {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .date {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
  }
  .date b {
    display: block;
    color: var(--_text);
    font-size: 1.143em;
    font-weight: 650;
    line-height: 1.35;
  }
  .abstract p {
    max-width: 72ch;
  }
  @container (max-width: 32em) {
    .study {
      grid-template-columns: minmax(0, 1fr);
    }
    .date b {
      display: inline;
    }
  }
`;
