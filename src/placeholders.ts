import { ELEMENTS } from './define-elements.js';

/** Content systems keep `data-*` where they strip unknown tags: `data-set-id` becomes `set-id`. */
function upgrade(placeholder: HTMLElement): void {
  const { druglib = '' } = placeholder.dataset;
  if (!Object.hasOwn(ELEMENTS, druglib)) return;
  const panel = document.createElement(druglib);
  for (const { name, value } of placeholder.attributes) {
    if (name.startsWith('data-') && name !== 'data-druglib') panel.setAttribute(name.slice(5), value);
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
