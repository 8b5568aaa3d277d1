import type { GenericSchema } from 'valibot';
import type { Identity } from './contract/drug.js';
import type { Section, SectionName } from './contract/section.js';
import type { Query } from './query.js';
import { safeParse } from 'valibot';
import { identitySchema } from './contract/drug.js';
import { CONTRACT } from './contract/version.js';
import { DataError } from './errors.js';
import { assertIdentity } from './identity.js';
import { parseJson } from './json.js';

/** One section of a document, checked and frozen. */
export interface Resource<T> {
  readonly drug: Identity;
  readonly section: SectionName;
  /** undefined: the document has no such section. */
  readonly value: T | undefined;
  /** When the answer arrived, in ms since 1970. */
  readonly loadedAt: number;
}

/** A document whose version and identity block are checked, and the sections read so far. */
export interface OpenDocument {
  readonly drug: Identity;
  readonly members: Readonly<Record<string, unknown>>;
  readonly sections: Map<unknown, unknown>;
}

const DEEPEST = 32;

/**
 * Reads one section of a document that the host hands over. The document is copied: what the host does to it
 * later has no effect.
 * @param document a value, or its JSON text as it stands in a page
 * @param query identifiers that the document must match; none skips that check
 * @param loadedAt in ms since 1970; by default when the document says that a server received it, else now
 * @throws DataError `invalid-json`, `invalid-data` with the JSON path, `unsupported-contract`, `wrong-drug`
 */
export function readDocument<T>(
  document: unknown,
  query: Query,
  section: Section<T>,
  loadedAt?: number,
): Resource<T> {
  const value = typeof document === 'string' ? parseJson(document) : document;
  const open = openDocument(value);
  const now = Date.now();
  const { loadedAt: told } = open.members;
  // A clock that is ahead would keep the answer young.
  const received = Math.min(now, (typeof told === 'string' && Date.parse(told)) || now);
  return readSection(open, query, section, loadedAt ?? received);
}

/** @throws DataError `invalid-data`, `unsupported-contract` */
export function openDocument(document: unknown): OpenDocument {
  const members = (snapshot(document) ?? {}) as Record<string, unknown>;
  assertContract(members.contract);
  return { members, drug: parse(identitySchema, members.drug, 'drug'), sections: new Map() };
}

/**
 * The section, parsed once for all readers of the open document.
 * @throws DataError `wrong-drug` before anything of the section is parsed; `invalid-data`
 */
export function readSection<T>(
  { drug, members, sections }: OpenDocument,
  query: Query,
  section: Section<T>,
  loadedAt: number,
): Resource<T> {
  assertIdentity(query, drug);
  const { name, schema } = section;
  const member = members[name];
  if (member !== undefined && !sections.has(section)) sections.set(section, parse(schema, member, name));
  return Object.freeze({ drug, section: name, value: sections.get(section) as T | undefined, loadedAt });
}

function assertContract(contract: unknown): void {
  const text = typeof contract === 'string' ? contract : '';
  if (text === CONTRACT || text.startsWith(`${CONTRACT}.`)) return;
  if (/^druglib\/\d/.test(text)) {
    throw new DataError('unsupported-contract', `${text} is not ${CONTRACT}`, { path: 'contract' });
  }
  throw invalid('contract', `expected "${CONTRACT}"`);
}

function parse<T>(schema: GenericSchema<unknown, T>, input: unknown, name: string): T {
  const { success, output, issues } = safeParse(schema, input);
  if (success) return freeze(output);
  const [{ path = [], message }] = issues;
  throw invalid([name, ...path.map(({ key }) => key)].join('.'), message);
}

const invalid = (path: string | undefined, message: string, cause?: unknown): DataError =>
  new DataError('invalid-data', `${path ?? 'document'}: ${message}`, { path, cause });

/** A plain copy of what may hold getters, proxies and cycles. */
function snapshot(document: unknown): unknown {
  try {
    return copy(document, 1);
  } catch (cause) {
    throw invalid(undefined, cause instanceof RangeError ? cause.message : 'not readable', cause);
  }
}

// Members that are null are missing ones; without a prototype nothing is inherited from the page.
function copy(value: unknown, level: number): unknown {
  if (typeof value === 'string') return withVisibleControls(value);
  if (typeof value !== 'object' || value === null) return value;
  if (level > DEEPEST) throw new RangeError(`more than ${DEEPEST} levels`);
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, level + 1));
  const result = { __proto__: null } as Record<string, unknown>;
  for (const [key, member] of Object.entries(value))
    if (member !== null) result[key] = copy(member, level + 1);
  return result;
}

const CONTROLS =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x08\x0b\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const BLANK = /^[\p{DI}\s]*$/u;

/**
 * A direction override turns "05 mg" into "50 mg" on screen, so these characters are shown as marks. Text that nobody
 * can see is none: a panel has to say that there is none.
 */
export function withVisibleControls(text: string): string {
  const shown = text
    .toWellFormed()
    .replace(
      CONTROLS,
      (mark) => `[U+${Number(mark.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
  return BLANK.test(shown) ? '' : shown;
}

function freeze<T>(value: T): T {
  if (value === Object(value)) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
}
