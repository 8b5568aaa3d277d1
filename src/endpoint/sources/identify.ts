import type { Identity, Query } from '../../data/index.js';
import type { Attempt, Outcome } from './attempt.js';
import type { DrugConcept } from './rxnorm.js';
import type { SectionPart } from './section-reader.js';
import { comparable, DataError } from '../../data/index.js';
import { isUnknown } from './attempt.js';

/**
 * Whom the document is about. It claims only what a label or RxNorm confirmed, because readers refuse a document
 * that does not name what they asked (contract, rule 6).
 * @throws DataError `wrong-drug` when name and code are of different drugs; the fault of the service that could
 * have told
 */
export function identify(
  query: Query,
  concept: Outcome<DrugConcept | undefined>,
  label: Attempt<SectionPart> | undefined,
): Identity {
  const found = label?.value?.value.drug;
  const known = concept.value;
  if (found) return known ? withConcept(found, known) : found;

  const { drug = '', rxcui, ndc, setId } = query;
  const name = comparable(drug) ? drug.trim() : (known?.name ?? '');
  const codes = [rxcui, ndc, setId].filter(comparable);
  if (codes.length === 0) return { id: name, name };
  const isConfirmed = known && comparable(known.name) === comparable(name);
  if (isConfirmed && codes.length === 1 && !comparable(setId)) {
    const identifiers = { rxcui: [known.rxcui], ...(comparable(ndc) ? { ndc: [`${ndc}`.trim()] } : {}) };
    return { id: `rxcui:${known.rxcui}`, name, aliases: [name], identifiers };
  }
  const error = [concept.error, label?.error].find((one) => one && !isUnknown(one)) ?? label?.error;
  throw error ?? new DataError('wrong-drug', `${codes.join(', ')} is not confirmed to be ${name}`);
}

/** The label was found by the name that RxNorm has for the code. */
function withConcept(drug: Identity, { rxcui, name, isDrug }: DrugConcept): Identity {
  const { rxcui: codes = [] } = drug.identifiers ?? {};
  const names = [drug.name, drug.genericName, ...(drug.aliases ?? [])].map(comparable);
  if (!isDrug || codes.includes(rxcui) || !names.includes(comparable(name))) return drug;
  return { ...drug, identifiers: { ...drug.identifiers, rxcui: [...codes, rxcui] } };
}
