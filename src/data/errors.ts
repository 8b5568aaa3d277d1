/** Why there is no data; each code has its own words on screen. */
export type ErrorCode =
  | 'config'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'unauthorized'
  | 'rate-limited'
  | 'http'
  | 'too-large'
  | 'invalid-json'
  | 'invalid-data'
  | 'unsupported-contract'
  | 'wrong-drug'
  | 'unidentified';

/** What is known of a failure besides its code. */
export interface ErrorDetails {
  /** The address that was asked, for developers; never shown or put into events. */
  url?: string | undefined;
  /** HTTP status. */
  status?: number | undefined;
  /** How long the server asks to wait before the next try, in ms (RFC 9110 §10.2.3). */
  retryAfter?: number | undefined;
  /** JSON path of the first fault, such as `label.boxedWarning.status`. */
  path?: string | undefined;
  /** `wrong-drug`: what was asked and what was answered. */
  asked?: string | undefined;
  answered?: string | undefined;
  cause?: unknown;
}

/** The one error of the data layer. The words on screen come from `code`, the message is for developers. */
export class DataError extends Error {
  override readonly name = 'DataError';
  declare readonly code: ErrorCode;
  declare readonly details: Readonly<ErrorDetails>;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/**
 * True for a `DataError` of any copy of this library on the page. The platform has a `DOMException` of the same
 * name, whose `code` is a number.
 */
export function isDataError(error: unknown): error is DataError {
  return (
    error instanceof Error && error.name === 'DataError' && 'code' in error && typeof error.code === 'string'
  );
}
