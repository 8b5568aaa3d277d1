import { ELEMENTS } from './define-elements.js';

/** Nothing else is taken over: a content system may let anybody write `data-*`, and `data-onclick` must not become code. */
const ATTRIBUTES =
  'drug rxcui ndc set-id endpoint format heading heading-level density theme loading page-size lang dir'.split(
    ' ',
  );

/** Content systems keep `data-*` where they strip unknown tags: `data-set-id` becomes `set-id`. */
function upgrade(placeholder: HTMLElement): void {
  const { druglib = '' } = placeholder.dataset;
  if (!Object.hasOwn(ELEMENTS, druglib)) return;
  const panel = document.createElement(druglib);
  for (const name of ATTRIBUTES) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) panel.setAttribute(name, value);
  }
  panel.append(...placeholder.childNodes);
  placeholder.replaceChildren(panel);
  placeholder.removeAttribute('data-druglib');
}

/** Puts a panel into each `div[data-druglib="boxed-warning"]` of the page; what stood inside becomes the fallback. */
export function upgradePlaceholders(): void {
  const run = (): void => {
    for (const placeholder of document.querySelectorAll<HTMLElement>('div[data-druglib]'))
      upgrade(placeholder);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, { once: true });
  else run();
}
