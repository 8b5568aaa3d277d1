import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

function add(counts, suite) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) add(counts, inner);
}

function countSession(session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (session.testResults) add(counts, session.testResults);
  // A file that does not load has no tests that could fail, and still is a failure.
  if (!session.passed && counts.failed === 0) counts.failed += 1;
  return counts;
}

function sum(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    for (const [key, value] of Object.entries(countSession(session))) total[key] += value;
  }
  return total;
}

/** Why a file was left out in an engine, as its tests have told. */
const reasonsOf = ({ logs = [], browser, testFile }) =>
  logs
    .flat()
    .filter((line) => typeof line === 'string' && line.startsWith('skipped: '))
    .map((line) => `Skipped in ${browser.name}: ${relative(process.cwd(), testFile)}: ${line.slice(9)}.`);

/** Counts the tests into the file named by TEST_COUNTS, and fails a run that held none. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = sum(sessions);
      for (const engine of new Set([...sessions].map(({ browser }) => browser.name))) {
        const { passed, failed, skipped } = sum(
          [...sessions].filter(({ browser }) => browser.name === engine),
        );
        console.log(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      for (const reason of new Set([...sessions].flatMap(reasonsOf))) console.log(reason);
      const file = process.env.TEST_COUNTS;
      if (file) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(total));
      }
      process.once('exit', () => {
        if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
      });
    },
  };
}
