// Which rows of test/faults/rows.json a run has tested, in which engine and with which oracles: a row is named in the
// title of its tests, as in "a body that breaks off [T9]". npm run faults makes docs/faults.md of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../.faults/browser.json', import.meta.url));

const rowsOf = (title) =>
  [...title.matchAll(/\[([TDLH]\d+(?:, [TDLH]\d+)*)\]/g)].flatMap(([, ids]) => ids.split(', '));

const oracles = new Map();

/** The tests tell what they have looked at: POST /oracles. */
async function takeOracles(context, next) {
  if (context.path !== '/oracles') return next();
  let body = '';
  for await (const part of context.req) body += part;
  const { title, looked } = JSON.parse(body);
  oracles.set(title, new Set([...(oracles.get(title) ?? []), ...looked]));
  context.status = 204;
  return undefined;
}

function* testsOf({ tests, suites }, path = []) {
  for (const test of tests) yield { ...test, title: [...path, test.name].join(' ') };
  for (const suite of suites) yield* testsOf(suite, [...path, suite.name].filter(Boolean));
}

function* entriesOf(session) {
  if (!session.testResults) return;
  for (const { title, passed, skipped } of testsOf(session.testResults)) {
    const rows = rowsOf(title);
    if (rows.length === 0) continue;
    const looked = [...(oracles.get(title) ?? [])];
    yield { rows, title, engine: session.browser.name, passed, skipped: Boolean(skipped), oracles: looked };
  }
}

export function faultReport() {
  return {
    middleware: takeOracles,
    reporter: {
      onTestRunFinished({ sessions }) {
        const entries = [...sessions].flatMap((session) => [...entriesOf(session)]);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(entries, undefined, 1));
      },
    },
  };
}
