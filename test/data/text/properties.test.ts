import { expect } from 'chai';
import fc from 'fast-check';
import type { Block, Inline } from '../../../src/data/model.js';
import { markdownBlocks } from '../../../src/data/text/markdown.js';
import { labelText, toBlocks } from '../../../src/data/text/label-prose.js';
import { placeTables, readTable } from '../../../src/data/text/spl-table.js';
import { labelledParts, taggedLine } from '../../../src/data/text/tagged-text.js';

// Text is never lost: every character of the source that is not space stands in the blocks, or is markup.

const bare = (text: string): string => text.replace(/\s+/g, '');
const lineText = (line: Inline): string =>
  [line]
    .flat()
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      const { type: _, ...rest } = typeof block === 'string' ? { type: '', text: block } : block;
      return textsOf(
        JSON.parse(JSON.stringify(rest), (key, value: unknown) => (key === 'marks' ? undefined : value)),
      );
    })
    .join('');
/** How often each character occurs. */
const counts = (text: string): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const character of bare(text)) result[character] = (result[character] ?? 0) + 1;
  return result;
};

const word = fc.stringMatching(/^[A-Za-z0-9%<>≥.,;:()®⁰"'-]{1,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
const runs = { numRuns: 500 };

describe('no text is lost', () => {
  it('in markup of trials, of which only list markers and backslashes go', () => {
    const escaped = words.map((text) => `w${text}`.replace(/[<>[\]*&\\]/g, '\\$&'));
    const line = fc.tuple(
      fc.constantFrom('', '* ', '  * ', '    * ', '- ', '1. ', '2. ', '  1. ', '7) ', '\n', '   '),
      escaped,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const markup = lines.map(([marker, text]) => marker + text).join('\n');
        const shown = counts(textOf(markdownBlocks(markup)));
        const source = counts(lines.map(([, text]) => text.replace(/\\([<>[\]*&\\])/g, '$1')).join(''));
        // Numbers that no list would count so stay: there may be more on screen, never less.
        for (const [character, count] of Object.entries(source)) {
          expect(shown[character] ?? 0, `${character} in ${JSON.stringify(markup)}`).to.be.at.least(count);
        }
        expect(
          Object.keys(shown)
            .filter((character) => !/[\d.)*-]/.test(character))
            .sort(),
        ).to.deep.equal(
          Object.keys(source)
            .filter((character) => !/[\d.)*-]/.test(character))
            .sort(),
        );
      }),
      runs,
    );
  });

  it('in any markup at all: what is neither a marker nor a backslash comes out in order', () => {
    const any = fc.string({ unit: fc.constantFrom(...Array.from('ab <>&*-1.\\\n\t')), maxLength: 60 });
    fc.assert(
      fc.property(any, (markup) => {
        const letters = (text: string): string => text.replace(/[^ab<>&]/g, '');
        expect(letters(textOf(markdownBlocks(markup)))).to.equal(letters(markup));
      }),
      runs,
    );
  });

  it('in text with tags, of which only the tags go', () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9 .,≥%-]{0,12}$/);
    const tag = fc.constantFrom('i', 'b', 'sub', 'sup', 'jats:italic', 'p');
    const piece = fc.oneof(
      plain,
      fc.tuple(tag, plain).map(([name, text]) => `<${name}>${text}</${name}>`),
      fc
        .tuple(fc.constantFrom('i', 'b', 'sub', 'sup'), plain)
        .map(([name, text]) => `&lt;${name}&gt;${text}&lt;/${name}&gt;`),
      fc.constantFrom('p<0.05', 'n &lt; 5', '&#x2265;3', '<br/>', '<h4>Aims</h4>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const source = pieces
          .join('')
          .replace(/(?:<|&lt;)\/?[a-z][\w:]*\/?(?:>|&gt;)/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&#x2265;/g, '≥');
        const parts = labelledParts(pieces.join(''));
        expect(bare(parts.map(({ label = '', text }) => label + lineText(text)).join(''))).to.equal(
          bare(source),
        );
        expect(bare(lineText(taggedLine(pieces.join(''))))).to.equal(bare(source));
      }),
      runs,
    );
  });

  it('in prose of labels, of which only typed bullets go', () => {
    const piece = fc.oneof(
      words,
      fc.constantFrom('•', '14.1 Adults In', '14.2 Others The', '[see Uses (5.1)]', '(14)'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom('', '14'), (pieces, number) => {
        const text = pieces.join(' ');
        const parts = pieces.filter((part) => part.length > 40);
        expect(bare(textOf(toBlocks(text, parts, number))).replaceAll('•', '')).to.equal(
          bare(text).replaceAll('•', ''),
        );
      }),
      runs,
    );
  });

  it('in lists of strings that repeat each other', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
        const kept = labelText(texts);
        for (const text of texts) expect(kept.some((whole) => whole.includes(text.trim()))).to.equal(true);
        expect(kept.length).to.be.at.most(texts.length);
      }),
      runs,
    );
  });

  it('in tables: words or table, never both, never neither', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9%.]{1,6}( [a-z]{1,4})?$/);
    const grid = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(words, grid, words, fc.boolean(), (before, rows, after, isTrue) => {
        const flat = rows.map((row) => row.join(' ')).join(' ');
        const markup = rows
          .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
          .join(' ');
        const source = `<table><tbody>${markup}</tbody></table>`;
        const text = `${before} ${isTrue ? flat : `${flat}x`} ${after}`;
        const tables = placeTables(text, [source, source]);
        const blocks = toBlocks(text, [], '', tables);
        expect(bare(textOf(blocks))).to.equal(bare(text));
        expect(readTable(source)!.text).to.equal(bare(flat));
      }),
      runs,
    );
  });
});
