import type { DrugDocument } from '../../../data/index.js';
import type { ExitCode, Terminal } from '../command.js';
import type { Outcome } from './document-folder.js';
import type { LabelReader } from './label-document.js';
import type { RawRecord } from './record-splitter.js';
import { basename } from 'node:path';
import { configuration } from '../../../data/index.js';
import { EXIT } from '../command.js';
import { openBulkFile } from './bulk-file.js';
import { DocumentFolder } from './document-folder.js';
import { DrugIndex } from './drug-index.js';
import { Failures } from './failures.js';
import { labelReader } from './label-document.js';
import { Progress } from './progress.js';
import { RecordSplitter } from './record-splitter.js';
import { TaskError, TaskPool } from './task-pool.js';

/** How bulk files are turned into documents. */
export interface BulkOptions {
  readonly files: readonly string[];
  /** The folder to write to. */
  readonly out: string;
  /** All documents side by side, instead of in folders by the first two digits of the set id. */
  readonly isFlat: boolean;
}

/** As many documents are written at the same time; no further record is read before there is room. */
const MOST_WRITES = 16;

interface Run extends BulkOptions {
  readonly terminal: Terminal;
  readonly folder: DocumentFolder;
  readonly index: DrugIndex;
  readonly failures: Failures;
  readonly pool: TaskPool;
  readonly read: LabelReader;
  readonly startedAt: number;
  readonly counts: Record<Outcome | 'oversize' | 'bytes' | 'unreadable', number>;
}

/**
 * Turns openFDA's bulk files into one document a label. One record is kept at a time, whatever the size of the
 * files; a record or a file that fails is told, and the rest goes on.
 * @throws Error when the folder cannot be written to; the signal's reason on abort
 */
export async function snapshotBulk(options: BulkOptions, terminal: Terminal): Promise<ExitCode> {
  const run = await start(options, terminal);
  try {
    await run.failures.clear();
    for (const path of options.files) await readFileInto(run, path);
    await run.pool.settle();
    await run.index.finish();
  } catch (error) {
    // What is on its way is written to the end, so that no half file stays behind.
    await run.pool.settle().catch(() => undefined);
    await run.index.discard();
    throw error;
  }
  terminal.write(`${summary(run)}\n`);
  if (run.counts.unreadable > 0) return EXIT.unreadable;
  return run.failures.count > 0 ? EXIT.faults : EXIT.fine;
}

async function start(options: BulkOptions, terminal: Terminal): Promise<Run> {
  const { out } = options;
  return {
    ...options,
    terminal,
    folder: new DocumentFolder(out),
    index: await DrugIndex.create(out),
    failures: new Failures(out, terminal),
    pool: new TaskPool(MOST_WRITES),
    read: await labelReader(),
    startedAt: Date.now(),
    counts: { written: 0, unchanged: 0, older: 0, oversize: 0, bytes: 0, unreadable: 0 },
  };
}

async function readFileInto(run: Run, path: string): Promise<void> {
  const progress = new Progress(run.terminal);
  try {
    const file = await openBulkFile(path);
    for await (const { name, chunks } of file.texts()) {
      await readText(run, name, chunks, () =>
        progress.show(file.progress(), () => `${basename(path)}: ${summary(run)}`),
      );
    }
  } catch (error) {
    run.terminal.signal.throwIfAborted();
    if (error instanceof TaskError) throw error;
    run.counts.unreadable += 1;
    await run.failures.add({ place: path, message: messageOf(error) });
  }
}

async function readText(
  run: Run,
  name: string,
  chunks: AsyncIterable<Buffer>,
  onProgress: () => void,
): Promise<void> {
  const splitter = new RecordSplitter();
  for await (const chunk of chunks) {
    run.counts.bytes += chunk.length;
    for (const record of splitter.push(chunk)) {
      run.terminal.signal.throwIfAborted();
      await readRecord(run, name, record, splitter.head);
    }
    onProgress();
  }
  splitter.end();
}

async function readRecord(
  run: Run,
  name: string,
  { number, bytes, fault }: RawRecord,
  head: Readonly<Record<string, unknown>>,
): Promise<void> {
  let document: DrugDocument;
  try {
    if (!bytes) throw new Error(fault);
    document = await run.read(JSON.parse(bytes.toString()), head);
  } catch (error) {
    await run.failures.add({ place: `${name}, record ${number}`, message: messageOf(error) });
    return;
  }
  const file = fileOf(document, run.isFlat);
  await run.pool.add(file, () => write(run, file, document));
}

async function write({ folder, index, counts }: Run, file: string, document: DrugDocument): Promise<void> {
  const { outcome, bytes } = await folder.write(file, document);
  counts[outcome] += 1;
  if (bytes > configuration().maxBytes) counts.oversize += 1;
  if (outcome !== 'older') await index.add(document, file);
}

function fileOf({ drug }: DrugDocument, isFlat: boolean): string {
  const id = drug.id.toLowerCase();
  return isFlat ? `${id}.json` : `${id.slice(0, 2)}/${id}.json`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** "20,000 labels: 19,990 written, 8 unchanged, 2 failed; 1024 MB in 31 s". */
function summary({ counts, failures, startedAt }: Run): string {
  const { written, unchanged, older, oversize, bytes } = counts;
  const parts = [
    [written, 'written'],
    [unchanged, 'unchanged'],
    [older, 'older than what is there'],
    [oversize, `larger than the ${configuration().maxBytes} bytes that panels take`],
    [failures.count, 'failed'],
  ] as const;
  const told = parts.filter(([count], index) => index === 0 || count > 0);
  const words = told.map(([count, word]) => `${count.toLocaleString('en')} ${word}`).join(', ');
  const seconds = (Date.now() - startedAt) / 1000;
  const labels = (written + unchanged + older).toLocaleString('en');
  return `${labels} labels: ${words}; ${Math.round(bytes / 1e6)} MB in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}
