import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a reader has been waiting for an answer. */
export type Wait = 'short' | 'long' | 'very-long';

/** From when on, in ms. */
const LONG = 1000;
const VERY_LONG = 5000;

/** Knows how long the present question has been waiting for its answer, and draws the panel again as that changes. */
export class WaitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #question: () => string | undefined;
  #asked?: string | undefined;
  #wait: Wait = 'short';
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** @param question what is waited for; another text begins anew, none ends the waiting */
  constructor(host: ReactiveControllerHost & Element, question: () => string | undefined) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  get wait(): Wait {
    return this.#wait;
  }

  hostUpdate(): void {
    const question = this.#question();
    if (question === this.#asked || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#asked = question;
    if (question !== undefined)
      this.#timers = [this.#after(LONG, 'long'), this.#after(VERY_LONG, 'very-long')];
  }

  hostDisconnected(): void {
    this.#timers.forEach(clearTimeout);
    this.#asked = undefined;
    this.#wait = 'short';
  }

  #after(delay: number, wait: Wait): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#wait = wait;
      this.#host.requestUpdate();
    }, delay);
  }
}
