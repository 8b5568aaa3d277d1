import type { FoundDrug, Source, SourceAnswer, SourceRequest } from '../../index.js';
import type { FolderEntry } from '../../sources/folder-index.js';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { DataError, isDataError, labelSection, readDocument } from '../../../data/index.js';
import { FolderDocument } from '../../sources/folder-document.js';
import { FolderIndex } from '../../sources/folder-index.js';
import { INDEX_FILE, readIndex } from '../snapshot/drug-index.js';

/** How often the index is looked at, at most, in ms. */
const CHECK_EVERY = 5000;

/** Documents that a snapshot wrote: its index says where each drug is, so that no file is opened unasked. */
export function createIndexedSource(folder: string): Source {
  return new IndexedSource(folder);
}

class IndexedSource implements Source {
  readonly name = 'folder';
  readonly #folder: string;
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
    const now = Date.now();
    if (this.#index && now - this.#checkedAt < CHECK_EVERY) return this.#index;
    this.#checkedAt = now;
    const version = await this.#readVersion();
    if (!this.#index || version !== this.#version) this.#index = this.#load();
    this.#version = version;
    return this.#index;
  }

  async #readVersion(): Promise<string> {
    try {
      const { mtimeMs, size } = await stat(join(this.#folder, INDEX_FILE));
      return `${mtimeMs} ${size}`;
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

  async #open({ file, drug }: FolderEntry): Promise<FolderDocument> {
    const path = resolve(this.#folder, file);
    if (!path.startsWith(this.#folder + sep)) throw new DataError('not-found', 'no file of this folder');
    try {
      const document: unknown = JSON.parse(await readFile(path, 'utf8'));
      const { contract, drug: own } = (document ?? {}) as { contract?: unknown; drug?: unknown };
      // The index may be of another day than the file.
      readDocument({ contract, drug: own }, { drug: drug?.id }, labelSection);
      return new FolderDocument(document);
    } catch (cause) {
      if (isDataError(cause)) throw cause;
      const code = cause instanceof SyntaxError ? 'invalid-json' : 'network';
      throw new DataError(code, 'the file cannot be read', { cause });
    }
  }
}
