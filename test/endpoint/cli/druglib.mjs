// Runs the built command line as a user does.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Another build may be looked at. */
export const main =
  process.env.DRUGLIB_CLI ?? fileURLToPath(new URL('../../../dist/endpoint/cli/main.js', import.meta.url));

/** Starts `druglib …`; `ended` resolves to `{ code, stdout, stderr }`. */
export function start(...args) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs `druglib …` to its end. */
export const druglib = (...args) => start(...args).ended;

/** A folder of its own, removed when the test has ended. */
export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), 'druglib-cli-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
