/** Lets panels keep what a server has drawn, instead of drawing it again: the reader's place and selection stay. */
import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';
import { marks } from './components/panel/as-one.js';
import { hydration } from './components/panel/hydration.js';

/** Removes what a server has drawn, so that the panel draws itself in the same turn. */
function clear(root: HTMLElement | DocumentFragment): void {
  root.replaceChildren();
  delete (root as { _$litPart$?: unknown })._$litPart$;
}

/** Panels inside have waited for what their page hands over. */
function connect(panels: Iterable<Element>): void {
  for (const panel of panels) (panel as Partial<LitElement>).connectedCallback?.();
}

marks.areNeeded = true;
hydration.takeOver = (panel, language, draw) => {
  const { renderRoot: root, renderOptions } = panel;
  const frame = root.querySelector<HTMLElement>('[part=frame]');
  if (!frame) return;
  // A text in another language has the same shape, and would stay.
  if (frame.lang !== language.tag) {
    clear(root);
    return;
  }
  const inner = [...root.querySelectorAll('[defer-hydration]')];
  try {
    // The server's clock times are in its own time zone: without any here, the drawing that follows writes them anew.
    hydrate(draw({ ...language, time: () => '' }), root, renderOptions);
    // The panel has adopted its style sheets by now.
    root.querySelector('style')?.remove();
    connect(inner);
  } catch {
    clear(root);
  }
};
