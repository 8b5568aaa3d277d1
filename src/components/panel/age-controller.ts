import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { configuration } from '../../data/index.js';
import type { Resource } from '../../data/index.js';

/** When the source got it, in ms since 1970; 0 when it does not say so. */
function retrievedAt({ value }: Resource<unknown>): number {
  const { retrieved = '' } = (value as { source?: { retrieved?: string } } | undefined)?.source ?? {};
  return Date.parse(retrieved) || 0;
}

/** Since when an answer grows old, in ms since 1970: a source may have kept it before it came here. */
export function ageOf(resource: Resource<unknown>): number {
  return Math.min(resource.loadedAt, retrievedAt(resource) || resource.loadedAt);
}

const A_DAY = 86_400_000;

/** Knows when what is on screen has grown older than `staleAfter`, and draws the panel again at that moment. */
export class AgeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #resource: () => Resource<unknown> | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & Element, resource: () => Resource<unknown> | undefined) {
    this.#host = host;
    this.#resource = resource;
    host.addController(this);
  }

  get isStale(): boolean {
    return this.#left < 0;
  }

  hostUpdated(): void {
    this.hostDisconnected();
    // What is left of a panel that was taken out is not to be kept by a timer.
    if (!this.#host.isConnected) return;
    const left = this.#left + 1;
    // Browsers take a longer delay for none.
    if (left > 0 && left < 2 ** 31) this.#timer = setTimeout(() => this.#host.requestUpdate(), left);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** In ms; without an answer nothing grows old. */
  get #left(): number {
    const resource = this.#resource();
    if (!resource) return Infinity;
    // The source is a day ahead of this device: one of the clocks is wrong, and nobody knows the age.
    if (retrievedAt(resource) > Date.now() + A_DAY) return -1;
    return ageOf(resource) + configuration().staleAfter - Date.now();
  }
}
