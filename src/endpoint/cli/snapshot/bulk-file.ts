import type { Entry, ZipFile } from 'yauzl';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import { openPromise } from 'yauzl';

/** A file as openFDA offers it for download, packed or not. */
export interface BulkFile {
  /** The JSON texts in it, one after the other. */
  texts(): AsyncIterable<BulkText>;
  /** How much has been read, from 0 to 1. */
  progress(): number;
}

interface BulkText {
  /** For messages: the path, with the name inside of an archive. */
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer>;
}

// Fewer and larger steps: each one costs a turn of the event loop.
const CHUNK = 1 << 20;

/**
 * Opens a `.zip`, a `.json.gz` or a plain `.json` file; which one its first bytes tell.
 * @throws Error of the file system; while reading also for damaged archives
 */
export async function openBulkFile(path: string): Promise<BulkFile> {
  const magic = await firstBytes(path);
  if (magic.startsWith('504b')) return openZip(path);
  const { size } = await stat(path);
  return openStream(path, size, magic === '1f8b');
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}

function openStream(path: string, size: number, isPacked: boolean): BulkFile {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const ignore = (): void => undefined;
  return {
    // A failure of the file comes out where the chunks are read.
    texts: () => single({ name: path, chunks: isPacked ? pipeline(file, gunzip(), ignore) : file }),
    progress: () => file.bytesRead / Math.max(size, 1),
  };
}

const gunzip = (): ReturnType<typeof createGunzip> => createGunzip({ chunkSize: CHUNK });

async function* single<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function openZip(path: string): Promise<BulkFile> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (entry.fileName.endsWith('.json')) entries.push(entry);
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  let done = 0;
  const count = (bytes: number): void => void (done += bytes);
  if (entries.length === 0) throw new Error(`${path} has no .json file in it.`);
  return {
    async *texts() {
      try {
        for (const entry of entries)
          yield { name: `${path}/${entry.fileName}`, chunks: entryChunks(zip, entry, count) };
      } finally {
        zip.close();
      }
    },
    progress: () => done / Math.max(total, 1),
  };
}

async function* entryChunks(
  zip: ZipFile,
  entry: Entry,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer;
    sum = crc32(bytes, sum);
    count(bytes.length);
    yield bytes;
  }
  // A damaged download may unpack well and still say another dose.
  if (sum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong: get the file again`);
}
