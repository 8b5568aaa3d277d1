import type { CSSResult, CSSResultOrNative } from 'lit';

/** Style sheets belong to the document they were made in, and leave an element that moves to another. */
export function adoptAgain(
  { ownerDocument, shadowRoot }: Element,
  styles: readonly CSSResultOrNative[],
): void {
  const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? {};
  if (!Sheet || !shadowRoot) return;
  shadowRoot.adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
