import type { SectionName } from '../contract/section.js';
import type { Query } from '../query.js';

/** What a format gets to read an answer. */
export interface Answer {
  /** The decoded JSON body. */
  readonly body: unknown;
  readonly query: Query;
  readonly section: SectionName;
  /** The address that answered, whole. */
  readonly url: string;
  /** When it arrived, ISO 8601. */
  readonly at?: string;
}

/** How an endpoint is spoken to: a request in its terms, an answer in ours. Nothing else. */
export interface Format {
  readonly name: string;
  readonly sections: readonly SectionName[];
  /** Where to ask when the host names no endpoint. */
  readonly endpoint?: string;
  /**
   * The address to ask.
   * @throws DataError `config` when the query or the template cannot be turned into one
   */
  url(query: Query, section: SectionName, endpoint: string): string;
  /**
   * The answer as a `druglib/1` document, not yet checked: the caller checks every format's answer alike. A promise
   * of it when a part of the format is fetched for what the answer holds.
   * @throws DataError `not-found`, `wrong-drug` or `invalid-data`
   */
  read(answer: Answer): unknown;
}
