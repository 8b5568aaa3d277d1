import { css } from 'lit';
import type { CSSResult } from 'lit';

const folded = css`
  .fold {
    display: block;
    /* Its own smaller font would make the inset smaller too. */
    margin: 0 calc(var(--_inset) / var(--_small)) 0.35em;
  }
  .tools.folded {
    display: none;
  }
`;

/** The bar of the statuses, the chips below it, and the details of a trial. */
export const trialListStyles: CSSResult = css`
  .frame {
    container-type: inline-size;
  }
  /* Clipped where it stands: positioned, each of thousands would be a layer of its own. */
  .title .visually-hidden {
    display: inline-block;
    position: static;
    margin-inline-end: 0;
    overflow: clip;
    clip-path: none;
    vertical-align: top;
  }
  .chart {
    display: block;
    width: calc(100% - 2 * var(--_inset));
    height: 0.5em;
    margin: 0 var(--_inset) 0.8em;
    border-radius: 0.25em;
  }
  /* Coordinates of a picture do not turn with the direction of the text. */
  .chart:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Strokes in the colour of the surface make the gaps. */
  .chart rect {
    fill: var(--_colour, var(--_closed));
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  /* Hollow, as in the badge: all four lines of its stroke are in sight. */
  .chart rect.unknown {
    y: 1px;
    height: calc(100% - 2px);
    fill: var(--_surface);
    stroke: var(--_closed);
  }
  @media (forced-colors: active) {
    .chart rect {
      fill: CanvasText;
      stroke: Canvas;
    }
    .chart rect.closed {
      fill: GrayText;
    }
    .chart rect:is(.upcoming, .unknown) {
      y: 1px;
      height: calc(100% - 2px);
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  .fold {
    display: none;
  }
  .tools {
    display: flow-root;
    padding: 0 var(--_inset) 0.5em;
  }
  .tools .count {
    margin: 0 0 0.4em;
    font-size: calc(1em * var(--_small));
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-bottom: 0.4em;
  }
  .chip {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-height: 26px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: calc(1em * var(--_small));
    text-align: start;
    cursor: pointer;
  }
  .chip b {
    color: var(--_muted);
    font-weight: inherit;
  }
  .chip:hover {
    border-color: var(--_muted);
  }
  .chip[aria-pressed='true'] {
    border-color: currentColor;
    background: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
    color: var(--_accent);
    font-weight: 650;
  }
  /* Forced colours leave no other sign of a pressed chip. */
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .chip[aria-pressed='true'] b {
    color: inherit;
  }
  .mark::before {
    color: var(--_colour, var(--_closed));
  }
  @media (forced-colors: active) {
    .mark::before {
      color: inherit;
    }
  }
  /* Beside the first row of chips; what does not fit goes below it. */
  .sort {
    float: inline-end;
    margin-inline-start: 1em;
  }
  [part='item'] .caution {
    max-width: none;
    font-size: calc(1em * var(--_small));
  }
  .none {
    padding-top: 0.9em;
    border-top: 1px solid var(--_border);
  }
  .details {
    display: grid;
    gap: 0.5em;
    margin: 0.3em 0 0;
    font-size: calc(1em * var(--_small));
  }
  .details div {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 1em;
  }
  .details dt {
    color: var(--_muted);
  }
  .details dd {
    margin: 0;
  }
  .details :is(p, .more) {
    margin: 0;
    font-size: 1em;
  }
  :host([density='compact']) {
    ${folded}
  }
  @container (max-width: 20em) {
    ${folded}
  }
  /* Chips fill their rows rather than stand half beside it. */
  @container (max-width: 42em) {
    .sort {
      display: flex;
      float: none;
      margin: 0 0 0.5em;
    }
  }
  @container (max-width: 28em) {
    .details div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .tools,
    .fold,
    :host .chart ~ .fold {
      display: none;
    }
    :is(.meta, .caution) {
      break-after: avoid;
    }
  }
`;
