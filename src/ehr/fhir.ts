import { normaliseNdc, withVisibleControls } from '../data/index.js';

/** One code of a record, with the name of its system where it is known, else the system's address. */
export interface RecordCode {
  readonly system: string;
  readonly code: string;
}

/** The drug that a record names, and how that was found out. */
export interface IdentifiedMedication {
  /** What to ask: exactly one identifier, which the answer has to match. */
  readonly query: { readonly rxcui?: string; readonly ndc?: string; readonly drug?: string };
  /** Which kind of entry of the record was used. */
  readonly by: 'rxcui' | 'ndc' | 'text';
  /** That entry, as it stands in the record. */
  readonly code: string;
  /** What the record calls the drug; empty when it has codes only. */
  readonly name: string;
  /** The record codes no product: it was taken from its only active ingredient. */
  readonly isIngredient: boolean;
  /** Codes of the same concept that were not used, readable or not. */
  readonly unused: readonly RecordCode[];
}

/**
 * Why a record names no drug that can be asked for: it is about something else (`other`), it points to a record that is
 * not inside it (`reference`), it has several active ingredients and no code of its own (`ingredients`), or it has
 * neither a usable code nor a name (`nothing`).
 */
export type UnidentifiedReason = 'other' | 'reference' | 'ingredients' | 'nothing';

/** A record whose drug nobody can tell. */
export interface UnidentifiedMedication {
  readonly reason: UnidentifiedReason;
  /** What the record calls it; for words, not for a search. */
  readonly name: string;
  readonly unused: readonly RecordCode[];
}

export type MedicationIdentity = IdentifiedMedication | UnidentifiedMedication;

type Fields = Readonly<Record<string, unknown>>;

/** A concept with nothing in it, or the reason why there is none. */
interface Found {
  readonly concept?: Fields;
  readonly reason?: UnidentifiedReason;
  readonly name?: string;
  readonly isIngredient?: boolean;
}

interface Coding extends RecordCode {
  readonly display: string;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxCUI',
  'urn:oid:2.16.840.1.113883.6.88': 'RxCUI',
  'http://hl7.org/fhir/sid/ndc': 'NDC',
  'urn:oid:2.16.840.1.113883.6.69': 'NDC',
  'http://snomed.info/sct': 'SNOMED CT',
  'urn:oid:2.16.840.1.113883.6.96': 'SNOMED CT',
};

/** Resources that code their own drug, and those that name a medication. */
const CODED = /^(Medication|MedicationKnowledge|Substance)$/;
const NAMING = /^Medication(Request|Statement|Dispense|Administration|Usage|Order)$/;

/**
 * Which drug a FHIR R4 or R5 resource is about: Medication, MedicationRequest, MedicationStatement,
 * MedicationDispense, MedicationAdministration, MedicationKnowledge, or a CodeableConcept or Coding alone. RxNorm
 * before NDC before text. Nothing of the patient is read, and no reference outside the resource is followed: put the
 * Medication into `contained`, or hand over that one.
 * @returns what to ask and which entry was used, or why the drug cannot be identified; never throws
 */
export function identifyMedication(medication: unknown): MedicationIdentity {
  try {
    const found = findConcept(fieldsOf(medication));
    return found.reason ? unidentified(found) : identify(found);
  } catch {
    return unidentified({ reason: 'other' });
  }
}

function unidentified(
  { reason = 'nothing', name = '' }: Found,
  unused: readonly Coding[] = [],
): UnidentifiedMedication {
  return { reason, name, unused: unused.map(plainCode) };
}

const plainCode = ({ system, code }: Coding): RecordCode => ({ system, code });

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? withVisibleControls(`${value}`.replace(/\s+/g, ' ').trim())
    : '';

function findConcept(resource: Fields): Found {
  const type = textOf(resource.resourceType);
  if (!type) return findInData(resource);
  if (CODED.test(type)) return findInMedication(resource, listOf(resource.contained));
  return NAMING.test(type) ? findInUse(resource) : { reason: 'other' };
}

/** A CodeableConcept, or a Coding alone. */
function findInData(data: Fields): Found {
  if ('coding' in data || 'text' in data) return { concept: data };
  return 'code' in data ? { concept: { coding: [data] } } : { reason: 'other' };
}

/** R4 has `medicationCodeableConcept` and `medicationReference`, R5 `medication` with `concept` and `reference`. */
function findInUse(resource: Fields): Found {
  const medication = fieldsOf(resource.medication);
  const concept = resource.medicationCodeableConcept ?? medication.concept;
  if (concept) return { concept: fieldsOf(concept) };
  const reference = fieldsOf(resource.medicationReference ?? medication.reference);
  return follow(reference, listOf(resource.contained));
}

/** Only into the resource itself: a panel fetches no records. */
function follow(reference: Fields, contained: readonly Fields[]): Found {
  const name = textOf(reference.display);
  const target = textOf(reference.reference);
  if (!target) return { reason: 'nothing', name };
  const resource = contained.find(({ id }) => `#${textOf(id)}` === target);
  if (!resource || !CODED.test(textOf(resource.resourceType))) return { reason: 'reference', name };
  return { name, ...findInMedication(resource, contained) };
}

function findInMedication(medication: Fields, contained: readonly Fields[]): Found {
  const concept = fieldsOf(medication.code);
  if (textOf(concept.text) || listOf(concept.coding).length) return { concept };
  const active = listOf(medication.ingredient).filter(({ isActive }) => isActive !== false);
  const [only, ...others] = active;
  if (!only) return { reason: 'nothing' };
  return others.length
    ? { reason: 'ingredients' }
    : { ...findInIngredient(only, contained), isIngredient: true };
}

function findInIngredient(ingredient: Fields, contained: readonly Fields[]): Found {
  const item = fieldsOf(ingredient.item);
  const concept = ingredient.itemCodeableConcept ?? item.concept;
  if (concept) return { concept: fieldsOf(concept) };
  const reference = fieldsOf(ingredient.itemReference ?? item.reference);
  const target = contained.find(
    ({ id }) => id !== undefined && `#${textOf(id)}` === textOf(reference.reference),
  );
  // An ingredient's own ingredients are not what is coded here.
  return target
    ? { concept: fieldsOf(target.code) }
    : { reason: 'reference', name: textOf(reference.display) };
}

function identify({ concept = {}, name: referred = '', isIngredient = false }: Found): MedicationIdentity {
  const codings = readCodings(concept);
  const text = textOf(concept.text);
  const used = codings.find(isRxNorm) ?? codings.find(isNdc);
  const name = text || used?.display || codings.map(nameOf).find(Boolean) || referred;
  const unused = codings.filter((coding) => coding !== used).map(plainCode);
  if (used) {
    const { code, system } = used;
    return system === 'NDC'
      ? { query: { ndc: askedNdc(code) }, by: 'ndc', code, name, isIngredient, unused }
      : { query: { rxcui: code }, by: 'rxcui', code, name, isIngredient, unused };
  }
  const own = text || codings.map(nameOf).find(Boolean);
  if (!own) return { reason: 'nothing', name, unused };
  return { query: { drug: own }, by: 'text', code: own, name, isIngredient, unused };
}

/** The one that a person chose stands first, as FHIR marks it. */
function readCodings(concept: Fields): Coding[] {
  const codings = listOf(concept.coding);
  return [...codings.filter(isChosen), ...codings.filter((coding) => !isChosen(coding))]
    .map(({ system, code, display }) => ({
      system: systemOf(textOf(system)),
      code: textOf(code),
      display: textOf(display),
    }))
    .filter(({ code, display }) => code || display);
}

const isChosen = ({ userSelected }: Fields): boolean => userSelected === true;

function systemOf(address: string): string {
  const key = address
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/$/, '');
  return (Object.hasOwn(SYSTEMS, key) && SYSTEMS[key]) || address;
}

const isRxNorm = ({ system, code }: Coding): boolean => system === 'RxCUI' && /^[1-9]\d{0,8}$/.test(code);
const isNdc = ({ system, code }: Coding): boolean => system === 'NDC' && normaliseNdc(code) !== undefined;

/** Eleven digits; a product code of two segments has no such form and stays as it is. */
function askedNdc(code: string): string {
  const digits = normaliseNdc(code) ?? '';
  return digits.length === 11 ? digits : code;
}

/** The tag at the end of a fully specified name says what kind of thing it is and is no part of the name. */
const nameOf = ({ system, display }: Coding): string =>
  system === 'SNOMED CT' ? display.replace(/ \([a-z ]+\)$/, '') : display;
