import type { Query } from '../query.js';
import type { Format } from './format.js';
import { parseTemplate } from 'url-template';
import { SECTION_NAMES } from '../contract/section.js';
import { DataError } from '../errors.js';

const IDENTIFIERS = ['drug', 'rxcui', 'ndc', 'setid'];

/** The contract of this library; the endpoint is an RFC 6570 template. */
export const druglib: Format = {
  name: 'druglib',
  sections: SECTION_NAMES,
  url(query, section, endpoint) {
    if (!endpoint) throw config('needs an endpoint, such as "/drugs/{drug}"');
    const { variables, named } = variablesOf(query, section);
    const url = parseTemplate(endpoint.toWellFormed()).expand(variables);
    const wanted = IDENTIFIERS.filter((name) => named.has(name));
    if (wanted[0] && !wanted.some((name) => variables[name]))
      throw config(`the endpoint needs ${wanted.join(' or ')}`);
    if (/[{}]/.test(url)) throw config(`malformed template "${endpoint}"`);
    if (countDots(url) !== countDots(endpoint.replace(/{[^}]*}/g, '_')))
      throw config('dots for a path segment');
    return url;
  },
  read: ({ body }) => body,
};

const config = (message: string): DataError => new DataError('config', message);

function variablesOf(
  query: Query,
  section: string,
): { variables: Record<string, string>; named: Set<string> } {
  const { drug, rxcui, ndc, setId: setid, lang, cursor, limit } = query;
  const given = { drug, rxcui, ndc, setid, section, lang, cursor, limit };
  const named = new Set<string>();
  // The library reads each variable that the template names: so a misspelt one is told, not left out.
  const get = (_: object, name: string): string | undefined => {
    if (!Object.hasOwn(given, name)) throw config(`unknown variable {${name}}`);
    named.add(name);
    // A lone surrogate cannot be encoded: it becomes U+FFFD.
    return `${given[name as keyof typeof given] ?? ''}`.trim().toWellFormed() || undefined;
  };
  return { variables: new Proxy({}, { get }), named };
}

/** Segments that would climb: an identifier must never add one. */
const countDots = (address: string): number =>
  address.split(/[\\/?#]/).filter((segment) => /^(\.|%2e){1,2}$/i.test(segment)).length;
