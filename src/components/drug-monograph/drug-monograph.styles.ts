import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The page itself has no box: its panels have theirs. */
export const drugMonographStyles: CSSResult = css`
  .frame {
    overflow: visible;
    border: 0;
    border-radius: 0;
    background: none;
  }
  /* A forced theme may differ from the page around it, on which its text could not be read. */
  :host([theme]) .frame {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .header {
    display: block;
    padding: 0 0 0.75em;
  }
  .heading,
  :host([density='compact']) .heading {
    font-size: 2em;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .header p {
    margin: 0.3em 0 0;
  }
  .generic {
    color: var(--_muted);
    font-size: 1.125em;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-bottom: 1.1em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_border);
  }
  nav a {
    min-height: 24px;
    font-size: 0.9375em;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .content > * {
    scroll-margin-top: 1em;
  }
  #summary::part(heading) {
    font-size: 1.125em;
  }
  .message,
  .fallback:not([hidden]) {
    padding-inline: 0;
  }
  .fallback::slotted(:first-child) {
    margin-top: 1.25em;
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
