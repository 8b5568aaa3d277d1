import type { DrugDocument } from '../../../data/index.js';

/** Where the documents of a snapshot come from. */
export interface Loader {
  /**
   * The document about a drug; undefined when it has not changed since the last run.
   * @param isKept whether the file of the last run is still there
   * @throws Error that says why there is none; then an earlier file stays as it is
   */
  load(name: string, isKept: boolean): Promise<DrugDocument | undefined>;
}

/** Why a section is not in a document, as an endpoint tells it. */
export type Problems = Readonly<
  Record<string, { readonly code?: string; readonly status?: number | undefined }>
>;

/**
 * A section that could not be loaded would look like one that its source does not have. A file without its label
 * would even look like one of a drug without a boxed warning, so a label that nobody found stops it too.
 * @throws Error that names the sections
 */
export function assertWhole(problems: Problems): void {
  const failed = Object.entries(problems).filter(
    ([name, { code }]) => name === 'label' || code !== 'not-found',
  );
  if (failed.length === 0) return;
  const words = failed.map(
    ([name, { code = 'failed', status }]) => `${name}: ${code}${status ? ` (HTTP ${status})` : ''}`,
  );
  throw new Error(`could not load ${words.join(', ')}; nothing is written, run again later`);
}
