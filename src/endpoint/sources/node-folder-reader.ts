import type { FolderReader } from './folder.js';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads the `.json` files of a folder; folders in it and hidden files are left out. Node only. */
export function createFolderReader(folder: string): FolderReader {
  return {
    async list() {
      const entries = await readdir(folder, { withFileTypes: true });
      const names = entries
        .filter((entry) => !entry.isDirectory() && /^[^.].*\.json$/i.test(entry.name))
        .map(({ name }) => name);
      const files = await Promise.all(names.map((name) => describe(folder, name)));
      return files.filter((file) => file !== undefined);
    },
    read: (name) => readFile(join(folder, name), 'utf8'),
  };
}

/** A file may go between listing and looking. */
async function describe(
  folder: string,
  name: string,
): Promise<{ name: string; version: string } | undefined> {
  try {
    const { mtimeMs, size } = await stat(join(folder, name));
    return { name, version: `${mtimeMs} ${size}` };
  } catch {
    return undefined;
  }
}
