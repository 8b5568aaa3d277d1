import * as v from 'valibot';

/** An object without inherited members: the checks walk them with for…in, and a page may add to Object.prototype. */
/* @__NO_SIDE_EFFECTS__ */
export const shape = <const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> =>
  v.object(Object.assign(Object.create(null) as object, entries));

/** Absolute `http:` or `https:` address. Any other string is kept and shown as text (contract, rule 7). */
export const urlSchema = v.string();
export const optionalUrl = v.optional(urlSchema);

/** `2015-01-28`. Any other string is kept and shown as it came (contract, rule 9). */
export const dateSchema = v.string();

/** `2015`, `2015-01` or `2015-01-28`; other strings are shown as they came. */
export const partialDateSchema = v.string();

/** ISO 8601 with a time zone. */
export const dateTimeSchema = v.string();

/** BCP 47 tag of the language that the source writes in. Any other string is as good as none. */
export const langSchema = v.string();

export const optionalText = v.optional(v.string());

/** A whole number of things, zero or more. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A word from an open list: readers meet new words without failing. Each list has a schema of its own, by which
 * `document.ts` knows the words that the JSON Schema names.
 */
/* @__NO_SIDE_EFFECTS__ */
export const wordSchema = <T extends string>(): v.GenericSchema<T> =>
  v.string() as v.GenericSchema as v.GenericSchema<T>;

export const stringsSchema = v.array(v.string());
export const optionalStrings = v.optional(stringsSchema);

/**
 * A list in which one unreadable item is left out and the rest stays (contract, rule 3). The empty places are
 * counted by {@link withSkipped}.
 */
/* @__NO_SIDE_EFFECTS__ */
export const lenientList = <I, T>(item: v.GenericSchema<I, T>): v.GenericSchema<I[], (T | undefined)[]> =>
  v.array(v.fallback(item, undefined as never));

/** Splits a lenient list into its readable items and the count of the others. */
export function withSkipped<T>(list: readonly (T | undefined)[]): { items: T[]; skipped: number } {
  const items = list.filter((item) => item !== undefined);
  return { items, skipped: list.length - items.length };
}
