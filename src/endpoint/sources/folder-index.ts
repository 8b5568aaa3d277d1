import type { Identity, Query } from '../../data/index.js';
import type { FoundDrug } from './source.js';
import { comparable, DataError, normaliseNdc } from '../../data/index.js';

/** What is known of one file without its sections. */
export interface FolderEntry {
  /** The file's name. */
  readonly file: string;
  readonly version: string;
  /** undefined: never readable. */
  readonly drug: Identity | undefined;
  /** Why the file cannot be read now. */
  readonly error?: DataError | undefined;
}

type Entries = readonly FolderEntry[];
type EntryMap = Map<string, Set<FolderEntry>>;

/** Labeler and product of an NDC; the last two digits name the package. */
const PRODUCT_LENGTH = 9;

/** Finds files by everything that names a drug. */
export class FolderIndex {
  readonly entries: Entries;
  // Ids before names before other names: a file's own id is never taken by another file's alias.
  readonly #ids: EntryMap = new Map();
  readonly #names: EntryMap = new Map();
  readonly #aliases: EntryMap = new Map();
  readonly #codes: EntryMap = new Map();

  constructor(entries: Entries) {
    this.entries = entries;
    for (const entry of entries) {
      const { drug, file } = entry;
      add(this.#ids, drug?.id ?? file.replace(/\.json$/i, ''), entry);
      if (!drug) continue;
      for (const name of [drug.name, drug.genericName ?? '']) add(this.#names, name, entry);
      for (const alias of drug.aliases ?? []) add(this.#aliases, alias, entry);
      const { rxcui = [], ndc = [], setId = [] } = drug.identifiers ?? {};
      for (const code of rxcui) add(this.#codes, `rxcui ${code}`, entry);
      for (const code of setId) add(this.#codes, `set-id ${code}`, entry);
      for (const code of ndc) add(this.#codes, `ndc ${productOf(code)}`, entry);
    }
  }

  /**
   * The one file that every given identifier names.
   * @throws DataError `not-found`, also when several files answer to the same name: none of them is guessed;
   * `config` for an unreadable NDC
   */
  find(query: Query): FolderEntry {
    const named = this.#named(query).filter((entry) => this.#hasCodes(entry, query));
    const [found, ...others] = named;
    if (found && others.length === 0) return found;
    const ids = named.map(({ drug, file }) => drug?.id ?? file).join(', ');
    throw new DataError(
      'not-found',
      found ? `several drugs answer to this: ${ids}` : 'no file for this drug',
    );
  }

  /** Drugs with a name that begins with the text, then those with one that contains it. */
  search(text: string, limit: number): FoundDrug[] {
    const wanted = comparable(text);
    const found = this.entries.flatMap(({ drug }) => {
      const rank = drug ? rankOf(drug, wanted) : 0;
      return drug && rank > 0 ? [{ drug, rank }] : [];
    });
    found.sort((a, b) => b.rank - a.rank || a.drug.name.localeCompare(b.drug.name, 'en'));
    return found.slice(0, limit).map(({ drug: { id, name, genericName } }) => ({ id, name, genericName }));
  }

  #named(query: Query): Entries {
    const name = comparable(query.drug);
    if (!name) return [...(this.#byCode(query) ?? [])];
    const levels = [this.#ids, this.#names, this.#aliases];
    return [...(levels.map((level) => level.get(name)).find((entries) => entries) ?? [])];
  }

  #byCode({ rxcui, ndc, setId }: Query): Set<FolderEntry> | undefined {
    if (comparable(rxcui)) return this.#codes.get(comparable(`rxcui ${rxcui}`));
    if (comparable(setId)) return this.#codes.get(comparable(`set-id ${setId}`));
    return this.#codes.get(`ndc ${productOf(ndc ?? '')}`);
  }

  #hasCodes(entry: FolderEntry, { rxcui, ndc, setId }: Query): boolean {
    const has = (key: string): boolean => this.#codes.get(comparable(key))?.has(entry) ?? false;
    if (comparable(rxcui) && !has(`rxcui ${rxcui}`)) return false;
    if (comparable(setId) && !has(`set-id ${setId}`)) return false;
    return !comparable(ndc) || isListed(entry, ndc ?? '');
  }
}

function add(entries: EntryMap, text: string, entry: FolderEntry): void {
  const key = comparable(text);
  if (!key) return;
  const known = entries.get(key);
  if (known) known.add(entry);
  else entries.set(key, new Set([entry]));
}

const productOf = (ndc: string): string => normaliseNdc(ndc)?.slice(0, PRODUCT_LENGTH) ?? '';

/** A product code stands for all its packages. */
function isListed({ drug }: FolderEntry, ndc: string): boolean {
  const asked = normaliseNdc(ndc);
  if (!asked) throw new DataError('config', `"${ndc}" is no NDC`);
  const codes = (drug?.identifiers?.ndc ?? []).map((code) => normaliseNdc(code) ?? ' ');
  return codes.some((code) => code.startsWith(asked) || asked.startsWith(code));
}

function rankOf({ id, name, genericName = '', aliases = [] }: Identity, wanted: string): number {
  const names = [name, genericName, id, ...aliases].map(comparable);
  if (names.includes(wanted)) return 3;
  if (names.some((one) => one.startsWith(wanted))) return 2;
  return names.some((one) => one.includes(wanted)) ? 1 : 0;
}
