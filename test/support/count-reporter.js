import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** Counts the tests into the file named by TEST_COUNTS, and fails a run that held none. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const [key, value] of Object.entries(countSession(session))) total[key] += value;
      }
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
