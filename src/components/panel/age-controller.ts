import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { configuration } from '../../data/index.js';
import type { Resource } from '../../data/index.js';

/** Since when an answer grows old, in ms since 1970: a source may have kept it before it came here. */
export function ageOf({ value, loadedAt }: Resource<unknown>): number {
  const { retrieved = '' } = (value as { source?: { retrieved?: string } } | undefined)?.source ?? {};
  return Math.min(loadedAt, Date.parse(retrieved) || loadedAt);
}

/** Knows when what is on screen has grown older than `staleAfter`, and draws the panel again at that moment. */
export class AgeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loadedAt: () => number | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, loadedAt: () => number | undefined) {
    this.#host = host;
    this.#loadedAt = loadedAt;
    host.addController(this);
  }

  get isStale(): boolean {
    return this.#left < 0;
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const left = this.#left + 1;
    // Browsers take a longer delay for none.
    if (left > 0 && left < 2 ** 31) this.#timer = setTimeout(() => this.#host.requestUpdate(), left);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** In ms; without an answer nothing grows old. */
  get #left(): number {
    return (this.#loadedAt() ?? Infinity) + configuration().staleAfter - Date.now();
  }
}
