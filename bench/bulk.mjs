// Measures "druglib snapshot --bulk" on a generated file: node bench/bulk.mjs [megabytes]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBulkFile } from './bulk-file.mjs';

const main =
  process.env.DRUGLIB_CLI ?? fileURLToPath(new URL('../dist/endpoint/cli/main.js', import.meta.url));

// The child tells what it used when it ends.
const probe = (file) =>
  `process.on('exit', () => process.send(process.resourceUsage()));
   process.argv.splice(1, 0, ${JSON.stringify(file)});
   await import(${JSON.stringify(pathToFileURL(file).href)});`;

/**
 * Runs druglib with these arguments.
 * @returns `code`, `seconds`, `cpu` in seconds of all cores together, `peak` in bytes of resident memory
 */
export function measure(args, file = main) {
  const options = { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  const node = ['--input-type=module', '--eval', probe(file), ...args];
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, node, options);
    let used = { maxRSS: 0, userCPUTime: 0, systemCPUTime: 0 };
    child.on('message', (usage) => (used = usage));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - begin) / 1000;
      const cpu = (used.userCPUTime + used.systemCPUTime) / 1e6;
      resolve({ code, seconds, cpu, peak: used.maxRSS * 1024 });
    });
  });
}

function describe(size, { seconds, cpu, peak }) {
  const speed = (size / seconds).toFixed(1);
  const parts = [
    `${size.toFixed(0)} MB in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor time)`,
    `${speed} MB/s`,
    `peak ${(peak / 1e6).toFixed(0)} MB`,
  ];
  return parts.join(', ');
}

async function bench(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'druglib-bulk-'));
  try {
    const file = join(folder, 'drug-label-0001-of-0001.json');
    const count = await writeBulkFile(file, megabytes * 1e6);
    const size = statSync(file).size / 1e6;
    for (const what of ['first run', 'second run']) {
      const outcome = await measure(['snapshot', '--bulk', file, '--out', join(folder, 'out')]);
      if (outcome.code !== 0) throw new Error(`druglib ended with ${outcome.code}`);
      console.log(`${what}: ${count} labels, ${describe(size, outcome)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const megabytes = Number(process.argv[2] ?? 1000);
  if (!(megabytes > 0)) throw new Error(`"${process.argv[2]}" is no number of megabytes: write 1000.`);
  await bench(megabytes);
}
