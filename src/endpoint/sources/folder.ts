import type { Identity } from '../../data/index.js';
import type { FolderEntry } from './folder-index.js';
import type { FoundDrug, Source, SourceAnswer, SourceRequest } from './source.js';
import { DataError, isAsked, isDataError, labelSection, readDocument } from '../../data/index.js';
import { BoundedMap } from '../bounded-map.js';
import { FolderDocument } from './folder-document.js';
import { FolderIndex } from './folder-index.js';

/** One file. */
export interface FolderFile {
  readonly name: string;
  /** Changes with the content, such as the time of its last change. */
  readonly version: string;
}

/** How files are reached: a folder of the disk, a bucket, the assets of a worker. */
export interface FolderReader {
  list(): Promise<readonly FolderFile[]>;
  read(name: string): Promise<string>;
}

/** What a folder source reads, and how often. */
export interface FolderOptions {
  /** `createFolderReader(path)` on Node. */
  readonly reader: FolderReader;
  /** How often the list of files is looked at, at most, in ms; 1 s by default. */
  readonly checkEvery?: number | undefined;
  /** Bytes of files that are kept parsed; 64 MB by default. */
  readonly maxBytes?: number | undefined;
  readonly now?: (() => number) | undefined;
}

const MOST_KEPT = 1000;
const READ_AT_A_TIME = 16;

/**
 * Documents that stand in a folder, one `druglib/1` file a drug. They are found by id, names and codes, checked
 * when first asked for and read again when they change. A section that readers could not read is absent and its
 * reason told.
 */
export function createFolderSource(options: FolderOptions): Source {
  return new FolderSource(options);
}

class FolderSource implements Source {
  readonly name = 'folder';
  readonly #reader: FolderReader;
  readonly #checkEvery: number;
  readonly #now: () => number;
  // By entry and not by version: an entry stands for a version and for the drug that was read in it.
  readonly #documents: BoundedMap<{ entry: FolderEntry; document: FolderDocument }>;
  // Files can be replaced without another version (a coarse clock, the same size): what proved wrong is read again.
  readonly #doubted = new WeakSet<FolderEntry>();
  #index: FolderIndex | undefined;
  #checkedAt = -Infinity;
  #check: Promise<FolderIndex> | undefined;

  constructor({ reader, checkEvery = 1000, maxBytes = 64_000_000, now = Date.now }: FolderOptions) {
    this.#reader = reader;
    this.#checkEvery = checkEvery;
    this.#now = now;
    this.#documents = new BoundedMap({ maxEntries: MOST_KEPT, maxBytes });
  }

  async read(request: SourceRequest): Promise<SourceAnswer> {
    if (!isAsked(request.query)) throw new DataError('config', 'needs one of drug, rxcui, ndc, set-id');
    const open = async (index: FolderIndex): Promise<FolderDocument | undefined> =>
      this.#open(index.find(request.query));
    const document = (await open(await this.#current())) ?? (await open(await this.#lookAgain()));
    // A failure and no absence: nobody knows yet where the drug is.
    if (!document) throw new DataError('network', 'the file is of another drug each time');
    return document.answer(request);
  }

  async find(text: string, limit: number): Promise<readonly FoundDrug[]> {
    return (await this.#current()).search(text, limit);
  }

  async health(): Promise<Readonly<Record<string, unknown>>> {
    const { entries } = await this.#current();
    return { files: entries.length, unreadable: entries.filter(({ error }) => error).length };
  }

  async #current(): Promise<FolderIndex> {
    const age = this.#now() - this.#checkedAt;
    if (this.#index && age >= 0 && age < this.#checkEvery) return this.#index;
    return this.#startLook();
  }

  /** A look that is under way may have listed the files before the change that was seen. */
  async #lookAgain(): Promise<FolderIndex> {
    await this.#check?.catch(() => undefined);
    return this.#startLook();
  }

  async #startLook(): Promise<FolderIndex> {
    this.#check ??= this.#look().finally(() => (this.#check = undefined));
    return this.#check;
  }

  async #look(): Promise<FolderIndex> {
    const files = await this.#list();
    const known = new Map(this.#index?.entries.map((entry) => [entry.file, entry]));
    const entries = await this.#readAll(files, known);
    const isSame = entries.length === known.size && entries.every((entry) => known.get(entry.file) === entry);
    const index = this.#index && isSame ? this.#index : new FolderIndex(entries);
    this.#checkedAt = this.#now();
    this.#index = index;
    return index;
  }

  async #list(): Promise<readonly FolderFile[]> {
    try {
      return await this.#reader.list();
    } catch (cause) {
      throw new DataError('network', 'the folder cannot be read', { cause });
    }
  }

  async #readAll(
    files: readonly FolderFile[],
    known: ReadonlyMap<string, FolderEntry>,
  ): Promise<FolderEntry[]> {
    const entries: FolderEntry[] = [];
    for (let start = 0; start < files.length; start += READ_AT_A_TIME) {
      const some = files.slice(start, start + READ_AT_A_TIME);
      entries.push(...(await Promise.all(some.map((file) => this.#describe(file, known.get(file.name))))));
    }
    return entries;
  }

  /**
   * The known entry itself if nothing is new. What could not be read is tried each time, as the reason may pass
   * without a change of the file. A file that cannot be read keeps the names that it had: asking for them is a
   * failure, not an absence.
   */
  async #describe({ name, version }: FolderFile, known: FolderEntry | undefined): Promise<FolderEntry> {
    const same = known?.version === version && !this.#doubted.has(known) ? known : undefined;
    if (same && !same.error) return same;
    try {
      return { file: name, version, drug: identityOf(parse(await this.#text(name))) };
    } catch (error) {
      if (!isDataError(error)) throw error;
      if (same?.error?.code === error.code) return same;
      return { file: name, version, drug: known?.drug, error };
    }
  }

  /** undefined: the file has become another drug's since the folder was looked at. */
  async #open(entry: FolderEntry): Promise<FolderDocument | undefined> {
    if (entry.error) throw entry.error;
    const known = this.#documents.get(entry.file);
    if (known?.entry === entry) return known.document;
    const text = await this.#text(entry.file);
    const value = parse(text);
    if (!isSameDrug(identityOf(value), entry.drug)) {
      this.#doubted.add(entry);
      return undefined;
    }
    const document = new FolderDocument(value);
    this.#documents.set(entry.file, { entry, document }, text.length);
    return document;
  }

  async #text(name: string): Promise<string> {
    try {
      return await this.#reader.read(name);
    } catch (cause) {
      throw new DataError('network', 'the file cannot be read', { cause });
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('invalid-json', 'the file is not JSON', { cause });
  }
}

/** Contract and identity, without the sections: those are checked when first asked for. */
function identityOf(document: unknown): Identity {
  const { contract, drug } = (document ?? {}) as { contract?: unknown; drug?: unknown };
  return readDocument({ contract, drug }, {}, labelSection).drug;
}

/** All of it, and not the id alone: a name or a code that was asked for may have gone to another drug. */
const isSameDrug = (one: Identity, other: Identity | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
