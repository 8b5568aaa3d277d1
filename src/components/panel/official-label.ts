import { kept } from './kept.js';

/** What is known of the drug on an element. */
interface Asked {
  drug?: string | undefined;
  rxcui?: string | undefined;
  ndc?: string | undefined;
  setId?: string | undefined;
}

const DAILYMED = 'https://dailymed.nlm.nih.gov/dailymed/';

/** `=text`, encoded as in a form. */
const valueOf = kept((text: string) => `${new URLSearchParams([['', text]])}`);

/**
 * Where a person finds the official label: its page at DailyMed if the set id is known, else a search there. DailyMed
 * searches names and NDCs, not RxNorm concepts.
 */
export function officialLabel({ drug, ndc, setId }: Asked): string {
  if (setId) return `${DAILYMED}drugInfo.cfm?setid${valueOf(setId)}`;
  const query = drug || ndc;
  return query ? `${DAILYMED}search.cfm?labeltype=all&query${valueOf(query)}` : DAILYMED;
}

/** What the host called the drug, for a reader: a bare code says which kind it is. */
function askedName({ drug, ndc, rxcui, setId }: Asked): string {
  return drug || (ndc && `NDC ${ndc}`) || (rxcui && `RxCUI ${rxcui}`) || (setId && `SPL ${setId}`) || '';
}

/** Both, where a record may call the drug by a name. */
export const namesOf = (asked: Asked, recorded = ''): { asked: string; officialLabel: string } => ({
  asked: recorded || askedName(asked),
  officialLabel: officialLabel(recorded && !asked.ndc ? { drug: recorded } : asked),
});
