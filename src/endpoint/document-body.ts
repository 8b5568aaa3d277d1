import type { DocumentRequest } from './read-request.js';
import type { SourceAnswer } from './sources/source.js';
import type { SectionName } from '../data/index.js';

/**
 * The document as it goes out: lists with the address of their next stretch, `problems` and `stale` where there
 * are any. Readers of the contract ignore members that they do not know.
 * @param base address of the endpoint, without a slash at its end
 */
export function documentBody(answer: SourceAnswer, request: DocumentRequest, base: string): unknown {
  const { document, cursors = {}, problems = {}, staleSince } = answer;
  const pages = Object.entries(cursors).map(([name, cursor]) => {
    const section = name as SectionName;
    return [section, { ...document[section], next: nextAddress(request, section, cursor, base) }] as const;
  });
  return {
    ...document,
    drug: withAlias(document.drug, request.alias),
    ...Object.fromEntries(pages),
    ...(Object.keys(problems).length > 0 ? { problems } : {}),
    ...(staleSince === undefined ? {} : { stale: true }),
  };
}

/** A drug that was asked as `rxcui:1292` must answer to that name (contract, rule 6). */
function withAlias(drug: SourceAnswer['document']['drug'], alias: string | undefined): typeof drug {
  return alias ? { ...drug, aliases: [...(drug.aliases ?? []), alias] } : drug;
}

function nextAddress(
  { query, alias }: DocumentRequest,
  section: SectionName,
  cursor: string,
  base: string,
): string {
  const word = alias ?? query.drug;
  const path = word ? `/drugs/${encodeURIComponent(word)}/${section}` : `/drugs/${section}`;
  const codes = { rxcui: query.rxcui, ndc: query.ndc, 'set-id': query.setId };
  const search = new URLSearchParams();
  for (const [name, code] of Object.entries(codes)) if (code && !alias) search.set(name, code);
  search.set('cursor', cursor);
  if (query.limit) search.set('limit', `${query.limit}`);
  return `${base}${path}?${search}`;
}
