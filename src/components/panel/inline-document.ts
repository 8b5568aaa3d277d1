import type { ReactiveController, ReactiveControllerHost } from 'lit';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Follows the child `<script type="application/json">` of a panel. */
export class InlineDocument implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;
  #text?: string;
  #arriving = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The text of the child; `undefined` when there is none. */
  get text(): string | undefined {
    return this.#text;
  }

  /** The parser has brought only a part of the text yet. */
  get isArriving(): boolean {
    return this.#arriving;
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
    const text = script?.textContent ?? undefined;
    this.#arriving = text !== undefined && document.readyState === 'loading' && !isJson(text);
    if (this.#arriving) document.addEventListener('DOMContentLoaded', () => this.#read(), { once: true });
    this.#text = this.#arriving ? undefined : text;
    this.#host.requestUpdate();
  }
}
