/** Documents by tag: which answer brings which panel into which state. */
import type { DrugDocument } from '../../src/index.js';
import { benzonatate, lioresalIntrathecal, loratadine, ugly } from '../fixtures/druglib/index.js';
import type { Tag } from './panel.js';

export { benzonatate, lioresalIntrathecal, loratadine, ugly };

export const SECTION_OF = {
  'boxed-warning': 'label',
  'drug-summary': 'label',
  'related-studies': 'studies',
  'trial-list': 'trials',
  'media-articles': 'articles',
  'drug-monograph': 'label',
} as const;

/** A document that says nothing but which drug it is of. */
export const bare: DrugDocument = {
  contract: 'druglib/1',
  drug: { id: 'bare', name: 'Bareline' },
};

/** Each section is there and holds nothing. */
export const hollow: DrugDocument = {
  contract: 'druglib/1',
  drug: { id: 'hollow', name: 'Hollowine' },
  label: { source: { name: 'Example register of labels', effective: '2014-06-03' } },
  studies: { source: { name: 'Example index of studies', updated: '2014-06-03' }, items: [] },
  trials: { source: { name: 'Example register of trials', updated: '2014-06-03' }, items: [] },
  articles: { source: { name: 'Example news', updated: '2014-06-03' }, items: [] },
};

/** A document with that answer about boxed warnings. */
export const withWarning = (boxedWarning: unknown): DrugDocument =>
  ({
    contract: 'druglib/1',
    drug: { id: 'warnol', name: 'Warnol' },
    label: { source: { name: 'Example label', effective: '2020-02-29' }, boxedWarning },
  }) as DrugDocument;

/** The document that brings the panel into a state by data alone, if there is one. */
export function documentFor(tag: Tag, state: string): DrugDocument | undefined {
  if (state === 'ready') return lioresalIntrathecal;
  if (tag === 'drug-monograph') return undefined;
  if (tag === 'boxed-warning') return { 'none-stated': loratadine, 'not-provided': benzonatate }[state];
  return { empty: hollow, 'not-provided': bare }[state];
}
