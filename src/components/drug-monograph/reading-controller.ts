import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows at which of the panels the reader is: the one in the upper part of the window, or the one just chosen. */
export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #panels: () => Element[];
  #observer?: IntersectionObserver | undefined;
  #observed: Element[] = [];
  readonly #inView = new Set<Element>();
  #current?: Element | undefined;
  /** The panel that the view is on its way to; those that it passes are not told. */
  #goal?: Element | undefined;
  /** Until then the panels may only be growing to their height. */
  #hasMoved = false;

  constructor(host: ReactiveControllerHost & Element, panels: () => Element[]) {
    this.#host = host;
    this.#panels = panels;
    host.addController(this);
  }

  /** The id of the panel; empty while nobody reads any. */
  get current(): string {
    return this.#current?.id ?? '';
  }

  /** The reader has chosen this panel. The last one of a page may never come as high as the others. */
  goTo(panel: Element): void {
    this.#goal = panel;
    this.#setCurrent(panel);
  }

  hostConnected(): void {
    // A scroll of any box on the way up to the window; it does not bubble.
    document.addEventListener('scrollend', this.#arrive, { capture: true });
  }

  hostUpdated(): void {
    const panels = this.#panels();
    if (panels[0] === this.#observed[0]) return;
    this.#forget();
    this.#observed = panels;
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: '-20% 0px -60% 0px',
    });
    for (const panel of panels) this.#observer.observe(panel);
  }

  hostDisconnected(): void {
    document.removeEventListener('scrollend', this.#arrive, { capture: true });
    this.#forget();
  }

  readonly #arrive = (): void => {
    this.#goal = undefined;
    this.#hasMoved = true;
  };

  #follow(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.#inView[isIntersecting ? 'add' : 'delete'](target);
    }
    if (this.#goal && this.#inView.has(this.#goal)) this.#arrive();
    const current = this.#current;
    if (this.#goal || (this.#hasMoved && current && this.#inView.has(current))) return;
    this.#setCurrent(this.#observed.find((panel) => this.#inView.has(panel)) ?? current);
  }

  #setCurrent(panel: Element | undefined): void {
    if (panel === this.#current) return;
    this.#current = panel;
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#observer?.disconnect();
    this.#observed = [];
    this.#inView.clear();
    this.#current = undefined;
    this.#goal = undefined;
    this.#hasMoved = false;
  }
}
