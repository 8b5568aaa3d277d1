import * as v from 'valibot';
import { ARTICLE_FLAGS, articleFlagSchema, articlesSchema } from './articles.js';
import { identitySchema } from './drug.js';
import { labelSchema, MARKETING, marketingSchema } from './label.js';
import { STUDY_FLAGS, studiesSchema, studyFlagSchema } from './studies.js';
import { blockSchema, listItemSchema, MARKS, markSchema } from './text.js';
import { ENROLLMENTS, enrollmentSchema, PHASES, phaseSchema, trialsSchema } from './trials.js';
import { CONTRACT } from './version.js';
import { shape } from './fields.js';

/** A whole document. Panels read only their own section of it, so that a fault in one spares the others. */
export const documentSchema = shape({
  contract: v.literal(CONTRACT),
  drug: identitySchema,
  label: v.optional(labelSchema),
  studies: v.optional(studiesSchema),
  trials: v.optional(trialsSchema),
  articles: v.optional(articlesSchema),
});
/** A document as an endpoint writes it. */
export type DrugDocument = v.InferInput<typeof documentSchema>;

// The rest is for scripts/schema.mjs and the checks of the command line, so that no panel pays for it.
/** The words of the open lists. */
export const KNOWN_WORDS: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  [markSchema, MARKS],
  [marketingSchema, MARKETING],
  [studyFlagSchema, STUDY_FLAGS],
  [phaseSchema, PHASES],
  [enrollmentSchema, ENROLLMENTS],
  [articleFlagSchema, ARTICLE_FLAGS],
]);
/** What is written once and referred to. */
export const definitions = { block: blockSchema, listItem: listItemSchema };
