import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { tokens } from './tokens.styles.js';

const stacked = css`
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  :is(tbody, tr, td) {
    display: block;
  }
  tr {
    padding: 0.5em 0;
    border-top: 1px solid var(--_border);
  }
  td {
    padding: 0.1em 0;
    border: 0;
  }
  td:not([data-head=''])::before {
    font-weight: 600;
    content: attr(data-head) ': ';
  }
`;

/** The frame, its states, text, links and buttons. Lengths are in `em` of the host's font. */
export const panelStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      min-width: 0;
    }
    :host([hidden]),
    [hidden] {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    .frame {
      --_inset: calc(var(--_space) * 1.25);
      container-type: inline-size;
      /* Hidden parts are placed absolutely; they must be cut with the frame. */
      position: relative;
      overflow: clip;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    :host([density='compact']) .frame {
      --_inset: calc(var(--_space) * 0.9);
      font-size: 0.8125em;
      line-height: 1.45;
    }
    .header {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
      align-items: baseline;
      padding: calc(var(--_inset) * 0.88) var(--_inset) calc(var(--_inset) * 0.6);
    }
    .heading {
      flex: 0 1 auto;
      margin: 0;
      font-size: 1.125em;
      font-weight: 650;
      line-height: 1.3;
      letter-spacing: -0.005em;
      text-wrap: balance;
    }
    :host([density='compact']) .heading {
      font-size: 1.0625em;
    }
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
      unicode-bidi: plaintext;
    }
    @supports (text-align: match-parent) {
      :is(p, li, dt, dd, td, th, caption, .heading, .title, span) {
        text-align: match-parent;
      }
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
    .count,
    .muted {
      color: var(--_muted);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .caution {
      color: var(--_halted);
      font-weight: 600;
    }
    .skipped {
      padding: 0 var(--_inset);
      font-size: 0.875em;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.18em;
      text-decoration-thickness: 0.06em;
    }
    a:hover {
      text-decoration-thickness: 0.12em;
    }
    /* Links that stand alone are as high as a finger needs; the padding moves nothing. */
    :is(.title, .way-on, .message) a {
      padding-block: max(0.1em, (24px - 1em) / 2);
    }
    .title a {
      color: inherit;
      text-decoration-color: transparent;
    }
    .title a:hover {
      color: var(--_accent);
      text-decoration-color: currentColor;
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 3px;
    }
    .button,
    .more {
      min-height: 24px;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-size: 0.875em;
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }
    .button {
      min-height: 32px;
      padding: 0.45em 1em;
      border: 1px solid currentColor;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .more {
      padding: 0.35em 0;
    }
    :is(.button, .more):hover {
      text-decoration: underline;
    }
    [aria-disabled] {
      color: var(--_muted);
      cursor: default;
    }
    ul,
    ol {
      margin: 0 0 0.7em;
      padding-inline-start: 1.4em;
    }
    li > :is(ul, ol) {
      margin-bottom: 0;
    }
    table {
      margin: 0 0 0.9em;
      border-collapse: collapse;
      font-size: 0.9375em;
      /* Columns of equal width that break any word: no cell can leave the frame. */
      table-layout: fixed;
      width: 100%;
    }
    caption {
      padding-bottom: 0.4em;
      font-weight: 600;
      text-align: start;
    }
    :is(th, td) {
      padding: 0.35em 0.7em;
      border: 1px solid var(--_border);
      text-align: start;
      vertical-align: top;
    }
    th {
      background: var(--_sunken);
    }
    /* Columns too narrow to read would break doses apart: the cells go under each other, each with its heading. */
    .stacked {
      ${stacked}
    }
    @container (max-width: 40em) {
      table {
        ${stacked}
      }
    }
    .message {
      padding: 0.2em var(--_inset) calc(var(--_inset) * 0.95);
    }
    .message .button {
      margin-top: 0.7em;
    }
    .skeleton {
      display: grid;
      gap: 0.6em;
      padding: 0.4em var(--_inset) var(--_inset);
    }
    .skeleton i {
      width: 92%;
      height: 0.8em;
      border-radius: 0.3em;
      background: var(--_closed-soft);
    }
    .skeleton i:nth-of-type(2) {
      width: 70%;
    }
    .skeleton i:nth-of-type(3) {
      width: 84%;
    }
    /* The room is there before the words, so that nothing moves when they come. */
    .waiting {
      min-height: 6em;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .waiting p {
      margin: 0 0 0.2em;
    }
    .fallback:not([hidden]) {
      display: block;
      padding: 0 var(--_inset);
    }
    .fallback::slotted(:last-child) {
      margin-bottom: 1em;
    }
    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      justify-content: space-between;
      padding: 0.6em var(--_inset);
      border-top: 1px solid var(--_border);
      background: var(--_sunken);
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .footer.bare {
      padding-block: 0;
      border: 0;
      background: none;
    }
    .footer > * {
      font-size: 0.8125em;
    }
    :host([density='compact']) .footer > * {
      font-size: 0.875em;
    }
    .source {
      flex: 1 1 12em;
    }
    .source p {
      margin: 0;
      max-width: none;
    }
    .source a {
      color: inherit;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* Backgrounds are gone there: what was only a colour becomes a line. */
    @media (forced-colors: active) {
      .skeleton i {
        border: 1px solid GrayText;
      }
      [aria-disabled] {
        color: GrayText;
      }
    }
    @media print {
      /* Paper is white, whatever the screen was. */
      .frame {
        color-scheme: only light;
      }
      .frame {
        break-inside: auto;
      }
      .button,
      .more {
        display: none;
      }
    }
  `,
];
