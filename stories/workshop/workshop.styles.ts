import { css } from 'lit';

/** Forms and boxes of the workshop, as calm as the panels that they are about. */
export const workshopStyles = css`
  :host {
    display: block;
    --line: light-dark(#dbe1e7, #313a44);
    --control: light-dark(#7c8894, #78848f);
    --surface: light-dark(#fff, #14181d);
    --muted: light-dark(#55626f, #a3b0bd);
    --accent: light-dark(#0b5cad, #7db8f5);
    --caution: light-dark(#96400b, #f2ae7b);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p {
    margin: 0;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.125rem;
    letter-spacing: -0.01em;
  }
  .muted {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .caution {
    color: var(--caution);
    font-weight: 600;
  }
  .box {
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
  }
  input,
  select,
  button {
    min-block-size: 2.125rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--control);
    border-radius: 0.4rem;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
  }
  input[type='color'] {
    inline-size: 2.75rem;
    padding: 0.15rem;
  }
  button {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  pre {
    max-block-size: 24rem;
    margin: 0;
    padding: 0.8rem 1rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: light-dark(#f8fafb, #10141a);
    font:
      0.8125rem/1.6 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
    direction: ltr;
  }
`;
