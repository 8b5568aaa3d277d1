import type { Terminal } from '../command.js';

const WIDTH = 24;
const SKETCH_EVERY = 100;
const TELL_EVERY = 10_000;

/** Shows how far the work is: a bar that moves on a terminal, now and then a plain line anywhere else. */
export class Progress {
  readonly #terminal: Terminal;
  #last = Date.now();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /**
   * @param share from 0 to 1
   * @param words what has been done so far, asked for only when it is shown
   */
  show(share: number, words: () => string): void {
    const { sketch } = this.#terminal;
    const now = Date.now();
    if (now - this.#last < (sketch ? SKETCH_EVERY : TELL_EVERY)) return;
    this.#last = now;
    const part = Math.min(Math.max(share, 0), 1);
    const percent = `${Math.floor(part * 100)} %`;
    const filled = Math.round(part * WIDTH);
    if (!sketch) this.#terminal.tell(`${percent}  ${words()}`);
    else sketch(`[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${percent.padStart(5)}  ${words()}`);
  }
}
