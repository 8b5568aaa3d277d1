import { expect } from 'chai';
import type { Inline, Mark } from '../../../src/data/model.js';
import { decodeEntities } from '../../../src/data/text/entities.js';
import { labelledParts, taggedLine, textOfHtml } from '../../../src/data/text/tagged-text.js';

const run = (text: string, ...marks: Mark[]) => ({ text, marks });

const LINES: [what: string, markup: string, line: Inline][] = [
  ['nothing', '', ''],
  ['plain text', ' A  title ', 'A title'],
  ['an emphasis', 'The <i>ATM</i> gene', ['The ', run('ATM', 'emphasis'), ' gene']],
  ['an escaped emphasis', 'The &lt;i&gt;ATM&lt;/i&gt; gene', ['The ', run('ATM', 'emphasis'), ' gene']],
  ['a twice escaped one', '&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt;', [run('A', 'strong')]],
  ['marks in capitals', 'H<SUB>2</SUB>O', ['H', run('2', 'sub'), 'O']],
  ['marks inside marks', '<i>C<sup>2+</sup></i>', [run('C', 'emphasis'), run('2+', 'emphasis', 'sup')]],
  [
    'marks that cross',
    '<i>a<b>b</i>c</b>',
    [run('a', 'emphasis'), run('b', 'emphasis', 'strong'), run('c', 'strong')],
  ],
  ['a tag that nobody knows', 'a <jats:italic toggle="yes">b</jats:italic> c', 'a b c'],
  ['a link', '<a href="javascript:alert(1)">word</a>', 'word'],
  ['tags that part words', '<p>One</p><p>Two<br/>Three</p>', 'One Two Three'],
  ['an empty tag', 'a<i/>b', 'ab'],
  ['less and greater', 'p<0.05, n <b and c> d, c.73T&gt;C', 'p<0.05, n <b and c> d, c.73T>C'],
  ['half a tag of one letter', 'if a<b>c', 'if a<b>c'],
  ['half a tag that is surely one', 'H<sub>2', ['H', run('2', 'sub')]],
  ['an end without a beginning', 'a</sup>b', 'ab'],
  ['an unclosed tag at the end', 'a <i', 'a <i'],
  ['an escaped sign', '&lt;5 and &amp;lt;6 &amp; 7', '<5 and <6 & 7'],
  ['a script', '<script>alert(1)</script>', 'alert(1)'],
];

describe('text with tags', () => {
  for (const [what, markup, line] of LINES) {
    it(`reads ${what}`, () => {
      expect(taggedLine(markup)).to.deep.equal(line);
    });
  }

  it('has labelled parts', () => {
    expect(labelledParts('<h4>Aims</h4>One.<h4>Results </h4> Two &lt;3.')).to.deep.equal([
      { label: 'Aims', text: 'One.' },
      { label: 'Results', text: 'Two <3.' },
    ]);
    expect(labelledParts('Lead.&lt;h4&gt;Aims&lt;/h4&gt;One.')).to.deep.equal([
      { text: 'Lead.' },
      { label: 'Aims', text: 'One.' },
    ]);
    expect(labelledParts('One.')).to.deep.equal([{ text: 'One.' }]);
    expect(labelledParts('<h4>Alone</h4>')).to.deep.equal([{ label: 'Alone', text: '' }]);
    expect(labelledParts('')).to.deep.equal([]);
  });

  it('is read in time however many tags begin and never end', () => {
    for (const piece of [
      '<',
      '<i',
      '<i ',
      '<a b=',
      '<a b="',
      '<h4>',
      '&lt;',
      '&amp;',
      '<b>',
      '</b>',
      '<a b="c" ',
      '<script>',
      '<!--',
    ]) {
      const begin = performance.now();
      taggedLine(piece.repeat(20_000));
      labelledParts(piece.repeat(20_000));
      textOfHtml(piece.repeat(20_000));
      expect(performance.now() - begin, piece).to.be.below(2000);
    }
  });
});

describe('references to characters', () => {
  const CASES: [string, string][] = [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#x2265;&#X3B1;&#945;&ge;', '≥αα≥'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; &; &# &#x; & R&D;', '&unknown; &; &# &#x; & R&D;'],
    ['&#0; &#xD800; &#x110000; &#x202E;', '&#0; &#xD800; &#x110000; \u202e'],
    ['&constructor; &toString;', '&constructor; &toString;'],
  ];
  for (const [text, decoded] of CASES) {
    it(`are decoded once: ${text}`, () => expect(decodeEntities(text)).to.equal(decoded));
  }
});
