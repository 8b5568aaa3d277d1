import type { Terms } from '../components/panel/terms.js';
import { listsWords } from './en/lists.js';
import { monographWords } from './en/monograph.js';
import { panelWords } from './en/panel.js';
import { studiesWords } from './en/studies.js';
import { summaryWords } from './en/summary.js';
import { trialsWords } from './en/trials.js';

/** English whole, the language that every other is translated from. A panel brings the part that it speaks. */
export const en: Terms = {
  ...panelWords,
  ...summaryWords,
  ...listsWords,
  ...studiesWords,
  ...trialsWords,
  ...monographWords,
};
