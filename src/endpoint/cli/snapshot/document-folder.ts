import type { DrugDocument } from '../../../data/index.js';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What became of a document. */
export type Outcome = 'written' | 'unchanged' | 'older';

/** A folder of `druglib/1` files that is always whole: a file is there in full or not at all. */
export class DocumentFolder {
  readonly path: string;
  /** Folders that are known to be there. */
  readonly #made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Writes a document unless the same is there already, or a newer label.
   * @param file relative to the folder
   * @throws Error of the file system
   */
  async write(file: string, document: DrugDocument): Promise<{ outcome: Outcome; bytes: number }> {
    const bytes = Buffer.from(`${JSON.stringify(document)}\n`);
    return { outcome: await this.#replace(file, bytes, document), bytes: bytes.length };
  }

  async #replace(file: string, bytes: Buffer, document: DrugDocument): Promise<Outcome> {
    const before = await readOrNothing(join(this.path, file));
    if (before?.equals(bytes)) return 'unchanged';
    if (before && isNewer(before, document)) return 'older';
    await this.writeBytes(file, bytes);
    return 'written';
  }

  /** Replaces a file in one step: who reads meanwhile gets the old one or the new one. */
  async writeBytes(file: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.path, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    const draft = draftOf(path);
    try {
      await writeFile(draft, bytes);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

/** Where a file is written before it takes its place; in the same folder, because only there it can. */
export const draftOf = (path: string): string => `${path}.${process.pid}.tmp`;

/** @returns undefined for a file that is not there */
export async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the label in the file has a later date, or on the same day a higher version. */
function isNewer(file: Buffer, document: DrugDocument): boolean {
  const [there, here] = [ageOf(parse(file)), ageOf(document)];
  return there.date > here.date || (there.date === here.date && there.version > here.version);
}

function parse(file: Buffer): Partial<DrugDocument> {
  try {
    return (JSON.parse(file.toString()) as Partial<DrugDocument> | null) ?? {};
  } catch {
    // Whatever is damaged is older than anything.
    return {};
  }
}

function ageOf({ label }: Partial<DrugDocument>): { date: string; version: number } {
  const { effective = '', version = '' } = label?.source ?? {};
  return { date: effective, version: Number.parseInt(version, 10) || 0 };
}
