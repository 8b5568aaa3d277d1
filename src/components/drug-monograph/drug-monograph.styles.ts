import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The page itself has no box: its panels have theirs. */
export const drugMonographStyles: CSSResult = css`
  .frame {
    container-type: inline-size;
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
  .heading {
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
    gap: 0.1em 1.4em;
    margin-bottom: 1.25em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: calc(1em * var(--_medium));
  }
  nav a {
    min-height: 24px;
    color: inherit;
    text-decoration-color: transparent;
  }
  nav a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  nav a[aria-current] {
    box-shadow: 0 0.15em 0 -0.02em var(--_accent);
    color: var(--_accent);
  }
  /* The lists' numbers come later, and would push each other. */
  nav a:nth-child(n + 3) .count {
    min-width: 1ch;
  }
  nav .count {
    display: inline-block;
    font-size: 1em;
    font-weight: 400;
  }
  .content,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }
  /* What stands below an answer that is still to come would move when it comes. */
  .loading > :is(nav, .content),
  #warning:state(loading) ~ .column,
  .column > :state(loading) ~ * {
    opacity: 0;
  }
  /* What stands below the page moves out of sight at once, and not again with each panel that comes. */
  .column > :state(loading) {
    min-height: 100vh;
  }
  #warning,
  .column > * {
    scroll-margin-top: calc(var(--_covered, 0px) + 1em);
  }
  a[slot='warning'] {
    font-weight: 400;
  }
  @media not print {
    /* The contents stay in sight where they are one line and take little of the window. */
    @container (min-width: 48em) {
      @media (min-height: 30em) {
        nav {
          position: sticky;
          z-index: 1;
          top: var(--druglib-sticky-top, 0px);
        }
        .content {
          --_covered: calc(3em + var(--druglib-sticky-top, 0px));
        }
      }
    }
    /* What the label says on one side, what was published and what is being tried on the other. */
    @container (min-width: 60em) {
      .content {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      #warning {
        grid-column: 1 / -1;
      }
    }
  }
  #summary::part(heading) {
    font-size: 1.125em;
  }
  .message,
  .skeleton {
    padding-inline: 0;
  }
  /* On the ground of the page, which may be as grey as they are. */
  .skeleton i {
    background: var(--_border);
  }
  .fallback:not([hidden]) {
    padding: 1.25em 0 0;
  }
  @media print {
    /* Browsers break blocks at the end of a page, and cut the frames in a grid. */
    .content,
    .column {
      display: block;
    }
    #warning,
    .column > * {
      margin-bottom: 1.25em;
    }
    nav,
    a[slot='warning'] {
      display: none;
    }
  }
`;
