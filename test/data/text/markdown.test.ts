import { expect } from 'chai';
import { markdownBlocks } from '../../../src/data/text/markdown.js';

const list = (...items: unknown[]): unknown => ({ type: 'list', items });
const ordered = (...items: unknown[]): unknown => ({ type: 'list', ordered: true, items });

const CASES: [what: string, markup: string, blocks: unknown[]][] = [
  ['nothing', ' \n\n ', []],
  ['a paragraph', 'One line\nand its end', ['One line and its end']],
  ['paragraphs', 'One\r\n\r\n\r\nTwo', ['One', 'Two']],
  ['escapes', '\\>1 \\<2 \\[a\\] four\\* soft \\& \\\\ \\_', ['>1 <2 [a] four* soft & \\ _']],
  ['a backslash that escapes nothing', 'a\\b \\1', ['a\\b \\1']],
  ['a broken line', 'One\\\nTwo', ['One Two']],
  ['references, but not behind an escape', '&gt;1 \\&gt;', ['>1 &gt;']],
  ['angle brackets that were forgotten', 'a<b and c>d <script>', ['a<b and c>d <script>']],
  ['a list', '* One\n* Two', [list('One', 'Two')]],
  ['a list with dashes or plus', '- One\n+ Two', [list('One', 'Two')]],
  ['a dash without a space', '-One', ['-One']],
  ['an escaped star', '\\* One', ['* One']],
  ['a list under its line', 'Groups:\n* One\n* Two\n\nEnd', ['Groups:', list('One', 'Two'), 'End']],
  ['a loose list', '* One\n\n* Two', [list('One', 'Two')]],
  ['a line that goes on', '* One\n  and on\nand on\n* Two', [list('One and on and on', 'Two')]],
  ['a second paragraph of an item', '* One\n\n  And more\n\nEnd', [list('One And more'), 'End']],
  [
    'three levels',
    '* A\n\n  * B\n    * C\n  * D\n* E',
    [list({ text: 'A', items: [{ text: 'B', items: ['C'] }, 'D'] }, 'E')],
  ],
  ['a numbered list', '1. One\n2. Two', [ordered('One', 'Two')]],
  ['numbers with a bracket', '1) One\n2) Two', [ordered('One', 'Two')]],
  ['numbers that would be counted otherwise', '4. Four\n5. Five', ['4. Four', '5. Five']],
  ['numbers with a gap', '1. One\n3. Three', ['1. One', '3. Three']],
  ['numbers inside', '* A\n  1. B\n  2. C', [list({ text: 'A', items: ['1. B', '2. C'] })]],
  ['bullets below a number that stays', '3. A\n   * B', ['3. A', list('B')]],
  ['a number in a sentence', 'It was on\n25. May and', ['It was on 25. May and']],
  ['bullets after numbers', '1. One\n\n* Two', [ordered('One'), list('Two')]],
  ['roman numerals', 'I. To see\n\nII. To hear', ['I. To see', 'II. To hear']],
  ['a decimal', '1.5 mg\n2.5 mg', ['1.5 mg 2.5 mg']],
];

describe('markup of ClinicalTrials.gov', () => {
  for (const [what, markup, blocks] of CASES) {
    it(`reads ${what}`, () => {
      expect(markdownBlocks(markup)).to.deep.equal(blocks);
    });
  }
});
