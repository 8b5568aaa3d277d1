import { DataError } from '../../data/index.js';
import type { Resource } from '../../data/index.js';
import type { Ask, Outcome } from './resource-task.js';

/** What a panel draws: an answer, or why there is none, and what it answers. */
export class DrawnOutcome<T> {
  outcome: Outcome<T> = { status: 'idle' };
  /** The key, or the document that was handed over. */
  question: unknown;
  #undrawable?: { readonly resource: Resource<T>; readonly error: DataError };

  get resource(): Resource<T> | undefined {
    return this.outcome.status === 'loaded' ? this.outcome.resource : undefined;
  }

  get failure(): DataError | undefined {
    return this.outcome.status === 'failed' ? this.outcome.error : undefined;
  }

  /** An answer that could not be drawn stays a failure. */
  take(outcome: Outcome<T>, ask: Ask<T> | undefined): void {
    const undrawable = this.#undrawable;
    const again = outcome.status === 'loaded' && outcome.resource === undrawable?.resource;
    this.outcome = again ? { status: 'failed', error: undrawable.error } : outcome;
    this.question = ask?.document ?? ask?.key;
  }

  /** The drawing of the answer failed for `cause`, which is thrown again where there was none. */
  refuse(cause: unknown): void {
    const { resource } = this;
    if (!resource) throw cause;
    const error = new DataError('invalid-data', 'The answer cannot be drawn', { cause });
    this.#undrawable = { resource, error };
    this.outcome = { status: 'failed', error };
  }
}
