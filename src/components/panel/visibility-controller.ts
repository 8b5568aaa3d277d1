import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether an element that loads lazily has come near the viewport. */
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

  /** False only for a lazy element that nobody has come near yet. */
  get near(): boolean {
    return this.#seen || !this.#waits();
  }

  hostUpdated(): void {
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
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
