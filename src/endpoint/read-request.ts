import type { Query, SectionName } from '../data/index.js';
import { comparable, DataError, isAsked, normaliseNdc, SECTION_NAMES } from '../data/index.js';

/** A request for a document, read from its address. */
export interface DocumentRequest {
  readonly query: Query;
  readonly section?: SectionName | undefined;
  /** The word of the path when it names a code, such as `rxcui:1292`: readers know the drug by it. */
  readonly alias?: string | undefined;
}

/** How many items a list has. */
export const LIMITS = { default: 50, max: 200 } as const;

const LONGEST_TEXT = 300;
const LONGEST_CURSOR = 1000;
const CODE = /^(rxcui|ndc|set-id):(.+)$/i;

/**
 * The parameters of an address. Readers of addresses take an escape that is no UTF-8 as it stands; a name made of
 * one would be asked of the services.
 * @throws DataError `config` for such an escape, also in the path
 */
export function readSearch(address: string): URLSearchParams {
  const { pathname, search, searchParams } = new URL(address);
  try {
    decodeURIComponent(pathname + search);
  } catch (cause) {
    throw new DataError('config', 'the address has a % escape that cannot be read', { cause });
  }
  return searchParams;
}

/** No name has these, and what they do in the query language of a service is not ours to find out. */
export const hasControl = (text: string | undefined): boolean => /\p{Cc}/u.test(text ?? '');

/**
 * What `/drugs/{drug}` and `/drugs/{drug}/{section}` ask for. A drug is named by the path, also as `rxcui:…`,
 * `ndc:…` and `set-id:…`, or by parameters of these names; `setid` is the name that templates use.
 * @returns undefined when the path names no section that exists
 * @throws DataError `config` when nothing is asked or a parameter cannot be read
 */
export function readRequest(path: readonly string[], search: URLSearchParams): DocumentRequest | undefined {
  const codes = {
    rxcui: parameter(search, 'rxcui'),
    ndc: parameter(search, 'ndc'),
    setId: parameter(search, 'set-id') ?? parameter(search, 'setid'),
  };
  const [word, last] = splitPath(path, isAsked(codes));
  const section = last ?? parameter(search, 'section');
  if (section !== undefined && !isSection(section)) return undefined;

  const named = CODE.exec(word ?? '');
  const drug = named ? undefined : (word ?? parameter(search, 'drug'));
  const query = { drug, ...codes, ...codeOf(named), ...stretchOf(search, section) };
  assertReadable(query);
  return { query, section, alias: named?.[0] };
}

/** Without a drug `/drugs/{drug}/{section}` becomes `/drugs/trials?rxcui=…`. */
function splitPath([first, last]: readonly string[], hasCode: boolean): (string | undefined)[] {
  const isSectionOnly = hasCode && last === undefined && isSection(first);
  return isSectionOnly ? [undefined, first] : [first || undefined, last];
}

const isSection = (word: string | undefined): word is SectionName =>
  (SECTION_NAMES as readonly (string | undefined)[]).includes(word);

const parameter = (search: URLSearchParams, name: string): string | undefined =>
  search.get(name)?.trim() || undefined;

function codeOf(named: RegExpExecArray | null): Query {
  const [, kind = '', code = ''] = named ?? [];
  return kind ? { [kind.toLowerCase() === 'set-id' ? 'setId' : kind.toLowerCase()]: code.trim() } : {};
}

/** A section is read in stretches; a whole document has the first of each list. */
function stretchOf(search: URLSearchParams, section: SectionName | undefined): Query {
  const cursor = parameter(search, 'cursor');
  const limit = readLimit(parameter(search, 'limit'));
  if (section) return { cursor, limit: limit ?? LIMITS.default };
  if (cursor) throw new DataError('config', 'a cursor is of one section: /drugs/{drug}/{section}?cursor=');
  return { limit };
}

function readLimit(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit > 0) return Math.min(limit, LIMITS.max);
  throw new DataError('config', `limit is a number from 1 to ${LIMITS.max}`);
}

function assertReadable(query: Query): void {
  const { drug, rxcui, ndc, setId, cursor = '' } = query;
  if (!isAsked(query))
    throw new DataError('config', 'needs a drug: /drugs/{drug}, ?rxcui=, ?ndc= or ?set-id=');
  if ([drug, rxcui, ndc, setId].some(hasControl)) {
    throw new DataError('config', 'a drug is named without control characters');
  }
  if ([drug, rxcui, ndc, setId].some((text) => comparable(text).length > LONGEST_TEXT)) {
    throw new DataError('config', `a drug is named in at most ${LONGEST_TEXT} characters`);
  }
  if (rxcui && !/^\d+$/.test(rxcui)) throw new DataError('config', 'an RxCUI is a number');
  if (ndc && !normaliseNdc(ndc)) {
    throw new DataError('config', 'an NDC is written with hyphens or with 11 digits: 0093-1234-01');
  }
  if (cursor.length > LONGEST_CURSOR) throw new DataError('config', 'the cursor is none of ours');
}
