import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A long text shows its beginning; the focus inside opens it, and print has all of it. */
export const foldStyles: CSSResult = css`
  .folded {
    max-height: 9.2em;
    overflow: hidden;
    mask-image: linear-gradient(#000 70%, transparent);
  }
  .folded:focus-within {
    max-height: none;
    mask-image: none;
  }
  @media print {
    .folded {
      max-height: none;
      overflow: visible;
      mask-image: none;
    }
  }
`;
