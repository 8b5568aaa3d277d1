import * as v from 'valibot';
import type { Page } from './page.js';
import type { Section } from './section.js';
import { partialDateSchema, stringsSchema, urlSchema, wordSchema } from './fields.js';
import { pageSchema } from './page.js';
import { inlineSchema } from './text.js';

export const STUDY_FLAGS = ['retracted', 'preprint', 'open-access'] as const;

/** One published study. */
export const studySchema = v.object({
  id: v.string(),
  title: inlineSchema,
  url: v.optional(urlSchema),
  journal: v.optional(v.string()),
  published: v.optional(partialDateSchema),
  authors: v.optional(stringsSchema),
  types: v.optional(stringsSchema),
  abstract: v.optional(v.array(v.object({ label: v.optional(v.string()), text: inlineSchema }))),
  identifiers: v.optional(
    v.object({ pmid: v.optional(v.string()), pmcid: v.optional(v.string()), doi: v.optional(v.string()) }),
  ),
  flags: v.optional(v.array(wordSchema(STUDY_FLAGS))),
});
export type Study = v.InferOutput<typeof studySchema>;

export const studiesSchema = pageSchema(studySchema);

export const studiesSection: Section<Page<Study>> = {
  name: 'studies',
  schema: studiesSchema,
};
