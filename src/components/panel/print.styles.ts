import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A tidy document: white paper, whole frames, nothing to press, and the addresses that a reader cannot click. */
export const printStyles: CSSResult = css`
  @media print {
    /* Paper is white, whatever the screen was and whatever colours the page gave. */
    .frame {
      --_surface: #fff;
      --_sunken: none;
      --_text: #111418;
      --_muted: #3f4a55;
      --_border: #9aa5b0;
      --_accent: #111418;
      color-scheme: only light;
      overflow: visible;
      /* Where a page ends, the frame closes, and opens again on the next. */
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
    .button,
    .more,
    .skeleton i {
      display: none;
    }
    /* Grey lines say nothing on paper. */
    .skeleton .visually-hidden {
      position: static;
      width: auto;
      height: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
    }
    :is(.header, .heading, .title, .subheading, caption, thead, .chart, .tools) {
      break-after: avoid;
    }
    :is(tr, li, dt, caption, .title, .footer, .message) {
      break-inside: avoid;
    }
    /* Without the backgrounds that printers leave out. */
    .badge {
      border: 1px solid;
      background: none !important;
      color: var(--_text) !important;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    :is([data-kind='label'], [data-kind='study'], [data-kind='trial'], [data-kind='article'])::after {
      color: var(--_muted);
      font-size: 0.8125em;
      font-weight: 400;
      content: ' (' attr(href) ')';
    }
  }
`;
