import * as v from 'valibot';
import type { Page } from './page.js';
import type { Section } from './section.js';
import {
  optionalStrings,
  optionalText,
  optionalUrl,
  partialDateSchema,
  shape,
  wordSchema,
} from './fields.js';
import { pageSchema } from './page.js';
import { inlineSchema } from './text.js';

export const STUDY_FLAGS = ['retracted', 'preprint', 'open-access'] as const;

export const studyFlagSchema = wordSchema<(typeof STUDY_FLAGS)[number]>();

/** One published study. */
export const studySchema = shape({
  id: v.string(),
  title: inlineSchema,
  url: optionalUrl,
  journal: optionalText,
  published: v.optional(partialDateSchema),
  authors: optionalStrings,
  types: optionalStrings,
  abstract: v.optional(v.array(shape({ label: optionalText, text: inlineSchema }))),
  identifiers: v.optional(shape({ pmid: optionalText, pmcid: optionalText, doi: optionalText })),
  flags: v.optional(v.array(studyFlagSchema)),
});
export type Study = v.InferOutput<typeof studySchema>;

export const studiesSchema = pageSchema(studySchema);

export const studiesSection: Section<Page<Study>> = {
  name: 'studies',
  schema: studiesSchema,
};
