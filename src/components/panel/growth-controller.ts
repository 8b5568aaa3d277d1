import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hear, unhear } from './page-events.js';

/** So long a turn may go on with a further piece, in ms: on a phone four times as slow it is still none that is felt. */
const TURN = 8;
/** A tab in the background has no frames; what is due comes all the same. */
const WITHOUT_FRAMES = 100;

/** What grows: a piece is a matter of milliseconds. */
interface Growth {
  /** Not all of it is on screen yet. */
  readonly isDue: () => boolean;
  /** Draws the next piece at once, or `all` that is due. */
  readonly grow: (all: boolean) => void;
}

/** Brings what is long onto the screen in turns, so that the page can do what it has to do in between. */
export class GrowthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #growth: Growth;
  #frame = 0;
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, growth: Growth) {
    this.#host = host;
    this.#growth = growth;
    host.addController(this);
  }

  /** Settles when nothing is due any more, or the host has left the page. */
  async through(): Promise<void> {
    if (this.#timer) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (!this.#growth.isDue()) {
      this.hostDisconnected();
    } else if (!this.#timer) {
      hear('beforeprint', this.#finish);
      // What a frame has laid out and painted is not added to what the turn takes.
      this.#frame = requestAnimationFrame(() => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#turn);
      });
      this.#timer = setTimeout(this.#turn, WITHOUT_FRAMES);
    }
  }

  hostDisconnected(): void {
    // Most never have anything that is due.
    if (!this.#frame) return;
    this.#pause();
    this.#frame = 0;
    unhear('beforeprint', this.#finish);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #pause(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #turn = (): void => {
    const { isDue, grow } = this.#growth;
    const end = performance.now() + TURN;
    this.#pause();
    while (isDue() && performance.now() < end) grow(matchMedia('print').matches);
  };

  /** Paper does not wait for the rest. */
  readonly #finish = (): void => this.#growth.grow(true);
}
