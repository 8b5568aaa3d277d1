import { configuration, isAsked } from '../../data/index.js';
import type { ResourceRequest } from '../../data/index.js';
import { kept } from './kept.js';

const orElse = (own: string | undefined, pageWide: string | undefined): string => own || pageWide || '';

/** Resolved, so that a page that only changes its own address asks nothing new. */
const whereOf = kept((base: string | undefined) =>
  kept((template: string) => (URL.canParse(template, base) ? new URL(template, base).href : template)),
);

/**
 * What a request asks, as one text: equal texts ask for the same thing. Nothing if no drug is named, or if nobody can
 * be asked: the format `druglib` has no public endpoint.
 */
export function questionOf({ query, endpoint, format, base }: ResourceRequest<unknown>): string | undefined {
  const settings = configuration();
  const template = orElse(endpoint, settings.endpoint);
  const speaks = orElse(format, settings.format);
  if (!isAsked(query) || (!template && (!speaks || speaks === 'druglib'))) return undefined;
  // Not as JSON: old libraries in the page patch JSON.stringify.
  return [...(Object.values(query) as unknown[]), whereOf(base)(template), speaks].join('\0');
}
