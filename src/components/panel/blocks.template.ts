import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, Inline, ListItem } from '../../data/index.js';
import { inlineText } from '../../data/index.js';
import { rowsAsOne } from './as-one.js';
import { headedHtml } from './derived-html.js';
import { linkTemplate } from './link.template.js';

type Run = Exclude<Inline, string>[number];

const MARKUP: Readonly<Record<string, (text: unknown) => TemplateResult>> = {
  strong: (text) => html`<strong>${text}</strong>`,
  emphasis: (text) => html`<em>${text}</em>`,
  sub: (text) => html`<sub>${text}</sub>`,
  sup: (text) => html`<sup>${text}</sup>`,
};

function runTemplate(run: Run): unknown {
  if (typeof run === 'string') return run;
  const marked = (run.marks ?? []).reduce<unknown>(
    (text, mark) => (Object.hasOwn(MARKUP, mark) ? MARKUP[mark]?.(text) : text),
    run.text,
  );
  return linkTemplate(run.url, marked, 'text');
}

/** One line of text with its marks and links. */
export const inlineTemplate = (inline: Inline): unknown =>
  typeof inline === 'string' ? inline : inline.map(runTemplate);

function listItemTemplate(item: ListItem): TemplateResult {
  if (typeof item === 'string' || Array.isArray(item)) return html`<li>${inlineTemplate(item)}</li>`;
  return html`<li>${inlineTemplate(item.text)}${item.items.length ? listTemplate(item.items) : nothing}</li>`;
}

function listTemplate(items: readonly ListItem[], ordered = false): TemplateResult {
  const rows = rowsAsOne(items.map(listItemTemplate));
  return ordered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

type Table = Extract<Block, { type: 'table' }>;

/** Roles are written out, because a narrow panel stacks the cells and the browser would forget the table. */
function tableTemplate({ caption, head, rows }: Table): TemplateResult {
  const columns = Math.max(head?.length ?? 0, ...rows.map((row) => row.length));
  return html`<table role="table" class=${columns > 6 ? 'stacked' : ''}>
    ${
      caption
        ? html`<caption>
            ${inlineTemplate(caption)}
          </caption>`
        : nothing
    }
    ${
      head?.length
        ? html`<thead role="rowgroup">
            <tr role="row">
              ${rowsAsOne(head.map(headTemplate))}
            </tr>
          </thead>`
        : nothing
    }
    <tbody role="rowgroup">
      ${rowsAsOne(
        rows
          .filter((row) => row.length)
          .map(
            (row) =>
              html`<tr role="row">
                ${rowsAsOne(row.map((cell, column) => cellTemplate(cell, head?.[column])))}
              </tr>`,
          ),
      )}
    </tbody>
  </table>`;
}

/** A corner without words is no heading. */
const headTemplate = (cell: Inline): TemplateResult =>
  inlineText(cell).trim()
    ? html`<th role="columnheader" scope="col">${inlineTemplate(cell)}</th>`
    : html`<td role="cell"></td>`;

/** Stacked, a cell says which column it belongs to. */
const cellTemplate = (cell: Inline, head: Inline = ''): TemplateResult =>
  html`<td role="cell" data-head=${inlineText(head)}>${inlineTemplate(cell)}</td>`;

function blockTemplate(block: Block, level: number): TemplateResult {
  const headed = headedHtml(level);
  if (typeof block === 'string') return html`<p>${block}</p>`;
  switch (block.type) {
    case 'list':
      return listTemplate(block.items, block.ordered);
    case 'table':
      return tableTemplate(block);
    case 'heading':
      return headed`<h2 class="subheading" part="subheading" tabindex="-1">${inlineTemplate(block.text)}</h2>`;
    default:
      return html`<p>${inlineTemplate(block.text)}</p>`;
  }
}

/** Paragraphs, nested lists, tables and headings; headings begin at `level`. */
export const blocksTemplate = (blocks: readonly Block[], level: number): unknown =>
  rowsAsOne(blocks.filter((block) => textOf(block).trim()).map((block) => blockTemplate(block, level)));

/** The words that a reader meets in these blocks, without addresses and marks. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || !value) return '';
  const { caption, head, text, items, rows } = value as Record<string, unknown>;
  return textOf([caption, head, text, items, rows]);
}
