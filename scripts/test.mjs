// Runs all tests and sums their counts: npm test -- [--only browser|package] [file …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './set-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** These run in Node, some with a browser of their own; all others run in browsers. */
const nodeFolders = [
  'test/package',
  'test/endpoint',
  'test/print',
  'test/visual',
  'test/hosts',
  'test/site',
  'test/examples',
  'test/faults',
  'test/performance',
  'test/ssr',
];

function run(args, env = {}) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status === 0;
}

function runScript(name) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  return spawnSync('npm', ['run', '--silent', name], options).status === 0;
}

/** A run that ends badly without a failed test, or that counts nothing, is a failure too. */
function settle(counts, ended) {
  if (!ended && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

function browserTests(files, folder) {
  const report = join(folder, 'browser.json');
  const patterns = files.length > 0 ? ['--files', ...files] : [];
  const ended = run(['node_modules/@web/test-runner/dist/bin.js', ...patterns], { TEST_COUNTS: report });
  const none = { passed: 0, failed: 0, skipped: 0 };
  return settle(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : none, ended);
}

function nodeFiles() {
  return nodeFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.test.mjs'));
}

function nodeTests(files) {
  // Kept for the table of faults.
  const report = join(root, 'test/.faults/node.tap');
  mkdirSync(dirname(report), { recursive: true });
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const ended = run(['--test', ...reporters, ...(files.length > 0 ? files : nodeFiles())]);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const last = (word) => Number([...text.matchAll(new RegExp(`^# ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const counts = {
    passed: last('pass'),
    failed: last('fail') + last('cancelled'),
    skipped: last('skipped') + last('todo'),
  };
  return settle(counts, ended);
}

function testsToRun({ only, files }) {
  const isOfNode = (file) => file.endsWith('.mjs');
  const ofPackage = files.filter((file) => isOfNode(file));
  const ofBrowser = files.filter((file) => !isOfNode(file));
  const isWanted = (kind, chosen) => (!only || only === kind) && (files.length === 0 || chosen.length > 0);
  return {
    browser: isWanted('browser', ofBrowser) && ((folder) => browserTests(ofBrowser, folder)),
    site: files.length === 0 || files.some((file) => file.includes('test/site')),
    package: isWanted('package', ofPackage) && (() => nodeTests(ofPackage)),
  };
}

function parse() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.only === undefined || ['browser', 'package'].includes(values.only)) {
    return { only: values.only, files: positionals };
  }
  throw new Error(`--only "${values.only}" is unknown: write --only browser or --only package.`);
}

function summary(results) {
  const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
  if (passed + failed === 0) console.error('No test ran: no file matched, so nothing is shown to work.');
  console.log(`${passed} passed, ${failed} failed${skippedPart}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

setUp();
const wanted = testsToRun(parse());
const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
const results = [];
try {
  // The packed package is what its tests look at, and the browser tests load the built script.
  if (!runScript('build')) results.push({ passed: 0, failed: 1, skipped: 0 });
  if (wanted.browser) results.push(wanted.browser(folder));
  if (wanted.package) {
    if (wanted.site && !runScript('docs:build')) results.push({ passed: 0, failed: 1, skipped: 0 });
    results.push(wanted.package());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
summary(results);
