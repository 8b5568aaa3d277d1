/** One element of the list, still as the bytes of its JSON, or why it cannot be had. */
export interface RawRecord {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly bytes?: Buffer | undefined;
  readonly fault?: string | undefined;
}

const LARGEST_RECORD = 64_000_000;
const LARGEST_HEAD = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
const SPACE = 0x20;

/**
 * Cuts `{"meta": {…}, "results": [{…}, {…}]}` into the records of `results` without reading the whole: no more
 * than one record is kept. A record that is no JSON spoils itself only, as long as its brackets and quotes match.
 */
export class RecordSplitter {
  #phase: 'head' | 'records' | 'tail' = 'head';
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #count = 0;
  /** What of the current record, or of the head, came with earlier chunks. */
  #pieces: Buffer[] = [];
  #size = 0;
  /** Where the current record begins in this chunk; -1 between records. */
  #start = -1;
  #isScalar = false;
  #head: Readonly<Record<string, unknown>> = {};

  /** The members before `results`, once records come. */
  get head(): Readonly<Record<string, unknown>> {
    return this.#head;
  }

  /** @throws Error when the text does not begin like such a file */
  push(chunk: Buffer): RawRecord[] {
    let at = this.#phase === 'head' ? this.#readHead(chunk) : 0;
    const records: RawRecord[] = [];
    if (this.#start >= 0) this.#start = 0;
    for (; at < chunk.length && this.#phase === 'records'; at++) {
      const record = this.#read(chunk, at);
      if (record) records.push(record);
    }
    if (this.#phase === 'records' && this.#start >= 0) this.#keep(chunk.subarray(this.#start));
    return records;
  }

  /** @throws Error when the text ends before its list does */
  end(): void {
    if (this.#phase === 'tail') return;
    if (this.#phase === 'head') throw noResults();
    throw new Error(
      `the file ends in or after record ${this.#count + 1}, before its list does: get it again`,
    );
  }

  /** @returns where the records begin in this chunk */
  #readHead(chunk: Buffer): number {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      const isInside = this.#isString;
      this.#step(byte);
      if (isInside || byte !== LIST || this.#depth !== 2) continue;
      const head = Buffer.concat([...this.#pieces, chunk.subarray(0, at + 1)]).toString();
      if (!/"results"\s*:\s*\[$/.test(head)) continue;
      this.#head = JSON.parse(`${head}]}`) as Record<string, unknown>;
      this.#phase = 'records';
      this.#depth = 0;
      this.#reset();
      return at + 1;
    }
    this.#keep(chunk);
    if (this.#size > LARGEST_HEAD) throw noResults();
    return chunk.length;
  }

  #read(chunk: Buffer, at: number): RawRecord | undefined {
    const byte = chunk[at] ?? 0;
    if (this.#depth > 0) {
      this.#step(byte);
      return this.#depth === 0 ? this.#finish(chunk, at + 1) : undefined;
    }
    if (this.#isString) {
      this.#step(byte);
      return undefined;
    }
    if (byte === LIST_END) this.#phase = 'tail';
    if (byte === COMMA || byte === LIST_END) return this.#finishScalar();
    if (byte === OBJECT || byte === LIST) this.#start = at;
    else if (byte > SPACE) this.#isScalar = true;
    this.#step(byte);
    return undefined;
  }

  #step(byte: number): void {
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) this.#isString = false;
    } else if (byte === QUOTE) this.#isString = true;
    else if (byte === OBJECT || byte === LIST) this.#depth += 1;
    else if (byte === OBJECT_END || byte === LIST_END) this.#depth -= 1;
  }

  #finish(chunk: Buffer, end: number): RawRecord {
    const number = ++this.#count;
    const last = chunk.subarray(this.#start, end);
    const isTooLarge = this.#size + last.length > LARGEST_RECORD;
    const bytes = isTooLarge ? undefined : Buffer.concat([...this.#pieces, last]);
    this.#reset();
    return isTooLarge ? { number, fault: `more than ${LARGEST_RECORD} bytes` } : { number, bytes };
  }

  #finishScalar(): RawRecord | undefined {
    if (!this.#isScalar) return undefined;
    this.#isScalar = false;
    return { number: ++this.#count, fault: 'expected an object, found a single value' };
  }

  #keep(piece: Buffer): void {
    this.#size += piece.length;
    // Past the limit only the size still counts.
    if (this.#size > LARGEST_RECORD) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  #reset(): void {
    this.#pieces = [];
    this.#size = 0;
    this.#start = -1;
  }
}

const noResults = (): Error =>
  new Error('it has no list "results" near its beginning: is it a bulk file of openFDA labels?');
