import { load } from '../load.js';

/** An element of these children; texts are text. */
export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/**
 * A panel that loads, draws, tells failures and draws anew; the newest question wins.
 * @param draw document → nodes
 * @param tags of what stands there while it loads, and of the button to try again
 */
export function startPanel(host, drug, draw, tags = { loading: 'p', button: 'button' }) {
  const panel = make('article', 'panel');
  let asked;
  async function change(next) {
    asked = next;
    panel.replaceChildren(make(tags.loading, 'loading', 'Loading…'));
    try {
      const document = await load(next);
      if (asked !== next) return;
      panel.replaceChildren(...draw(document));
      panel.dataset.drug = next;
    } catch {
      if (asked !== next) return;
      const retry = make(tags.button, '', 'Try again');
      retry.onclick = () => void change(next);
      panel.replaceChildren(make('p', '', 'It could not be loaded.'), retry);
    }
  }
  host.append(panel);
  void change(drug);
  return { change, remove: () => panel.remove() };
}
