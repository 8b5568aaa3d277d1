// The table of faults in docs/faults.md, from what the last whole run of the tests has written to test/.faults.
// npm run faults writes it. With --check the rows of the table have to be those of rows.json and of the titles of tests;
// with --run too, each row has to be green in the last run as well, in the engines in which that was.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/faults.md');
const { rows, notes } = JSON.parse(readFileSync(join(root, 'test/faults/rows.json'), 'utf8'));
const ENGINES = ['chromium', 'firefox', 'webkit', 'node'];
const GREEN = '✓';
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
      title,
      passed: result === 'ok',
      skipped: Boolean(skipped),
      oracles: [],
    }))
    .filter((entry) => entry.rows.length > 0);
}

/** Each test file with its text. */
const sources = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.(ts|mjs)$/.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(root, 'test', name), 'utf8') }));

/** The files that have the row in a title, which may be put together: [${row}] beside a list of rows. */
function filesOf(id) {
  const named = new RegExp(`[['", ]${id}[\\]'", ]`);
  return sources.filter(({ text }) => named.test(text)).map(({ name }) => `\`${name}\``);
}

const entries = () => [...browserEntries(), ...nodeEntries()];

const failedIn = (mine) => mine.filter(({ passed, skipped }) => !passed && !skipped);

function cellOf(engine, mine) {
  const here = mine.filter((entry) => entry.engine === engine);
  if (here.length === 0) return '–';
  return here.every(({ skipped }) => skipped) ? 'skipped' : GREEN;
}

function rowOf(id, all) {
  const mine = all.filter((entry) => entry.rows.includes(id));
  const failed = failedIn(mine).map(({ title, engine }) => `${engine}: ${title}`);
  if (failed.length > 0) throw new Error(`${id} has failed tests:\n${failed.join('\n')}`);
  const cells = ENGINES.map((engine) => cellOf(engine, mine));
  if (!cells.includes(GREEN)) throw new Error(`${id} has no test that ran.`);
  const oracles = new Set(mine.flatMap((entry) => entry.oracles));
  const numbers = [...oracles].map((oracle) => Number(oracle.slice(1))).sort((a, b) => a - b);
  const row = [id, rows[id], numbers.join(' ') || '–', ...cells, filesOf(id).join(' '), notes[id] ?? ''];
  return `| ${row.join(' | ')} |`;
}

const HEAD = ['row', 'fault', 'oracles', ...ENGINES.map((engine) => NAMES[engine]), 'tests', 'remarks'];

function table() {
  const all = entries();
  const parts = Object.entries(GROUPS).map(([letter, title]) => {
    const ids = Object.keys(rows).filter((id) => id.startsWith(letter));
    const head = `| ${HEAD.join(' | ')} |\n|${' --- |'.repeat(HEAD.length)}`;
    return `## ${title}\n\n${head}\n${ids.map((id) => rowOf(id, all)).join('\n')}`;
  });
  return `${introduction}\n\n${parts.join('\n\n')}\n`;
}

const introduction = `# Faults and how panels meet them

Written by \`npm run faults\` after \`npm test\` in all engines. A row is named in the title of its tests, as in “a half
answer is an error and not half a panel [T9]”. ${GREEN} stands where every test of the row passed in the last run; – where
there is none for this engine. Node stands for tests of the built files, and for a Chromium that a script controls:
print, forced colours, time zones, prerendering and the heap can be asked for in no other way. The column *oracles*
tells which of these were looked at in the tests of the row; 1, 2 and 8 after every test in a browser:

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

\`npm run faults:walk -- --steps 10000\` walks at random in one piece, from a seed that it prints (\`--seed\` walks it again).`;

const written = () => (existsSync(page) ? readFileSync(page, 'utf8') : '');
const writtenCells = (id) =>
  written()
    .split('\n')
    .find((line) => line.startsWith(`| ${id} `))
    ?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What the table says and the tests do not, or the other way round. */
function differences(id) {
  const cells = writtenCells(id);
  const expected = [rows[id], filesOf(id).join(' '), notes[id] ?? ''];
  const found = cells && [1, -2, -1].map((index) => cells.at(index));
  return [
    ...(filesOf(id).length > 0 ? [] : [`${id} is in the title of no test`]),
    ...(found?.join('|') === expected.join('|')
      ? []
      : [`${id} is not in docs/faults.md as in rows.json and in the titles of the tests`]),
  ];
}

/** Rows that were green when the table was written, and that the last run did not show in an engine it ran in. */
function lost(id, all) {
  const ran = new Set(all.map(({ engine }) => engine));
  const cells = writtenCells(id) ?? [];
  const mine = all.filter((entry) => entry.rows.includes(id));
  const gone = ENGINES.filter(
    (engine, index) =>
      ran.has(engine) && cells[3 + index] === GREEN && !mine.some((entry) => entry.engine === engine),
  );
  return [
    ...failedIn(mine).map(({ title, engine }) => `${id} failed in ${engine}: ${title}`),
    ...gone.map((engine) => `${id} has no test any more in ${engine}`),
  ];
}

function problems() {
  const all = process.argv.includes('--run') ? entries() : [];
  const unknown = all.flatMap((entry) => entry.rows).filter((id) => !(id in rows));
  return [
    ...Object.keys(rows).flatMap((id) => [...differences(id), ...lost(id, all)]),
    ...unknown.map((id) => `${id} is in the title of a test and not in rows.json`),
  ];
}

if (process.argv.includes('--check')) {
  const found = problems();
  if (found.length > 0) {
    console.error(`${found.join('\n')}\nRun npm test and npm run faults.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, await format(table(), { parser: 'markdown', ...(await resolveConfig(page)) }));
  console.log('docs/faults.md written');
}
