import { SECTION_NAMES } from '../data/index.js';
import type { DrugDocument, SectionName } from '../data/index.js';

/** What each panel reads of a document. */
const SECTIONS: Readonly<Record<string, readonly SectionName[]>> = {
  'boxed-warning': ['label'],
  'drug-summary': ['label'],
  'related-studies': ['studies'],
  'trial-list': ['trials'],
  'media-articles': ['articles'],
  'drug-monograph': SECTION_NAMES,
};

export const TAGS: readonly string[] = Object.keys(SECTIONS);

/** A boxed warning reads nothing of the other sections of the label, and they are most of it. */
function withoutLabelSections({ label }: Partial<DrugDocument>): Partial<DrugDocument> {
  return typeof label === 'object' ? { label: { ...label, sections: [] } } : {};
}

/**
 * The part of a document that a panel reads, as JSON that may stand in a page's script element, so that several panels
 * of a drug do not each carry the whole of it. It says when the server received it.
 */
export function panelDocument(tag: string, document: DrugDocument, loadedAt: Date): string {
  const names = ['contract', 'drug', ...(SECTIONS[tag] ?? [])] as (keyof DrugDocument)[];
  const part = Object.fromEntries(names.map((name) => [name, document[name]]));
  const trimmed = tag === 'boxed-warning' ? withoutLabelSections(document) : {};
  const text = JSON.stringify({ ...part, ...trimmed, loadedAt });
  // Nothing in it can end the script element or begin a comment.
  return text.replaceAll('<', '\\u003c');
}
