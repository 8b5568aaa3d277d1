/** A page of the workshop: one element that takes the whole width. */
export function wholePage(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'whole-page';
  return element;
}

/** What the page of the workshop holds in its shadow tree. */
export function inside<T extends Element>(canvas: HTMLElement, selector: string): T {
  const found = canvas.querySelector('.whole-page')?.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
