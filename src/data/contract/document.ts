import * as v from 'valibot';
import { articlesSchema } from './articles.js';
import { identitySchema } from './drug.js';
import { labelSchema } from './label.js';
import { studiesSchema } from './studies.js';
import { trialsSchema } from './trials.js';
import { CONTRACT } from './version.js';

/** A whole document. Panels read only their own section of it, so that a fault in one spares the others. */
export const documentSchema = v.object({
  contract: v.literal(CONTRACT),
  drug: identitySchema,
  label: v.optional(labelSchema),
  studies: v.optional(studiesSchema),
  trials: v.optional(trialsSchema),
  articles: v.optional(articlesSchema),
});
/** A document as an endpoint writes it. */
export type DrugDocument = v.InferInput<typeof documentSchema>;
