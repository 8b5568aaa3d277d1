import type { DocumentFolder } from './document-folder.js';
import { join } from 'node:path';
import { readOrNothing } from './document-folder.js';

/** Beside the documents, but out of the way of whoever serves them. */
export const OWN_FOLDER = '.druglib';

const FILE = `${OWN_FOLDER}/manifest.json`;

/** The validators of the addresses that documents came from, so that what has not changed is not loaded again. */
export class Manifest {
  readonly #folder: DocumentFolder;
  readonly #tags: Map<string, string>;

  private constructor(folder: DocumentFolder, tags: Map<string, string>) {
    this.#folder = folder;
    this.#tags = tags;
  }

  /** What an earlier run left; empty when there was none, or when it cannot be read. */
  static async open(folder: DocumentFolder): Promise<Manifest> {
    const bytes = await readOrNothing(join(folder.path, FILE));
    return new Manifest(folder, new Map(Object.entries(parse(bytes?.toString() ?? '{}'))));
  }

  /** The `ETag` that the address answered with (RFC 9110 §8.8.3). */
  tagOf(url: string): string | undefined {
    return this.#tags.get(url);
  }

  remember(url: string, tag: string | undefined): void {
    if (tag) this.#tags.set(url, tag);
    else this.#tags.delete(url);
  }

  async save(): Promise<void> {
    if (this.#tags.size === 0) return;
    const tags = Object.fromEntries([...this.#tags].sort());
    await this.#folder.writeBytes(FILE, Buffer.from(`${JSON.stringify({ tags }, null, 2)}\n`));
  }
}

function parse(text: string): Record<string, string> {
  try {
    const { tags } = JSON.parse(text) as { tags?: Record<string, string> };
    return tags ?? {};
  } catch {
    return {};
  }
}
