import { LocalizeController } from '@shoelace-style/localize';
import type { LitElement } from 'lit';
import { languageFor, languageOf } from './language.js';
import type { Language } from './language.js';
import { onServer } from './on-server.js';
import { localeOf } from './translations.js';

interface Watch {
  readonly panels: Set<LitElement>;
  readonly observer: MutationObserver;
}

/** One observer for all panels below a document or shadow root; gone with the last of them. */
const watches = new Map<Node, Watch>();

function startWatch(root: Node): Watch {
  const panels = new Set<LitElement>();
  const observer = new MutationObserver(() => {
    for (const panel of panels) panel.requestUpdate();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const watch = { panels, observer };
  watches.set(root, watch);
  return watch;
}

function unwatch(root: Node, panel: LitElement): void {
  const known = watches.get(root);
  known?.panels.delete(panel);
  if (known?.panels.size) return;
  known?.observer.disconnect();
  watches.delete(root);
}

/** The roots that an element is in, from its own to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * The language of the nearest `lang`, also outside shadow roots, and a new drawing whenever it changes. The library
 * itself looks at the element and the document only.
 */
export class LanguageController extends LocalizeController {
  declare host: LitElement;
  #roots: Node[] = [];

  override hostConnected(): void {
    super.hostConnected();
    this.#roots = rootsOf(this.host);
    for (const root of this.#roots) (watches.get(root) ?? startWatch(root)).panels.add(this.host);
    // It may have come back to a place of another language.
    this.host.requestUpdate();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    for (const root of this.#roots) unwatch(root, this.host);
    this.#roots = [];
  }

  /** The nearest tag that is one, else the document's, else English. */
  override lang(): string {
    const lang = onServer ? '' : this.host.ownerDocument.documentElement.lang;
    return (localeOf(languageOf(this.host)) ?? localeOf(lang))?.toString() ?? 'en';
  }

  get language(): Language {
    return languageFor(this.lang());
  }
}
