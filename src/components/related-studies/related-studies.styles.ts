import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Dates stand in a gutter when there is room. */
export const relatedStudiesStyles: CSSResult = css`
  .frame {
    container-type: inline-size;
  }
  .study {
    /* Around a date that is higher than what stands beside it. */
    display: flow-root;
  }
  .date {
    display: block;
    color: var(--_muted);
    font-size: calc(1em * var(--_small));
    line-height: 1.55;
  }
  .date b {
    color: var(--_text);
    font-size: calc(1em * var(--_medium) / var(--_small));
    font-weight: 650;
    line-height: 1.35;
  }
  .study p {
    max-width: 72ch;
  }
  .study .meta .more {
    padding: 0;
    font-size: 1em;
  }
  /* A retraction is seen before the title is read, also without colours. */
  .retracted {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_halted);
  }
  .retracted .badge.halted {
    background: var(--_halted);
    color: var(--_surface);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    align-items: center;
    padding: 0.5em var(--_inset) 0.7em;
  }
  .tools p {
    margin: 0;
    font-size: calc(1em * var(--_small));
  }
  .tools .chosen {
    font-weight: 650;
  }
  .tools .more {
    margin-inline-start: 0.6em;
    font-size: 1em;
  }
  .tools .limits {
    flex: 1 1 14em;
    max-width: none;
    color: var(--_muted);
  }
  @container (width > 32em) {
    .study {
      padding-inline-start: 5.25em;
    }
    .retracted {
      padding-inline-start: 6em;
    }
    .date {
      float: inline-start;
      width: calc(4.5em / var(--_small));
      margin-inline-start: calc(-5.25em / var(--_small));
    }
    .date b {
      display: block;
    }
    .tools .sort {
      margin-inline-start: auto;
    }
  }
`;
