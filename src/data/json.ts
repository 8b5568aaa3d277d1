import type { ErrorDetails } from './errors.js';
import { DataError } from './errors.js';

/** @throws DataError `invalid-json` */
export function parseJson(text: string, details?: ErrorDetails): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('invalid-json', text ? 'not JSON' : 'empty', { ...details, cause });
  }
}
