import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from './on-server.js';

/** A page that a browser prepares may never be opened; then nobody is to learn what it asks for. */
const isPrerendered = (): boolean =>
  !onServer && Boolean((document as { prerendering?: boolean }).prerendering);

/** Knows whether an element that loads lazily has come near the viewport, and whether its page has been opened. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #waits: () => boolean;
  #observer?: IntersectionObserver;
  #seen = false;

  constructor(host: ReactiveControllerHost & Element, waits: () => boolean) {
    this.#host = host;
    this.#waits = waits;
    host.addController(this);
  }

  /** False for a lazy element that nobody has come near yet, and for any in a page that is not open yet. */
  get near(): boolean {
    return !isPrerendered() && (this.#seen || !this.#waits());
  }

  hostUpdated(): void {
    if (isPrerendered()) document.addEventListener('prerenderingchange', this.#open, { once: true });
    if (this.near || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    document.removeEventListener('prerenderingchange', this.#open);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #open = (): void => {
    this.#host.requestUpdate();
  };
}
