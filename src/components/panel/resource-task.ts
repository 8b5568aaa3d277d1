import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError, isDataError, loadResource, readDocument } from '../../data/index.js';
import type { Progress, Resource, ResourceRequest } from '../../data/index.js';

/** What a panel wants: a document that the host handed over, or one to be fetched. */
export interface Ask<T> {
  /** Equal keys ask for the same thing. */
  readonly key: string;
  readonly request: ResourceRequest<T>;
  readonly document?: unknown;
  /** Nothing is to be fetched yet. */
  readonly deferred?: boolean;
  /** Nothing can be fetched: the host's record does not say which drug. */
  readonly failure?: DataError | undefined;
}

/** What there is to draw. */
export type Outcome<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'failed'; readonly error: DataError }
  | { readonly status: 'loaded'; readonly resource: Resource<T>; readonly refreshError?: DataError };

interface Answered<T> {
  readonly key: string;
  readonly resource: Resource<T>;
  readonly refreshError?: DataError;
}

/** At least those of an answer that the store has. */
const TURNS = 40;

/** How long a preloaded answer takes at most, in ms; a busy browser hands it over late. */
const PRELOADED = 200;

const asDataError = (error: unknown): DataError =>
  isDataError(error)
    ? error
    : new DataError('invalid-data', `The answer could not be read: ${String(error)}`, { cause: error });

/**
 * Lit's Task, wrapped once: it stops when the element leaves and goes on when it returns, keeps an answer through a
 * failed reload, and never gives out an answer to an earlier question.
 */
export class ResourceTask<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #ask: () => Ask<T> | undefined;
  readonly #task: Task<readonly [string | undefined], Answered<T>>;
  #answered?: Answered<T>;
  #failed?: { readonly key: string; readonly status: 'failed'; readonly error: DataError };
  #handedOver?: { document: unknown; key: string; outcome: Outcome<T> };
  #progress?: { readonly key: string; readonly news: Progress };
  #reload = false;
  #interrupted = false;

  constructor(host: ReactiveControllerHost & Element, ask: () => Ask<T> | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#toFetch()?.key] as const,
      task: (_args, { signal }) => this.#run(signal),
    });
  }

  /** What may be drawn now. Read it at each render; it compares the drug asked with the drug answered. */
  get outcome(): Outcome<T> {
    const ask = this.#ask();
    if (!ask) return { status: 'idle' };
    if (ask.failure) return { status: 'failed', error: ask.failure };
    if (ask.document !== undefined) return this.#readHandedOver(ask);
    const answered = this.#answered;
    // A later question has its own key: an answer to the former one is not there any more.
    if (answered?.key === ask.key) {
      return { status: 'loaded', resource: answered.resource, refreshError: answered.refreshError };
    }
    const failed = this.#failed;
    if (failed?.key === ask.key && this.#task.status !== TaskStatus.PENDING) return failed;
    return { status: 'loading' };
  }

  /** The question that is under way and without an answer. */
  get awaited(): string | undefined {
    return this.outcome.status === 'loading' ? this.#toFetch()?.key : undefined;
  }

  /** How far the answer to the present question is. */
  get progress(): Progress | undefined {
    const progress = this.#progress;
    return progress && progress.key === this.awaited ? progress.news : undefined;
  }

  /**
   * Asks a new question before the panel draws that it waits: to draw takes as long as a request on a slow phone. An
   * answer that is there already takes some turns to come, with no frame in between, and then nothing of the waiting is
   * drawn.
   */
  async askAhead(): Promise<void> {
    this.#task.hostUpdate();
    for (let turns = TURNS; turns && this.#task.status === TaskStatus.PENDING; turns--) {
      await Promise.resolve();
    }
  }

  /** Settles with an answer that is about to come, and when it does not come after all; at once if none is expected. */
  async imminent(): Promise<void> {
    if (!this.progress?.isPreloaded) return;
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, PRELOADED)));
    await Promise.race([this.#task.taskComplete.catch(() => undefined), late]);
    clearTimeout(timer);
  }

  /** Asks again, past the cache. Settles with the answer, also when there is none. */
  async reload(): Promise<void> {
    if (!this.#toFetch()) return;
    this.#reload = true;
    await this.#task.run().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#interrupted = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  hostConnected(): void {
    if (this.#interrupted) void this.#task.run();
  }

  /** What is asked, if that is to be fetched now. */
  #toFetch(): Ask<T> | undefined {
    const ask = this.#ask();
    return ask?.document === undefined && !ask?.deferred ? ask : undefined;
  }

  async #run(signal: AbortSignal): Promise<Answered<T> | typeof initialState> {
    const ask = this.#toFetch();
    if (!ask) return initialState;
    if (!this.#host.isConnected) {
      this.#interrupted = true;
      return initialState;
    }
    const reload = this.#reload;
    this.#reload = false;
    const { key } = ask;
    try {
      const onProgress = (news: Progress): void => {
        this.#progress = { key, news };
        this.#host.requestUpdate();
      };
      const resource = await loadResource({ ...ask.request, reload, onProgress }, signal);
      if (signal.aborted) return initialState;
      return (this.#answered = { key, resource });
    } catch (error) {
      if (signal.aborted) return initialState;
      const answered = this.#answered;
      if (answered?.key !== key) {
        this.#failed = { key, status: 'failed', error: asDataError(error) };
        throw error;
      }
      return (this.#answered = { ...answered, refreshError: asDataError(error) });
    }
  }

  #readHandedOver(ask: Ask<T>): Outcome<T> {
    const { document, key, request } = ask;
    const former = this.#handedOver;
    if (former && former.document === document && former.key === key) return former.outcome;
    const outcome = this.#read(document, request);
    this.#handedOver = { document, key, outcome };
    return outcome;
  }

  #read(document: unknown, { query, section }: ResourceRequest<T>): Outcome<T> {
    try {
      return { status: 'loaded', resource: readDocument(document, query, section) };
    } catch (error) {
      return { status: 'failed', error: asDataError(error) };
    }
  }
}
