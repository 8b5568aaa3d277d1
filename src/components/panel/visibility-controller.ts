import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from './on-server.js';

/** A page that a browser prepares may never be opened; then nobody is to learn what it asks for. */
const isPrerendered = (): boolean =>
  !onServer && Boolean((document as { prerendering?: boolean }).prerendering);

/** Who waits to be seen. */
const waiting = new Map<Element, () => void>();

/** One for all panels: a page may have hundreds. Gone with the last of them. */
let observer: IntersectionObserver | undefined;

function watch(panel: Element, onSight: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: '200px' },
  );
  waiting.set(panel, onSight);
  observer.observe(panel);
}

function unwatch(panel: Element): void {
  if (!waiting.delete(panel)) return;
  observer?.unobserve(panel);
  if (!waiting.size) observer = undefined;
}

/** Knows whether an element that loads lazily has come near the viewport, and whether its page has been opened. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #waits: () => boolean;
  #seen = false;

  constructor(host: ReactiveControllerHost & Element, waits: () => boolean) {
    this.#host = host;
    this.#waits = waits;
    host.addController(this);
  }

  /** True for a lazy element that nobody has come near yet. */
  get isFar(): boolean {
    return this.#waits() && !this.#seen;
  }

  /** False also for any element in a page that is not open yet. */
  get near(): boolean {
    return !isPrerendered() && !this.isFar;
  }

  hostUpdated(): void {
    if (isPrerendered()) document.addEventListener('prerenderingchange', this.#open, { once: true });
    if (this.isFar && !waiting.has(this.#host)) watch(this.#host, this.#see);
  }

  hostDisconnected(): void {
    document.removeEventListener('prerenderingchange', this.#open);
    unwatch(this.#host);
  }

  readonly #see = (): void => {
    this.#seen = true;
    unwatch(this.#host);
    this.#host.requestUpdate();
  };

  readonly #open = (): void => {
    this.#host.requestUpdate();
  };
}
