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
  readonly #documents: BoundedMap<{ version: string; document: FolderDocument }>;
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
    const index = await this.#current();
    const entry = index.find(request.query);
    if (entry.error) throw entry.error;
    const document = await this.#open(entry);
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
    this.#check ??= this.#look().finally(() => (this.#check = undefined));
    return this.#check;
  }

  async #look(): Promise<FolderIndex> {
    const files = await this.#list();
    const known = new Map(this.#index?.entries.map((entry) => [entry.file, entry]));
    const isSame =
      files.length === known.size && files.every(({ name, version }) => known.get(name)?.version === version);
    const index = this.#index && isSame ? this.#index : new FolderIndex(await this.#readAll(files, known));
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

  /** A file that cannot be read keeps the names that it had: asking for them is a failure, not an absence. */
  async #describe({ name, version }: FolderFile, known: FolderEntry | undefined): Promise<FolderEntry> {
    if (known?.version === version && !known.error) return known;
    try {
      return { file: name, version, drug: identityOf(parse(await this.#text(name))) };
    } catch (error) {
      if (!isDataError(error)) throw error;
      return { file: name, version, drug: known?.drug, error };
    }
  }

  async #open({ file, version }: FolderEntry): Promise<FolderDocument> {
    const known = this.#documents.get(file);
    if (known?.version === version) return known.document;
    const text = await this.#text(file);
    const document = new FolderDocument(parse(text));
    this.#documents.set(file, { version, document }, text.length);
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
