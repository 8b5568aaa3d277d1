import type { WriteStream } from 'node:fs';
import type { DrugDocument, Identity } from '../../../data/index.js';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { draftOf } from './document-folder.js';

/** The names of the drugs in a folder, so that they can be searched without opening every file. */
export const INDEX_FILE = 'index.jsonl';

/** One line of the index: who is in a file. Of two lines for one file the later one holds. */
export interface IndexEntry extends Identity {
  /** Relative to the folder, with `/`. */
  readonly file: string;
}

/** Writes the index of a folder anew, line by line; what was there stays until {@link DrugIndex.finish}. */
export class DrugIndex {
  readonly #folder: string;
  readonly #draft: string;
  readonly #stream: WriteStream;
  readonly #files = new Set<string>();
  #error: Error | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#draft = draftOf(join(folder, INDEX_FILE));
    this.#stream = createWriteStream(this.#draft);
    this.#stream.on('error', (error) => (this.#error = error));
  }

  /** @throws Error of the file system */
  static async create(folder: string): Promise<DrugIndex> {
    await mkdir(folder, { recursive: true });
    const index = new DrugIndex(folder);
    await once(index.#stream, 'open');
    return index;
  }

  async add({ drug }: DrugDocument, file: string): Promise<void> {
    this.#files.add(file);
    await this.#write({ ...drug, file });
  }

  /** Keeps the lines of earlier runs whose files are still there, and takes the place of the old index. */
  async finish(): Promise<void> {
    for await (const entry of this.#earlier()) if (!this.#files.has(entry.file)) await this.#write(entry);
    await finished(this.#stream.end());
    await rename(this.#draft, join(this.#folder, INDEX_FILE));
  }

  /** Leaves the old index as it is. */
  async discard(): Promise<void> {
    if (!this.#error) await finished(this.#stream.end());
    await rm(this.#draft, { force: true });
  }

  async #write(entry: IndexEntry): Promise<void> {
    if (this.#error) throw this.#error;
    if (!this.#stream.write(`${JSON.stringify(entry)}\n`)) await once(this.#stream, 'drain');
  }

  async *#earlier(): AsyncGenerator<IndexEntry> {
    if (!(await isThere(join(this.#folder, INDEX_FILE)))) return;
    for await (const entry of readIndex(this.#folder))
      if (await isThere(join(this.#folder, entry.file))) yield entry;
  }
}

/**
 * The lines of a folder's index, one at a time; lines that are none are left out.
 * @throws Error of the file system
 */
export async function* readIndex(folder: string): AsyncGenerator<IndexEntry> {
  const input = createReadStream(join(folder, INDEX_FILE));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const entry = parseEntry(line);
    if (entry) yield entry;
  }
}

function parseEntry(line: string): IndexEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<IndexEntry> | null;
    const texts = [entry?.file, entry?.id, entry?.name];
    return texts.every((text) => typeof text === 'string') ? (entry as IndexEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file is there. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
