import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The name large, the facts in a grid, long sections folded. */
export const drugSummaryStyles: CSSResult = css`
  .header {
    display: block;
    padding-bottom: 1em;
  }
  .eyebrow {
    margin: 0 0 0.35em;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .heading,
  :host([density='compact']) .heading {
    font-size: 1.625em;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .generic {
    margin: 0.15em 0 0;
    color: var(--_muted);
    font-size: 1.0625em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    margin: 0;
    overflow: clip;
    border-block: 1px solid var(--_border);
  }
  /* Each cell draws its own lines; those at the edges go under the frame. */
  .facts div {
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
    font-size: 0.75em;
  }
  dd {
    margin: 0;
    font-size: 0.9375em;
    font-weight: 550;
  }
  .warning-line {
    max-width: none;
    margin: 0;
    padding: 0.65em var(--_inset);
    border-bottom: 1px solid var(--_border);
    font-size: 0.9375em;
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
  .section {
    margin-bottom: 1.1em;
  }
  .section:last-child {
    margin-bottom: 0;
  }
  .section > .title {
    margin-bottom: 0.3em;
    font-size: 0.9375em;
  }
`;
