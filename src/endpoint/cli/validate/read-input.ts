import type { Report } from './fault.js';
import { open } from 'node:fs/promises';
import { configuration } from '../../../data/index.js';
import { quote } from './fault.js';

/** The document could not be had at all; the message says why and what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** More than panels take is read, so that its faults can be told; but not without end. */
const MOST_BYTES = 64_000_000;

/** Whether it is an address; anything else is the path of a file. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * The bytes of a file or of what an address answers.
 * @param report is told what panels would not accept of the answer, or not at all
 * @throws UnreadableError; the signal's reason on abort
 */
export async function readInput(input: string, report: Report, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = isAddress(input)
    ? await readAddress(input, report, signal)
    : await readFileBytes(input, signal);
  const { maxBytes } = configuration();
  if (bytes.byteLength > maxBytes) {
    const consequence = 'panels refuse the document unless configured otherwise';
    const found = `${bytes.byteLength} bytes`;
    report({ path: '', severity: 'fault', expected: `no more than ${maxBytes} bytes`, found, consequence });
  }
  return bytes;
}

async function readFileBytes(path: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) throw tooLarge(path);
      return await file.readFile({ signal });
    } finally {
      await file.close();
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError(`${path} cannot be read: ${reason(cause)}`, { cause });
  }
}

async function readAddress(address: string, report: Report, signal: AbortSignal): Promise<Uint8Array> {
  const { timeout } = configuration();
  const stop = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' }, signal: stop });
    if (!response.ok) throw new UnreadableError(`${address} answers HTTP ${response.status}.`);
    checkAnswer(response, address, report);
    return await readBody(response, address);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof UnreadableError) throw cause;
    const why = stop.aborted ? `no answer within ${timeout} ms` : reason(cause);
    throw new UnreadableError(`${address} cannot be read: ${why}`, { cause });
  }
}

async function readBody(response: Response, address: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw tooLarge(address);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What panels in a browser ask of an answer besides its body. */
function checkAnswer({ headers, url }: Response, address: string, report: Report): void {
  const type = headers.get('content-type') ?? '';
  if (!/^(application\/json|[^;]+\+json)\s*(;|$)/i.test(type)) {
    const consequence = 'panels refuse the answer';
    report({
      path: 'content-type',
      severity: 'fault',
      expected: 'application/json',
      found: quote(type),
      consequence,
    });
  }
  if (!headers.has('access-control-allow-origin')) {
    report({
      path: 'access-control-allow-origin',
      severity: 'warning',
      expected: 'the header',
      found: 'none',
      consequence: 'panels on pages of other origins cannot read the answer',
    });
  }
  if (url && new URL(url).origin !== new URL(address).origin) {
    const consequence = 'panels refuse the answer';
    const expected = 'an answer from the origin that was asked';
    report({ path: '', severity: 'fault', expected, found: quote(url), consequence });
  }
}

const tooLarge = (input: string): UnreadableError =>
  new UnreadableError(`${input} has more than ${MOST_BYTES} bytes: is it one druglib/1 document?`);

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // What fetch throws says only that it failed; its cause says why.
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
