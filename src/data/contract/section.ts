import type * as v from 'valibot';

/** The sections of a document; an endpoint may serve them apart. */
export const SECTION_NAMES = ['label', 'studies', 'trials', 'articles'] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** A section and how it is checked. A panel brings its own, so that a page loads only the checks it needs. */
export interface Section<T> {
  readonly name: SectionName;
  readonly schema: v.GenericSchema<unknown, T>;
}
