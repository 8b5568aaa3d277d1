import { identifyMedication } from './fhir.js';
import type { IdentifiedMedication } from './fhir.js';

/** What an Infobutton address asks for. */
export interface InfobuttonRequest {
  /** For the `medication` property of a panel, which then says what was used, or that the drug cannot be identified. */
  readonly medication: {
    readonly coding: readonly { readonly system: string; readonly code: string; readonly display: string }[];
    readonly text: string;
  };
  /** The same as attributes of a panel, `rxcui`, `ndc` or `drug`; none when the drug cannot be identified. */
  readonly attributes: IdentifiedMedication['query'];
  /** The reader's language as a BCP 47 tag, if a valid one is given. */
  readonly lang: string | undefined;
}

const CRITERIA = 'mainSearchCriteria.v.';
const LANGUAGES = ['informationRecipient.languageCode.c', 'performer.languageCode.c'];

/**
 * Reads the parameters of an HL7 Context-Aware Knowledge Retrieval ("Infobutton") address. Only the main search
 * criteria and the language are read. What is said of the patient, age, gender and all the rest, is not touched and
 * cannot get into a request.
 * @param parameters `location.search`, or the parameters themselves
 */
export function readInfobutton(parameters: string | URLSearchParams): InfobuttonRequest {
  const given = new URLSearchParams(parameters);
  const all = (name: string): string[] => given.getAll(`${CRITERIA}${name}`);
  const systems = all('cs');
  const displays = all('dn');
  const coding = all('c').map((code, index) => ({
    system: systems[index] ? `urn:oid:${systems[index]}` : '',
    code,
    display: displays[index] ?? '',
  }));
  // A name without a code is a text; two texts would be two questions.
  const text = all('ot')[0] ?? (coding.length ? '' : (displays[0] ?? ''));
  const medication = { coding, text };
  const identity = identifyMedication(medication);
  return {
    medication,
    attributes: 'query' in identity ? identity.query : {},
    lang: LANGUAGES.map((name) => languageTag(given.get(name) ?? '')).find(Boolean),
  };
}

function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
