import type { ErrorCode, Query, SectionName } from '../data/index.js';
import type { HttpAnswer } from './http-answer.js';
import { isDataError } from '../data/index.js';

/** What was asked, in the words of the address. */
export type Asked = Readonly<Pick<Query, 'drug' | 'rxcui' | 'ndc' | 'setId'>> & {
  readonly section?: SectionName | undefined;
};

/** Problem details (RFC 9457) with two members of our own: `code`, as panels know it, and `asked`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly code?: ErrorCode | undefined;
  readonly asked?: Asked | undefined;
}

/** What a problem is about, and the headers that go with it. */
export interface ProblemSettings {
  readonly detail?: string | undefined;
  readonly code?: ErrorCode | undefined;
  readonly asked?: Asked | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** How the faults of the data layer are told over HTTP; what is missing here is a fault of the source: 502. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  config: 400,
  'not-found': 404,
  'wrong-drug': 404,
  'rate-limited': 429,
  timeout: 504,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
};

/** An unknown drug may become known; every other problem may pass at once. */
const UNKNOWN_FOR = 'public, max-age=60';
const LEAST_RETRY_AFTER = 1000;

/** @param status HTTP status from 400 on */
export function problemAnswer(status: number, settings: ProblemSettings = {}): HttpAnswer {
  const { headers = {}, detail, code, asked } = settings;
  const title = TITLES[status] ?? 'Error';
  const problem: Problem = { type: 'about:blank', title, status, detail, code, asked };
  return {
    status,
    body: JSON.stringify(problem),
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': code === 'not-found' ? UNKNOWN_FOR : 'no-store',
      ...headers,
    },
  };
}

/** The answer to a request that failed; what went wrong inside stays inside. */
export function failureAnswer(error: unknown, asked?: Asked): HttpAnswer {
  if (!isDataError(error)) return problemAnswer(500, { asked });
  const { code, message, details } = error;
  const status = STATUSES[code] ?? 502;
  const wait = Math.max(details.retryAfter ?? LEAST_RETRY_AFTER, LEAST_RETRY_AFTER);
  const headers: Record<string, string> =
    status === 429 ? { 'Retry-After': `${Math.ceil(wait / 1000)}` } : {};
  return problemAnswer(status, { detail: message, code, asked, headers });
}
