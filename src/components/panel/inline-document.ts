/** The text of a child `<script type="application/json">`; `undefined` when there is no such child. */
export function inlineDocument(element: Element): string | undefined {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}
