import * as v from 'valibot';
import { sourceSchema } from './drug.js';
import { countSchema, lenientList, optionalUrl, shape, withSkipped } from './fields.js';
import type { Source } from './drug.js';

/** A stretch of a list; `skipped` counts the items that could not be read. */
export interface Page<T> {
  source: Source;
  items: T[];
  skipped: number;
  /** How many the source has in all. */
  total?: number | undefined;
  /** The address of the next stretch, whole. */
  next?: string | undefined;
  /** Where a person finds the rest. */
  more?: string | undefined;
}

/* @__NO_SIDE_EFFECTS__ */
export const pageSchema = <I, T>(
  item: v.GenericSchema<I, T>,
): v.GenericSchema<Omit<Page<I>, 'skipped'>, Page<T>> =>
  v.pipe(
    shape({
      source: sourceSchema,
      items: lenientList(item),
      total: v.optional(countSchema),
      next: optionalUrl,
      more: optionalUrl,
    }),
    v.transform((page) => ({ ...page, ...withSkipped(page.items) })),
  );
