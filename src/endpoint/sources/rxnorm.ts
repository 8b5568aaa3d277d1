import type { Upstream } from '../upstream/upstream.js';
import { DataError, isDataError } from '../../data/index.js';

/** A concept of RxNorm, as far as it says which drug a code stands for. */
export interface DrugConcept {
  readonly rxcui: string;
  /** The name of the drug itself: of the ingredient, of all ingredients of a combination, or of the brand. */
  readonly name: string;
  /** False for a product, which is one strength and form of the drug: labels differ between them. */
  readonly isDrug: boolean;
}

/** Where RxNav answers (https://lhncbc.nlm.nih.gov/RxNav/APIs/RxNormAPIs.html). */
export const RXNAV = 'https://rxnav.nlm.nih.gov/REST';

/** Ingredient, precise ingredient, several ingredients, brand name. */
const DRUG_TYPES = new Set(['IN', 'PIN', 'MIN', 'BN']);

/**
 * What an RxCUI stands for.
 * @throws DataError `not-found` for a code that RxNorm does not know; any code of the transport
 */
export async function readConcept(rxcui: string, rxnav: Upstream, endpoint: string): Promise<DrugConcept> {
  const code = encodeURIComponent(rxcui);
  const { properties } = await ask<PropertiesAnswer>(rxnav, `${endpoint}/rxcui/${code}/properties.json`);
  const name = textOf(properties?.name);
  if (!name) throw unknown(`RxCUI ${rxcui}`);
  if (DRUG_TYPES.has(textOf(properties?.tty))) return { rxcui, name, isDrug: true };

  const related = await ask<RelatedAnswer>(rxnav, `${endpoint}/rxcui/${code}/related.json?tty=IN+MIN`);
  const ingredients = namesOf(related, 'MIN')[0] ?? namesOf(related, 'IN').join(' / ');
  if (!ingredients) throw unknown(`an ingredient of RxCUI ${rxcui}`);
  return { rxcui, name: ingredients, isDrug: false };
}

/**
 * The RxCUI of a National Drug Code, in any of its forms with hyphens or with 11 digits.
 * @throws DataError `not-found` for a code that RxNorm does not know; any code of the transport
 */
export async function readRxcui(ndc: string, rxnav: Upstream, endpoint: string): Promise<string> {
  const address = `${endpoint}/rxcui.json?idtype=NDC&id=${encodeURIComponent(ndc)}`;
  const { idGroup } = await ask<IdAnswer>(rxnav, address);
  const [rxcui] = [idGroup?.rxnormId].flat();
  if (textOf(rxcui)) return textOf(rxcui);
  throw unknown(`NDC ${ndc}`);
}

/** Concepts whose names are near the text, best first. */
export async function findConcepts(
  text: string,
  limit: number,
  { rxnav, endpoint }: { rxnav: Upstream; endpoint: string },
): Promise<{ rxcui: string; name: string }[]> {
  // One concept comes once for each vocabulary that names it.
  const query = `term=${encodeURIComponent(text)}&maxEntries=${limit * 5}`;
  const answer = await ask<ApproximateAnswer>(rxnav, `${endpoint}/approximateTerm.json?${query}`);
  const found = new Map<string, string>();
  for (const candidate of listOf<Candidate>(answer.approximateGroup?.candidate)) {
    const [rxcui, name] = [textOf(candidate.rxcui), textOf(candidate.name)];
    if (rxcui && name && !found.has(rxcui)) found.set(rxcui, name);
  }
  return [...found].slice(0, limit).map(([rxcui, name]) => ({ rxcui, name }));
}

interface PropertiesAnswer {
  properties?: { name?: unknown; tty?: unknown } | null;
}
interface Group {
  tty?: unknown;
  conceptProperties?: unknown;
}
interface RelatedAnswer {
  relatedGroup?: { conceptGroup?: unknown } | null;
}
interface IdAnswer {
  idGroup?: { rxnormId?: unknown } | null;
}
interface Candidate {
  rxcui?: unknown;
  name?: unknown;
}
interface ApproximateAnswer {
  approximateGroup?: { candidate?: unknown } | null;
}

const unknown = (what: string): DataError => new DataError('not-found', `RxNorm does not know ${what}`);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const listOf = <T>(value: unknown): T[] =>
  Array.isArray(value) ? value.filter((item): item is T => typeof item === 'object' && item !== null) : [];

const namesOf = ({ relatedGroup }: RelatedAnswer, type: string): string[] =>
  listOf<Group>(relatedGroup?.conceptGroup)
    .filter(({ tty }) => tty === type)
    .flatMap(({ conceptProperties }) => listOf<{ name?: unknown }>(conceptProperties))
    .map(({ name }) => textOf(name))
    .filter(Boolean);

/** RxNav answers 403 to who asks more than 20 times a second. */
async function ask<T extends object>(rxnav: Upstream, url: string): Promise<T> {
  try {
    const body = await rxnav.get(url);
    if (typeof body === 'object' && body !== null) return body as T;
  } catch (error) {
    if (!isDataError(error) || error.details.status !== 403) throw error;
    throw new DataError('rate-limited', 'RxNav is asked too often', { status: 403, cause: error });
  }
  throw new DataError('invalid-data', 'the answer of RxNav is no object');
}
