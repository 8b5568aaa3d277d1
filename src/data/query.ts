/** What is asked: which drug, and how much of it. At least one of the first four is given. */
export interface Query {
  /** The endpoint's own id, or a name. */
  drug?: string | undefined;
  /** RxNorm concept. */
  rxcui?: string | undefined;
  /** National Drug Code, with hyphens or as 11 digits. */
  ndc?: string | undefined;
  /** SPL set id. */
  setId?: string | undefined;
  /** BCP 47 tag of the language that the reader wants. */
  lang?: string | undefined;
  /** Where a further page begins, in the endpoint's own terms. */
  cursor?: string | undefined;
  /** How many items at the most. */
  limit?: number | undefined;
}

/**
 * Text in the form in which identifiers are compared: no case, no outer space, no invisible characters. A script
 * may well set a number.
 */
export function comparable(text: string | number | undefined): string {
  return `${text ?? ''}`
    .replace(/\p{DI}/gu, '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
}

/** True when at least one identifier of a drug is given and not blank. */
export function isAsked({ drug, rxcui, ndc, setId }: Query): boolean {
  return [drug, rxcui, ndc, setId].some(comparable);
}
