import * as v from 'valibot';
import { dateSchema, dateTimeSchema, stringsSchema, urlSchema } from './fields.js';

/** Which drug a document is about. */
export const identitySchema = v.object({
  id: v.string(),
  name: v.string(),
  genericName: v.optional(v.string()),
  aliases: v.optional(stringsSchema),
  identifiers: v.optional(
    v.object({
      rxcui: v.optional(stringsSchema),
      ndc: v.optional(stringsSchema),
      setId: v.optional(stringsSchema),
      unii: v.optional(stringsSchema),
    }),
  ),
});
export type Identity = v.InferOutput<typeof identitySchema>;

/** Who says it, and how old it is. */
export const sourceSchema = v.object({
  name: v.string(),
  url: v.optional(urlSchema),
  effective: v.optional(dateSchema),
  updated: v.optional(dateSchema),
  retrieved: v.optional(dateTimeSchema),
  version: v.optional(v.string()),
  disclaimer: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof sourceSchema>;
