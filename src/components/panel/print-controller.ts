import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    addEventListener('beforeprint', this.#follow);
    addEventListener('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#follow);
    removeEventListener('afterprint', this.#follow);
    this.isPrinting = false;
  }

  readonly #follow = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#draw();
  };
}
