import type { DrugDocument } from 'druglib-widgets';
import document from './drugs/samplamide.json';

/** A document that a page has already: nothing is requested. */
export const samplamide = document as unknown as DrugDocument;
