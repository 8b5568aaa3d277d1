import type { Store, StoredEntry } from './store.js';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryName, readEntry } from './store.js';

/** Where files are kept, and how many. */
export interface FileStoreOptions {
  /** Created when missing; nothing else should be in it. */
  readonly folder: string;
  /** The most files; the oldest go first. 10,000 by default. */
  readonly maxEntries?: number;
}

const ENTRY = /^[0-9a-f]{64}\.json$/;
/** After how many writes the folder is counted again. */
const WRITES_BETWEEN_COUNTS = 100;

/** Keeps answers in files, so that they outlive the process. File names do not tell the drug. Node only. */
export function createFileStore({ folder, maxEntries = 10_000 }: FileStoreOptions): Store {
  let writes = 0;
  const pathOf = async (key: string): Promise<string> => join(folder, `${await entryName(key)}.json`);
  return {
    async get(key) {
      const text = await readFile(await pathOf(key), 'utf8').catch(() => '');
      return readEntry(text);
    },
    async set(key, entry) {
      await mkdir(folder, { recursive: true });
      await writeWhole(await pathOf(key), entry);
      if (writes++ % WRITES_BETWEEN_COUNTS === 0) await removeOldest(folder, maxEntries);
    },
  };
}

/** Under another name first: a reader finds the old file or the new one, never half of one. */
async function writeWhole(path: string, entry: StoredEntry): Promise<void> {
  const draft = `${path}.${crypto.randomUUID()}`;
  try {
    await writeFile(draft, JSON.stringify(entry));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function removeOldest(folder: string, maxEntries: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ENTRY.test(name));
  if (names.length <= maxEntries) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, changed: (await stat(join(folder, name))).mtimeMs })),
  );
  files.sort((a, b) => a.changed - b.changed);
  const excess = files.slice(0, names.length - maxEntries);
  await Promise.all(excess.map(({ name }) => rm(join(folder, name), { force: true })));
}
