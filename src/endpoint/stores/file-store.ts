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
const DRAFT = /^[0-9a-f]{64}\.json\.[0-9a-f-]{36}$/;
/** No write takes that long: the process that began such a draft has ended. In ms. */
const LONGEST_DRAFT = 3_600_000;
/** After how many writes the folder is swept again. */
const WRITES_BETWEEN_SWEEPS = 100;

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
      if (writes++ % WRITES_BETWEEN_SWEEPS === 0) await sweep(folder, maxEntries);
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

async function sweep(folder: string, maxEntries: number): Promise<void> {
  const names = await readdir(folder);
  const entries = names.filter((name) => ENTRY.test(name));
  const drafts = await withTimes(
    folder,
    names.filter((name) => DRAFT.test(name)),
  );
  const old = drafts.filter(({ changed }) => Date.now() - changed > LONGEST_DRAFT);
  const excess = entries.length > maxEntries ? await oldestOf(folder, entries, maxEntries) : [];
  await Promise.all([...old, ...excess].map(({ name }) => rm(join(folder, name), { force: true })));
}

interface TimedFile {
  readonly name: string;
  /** In ms since 1970. */
  readonly changed: number;
}

async function oldestOf(folder: string, names: readonly string[], maxEntries: number): Promise<TimedFile[]> {
  const files = await withTimes(folder, names);
  return files.sort((a, b) => a.changed - b.changed).slice(0, names.length - maxEntries);
}

const withTimes = (folder: string, names: readonly string[]): Promise<TimedFile[]> =>
  Promise.all(names.map(async (name) => ({ name, changed: (await stat(join(folder, name))).mtimeMs })));
