// What the project wants to reach. `at`: the number a page has; `beside`: the page to which it is a ratio.
const LABEL = {
  static: '× static HTML',
  vanilla: '× hand-written code',
  host: '× the page without panels',
};

/** Each row: words, which number, of which page, beside which other, and the most it may be. */
export const TARGETS = [
  ['Cold, slow 4G: all content, bare tag', 'cold shown', 'ours', 'vanilla', 1],
  ['Cold, slow 4G: all content, recommended snippet', 'cold shown', 'ours-snippet', 'static', 1.1],
  ['Cold, slow 4G: server-rendered', 'cold shown', 'ours-server', 'static', 0.75],
  ['Cold, slow 4G: first warning of a chart of 20', 'cold shown', 'ours-chart', 'vanilla', 1],
  ["Cold, slow 4G: the host's first paint", 'cold paint', 'ours', 'host', 1.05],
  ['Layout shift, recommended snippet', 'cold shift', 'ours-snippet', undefined, 0.004],
  ['Layout shift, bare tag', 'cold shift', 'ours', undefined, 0.004],
  ['Layout shift, server-rendered', 'cold shift', 'ours-server', undefined, 0.004],
  ['Blocking time, recommended snippet, ms', 'cold blocking', 'ours-snippet', undefined, 50],
  ['100 panels mounted, CPU', 'panels mount100', 'ours', 'static', 0.2],
  ['1,000 panels mounted, CPU', 'thousand cpu', 'ours', 'static', 0.1],
  ['100 panels mounted, lazy, CPU', 'panels mount100', 'ours-lazy', 'static', 0.2],
  ['1,000 panels mounted, lazy, CPU', 'thousand cpu', 'ours-lazy', 'static', 0.1],
  ['100 panels mounted, off-screen laid out, CPU', 'panels mount100', 'ours-all', 'static', 0.2],
  ['100 panels change their drug, CPU', 'panels change', 'ours', 'vanilla', 0.1],
  ['100 lazy panels change their drug, CPU', 'panels change', 'ours-lazy', 'vanilla', 0.1],
  ['Layouts of that change', 'panels layouts', 'ours', undefined, 1],
  ['Hidden host: 100 panels mounted, CPU', 'hidden mount', 'ours', 'vanilla', 2.5],
  ['Hidden host: 100 panels change, CPU', 'hidden change', 'ours', 'vanilla', 0.6],
  ['10 trials, CPU', 'lists rows10', 'ours', 'vanilla', 1.1],
  ['100 trials, CPU', 'lists rows100', 'ours', 'vanilla', 1.1],
  ['10,000 trials: time to the first rows', 'longList first', 'ours', 'static', 0.02],
  ['10,000 trials: all rows, CPU', 'longList cpu', 'ours', 'static', 0.3],
  ['10,000 trials: longest task, ms', 'longList longest', 'ours', undefined, 50],
  ['10,000 trials: memory', 'longList memory', 'ours', 'static', 0.45],
  ['10,000 trials: scrolling, median frame', 'longList scroll50', 'ours', 'static', 0.35],
  ['10,000 trials: scrolling, slowest twentieth', 'longList scroll95', 'ours', 'static', 1],
  ...[
    ['all rows, CPU', 'cpu', 'static', 0.3],
    ['longest task, ms', 'longest', undefined, 50],
    ['memory', 'memory', 'static', 0.45],
    ['scrolling, median frame', 'scroll50', 'static', 0.35],
    ['scrolling, slowest twentieth', 'scroll95', 'static', 1],
  ].map(([words, key, beside, most]) => [
    `10,000 trials, off-screen laid out: ${words}`,
    `longList ${key}`,
    'ours-all',
    beside,
    most,
  ]),
  ['Requests for 100 elements of one drug', 'sharing kept', 'ours', undefined, 1],
  ['The same when the answer may not be kept', 'sharing unkept', 'ours', undefined, 1],
  ['Kept of 1,000 panels that came and went, bytes each', 'cycles heap', 'ours', undefined, 32],
  ['Nodes left of them', 'cycles nodes', 'ours', undefined, 0],
  ['Listeners left of them', 'cycles listeners', 'ours', undefined, 0],
  ['Checks of the data, share of the CPU of a page load', 'checks share', 'ours', undefined, 0.05],
  ['Longest task of a label of 500 kB, in paragraphs of 20 kB, ms', 'checks longest', 'ours', undefined, 50],
  ['The same in paragraphs of 100 kB, ms', 'checks undivided', 'ours', undefined, 50],
].map(([words, number, page, beside, most]) => {
  const [measure, key] = number.split(' ');
  return { words, measure, key, page, beside, unit: LABEL[beside] ?? '', most };
});
