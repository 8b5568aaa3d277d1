import type { Identity } from './contract/drug.js';
import type { Query } from './query.js';
import { DataError } from './errors.js';
import { normaliseNdc } from './ndc.js';
import { comparable } from './query.js';

/**
 * The asked code in its comparable form; an empty text when none is asked.
 * @throws DataError `config` when it can be read in more than one way, or in none
 */
export function askedNdc({ ndc }: Query): string {
  if (!ndc || !comparable(ndc)) return '';
  const code = normaliseNdc(ndc);
  if (code) return code;
  throw new DataError('config', `"${ndc}" is no NDC, or not clear: write it with hyphens, 0093-1234-01`);
}

/**
 * Every identifier that was asked must be the document's (contract, rule 6). Blank ones are not asked, and a
 * document without an identifier cannot match it. A product NDC stands for all its packages.
 * @throws DataError `wrong-drug` naming what was asked and what was answered; `config` for an unreadable NDC
 */
export function assertIdentity(query: Query, drug: Identity): void {
  const { rxcui, ndc, setId } = drug.identifiers ?? {};
  assertListed('', query.drug, [drug.id, drug.name, drug.genericName], drug.aliases);
  assertListed('RxCUI ', query.rxcui, rxcui);
  assertListed('set id ', query.setId, setId);

  const asked = askedNdc(query);
  const isSame = (code = ' '): boolean => code.startsWith(asked) || asked.startsWith(code);
  if (asked && !ndc?.some((code) => isSame(normaliseNdc(code))))
    throw wrongDrug(`NDC ${query.ndc}`, drug.name);

  function assertListed(
    kind: string,
    value: string | undefined,
    ...known: (readonly (string | undefined)[] | undefined)[]
  ): void {
    const wanted = comparable(value);
    if (wanted && !known.some((list) => list?.some((one) => comparable(one) === wanted)))
      throw wrongDrug(`${kind}${value}`, drug.name);
  }
}

function wrongDrug(asked: string, answered: string): DataError {
  return new DataError('wrong-drug', `asked for ${asked}, answered for ${answered}`, { asked, answered });
}
