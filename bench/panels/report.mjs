// Writes tables and plots of one run into docs/performance.md, between its markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LIST_LENGTHS } from './pages.mjs';
import { barPlot, linePlot } from './plot.mjs';
import { ratios, summarise } from './statistics.mjs';
import { TARGETS } from './targets.mjs';

const BEGIN = '<!-- Written by "npm run bench" from here … -->';
const END = '<!-- … to here. -->';

const digits = (number) => {
  const size = Math.abs(number);
  if (size >= 100) return Math.round(number).toLocaleString('en');
  if (size >= 10) return number.toFixed(1);
  return number.toFixed(2);
};

function words(summary) {
  if (!summary) return '–';
  const { median, spread } = summary;
  return spread > 0.004 * Math.abs(median) ? `${digits(median)} ±${digits(spread)}` : digits(median);
}

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** The numbers of a page, and the ratios within rounds. */
function reader(results) {
  const of = (measure, key, page) => results[measure]?.[key]?.[page] ?? [];
  const value = (measure, key, page) => summarise(of(measure, key, page));
  const ratio = (measure, key, page, base) =>
    summarise(ratios(of(measure, key, page), of(measure, key, base)));
  return { value, ratio };
}

function targetTable({ value, ratio }) {
  const rows = TARGETS.flatMap(({ words: what, measure, key, page, beside, unit, most }) => {
    const reached = beside ? ratio(measure, key, page, beside) : value(measure, key, page);
    if (!reached) return [];
    return [
      [what, `${words(reached)} ${unit}`, `${most} ${unit}`, reached.median <= most ? 'reached' : 'not yet'],
    ];
  });
  return table(['What', 'Measured', 'At most', ''], rows);
}

function coldTable({ value, ratio }, bytes, pages) {
  const rows = pages.map(({ id, title }) => {
    const { script = 0, style = 0 } = bytes[id.replace(/-.*/, '')] ?? bytes[id] ?? {};
    const of = (key) => words(value('cold', key, id));
    return [
      title,
      id === 'host' ? '–' : digits((bytes[id] ?? { script }).script + (bytes[id] ?? { style }).style),
      of('requests'),
      of('paint'),
      of('shown'),
      words(ratio('cold', 'shown', id, 'static')),
      of('blocking'),
      of('shift'),
      words(value('work', 'script', id)),
      words(value('work', 'cpu', id)),
    ];
  });
  return table(
    [
      'Page',
      'Bytes',
      'Requests',
      'First paint',
      'All shown',
      '× static',
      'Blocking',
      'Shift',
      'Script CPU',
      'Page CPU',
    ],
    rows,
  );
}

/** @param columns heading, measure, key and the page that a ratio is made with, if it is one */
function peerTable({ value, ratio }, peers, columns) {
  const rows = peers.map(({ id, title }) => [
    title,
    ...columns.map(([, measure, key, base]) =>
      words(base ? ratio(measure, key, id, base) : value(measure, key, id)),
    ),
  ]);
  return table(['', ...columns.map(([heading]) => heading)], rows);
}

const PANELS = [
  ['1', 'panels', 'mount1'],
  ['10', 'panels', 'mount10'],
  ['100', 'panels', 'mount100'],
  ['× static', 'panels', 'mount100', 'static'],
  ['1,000', 'thousand', 'cpu'],
  ['× static', 'thousand', 'cpu', 'static'],
  ['Hidden', 'hidden', 'mount'],
  ['× hand-written', 'hidden', 'mount', 'vanilla'],
  ['Change 100', 'panels', 'change'],
  ['× hand-written', 'panels', 'change', 'vanilla'],
  ['Layouts', 'panels', 'layouts'],
];
const COUNTS = [
  ['JS calls', 'calls', 'calls'],
  ['Allocated kB', 'calls', 'allocated'],
  ['Memory kB', 'thousand', 'memory'],
  ['Kept a cycle, B', 'cycles', 'heap'],
  ['Nodes left', 'cycles', 'nodes'],
  ['Listeners left', 'cycles', 'listeners'],
];
const LISTS = [
  ['10', 'lists', 'rows10'],
  ['100', 'lists', 'rows100'],
  ['1,000', 'lists', 'rows1000'],
  ['10,000', 'longList', 'cpu'],
  ['× static', 'longList', 'cpu', 'static'],
  ['First rows', 'longList', 'first'],
  ['Longest task', 'longList', 'longest'],
  ['Memory kB', 'longList', 'memory'],
  ['Frame', 'longList', 'scroll50'],
  ['Slow frame', 'longList', 'scroll95'],
];

function plots({ value }, { peers, pages, otherwise }) {
  const bars = (list, measure, key) =>
    list
      .map(({ id, title }) => ({ title, isOurs: id.startsWith('ours'), ...value(measure, key, id) }))
      .filter(({ median }) => median !== undefined);
  const lines = peers.map(({ id, title }) => ({
    title,
    isOurs: id === 'ours',
    points: LIST_LENGTHS.map((length) => [
      length,
      (length === 10_000 ? value('longList', 'cpu', id) : value('lists', `rows${length}`, id))?.median,
    ]),
  }));
  return {
    'performance-cold': barPlot(
      'Cold on slow 4G, processor ÷ 4: ms until all is shown',
      bars(pages, 'cold', 'shown'),
    ),
    'performance-panels': barPlot(
      '100 panels mounted: ms of processor time a panel',
      bars([...peers, ...otherwise], 'panels', 'mount100'),
    ),
    'performance-lists': linePlot('Trials in a list, all shown: ms of processor time', lines),
  };
}

const picture = (name, words) => `![${words}](pictures/${name}.svg)`;

function text({ about, bytes, results, pages, peers, otherwise }) {
  const numbers = reader(results);
  const { browser, node, cores, rounds, few, document } = about;
  return `
Measured with ${browser} and Node ${node} on ${cores} cores, ${rounds} interleaved rounds (${few} for 1,000 panels, 10,000 trials and the checks; one where counts repeat exactly). The document has ${document.bytes.toLocaleString('en')} bytes, ${document.brotli.toLocaleString('en')} as brotli.

## Against the targets

${targetTable(numbers)}

## Cold

Bytes of script and style as brotli; times in ms, processor time at full speed.

${coldTable(numbers, bytes, pages)}

${picture('performance-cold', 'Time until all is shown, by page')}

## Many panels

Processor time a panel in ms, with the data in memory. “Hidden” stands in a host that is not drawn: the code alone, without style, layout and paint. “Change 100” is in ms for all.

${peerTable(numbers, [...peers, ...otherwise], PANELS)}

${picture('performance-panels', 'Processor time of a panel among 100')}

${peerTable(numbers, peers, COUNTS)}

## Lists of trials

All rows at once, processor time in ms. From “First rows” on, of 10,000 trials: time until rows are on screen as the list comes, and of scrolling, the median and the slowest twentieth of the frames.

${peerTable(numbers, [...peers, ...otherwise], LISTS)}

${picture('performance-lists', 'Processor time by length of the list')}
`;
}

/** Tables into docs/performance.md, plots beside the other pictures. */
export async function writeReport(run) {
  const { root, results, peers, pages, otherwise } = run;
  for (const [name, svg] of Object.entries(plots(reader(results), { peers, pages, otherwise })))
    writeFileSync(join(root, 'docs/pictures', `${name}.svg`), svg);
  const path = join(root, 'docs/performance.md');
  const [before, rest] = readFileSync(path, 'utf8').split(BEGIN);
  const [, after] = rest.split(END);
  const written = `${before}${BEGIN}\n${text(run)}\n${END}${after}`;
  const options = await resolveConfig(path);
  writeFileSync(path, await format(written, { ...options, parser: 'markdown' }));
}
