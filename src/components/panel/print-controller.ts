import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hear, unhear } from './page-events.js';

/** Knows whether the page is being printed, so that its host draws on paper what it folds on screen. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  isPrinting = false;

  /** `draw` performs the pending update at once: the printer does not wait for a later one. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    hear('beforeprint', this.#follow);
    hear('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    unhear('beforeprint', this.#follow);
    unhear('afterprint', this.#follow);
    this.isPrinting = false;
  }

  readonly #follow = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#draw();
  };
}
