import { DataError } from '../../data/index.js';

/** How often a service may be asked. */
export interface Rate {
  /** The most requests within any stretch of `per`. */
  readonly requests: number;
  /** In ms. */
  readonly per: number;
}

/** Time, so that tests need not wait. */
export interface Clock {
  /** In ms since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

/** How requests are spread. */
export interface RateLimiterOptions extends Rate {
  /** The most requests that wait at a time; 100 by default. */
  readonly queue?: number | undefined;
  /** The longest that a request waits, in ms; 5 s by default. */
  readonly deadline?: number | undefined;
  readonly clock?: Clock | undefined;
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

// Burst and refill together never pass the limit within one stretch.
const BURST_PART = 1 / 6;

/**
 * A token bucket, kept as the time at which the next token is due (GCRA, ITU-T I.371): no timer runs while
 * nobody waits. Packages that spread calls know neither a bounded queue with a deadline nor a pause that a
 * service asks for.
 */
export class RateLimiter {
  readonly #interval: number;
  readonly #tolerance: number;
  readonly #queue: number;
  readonly #deadline: number;
  readonly #clock: Clock;
  #due = 0;
  #waiting = 0;
  #pausedUntil = 0;

  constructor({ requests, per, queue = 100, deadline = 5000, clock = realClock }: RateLimiterOptions) {
    const burst = Math.max(1, Math.floor(requests * BURST_PART));
    this.#interval = per / Math.max(1, requests - burst);
    this.#tolerance = (burst - 1) * this.#interval;
    this.#queue = queue;
    this.#deadline = deadline;
    this.#clock = clock;
  }

  /**
   * Resolves when a request may start.
   * @throws DataError `rate-limited` at once when too many wait, or the turn comes after the deadline, or the
   * service asked for a pause
   */
  async take(): Promise<void> {
    const now = this.#clock.now();
    this.#assertNotPaused(now);
    const due = Math.max(this.#due, now);
    const delay = due - this.#tolerance - now;
    if (delay > this.#deadline || (delay > 0 && this.#waiting >= this.#queue)) throw busy(delay);
    this.#due = due + this.#interval;
    if (delay <= 0) return;
    this.#waiting++;
    try {
      await this.#clock.wait(delay);
    } finally {
      this.#waiting--;
    }
    this.#assertNotPaused(this.#clock.now());
  }

  /** Refuses all requests for so many ms, as the service asked (RFC 9110 §10.2.3). */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
  }

  #assertNotPaused(now: number): void {
    if (now < this.#pausedUntil) throw busy(this.#pausedUntil - now);
  }
}

const busy = (retryAfter: number): DataError =>
  new DataError('rate-limited', 'the service is asked too often', { retryAfter });
