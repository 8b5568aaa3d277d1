import * as v from 'valibot';
import type { Page } from './page.js';
import type { Section } from './section.js';
import {
  countSchema,
  optionalStrings,
  optionalText,
  optionalUrl,
  partialDateSchema,
  shape,
  wordSchema,
} from './fields.js';
import { pageSchema } from './page.js';
import { blocksSchema } from './text.js';

/** The statuses of ClinicalTrials.gov, API v2, enum `Status`, in kebab case. */
export const TRIAL_STATUSES = [
  'recruiting',
  'enrolling-by-invitation',
  'available',
  'not-yet-recruiting',
  'active-not-recruiting',
  'completed',
  'approved-for-marketing',
  'no-longer-available',
  'suspended',
  'terminated',
  'withdrawn',
  'temporarily-not-available',
  'withheld',
  'unknown',
] as const;
export type TrialStatus = (typeof TRIAL_STATUSES)[number];

export const PHASES = ['na', 'early-phase-1', 'phase-1', 'phase-2', 'phase-3', 'phase-4'] as const;
export type Phase = (typeof PHASES)[number];
export const phaseSchema = wordSchema<Phase>();

export const ENROLLMENTS = ['actual', 'estimated'] as const;
export const enrollmentSchema = wordSchema<(typeof ENROLLMENTS)[number]>();

/** A status that is missing or that nobody knows stays unknown (contract, rule 3). */
export const trialStatusSchema = v.fallback(v.picklist(TRIAL_STATUSES), 'unknown');

const siteSchema = shape({
  facility: optionalText,
  city: optionalText,
  state: optionalText,
  country: optionalText,
  status: v.optional(trialStatusSchema),
});

/** One clinical trial. */
export const trialSchema = shape({
  id: v.string(),
  title: v.string(),
  url: optionalUrl,
  status: trialStatusSchema,
  phases: v.optional(v.array(phaseSchema)),
  studyType: optionalText,
  conditions: optionalStrings,
  interventions: optionalStrings,
  summary: v.optional(blocksSchema),
  sponsor: optionalText,
  enrollment: v.optional(shape({ count: countSchema, type: v.optional(enrollmentSchema) })),
  start: v.optional(partialDateSchema),
  completion: v.optional(partialDateSchema),
  verified: v.optional(partialDateSchema),
  whyStopped: v.optional(blocksSchema),
  locations: v.optional(
    shape({
      total: countSchema,
      countries: optionalStrings,
      sites: v.optional(v.array(siteSchema)),
    }),
  ),
});
export type Trial = v.InferOutput<typeof trialSchema>;

export const trialsSchema = pageSchema(trialSchema);

export const trialsSection: Section<Page<Trial>> = {
  name: 'trials',
  schema: trialsSchema,
};
