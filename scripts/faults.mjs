// The table of faults in docs/faults.md, from what the last whole run of the tests has written to test/.faults.
// npm run faults writes it; with --check (needs no run) every row has to be in the table, and in the title of a test.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/faults.md');
const { rows, notes } = JSON.parse(readFileSync(join(root, 'test/faults/rows.json'), 'utf8'));
const ENGINES = ['chromium', 'firefox', 'webkit', 'node'];
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit', node: 'Node' };
const GROUPS = {
  T: 'On the way',
  D: 'In the data',
  L: 'In the life of a panel',
  H: 'In the page of the host',
};

const idsIn = (text) =>
  [...text.matchAll(/\[([TDLH]\d+(?:, [TDLH]\d+)*)\]/g)].flatMap(([, ids]) => ids.split(', '));

function browserEntries() {
  const file = join(root, 'test/.faults/browser.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** What node --test has written: `ok 3 - title [H9]`, at any depth. */
function nodeEntries() {
  const file = join(root, 'test/.faults/node.tap');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').matchAll(/^ *(not ok|ok) \d+ - (.*?)( # SKIP.*)?$/gm);
  return [...lines]
    .map(([, result, title, skipped]) => ({
      rows: idsIn(title),
      engine: 'node',
      passed: result === 'ok',
      skipped: Boolean(skipped),
      oracles: [],
    }))
    .filter((entry) => entry.rows.length > 0);
}

function rowOf(id, entries) {
  const mine = entries.filter((entry) => entry.rows.includes(id) && !entry.skipped);
  const engines = ENGINES.filter((engine) => mine.some((entry) => entry.engine === engine));
  const failed = mine.filter(({ passed }) => !passed).map(({ title, engine }) => `${engine}: ${title}`);
  if (failed.length > 0) throw new Error(`${id} has failed tests:\n${failed.join('\n')}`);
  if (engines.length === 0 && !notes[id]) throw new Error(`${id} has neither a test that ran nor a note.`);
  const oracles = new Set(mine.flatMap((entry) => entry.oracles));
  const numbers = [...oracles].map((oracle) => Number(oracle.slice(1))).sort((a, b) => a - b);
  const cells = [
    id,
    rows[id],
    numbers.join(' ') || '–',
    engines.map((engine) => NAMES[engine]).join(', ') || '–',
  ];
  return `| ${cells.join(' | ')} | ${notes[id] ?? ''} |`;
}

function table() {
  const entries = [...browserEntries(), ...nodeEntries()];
  const parts = Object.entries(GROUPS).map(([letter, title]) => {
    const ids = Object.keys(rows).filter((id) => id.startsWith(letter));
    const head = '| row | fault | oracles | green in | remarks |\n| --- | --- | --- | --- | --- |';
    return `## ${title}\n\n${head}\n${ids.map((id) => rowOf(id, entries)).join('\n')}`;
  });
  return `${introduction}\n\n${parts.join('\n\n')}\n`;
}

const introduction = `# Faults and how panels meet them

Written by \`npm run faults\` after \`npm test\`. A row is named in the title of its tests, as in “a half answer is an
error and not half a panel [T9]”, so \`npm test\` and a search for the row lead to them. The column *oracles* tells
which of these were looked at in the tests of the row; 1, 2 and 8 after every test in a browser:

1. no uncaught error, no unhandled rejection, no error on the console
2. no script of the data ran, and no request went elsewhere
3. the state is one of the seven and is told in words
4. that there is no boxed warning is said only where the data says so, of the drug that was asked
5. axe with the rules of WCAG 2.2 AA finds nothing
6. nothing scrolls sideways at 320 pixels
7. the panel has settled within the time of the test
8. the built-in prototypes are as they were
9. after removal no timer and no listener is left
10. the drug that is shown is the drug that was asked

Node stands for tests of the built files, or of a Chromium that a script controls.`;

function sources() {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .map((name) => readFileSync(join(root, 'test', name), 'utf8'))
    .join('\n');
}

/** Rows that the table or the tests do not have. */
function missing() {
  const written = existsSync(page) ? readFileSync(page, 'utf8') : '';
  // A title may be put together: [${row}] beside a list of rows.
  const text = sources();
  const named = (id) => new RegExp(`[['", ]${id}[\\]'", ]`).test(text);
  return Object.keys(rows).flatMap((id) => [
    ...(written.includes(`| ${id} | ${rows[id]} |`)
      ? []
      : [`${id} is not in docs/faults.md as it is in rows.json`]),
    ...(named(id) || notes[id] ? [] : [`${id} is in the title of no test`]),
  ]);
}

if (process.argv.includes('--check')) {
  const found = missing();
  if (found.length > 0) {
    console.error(found.join('\n'));
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, table());
  console.log('docs/faults.md written');
}
