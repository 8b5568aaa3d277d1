#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './command.js';
import { run } from './run.js';

const stop = new AbortController();
// Once each: who asks a second time wants the process gone at once.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

// Whoever read the output, such as "head", has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

const ERASE_LINE = '\r\u001b[K';
const USUAL_WIDTH = 80;
let isSketched = false;

function erase(): void {
  if (isSketched) process.stderr.write(ERASE_LINE);
  isSketched = false;
}

function sketch(line: string): void {
  const width = process.stderr.columns || USUAL_WIDTH;
  process.stderr.write(`${ERASE_LINE}${line.slice(0, width - 1)}`);
  isSketched = true;
}

function tell(line: string): void {
  erase();
  process.stderr.write(`${line}\n`);
}

function write(text: string): void {
  erase();
  process.stdout.write(text);
}

process.exitCode = await run(process.argv.slice(2), {
  write,
  tell,
  sketch: process.stderr.isTTY ? sketch : undefined,
  signal: stop.signal,
});
if (process.exitCode === EXIT.interrupted) {
  tell('druglib: interrupted');
  // Requests that nobody waits for any more would hold the process.
  process.exit();
}
