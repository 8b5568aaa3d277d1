import type { Terminal } from '../command.js';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What could not be made into a document. */
export interface Failure {
  /** The file and, inside a list, the number of the record from 1; or the name that was asked. */
  readonly place: string;
  readonly message: string;
}

/** Every failure of the last run, one JSON object a line; no such file when there was none. */
export const FAILURES_FILE = 'failures.jsonl';

const MOST_LINES = 20;

/** Keeps the failures of a run in a file, and tells the first ones at once. */
export class Failures {
  readonly #path: string;
  readonly #terminal: Terminal;
  #count = 0;

  constructor(folder: string, terminal: Terminal) {
    this.#path = join(folder, FAILURES_FILE);
    this.#terminal = terminal;
  }

  get count(): number {
    return this.#count;
  }

  /** Forgets those of an earlier run. */
  async clear(): Promise<void> {
    await rm(this.#path, { force: true });
  }

  async add(failure: Failure): Promise<void> {
    this.#count += 1;
    if (this.#count <= MOST_LINES) this.#terminal.tell(`${failure.place}: ${failure.message}`);
    if (this.#count === MOST_LINES) this.#terminal.tell(`Further failures are written to ${this.#path}.`);
    await appendFile(this.#path, `${JSON.stringify(failure)}\n`);
  }
}
