import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Paragraphs, titles, secondary text, links and lists. */
export const textStyles: CSSResult = css`
  p {
    max-width: 68ch;
    margin: 0 0 0.7em;
    text-wrap: pretty;
  }
  p:last-child {
    margin-bottom: 0;
  }
  /* Text of another direction than the page keeps its own; the layout keeps the page's. */
  :is(p, li, dt, dd, td, th, caption, .heading, .title, span) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  /* Whole paragraphs in another language are laid out as in their own. */
  [dir='auto'] {
    text-align: start;
  }
  [dir='auto'] + p {
    margin-top: 0.7em;
  }
  .title,
  .subheading {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .subheading {
    margin: 1em 0 0.3em;
  }
  :is(b, strong, th) {
    font-weight: 650;
  }
  .count,
  .muted {
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
  }
  .caution {
    color: var(--_halted);
    font-weight: 650;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  .title a {
    color: inherit;
    text-decoration-color: transparent;
  }
  .title a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  ul,
  ol {
    margin: 0 0 0.7em;
    padding-inline-start: 1.4em;
  }
  li > :is(ul, ol) {
    margin-bottom: 0;
  }
`;
