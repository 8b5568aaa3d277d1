import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The name large, the facts in a grid, long sections folded. */
export const drugSummaryStyles: CSSResult = css`
  /* To look for tables costs every panel something; the others have none, or are containers already. */
  .frame:has(table) {
    container-type: inline-size;
  }
  .header {
    display: block;
    padding-bottom: 1em;
  }
  .eyebrow {
    margin: 0 0 0.35em;
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .heading {
    font-size: 1.625em;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .generic {
    margin: 0.15em 0 0;
    color: var(--_muted);
    font-size: 1.125em;
  }
  .facts {
    /* Whatever their number, they fill their rows. */
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    overflow: clip;
    border-block: 1px solid var(--_border);
  }
  /* Each cell draws its own lines; those at the edges go under the frame. */
  .facts div {
    flex: 1 1 9.5em;
    min-width: 0;
    margin-block-end: -1px;
    margin-inline-end: -1px;
    padding: 0.65em var(--_inset);
    border: solid var(--_border);
    border-width: 0;
    border-block-end-width: 1px;
    border-inline-end-width: 1px;
  }
  dt {
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
  }
  dd {
    margin: 0;
    font-size: calc(1em * var(--_medium));
    font-weight: 650;
  }
  .warning-line {
    max-width: none;
    margin: 0;
    padding: 0.65em var(--_inset);
    border-bottom: 1px solid var(--_border);
    font-size: calc(1em * var(--_medium));
  }
  .warning-line.present {
    padding-inline-start: calc(var(--_inset) - 0.4em);
    border-inline-start: 0.4em solid var(--_warning);
    font-weight: 650;
  }
  .warning-line:is(.error, .not-provided) {
    padding-inline-start: calc(var(--_inset) - 0.4em);
    border-inline-start: 0.4em dashed var(--_warning);
  }
  .warning-line + .message {
    padding-top: 0.9em;
  }
  .message:has(+ .sections) {
    padding-bottom: 0;
  }
  .error .warning-line {
    margin-bottom: 1em;
  }
  .sections {
    padding: calc(var(--_inset) * 0.9) var(--_inset);
  }
  .contents {
    margin-bottom: 1.1em;
    font-size: calc(1em * var(--_medium));
  }
  .contents summary {
    min-height: 24px;
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .contents ul {
    columns: 15em;
    column-gap: 1.5em;
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .contents li {
    break-inside: avoid;
  }
  .contents .more {
    padding: 0.2em 0;
    font-size: 1em;
    font-weight: 400;
  }
  .section {
    margin-bottom: 1.1em;
  }
  .section:last-child {
    margin-bottom: 0;
  }
  .section > .title {
    margin-bottom: 0.3em;
    font-size: calc(1em * var(--_medium));
  }
  @media print {
    .contents {
      display: none;
    }
  }
`;
