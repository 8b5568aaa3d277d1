/** A task failed in a way that will stop the others too, such as a full disk. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Runs a few tasks at the same time and makes the next one wait for room. */
export class TaskPool {
  readonly #most: number;
  readonly #running = new Map<string, Promise<void>>();
  #error: TaskError | undefined;

  /** @param most as many tasks at the same time */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Starts the task as soon as there is room and none of the same key runs.
   * @throws TaskError when an earlier task failed
   */
  async add(key: string, task: () => Promise<void>): Promise<void> {
    await this.#running.get(key);
    while (this.#running.size >= this.#most) await Promise.race(this.#running.values());
    if (this.#error) throw this.#error;
    this.#running.set(key, this.#run(key, task));
  }

  /** @throws TaskError when a task failed */
  async settle(): Promise<void> {
    await Promise.all(this.#running.values());
    if (this.#error) throw this.#error;
  }

  async #run(key: string, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#error ??= new TaskError(`${key} cannot be written: ${reason}`, { cause });
    } finally {
      this.#running.delete(key);
    }
  }
}
