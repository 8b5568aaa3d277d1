import { css } from 'lit';
import type { CSSResult } from 'lit';

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
    font-weight: 650;
    content: attr(data-head) ': ';
  }
`;

/** Tables of labels, which go under each other where columns would be too narrow to read. */
export const tableStyles: CSSResult = css`
  table {
    margin: 0 0 0.9em;
    border-collapse: collapse;
    font-size: calc(1em * var(--_medium));
    /* Columns of equal width that break any word: no cell can leave the frame. */
    table-layout: fixed;
    width: 100%;
  }
  caption {
    padding-bottom: 0.4em;
    font-weight: 650;
  }
  :is(th, td) {
    padding: 0.35em 0.7em;
    border: 1px solid var(--_border);
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
`;
