import type { Identity } from '../model.js';
import type { Query } from '../query.js';
import { DataError } from '../errors.js';
import { comparable } from '../query.js';

/**
 * The identity of a search result: what was asked. Registers and indexes of names do not echo a drug, and their
 * search knows synonyms that no comparison of ours would find, so what they found is for the name asked (contract,
 * rule 6). Other identifiers beside the name went unchecked.
 */
export function askedIdentity({ drug, rxcui, ndc, setId }: Query): Identity {
  const given = (value: string | undefined): string[] => (comparable(value) ? [`${value}`.trim()] : []);
  const [name = ''] = [drug, setId, rxcui, ndc].flatMap(given);
  const identifiers = { rxcui: given(rxcui), ndc: given(ndc), setId: given(setId) };
  return { id: name, name, identifiers };
}

/**
 * The asked name as a quoted phrase, which no character of the name can leave.
 * @throws DataError `config` when no name is asked: these services know drugs by name only
 */
export function askedPhrase({ drug }: Query, service: string): string {
  const name = comparable(drug) ? `${drug}`.replace(/["\\\p{C}]+/gu, ' ').trim() : '';
  if (name) return `"${name}"`;
  throw new DataError('config', `${service} knows drugs by name only: it is asked by drug`);
}
