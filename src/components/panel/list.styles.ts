import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Lists lead with the title, then a row of small facts, then the text. */
export const listStyles: CSSResult = css`
  ol[part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    padding: calc(var(--_inset) * 0.8) var(--_inset);
    border-top: 1px solid var(--_border);
  }
  [part='item'] p {
    margin-bottom: 0.4em;
    font-size: calc(1em * var(--_medium));
  }
  /* What comes below changes nothing inside. */
  .stretch {
    contain: content;
    contain-intrinsic-size: auto 250em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.9em;
    align-items: center;
    margin: 0.35em 0 0.5em;
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
  }
  .meta:last-child {
    margin-bottom: 0;
  }
  .badge {
    --_colour: var(--_closed);
    --_soft: var(--_closed-soft);
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.15em 0.65em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_colour);
    font-weight: 650;
  }
  :is(.badge, .mark)::before {
    flex: none;
    width: 0.6em;
    height: 0.6em;
    border: 0.3em solid currentColor;
    background: currentColor;
    content: '';
  }
  .open {
    --_colour: var(--_open);
    --_soft: var(--_open-soft);
  }
  .open::before,
  .upcoming::before {
    border-radius: 50%;
  }
  .upcoming {
    --_colour: var(--_upcoming);
    --_soft: var(--_upcoming-soft);
  }
  :is(.badge, .mark):is(.upcoming, .unknown)::before {
    border-width: 0.13em;
    background: none;
  }
  .halted {
    --_colour: var(--_halted);
    --_soft: var(--_halted-soft);
  }
  .halted::before {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .paging {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.6em var(--_inset);
    border-top: 1px solid var(--_border);
  }
  .paging p {
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
  @media screen {
    .stretch {
      content-visibility: var(--druglib-offscreen, var(--_offscreen));
    }
  }
`;
