import * as v from 'valibot';
import type { Section } from './section.js';
import { tagged } from './choice.js';
import { sourceSchema } from './drug.js';
import {
  countSchema,
  lenientList,
  optionalStrings,
  optionalText,
  optionalUrl,
  shape,
  withSkipped,
  wordSchema,
} from './fields.js';
import { blocksSchema } from './text.js';

/** One boxed warning of the label (21 CFR 201.57(c)(1)). */
export const warningSchema = shape({
  title: optionalText,
  body: v.optional(blocksSchema, []),
  url: optionalUrl,
});
export type Warning = v.InferOutput<typeof warningSchema>;

// Fails for every other status, and says which there are.
const misfitSchema = shape({
  status: { ...v.literal('present'), expects: '("present" | "none-stated" | "not-provided")' },
});

/** Three answers, and a missing field is the third (contract, rule 4). */
export const boxedWarningSchema = tagged(
  'status',
  [
    shape({ status: v.literal('present'), warnings: v.optional(v.array(warningSchema), []) }),
    shape({ status: v.literal('none-stated') }),
    shape({ status: v.literal('not-provided') }),
  ],
  () => misfitSchema,
);
export type BoxedWarning = v.InferOutput<typeof boxedWarningSchema>;

export const MARKETING = ['prescription', 'over-the-counter'] as const;

export const marketingSchema = wordSchema<(typeof MARKETING)[number]>();

export const factsSchema = shape({
  drugClass: optionalStrings,
  routes: optionalStrings,
  dosageForms: optionalStrings,
  manufacturer: optionalText,
  marketing: v.optional(marketingSchema),
});
export type Facts = v.InferOutput<typeof factsSchema>;

/** A section of the label; `id` is any kebab-case word, such as `indications`. */
export const labelSectionSchema = shape({
  id: v.string(),
  title: v.string(),
  body: blocksSchema,
  url: optionalUrl,
});
export type LabelSection = v.InferOutput<typeof labelSectionSchema>;

/** Several labels matched what was asked and this is one of them (safety, C5). */
export const selectionSchema = shape({
  matched: countSchema,
  /** As far as the source looked at the others. */
  othersWithBoxedWarning: v.optional(countSchema),
});

export const labelSchema = v.pipe(
  shape({
    source: sourceSchema,
    boxedWarning: v.optional(boxedWarningSchema),
    facts: v.optional(factsSchema),
    sections: v.optional(lenientList(labelSectionSchema), []),
    url: optionalUrl,
    indicationsUrl: optionalUrl,
    selection: v.optional(selectionSchema),
  }),
  v.transform((label) => {
    const { items, skipped } = withSkipped(label.sections);
    return { ...label, sections: items, skipped };
  }),
);
/** What the label says; `skipped` counts the sections that could not be read. */
export type Label = v.InferOutput<typeof labelSchema>;

export const labelSection: Section<Label> = {
  name: 'label',
  schema: labelSchema,
};
