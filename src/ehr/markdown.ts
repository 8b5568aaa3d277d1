import type { Block, Inline, ListItem } from '../data/index.js';
import { inlineText } from '../data/index.js';

/** Text that stays text in markdown: no mark, link, tag or entity comes of it. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#&~|!@:]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

const line = (inline: Inline): string => escapeMarkdown(inlineText(inline).replace(/\s+/g, ' ').trim());

function listMarkdown(items: readonly ListItem[], ordered: boolean, indent: string): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      if (typeof item === 'string' || Array.isArray(item)) return `${indent}${mark}${line(item)}`;
      const inner = listMarkdown(item.items, false, `${indent}${' '.repeat(mark.length)}`);
      return [`${indent}${mark}${line(item.text)}`, inner].filter(Boolean).join('\n');
    })
    .join('\n');
}

function tableMarkdown({ caption, head, rows }: Extract<Block, { type: 'table' }>): string {
  const cells = [...(head?.length ? [head] : []), ...rows].map((row) => `- ${row.map(line).join(' / ')}`);
  return [caption ? line(caption) : '', cells.join('\n')].filter(Boolean).join('\n\n');
}

function blockMarkdown(block: Block): string {
  if (typeof block === 'string') return line(block);
  switch (block.type) {
    case 'paragraph':
      return line(block.text);
    case 'heading':
      return `**${line(block.text)}**`;
    case 'list':
      return listMarkdown(block.items, Boolean(block.ordered), '');
    case 'table':
      return tableMarkdown(block);
  }
}

/** Blocks of a document in markdown, every word of them; marks and links inside the lines are left out. */
export const blocksMarkdown = (blocks: readonly Block[]): string =>
  blocks.map(blockMarkdown).filter(Boolean).join('\n\n');
