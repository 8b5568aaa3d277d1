import type { ExitCode, Terminal } from '../command.js';
import type { Loader } from './loader.js';
import { join } from 'node:path';
import { EXIT } from '../command.js';
import { DocumentFolder, readOrNothing } from './document-folder.js';
import { DrugIndex, isThere } from './drug-index.js';
import { Failures } from './failures.js';
import { Manifest } from './manifest.js';
import { Progress } from './progress.js';
import { TaskPool } from './task-pool.js';

/** Which documents are written, and from where. */
export interface NamedOptions {
  readonly names: readonly string[];
  /** The folder to write to. */
  readonly out: string;
  readonly createLoader: (manifest: Manifest) => Loader;
}

/** As many drugs are loaded at the same time: services are shared with others. */
const MOST_LOADS = 4;

/** Names that are file names on every system, and that stay as they are in an address. */
const FILE_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._+()'&,-]*[\p{L}\p{N})+])?$/u;

interface Run extends NamedOptions {
  readonly terminal: Terminal;
  readonly folder: DocumentFolder;
  readonly index: DrugIndex;
  readonly failures: Failures;
  readonly loader: Loader;
  readonly counts: { written: number; unchanged: number };
}

/**
 * Writes one document for each name. A name that fails is told, and its earlier file stays.
 * @throws Error when the folder cannot be written to; the signal's reason on abort
 */
export async function snapshotNames(options: NamedOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, names, createLoader } = options;
  const folder = new DocumentFolder(out);
  const manifest = await Manifest.open(folder);
  const index = await DrugIndex.create(out);
  const failures = new Failures(out, terminal);
  const counts = { written: 0, unchanged: 0 };
  const run: Run = { ...options, terminal, folder, index, failures, loader: createLoader(manifest), counts };
  try {
    await failures.clear();
    await writeAll(run);
    await index.finish();
  } catch (error) {
    await index.discard();
    throw error;
  } finally {
    await manifest.save();
  }
  const failed = failures.count > 0 ? `, ${failures.count} failed` : '';
  terminal.write(
    `${names.length} drugs: ${counts.written} written, ${counts.unchanged} unchanged${failed}\n`,
  );
  return failures.count > 0 ? EXIT.faults : EXIT.fine;
}

async function writeAll(run: Run): Promise<void> {
  const { names, terminal, counts, failures } = run;
  const pool = new TaskPool(MOST_LOADS);
  const progress = new Progress(terminal);
  const stopped = rejectOnAbort(terminal.signal);
  stopped.catch(() => undefined);
  for (const name of new Set(names)) {
    terminal.signal.throwIfAborted();
    const task = async (): Promise<void> => {
      await writeOne(run, name);
      const done = counts.written + counts.unchanged + failures.count;
      progress.show(done / names.length, () => `${done} of ${names.length} drugs, ${failures.count} failed`);
    };
    await Promise.race([pool.add(fileOf(name), task), stopped]);
  }
  await Promise.race([pool.settle(), stopped]);
}

const fileOf = (name: string): string => `${name}.json`;

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

async function writeOne(run: Run, name: string): Promise<void> {
  const { folder, index, failures, loader, counts, terminal } = run;
  const file = fileOf(name);
  const path = join(folder.path, file);
  let bytes: Buffer | undefined;
  let document;
  try {
    if (!FILE_NAME.test(name))
      throw new Error('it cannot be the name of a file: ask for one drug by a plain name');
    const isKept = await isThere(path);
    document = await loader.load(name, isKept);
    bytes = document && Buffer.from(`${JSON.stringify(document)}\n`);
  } catch (error) {
    if (terminal.signal.aborted) return;
    await failures.add({ place: name, message: error instanceof Error ? error.message : String(error) });
    return;
  }
  const before = await readOrNothing(path);
  const isSame = !bytes || before?.equals(bytes);
  if (bytes && !isSame) await folder.writeBytes(file, bytes);
  counts[isSame ? 'unchanged' : 'written'] += 1;
  const known = document ?? (JSON.parse(before?.toString() ?? 'null') as typeof document);
  if (known) await index.add(known, file);
}
