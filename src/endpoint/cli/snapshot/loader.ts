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
