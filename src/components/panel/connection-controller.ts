import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ErrorCode } from '../../data/index.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly error: { readonly code: ErrorCode } | undefined;
  reload(): Promise<void>;
}

/** Asks again, once, as soon as a device that was offline has a network. */
export class ConnectionController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.hostDisconnected();
    if (this.#host.isConnected && this.#host.error?.code === 'offline')
      addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
  }

  readonly #again = (): void => {
    this.hostDisconnected();
    void this.#host.reload();
  };
}
