import { expect } from 'chai';
import { isDataError } from '../../src/data/index.js';
import type { DataError, ErrorCode } from '../../src/data/index.js';

/** A promise that the test settles by hand. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function deferred<T = unknown>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

/** What the promise rejects with; fails when it does not reject. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}

/** The DataError of that code that the promise rejects with. */
export async function failure(promise: Promise<unknown>, code: ErrorCode): Promise<DataError> {
  return asFailure(await rejection(promise), code);
}

/** The DataError of that code that the function throws. */
export function thrown(run: () => unknown, code: ErrorCode): DataError {
  try {
    run();
  } catch (error) {
    return asFailure(error, code);
  }
  throw new Error('expected an error');
}

function asFailure(error: unknown, code: ErrorCode): DataError {
  if (!isDataError(error)) throw error;
  expect(error.code, error.message).to.equal(code);
  return error;
}

/** All that is due in this turn of the event loop has run. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const never = new AbortController().signal;

export const source = Object.freeze({
  name: 'Example source',
  url: 'https://example.org/',
  effective: '2024-05-01',
});

/** A small document in which all is well. */
export const baclofen = () => ({
  contract: 'druglib/1',
  drug: {
    id: 'baclofen',
    name: 'Lioresal',
    genericName: 'Baclofen',
    aliases: ['Gablofen'],
    identifiers: {
      rxcui: ['1292'],
      ndc: ['0527-1330-01', '58281-560'],
      setId: ['A1B2C3D4-0000-4000-8000-000000000001'],
    },
  },
  label: {
    source: { ...source },
    boxedWarning: { status: 'present', warnings: [{ title: 'WARNING', body: ['Do not stop abruptly.'] }] },
    facts: { drugClass: ['muscle relaxant'] },
    sections: [{ id: 'indications', title: 'Indications', body: ['For spasticity.'] }],
  },
  trials: {
    source: { ...source },
    items: [{ id: 'NCT1', title: 'One', status: 'recruiting' }],
    total: 1,
    next: 'https://data.example/drugs/baclofen/trials?cursor=2',
  },
});

/** An answer of the given JSON, as a server would send it. */
export const jsonResponse = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
