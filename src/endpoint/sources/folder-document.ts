import type { DrugDocument, Query, SectionName } from '../../data/index.js';
import type { SectionProblem, SourceAnswer, SourceRequest } from './source.js';
import { DataError, isDataError, SECTION_NAMES } from '../../data/index.js';
import { BoundedMap } from '../bounded-map.js';
import { hasSection } from './sections.js';

const MOST_STRETCHES = 100;

/** One file of the folder, parsed and checked; every stretch of it is the same object each time. */
export class FolderDocument {
  readonly #document: DrugDocument;
  readonly #problems: Partial<Record<SectionName, SectionProblem>> = {};
  readonly #stretches = new BoundedMap<SourceAnswer>({ maxEntries: MOST_STRETCHES, maxBytes: Infinity });

  /** @param value the parsed file, whose contract and identity are known to be good */
  constructor(value: unknown) {
    const members = Object.entries(value as DrugDocument).filter(([name]) => this.#isGood(value, name));
    this.#document = Object.fromEntries(members) as unknown as DrugDocument;
  }

  #isGood(document: unknown, name: string): boolean {
    const section = SECTION_NAMES.find((one) => one === name);
    if (!section) return true;
    try {
      return hasSection(document, section);
    } catch (error) {
      if (!isDataError(error)) throw error;
      this.#problems[section] = { code: error.code };
      return false;
    }
  }

  /** @throws DataError `config` for a cursor that is none of ours */
  answer({ query, section }: SourceRequest): SourceAnswer {
    const { cursor = '', limit = '' } = query;
    const key = `${section} ${cursor} ${limit}`;
    const known = this.#stretches.get(key);
    if (known) return known;
    const answer = this.#cut(section, query);
    this.#stretches.set(key, answer, 0);
    return answer;
  }

  #cut(section: SectionName | undefined, query: Query): SourceAnswer {
    const { contract, drug } = this.#document;
    const wanted = SECTION_NAMES.filter((name) => !section || name === section);
    const cursors: Partial<Record<SectionName, string>> = {};
    const problems: Partial<Record<SectionName, SectionProblem>> = {};
    const document: Record<string, unknown> = section ? { contract, drug } : { ...this.#document };
    for (const name of wanted) {
      const problem = this.#problems[name];
      if (problem) problems[name] = problem;
      const member = this.#document[name];
      if (!member) continue;
      const { stretch, cursor } = stretchOf(member, query);
      document[name] = stretch;
      if (cursor) cursors[name] = cursor;
    }
    return { document: document as unknown as DrugDocument, cursors, problems };
  }
}

type Member = NonNullable<DrugDocument[SectionName]>;

/** A list between cursor and limit; the label is no list. The file's own `next` follows its last item. */
function stretchOf(member: Member, { cursor, limit }: Query): { stretch: unknown; cursor?: string } {
  if (!('items' in member) || (cursor === undefined && limit === undefined)) return { stretch: member };
  const { items, next, ...page } = member;
  const start = Number(cursor ?? 0);
  if (!/^\d*$/.test(cursor ?? '') || start > items.length) {
    throw new DataError('config', 'the cursor is none of ours');
  }
  const end = start + (limit ?? items.length);
  const rest = end < items.length ? { cursor: `${end}` } : {};
  const after = 'cursor' in rest || next === undefined ? {} : { next };
  const total = page.total ?? (next === undefined ? items.length : undefined);
  const known = total === undefined ? {} : { total };
  return { stretch: { ...page, ...known, ...after, items: items.slice(start, end) }, ...rest };
}
