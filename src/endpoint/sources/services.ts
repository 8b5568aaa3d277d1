import type { HeaderSource, SectionName } from '../../data/index.js';
import type { Lifetimes } from '../upstream/cache.js';
import type { RateLimiterOptions } from '../upstream/rate-limiter.js';

/** A public service and how it is used. */
export interface Service extends Lifetimes {
  readonly rate: RateLimiterOptions;
  /** Such as an API key. */
  readonly headers?: HeaderSource | undefined;
  /** For one request, in ms; 10 s by default. */
  readonly timeout?: number | undefined;
  /** Another address, such as a mirror; the service's own when absent. */
  readonly endpoint?: string | undefined;
}

/** A service that a section comes from. */
export interface SectionService extends Service {
  /** Name of the format that the service speaks. */
  readonly format: string;
  /** The parameter of its next page's address that says where the page begins. */
  readonly cursorParameter?: string | undefined;
}

/** The services of a live source, by what they bring. */
export interface Services extends Partial<Record<SectionName, SectionService>> {
  readonly identity: Service;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const lifetimes = { freshFor: 6 * HOUR, staleWhileRevalidate: DAY, staleIfError: 7 * DAY } as const;

/**
 * The public services and how often they may be asked. openFDA allows 240 requests a minute
 * (https://open.fda.gov/apis/authentication/), RxNav 20 a second (its terms of service); the others publish no
 * limit, so theirs are modest.
 */
export const PUBLIC_SERVICES: Services = {
  label: { ...lifetimes, format: 'openfda', rate: { requests: 240, per: MINUTE } },
  trials: {
    ...lifetimes,
    format: 'clinicaltrials',
    cursorParameter: 'pageToken',
    rate: { requests: 120, per: MINUTE },
  },
  studies: {
    ...lifetimes,
    format: 'europepmc',
    cursorParameter: 'cursorMark',
    rate: { requests: 300, per: MINUTE },
  },
  identity: {
    freshFor: 7 * DAY,
    staleWhileRevalidate: 7 * DAY,
    staleIfError: 30 * DAY,
    rate: { requests: 20, per: SECOND },
  },
};
