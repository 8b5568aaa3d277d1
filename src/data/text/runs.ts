import type { Inline, Mark } from '../contract/text.js';

/** A stretch of text with the marks that hold for it. */
export interface Run {
  text: string;
  marks: readonly Mark[];
}

/** Runs as one line of text: white space collapsed, neighbours of the same marks joined, bare text a string. */
export function toLine(runs: readonly Run[]): Inline {
  const line: { text: string; marks: Mark[] }[] = [];
  for (const { text, marks } of runs) {
    const last = line.at(-1);
    const begins = !last || last.text.endsWith(' ');
    const piece = text.replace(/\s+/g, ' ').replace(begins ? /^ / : /^$/, '');
    if (!piece) continue;
    if (last?.marks.join() === [...new Set(marks)].join()) last.text += piece;
    else line.push({ text: piece, marks: [...new Set(marks)] });
  }
  const last = line.at(-1);
  if (last) last.text = last.text.trimEnd();
  const shown = line.filter(({ text }) => text);
  if (shown.every(({ marks }) => !marks.length)) return shown.map(({ text }) => text).join('');
  return shown.map((run) => (run.marks.length ? run : run.text));
}

/** The text of a line without its marks. */
export const lineText = (line: Inline): string =>
  typeof line === 'string' ? line : line.map((run) => (typeof run === 'string' ? run : run.text)).join('');
