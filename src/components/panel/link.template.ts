import { html } from 'lit';

/**
 * The gate that every address from data passes: absolute http or https, without user info (contract, rule 7).
 * Anything else gives `undefined`, and its text stays text.
 */
export function safeUrl(address: string | undefined): string | undefined {
  // The plain look at the text comes first: the parser itself forgives tabs, spaces and backslashes.
  if (!address || !/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(address)) return undefined;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password ? undefined : url.href;
}

/** What a link leads to; told by `druglib-navigate`. */
export type LinkKind = 'label' | 'section' | 'study' | 'trial' | 'article' | 'source' | 'more' | 'text';

/** A link if the address passes the gate, else the same text. */
export function linkTemplate(address: string | undefined, text: unknown, kind: LinkKind, id = ''): unknown {
  const href = safeUrl(address);
  // A link without a name cannot be told from another.
  if (!href || text === '') return text;
  return html`<a
    part="link"
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    data-kind=${kind}
    data-id=${id}
    >${text}</a
  >`;
}
