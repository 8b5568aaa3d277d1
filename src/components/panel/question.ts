import { configuration, isAsked } from '../../data/index.js';
import type { ResourceRequest } from '../../data/index.js';

const orElse = (own: string | undefined, pageWide: string | undefined): string => own || pageWide || '';

/** All panels of a page ask at the same few addresses, several times each, and to resolve one is dear. */
let known = { template: '', base: '' as string | undefined, where: '' };

/** Resolved, so that a page that only changes its own address asks nothing new. */
function whereOf(template: string, base: string | undefined): string {
  if (known.template !== template || known.base !== base) {
    const where = URL.canParse(template, base) ? new URL(template, base).href : template;
    known = { template, base, where };
  }
  return known.where;
}

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
  return [...(Object.values(query) as unknown[]), whereOf(template, base), speaks].join('\0');
}
