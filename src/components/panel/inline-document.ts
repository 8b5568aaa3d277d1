import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the child `<script type="application/json">` of a panel. */
export class InlineDocument implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;
  #text?: string;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The text of the child; `undefined` when there is none. */
  get text(): string | undefined {
    return this.#text;
  }

  hostConnected(): void {
    // A parser may bring the children after the element is in the page, and a long script in pieces.
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    this.#text = script?.textContent ?? undefined;
    this.#host.requestUpdate();
  }
}
