import type { FoundDrug, Source, SourceAnswer, SourceRequest } from '../../index.js';
import type { FolderEntry } from '../../sources/folder-index.js';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { DataError, isDataError, labelSection, readDocument } from '../../../data/index.js';
import { BoundedMap } from '../../bounded-map.js';
import { FolderDocument } from '../../sources/folder-document.js';
import { FolderIndex } from '../../sources/folder-index.js';
import { INDEX_FILE, readIndex } from '../snapshot/drug-index.js';

/** How often the index is looked at, at most, in ms. */
const CHECK_EVERY = 5000;
const MOST_KEPT = 1000;
const MOST_BYTES = 64_000_000;

/** Documents that a snapshot wrote: its index says where each drug is, so that no file is opened unasked. */
export function createIndexedSource(folder: string): Source {
  return new IndexedSource(folder);
}

class IndexedSource implements Source {
  readonly name = 'folder';
  readonly #folder: string;
  // By entry as well: an index that was read anew may tell another drug for the same file.
  readonly #documents = new BoundedMap<{ entry: FolderEntry; version: string; document: FolderDocument }>({
    maxEntries: MOST_KEPT,
    maxBytes: MOST_BYTES,
  });
  #index: Promise<FolderIndex> | undefined;
  #version = '';
  #checkedAt = -Infinity;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  async read(request: SourceRequest): Promise<SourceAnswer> {
    const entry = (await this.#current()).find(request.query);
    return (await this.#open(entry)).answer(request);
  }

  async find(text: string, limit: number): Promise<readonly FoundDrug[]> {
    return (await this.#current()).search(text, limit);
  }

  async health(): Promise<Readonly<Record<string, unknown>>> {
    return { files: (await this.#current()).entries.length };
  }

  async #current(): Promise<FolderIndex> {
    const age = Date.now() - this.#checkedAt;
    if (this.#index && age >= 0 && age < CHECK_EVERY) return this.#index;
    const version = await this.#readVersion();
    // Only now: after a failure the next request looks again, and is not answered from what may be out of date.
    this.#checkedAt = Date.now();
    if (!this.#index || version !== this.#version) this.#index = this.#loadOnce();
    this.#version = version;
    return this.#index;
  }

  /** A failure is not kept: its reason may pass without a change of the index. */
  #loadOnce(): Promise<FolderIndex> {
    const index = this.#load().catch((cause: unknown) => {
      if (this.#index === index) this.#index = undefined;
      throw new DataError('network', 'the index cannot be read', { cause });
    });
    return index;
  }

  async #readVersion(): Promise<string> {
    try {
      return await versionOf(join(this.#folder, INDEX_FILE));
    } catch (cause) {
      throw new DataError('network', 'the index cannot be read', { cause });
    }
  }

  async #load(): Promise<FolderIndex> {
    const entries = new Map<string, FolderEntry>();
    for await (const { file, ...drug } of readIndex(this.#folder))
      entries.set(file, { file, version: '', drug });
    return new FolderIndex([...entries.values()]);
  }

  async #open(entry: FolderEntry): Promise<FolderDocument> {
    const path = resolve(this.#folder, entry.file);
    if (!path.startsWith(this.#folder + sep)) throw new DataError('not-found', 'no file of this folder');
    try {
      // Before the text: a change in between is seen by the next request.
      const version = await versionOf(path);
      const known = this.#documents.get(entry.file);
      if (known?.entry === entry && known.version === version) return known.document;
      const text = await readFile(path, 'utf8');
      const document = checkedDocument(text, entry);
      this.#documents.set(entry.file, { entry, version, document }, text.length);
      return document;
    } catch (cause) {
      if (isDataError(cause)) throw cause;
      const code = cause instanceof SyntaxError ? 'invalid-json' : 'network';
      throw new DataError(code, 'the file cannot be read', { cause });
    }
  }
}

async function versionOf(path: string): Promise<string> {
  const { mtimeMs, size } = await stat(path);
  return `${mtimeMs} ${size}`;
}

function checkedDocument(text: string, entry: FolderEntry): FolderDocument {
  const document: unknown = JSON.parse(text);
  const { contract, drug } = (document ?? {}) as { contract?: unknown; drug?: unknown };
  // The index may be of another day than the file.
  readDocument({ contract, drug }, { drug: entry.drug?.id }, labelSection);
  return new FolderDocument(document);
}
