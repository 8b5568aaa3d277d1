/** What is known of the drug on an element. */
interface Asked {
  drug?: string | undefined;
  rxcui?: string | undefined;
  ndc?: string | undefined;
  setId?: string | undefined;
}

const DAILYMED = 'https://dailymed.nlm.nih.gov/dailymed/';

/** Where a person finds the official label: its page at DailyMed if the set id is known, else a search there. */
export function officialLabel({ drug, ndc, rxcui, setId }: Asked): string {
  if (setId) return `${DAILYMED}drugInfo.cfm?${new URLSearchParams({ setid: setId })}`;
  return `${DAILYMED}search.cfm?${new URLSearchParams({ labeltype: 'all', query: drug || ndc || rxcui || '' })}`;
}
