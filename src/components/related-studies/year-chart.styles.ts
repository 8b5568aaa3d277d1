import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Too narrow for bars beside each other that a finger can hit: they lie under each other, each with its year. */
const lying = css`
  .bars {
    grid-template-rows: none;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-auto-flow: row;
    justify-content: stretch;
    gap: 0 0.6em;
    height: auto;
    border: 0;
  }
  .bar {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    height: 24px;
  }
  .bar svg {
    height: 1.1em;
  }
  .bar[aria-pressed='true'] {
    box-shadow: none;
    font-weight: 650;
  }
  .bar rect {
    transform: matrix(0, 0.905, -1, 0, 100, 4.76);
  }
  .bar::before {
    content: attr(data-words) ' ';
    unicode-bidi: plaintext;
  }
  .bar::after {
    text-align: end;
    content: attr(data-count);
  }
  .gap,
  .axis {
    display: none;
  }
`;

/** Bars on an axis. The least size of a bar is what a finger needs, in pixels, whatever the size of the text. */
export const yearChartStyles: CSSResult = css`
  .chart {
    /* Wider, the bars would stand apart like posts. */
    max-width: 46em;
    padding: 0.1em var(--_inset) 0;
  }
  .bars {
    display: grid;
    grid-template-rows: 100%;
    grid-auto-columns: minmax(24px, 4em);
    grid-auto-flow: column;
    justify-content: space-between;
    height: 3.25em;
    border-bottom: 1px solid var(--_border);
  }
  .bar {
    align-items: center;
    min-width: 0;
    height: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: calc(1em * var(--_small));
    text-align: start;
    cursor: pointer;
  }
  .bar svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: var(--_accent);
    opacity: 0.75;
  }
  .bars:has([aria-pressed='true']) svg {
    fill: var(--_closed);
    opacity: 0.7;
  }
  .bar:is(:hover, [aria-pressed='true']) svg,
  .bars .bar[aria-pressed='true'] svg {
    fill: var(--_accent);
    opacity: 1;
  }
  .bar[aria-pressed='true'] {
    box-shadow: 0 3px var(--_accent);
  }
  .bar:focus-visible {
    outline-offset: 0;
  }
  .bar:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-top: 0.4em;
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
  }
  @container (max-width: 300px) {
    ${lying}
  }
  @container (max-width: 440px) {
    .many {
      ${lying}
    }
  }
  @media (forced-colors: active) {
    .bars .bar svg {
      fill: ButtonText;
      opacity: 1;
    }
    .bars .bar[aria-pressed='true'] svg {
      fill: Highlight;
    }
  }
`;
