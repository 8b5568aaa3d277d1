import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { printStyles } from './print.styles.js';
import { tableStyles } from './table.styles.js';
import { textStyles } from './text.styles.js';
import { tokens } from './tokens.styles.js';

/** The frame, its states and buttons, and what is written in it. Lengths are in `em` of the host's font. */
export const panelStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      min-width: 0;
      max-width: 100%;
      /* Its text asks for no width; where the place gives none either, it can still be read. */
      contain: inline-size;
      contain-intrinsic-inline-size: 18em;
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
      /* What is no heading is as large as the host's text, or of these two: a browser takes its time for each font. */
      --_small: 0.8125;
      --_medium: 0.9375;
      /* A container for queries costs a style pass of its own: only the panels that ask have one. */
      contain: inline-size;
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
      word-break: normal;
      hyphens: manual;
      font-style: normal;
      font-variant-numeric: tabular-nums;
      text-shadow: none;
      -webkit-user-select: text;
      user-select: text;
      cursor: auto;
      pointer-events: auto;
      -webkit-text-fill-color: currentcolor;
    }
    :host([density='compact']) .frame {
      --_inset: calc(var(--_space) * 0.9);
      --_small: 0.875;
      --_medium: 1;
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
      text-wrap: balance;
    }
    .skipped {
      padding: 0 var(--_inset);
      font-size: calc(1em * var(--_small));
    }
    /* Links that stand alone are as high as a finger needs; the padding moves nothing. */
    :is(.title, .way-on, .message) a {
      padding-block: max(0.1em, (24px - 1em) / 2);
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 3px;
    }
    /* What gets the focus is not under a bar at the top of the window. */
    :is(a, button, select, summary, [tabindex], .section) {
      scroll-margin-top: calc(var(--_covered, 0px) + 0.75em);
    }
    .button,
    .more {
      min-height: 24px;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-size: calc(1em * var(--_small));
      font-weight: 650;
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
    .message {
      padding: 0.2em var(--_inset) calc(var(--_inset) * 0.95);
    }
    .message .button {
      margin-top: 0.7em;
    }
    :is(.idle, .error) .message {
      padding-bottom: calc(var(--_inset) * 0.45);
    }
    /* As high with lines as with words, so that nothing moves when these come. */
    .skeleton {
      display: grid;
      gap: 0.6em;
      align-content: start;
      min-height: 7em;
      padding: 0.4em var(--_inset) calc(var(--_inset) * 0.5);
      color: var(--_muted);
    }
    .far {
      min-height: 24em;
    }
    .skeleton i {
      width: 92%;
      height: 0.8em;
      /* All that forced colours leave of the line. */
      border: 1px solid transparent;
      border-radius: 0.3em;
      background: var(--_closed-soft);
    }
    .skeleton i:nth-of-type(even) {
      width: 70%;
    }
    .skeleton i:nth-of-type(3) {
      width: 84%;
    }
    .skeleton p {
      margin: 0;
      font-size: calc(1em * var(--_medium));
    }
    .fallback:not([hidden]) {
      display: block;
      padding: 0 var(--_inset);
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
    }
    .footer.bare {
      padding-block: 0 calc(var(--_inset) * 0.5);
      border: 0;
      background: none;
    }
    .footer > * {
      font-size: calc(1em * var(--_small));
    }
    .record {
      flex: 1 1 100%;
    }
    .source {
      flex: 1 1 12em;
    }
    :is(.source p, .record) {
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
  `,
  textStyles,
  tableStyles,
  printStyles,
];
