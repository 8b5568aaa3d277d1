import type { DataError, ErrorCode } from '../../data/index.js';

/** Why there is no data; also the `error` of every panel. */
export interface PanelError {
  readonly code: ErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** JSON path of the first fault in the data, such as `label.boxedWarning.status`. */
  readonly path?: string;
}

export function panelError({ code, details: { status, path } }: DataError): PanelError {
  return { code, ...(status !== undefined && { status }), ...(path !== undefined && { path }) };
}
