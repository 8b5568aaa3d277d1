import type { DrugDocument, ErrorCode, Query, SectionName } from '../../data/index.js';

/** What is asked of a source. */
export interface SourceRequest {
  /**
   * Which drug, by at least one identifier, and which stretch of the lists: `cursor` as an earlier answer gave
   * it, `limit` in items a list, everything there is when absent.
   */
  readonly query: Query;
  /** One section alone; the whole document when absent. */
  readonly section?: SectionName | undefined;
  /**
   * Keeps the platform alive for work that outlasts the answer, such as a refresh behind it. Platforms that stop
   * with the response, as edge workers do, bring it as `context.waitUntil`.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** Why a section is missing; never told as an empty list. */
export interface SectionProblem {
  readonly code: ErrorCode;
  /** HTTP status of the service behind the source, where it gave one. */
  readonly status?: number | undefined;
  /** After how many ms another try makes sense. */
  readonly retryAfter?: number | undefined;
}

/**
 * What a source answers. The same object for the same content lets the endpoint write it out once; nobody changes
 * it.
 */
export interface SourceAnswer {
  /**
   * The `druglib/1` document. Where its lists go on in the source, see `cursors`.
   */
  readonly document: DrugDocument;
  /** Where the next stretch of a list begins, for the lists that go on; texts of the source's own. */
  readonly cursors?: Readonly<Partial<Record<SectionName, string>>> | undefined;
  /** Why sections are missing; a section that is neither in the document nor here is not provided. */
  readonly problems?: Readonly<Partial<Record<SectionName, SectionProblem>>> | undefined;
  /** When the oldest part was retrieved, in ms since 1970, for parts that are past their time: they are stale. */
  readonly staleSince?: number | undefined;
}

/** A drug that a search by name found. */
export interface FoundDrug {
  /** What `/drugs/{drug}` answers to. */
  readonly id: string;
  readonly name: string;
  readonly genericName?: string | undefined;
}

/** Where the endpoint's documents come from. */
export interface Source {
  /** A short word for `/health`, such as `folder`. */
  readonly name: string;
  /**
   * The document, or one section of it.
   * @throws DataError `not-found` for an unknown drug, `config` for an unreadable request; the code of the fault
   * when nothing at all could be read
   */
  read(request: SourceRequest): Promise<SourceAnswer>;
  /**
   * Drugs whose names begin with or contain the text, best first.
   * @param limit the most that are wanted
   * @throws DataError of any code
   */
  find?(text: string, limit: number): Promise<readonly FoundDrug[]>;
  /** Counts and states for `/health`; no identifiers of drugs. */
  health?(): Promise<Readonly<Record<string, unknown>>>;
}
