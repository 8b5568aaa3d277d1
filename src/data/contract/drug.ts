import * as v from 'valibot';
import {
  dateSchema,
  dateTimeSchema,
  langSchema,
  optionalStrings,
  optionalText,
  optionalUrl,
  shape,
} from './fields.js';

/** Which drug a document is about. */
export const identitySchema = shape({
  id: v.string(),
  name: v.string(),
  genericName: optionalText,
  aliases: optionalStrings,
  identifiers: v.optional(
    shape({
      rxcui: optionalStrings,
      ndc: optionalStrings,
      setId: optionalStrings,
      unii: optionalStrings,
    }),
  ),
});
export type Identity = v.InferOutput<typeof identitySchema>;

/** Who says it, and how old it is. */
export const sourceSchema = shape({
  name: v.string(),
  url: optionalUrl,
  effective: v.optional(dateSchema),
  updated: v.optional(dateSchema),
  retrieved: v.optional(dateTimeSchema),
  version: optionalText,
  disclaimer: optionalText,
  lang: v.optional(langSchema),
});
export type Source = v.InferOutput<typeof sourceSchema>;
