import type { DrugDocument, SectionName } from '../../data/index.js';
import type { Cached } from '../upstream/cache.js';
import type { SectionPart } from './section-reader.js';
import type { SectionProblem, SourceAnswer } from './source.js';
import { DataError, isDataError } from '../../data/index.js';

/** What came of asking: a value, or the fault. */
export interface Outcome<T> {
  readonly value?: T | undefined;
  readonly error?: DataError | undefined;
}

/** Sections come with their age, concepts without. */
export type Attempt<T> = Outcome<T extends SectionPart ? Cached<T> : T>;

/** Waits for the work and keeps its fault, so that one section does not take the others down. */
export async function attempt<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (isDataError(error)) return { error };
    throw error;
  }
}

/** True when nobody knows the drug; a failure to ask is no such answer. */
export const isUnknown = (error: DataError | undefined): boolean =>
  error?.code === 'not-found' || error?.code === 'wrong-drug';

const GRAVITY = ['timeout', 'rate-limited', 'offline', 'network'];

/** The one fault to tell when nothing was read: a failure before "unknown", for that is no absence. */
export function gravest(outcomes: readonly Outcome<unknown>[]): DataError {
  const errors = outcomes.map(({ error }) => error).filter((error) => error !== undefined);
  const failures = errors.filter((error) => !isUnknown(error));
  const place = ({ code }: DataError): number => (GRAVITY.indexOf(code) + GRAVITY.length) % GRAVITY.length;
  const [first] = failures.sort((a, b) => place(a) - place(b));
  return first ?? errors[0] ?? new DataError('not-found', 'no service knows the drug');
}

/** True when every section is unknown or an empty list. */
export function hasNothing(parts: ReadonlyMap<SectionName, Attempt<SectionPart>>): boolean {
  return [...parts.values()].every(({ value, error }) => {
    if (!value) return isUnknown(error);
    const { items } = value.value.value;
    return Array.isArray(items) && items.length === 0;
  });
}

/** What the answer was made of, to see whether it would be made anew. */
export function cachesOf(outcomes: readonly Attempt<SectionPart>[]): unknown[] {
  return outcomes.flatMap(({ value }) => [value?.value, value?.isStale]);
}

/** The document with every section that was read, and the reasons for the others. */
export function merge(
  document: DrugDocument,
  parts: ReadonlyMap<SectionName, Attempt<SectionPart>>,
): SourceAnswer {
  const sections: Partial<Record<SectionName, unknown>> = {};
  const cursors: Partial<Record<SectionName, string>> = {};
  const problems: Partial<Record<SectionName, SectionProblem>> = {};
  const stale: number[] = [];
  for (const [section, { value: found, error }] of parts) {
    if (error) problems[section] = problemOf(error);
    if (!found) continue;
    const { value, cursor } = found.value;
    sections[section] = value;
    if (cursor) cursors[section] = cursor;
    if (found.isStale) stale.push(found.storedAt);
  }
  return {
    document: { ...document, ...sections } as DrugDocument,
    cursors,
    problems,
    staleSince: stale.length > 0 ? Math.min(...stale) : undefined,
  };
}

function problemOf({ code, details: { status, retryAfter } }: DataError): SectionProblem {
  return { code, status, retryAfter };
}
