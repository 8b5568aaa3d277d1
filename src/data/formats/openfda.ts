import type { DrugDocument, Identity, Label, Source } from '../model.js';
import type { Query } from '../query.js';
import type { Answer, Format } from './format.js';
import type { LabelRecord, PlaceTables } from './openfda-label.js';
import { DataError } from '../errors.js';
import { normaliseNdc } from '../ndc.js';
import { comparable } from '../query.js';
import { strings } from '../text/label-prose.js';
import { count } from './json.js';
import { readBoxedWarning, readFacts, readSections } from './openfda-label.js';
import { search } from './openfda-search.js';

// Whole labels come back, often of 100 to 200 kB each: ten stay below the usual limit of 2 MB a response.
const LIMIT = 10;
const DAILYMED = 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=';

/** Labels of US drugs: the openFDA drug label endpoint (https://open.fda.gov/apis/drug/label/). */
export const openfda: Format = {
  name: 'openfda',
  sections: ['label'],
  endpoint: 'https://api.fda.gov/drug/label.json',
  url(query, _section, endpoint) {
    const [address = ''] = endpoint.split('#');
    const join = /[?&]$/.test(address) ? '' : address.includes('?') ? '&' : '?';
    return `${address}${join}search=${encodeURIComponent(search(query))}&limit=${LIMIT}`;
  },
  read({ body, query }: Answer): DrugDocument | Promise<DrugDocument> {
    const asked = [query.drug, query.rxcui, query.ndc, query.setId].filter(comparable).join(', ');
    const offered = readRecords(body, asked).map(readCandidate);
    const matching = offered.filter((candidate) => isMatch(query, candidate)).sort(byPreference);
    const [chosen] = matching;
    // The count of the whole search holds only if all that came are the drug.
    const meta = asObject(asObject(body).meta);
    const found = matching.length < offered.length ? 0 : (count(asObject(meta.results).total) ?? 0);
    if (chosen) {
      const selection = selectionOf(chosen, matching, Math.max(found, matching.length));
      const compose = (place: PlaceTables): DrugDocument => readDocument(chosen, meta, selection, place);
      return hasTables(chosen.record) ? loadTables().then(compose) : compose(noTables);
    }
    const answered = offered[0]?.drug.name || '?';
    throw new DataError('wrong-drug', `asked for ${asked}, answered for ${answered}`, { asked, answered });
  },
};

/** Without their reader tables stay the words that they are in the text. */
async function loadTables(): Promise<PlaceTables> {
  try {
    return (await import('../text/spl-table.js')).placeTables;
  } catch {
    return noTables;
  }
}

const isObject = (value: unknown): value is LabelRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asObject = (value: unknown): LabelRecord => (isObject(value) ? value : {});

/** A failure never looks like an absence: only openFDA's own words for "nothing" are one. */
function readRecords(body: unknown, asked: string): LabelRecord[] {
  const { results, meta, error } = asObject(body);
  const isNothing = results == null ? isObject(meta) || asObject(error).code === 'NOT_FOUND' : false;
  if (isNothing || (Array.isArray(results) && results.length === 0)) {
    throw new DataError('not-found', `openFDA has no label for ${asked}`, { asked });
  }
  if (!Array.isArray(results)) throw new DataError('invalid-data', 'results is no list', { path: 'results' });
  const records = results.filter(isObject);
  if (records.length > 0) return records;
  throw new DataError('invalid-data', 'a result is no label', { path: 'results.0' });
}

/** One label that the answer offers. */
interface Candidate {
  record: LabelRecord;
  openfda: LabelRecord;
  drug: Identity;
  /** The names in the identity block, which alone say which drug it is. */
  names: string[];
  /** The better, the greater. */
  rank: string;
}

function readCandidate(record: LabelRecord): Candidate {
  const openfda = asObject(record.openfda);
  const substances = strings(openfda.substance_name);
  const [brand, ...brands] = strings(openfda.brand_name);
  const [generic, ...generics] = strings(openfda.generic_name);
  // One substance of several is not the drug.
  const others = [...brands, ...generics, ...(substances.length === 1 ? substances : [])];
  const setId = unique([...strings(record.set_id), ...strings(openfda.spl_set_id)]);
  const [id] = [...setId, ...strings(record.id)];
  const product = strings(record.spl_product_data_elements)[0]?.split(/\s/)[0];
  const name = brand ?? generic ?? product ?? id ?? '';
  const [, genericName] = unique([name, generic ?? name]);
  const drug: Identity = {
    id: id ?? name,
    name,
    genericName,
    aliases: unique([name, genericName ?? name, ...others]).slice(genericName ? 2 : 1),
    identifiers: {
      rxcui: strings(openfda.rxcui),
      ndc: unique([...strings(openfda.package_ndc), ...strings(openfda.product_ndc)]),
      setId,
      unii: strings(openfda.unii),
    },
  };
  const isOriginal = [openfda.is_original_packager].flat().includes(true);
  // Of equals one with a boxed warning is the safer to show.
  const [date = ''] = /^\d{8}$/.exec(strings(record.effective_time).join()) ?? [];
  const rank = `${Number(isOriginal)}${Number(hasBoxedWarning(record))}${date}`;
  return {
    record,
    openfda,
    drug,
    names: [brand, generic, ...others].filter((one) => one !== undefined),
    rank,
  };
}

const hasBoxedWarning = (record: LabelRecord): boolean => strings(record.boxed_warning).length > 0;

/** The first of each, by the form in which names are compared. */
const unique = (values: readonly string[]): string[] =>
  values.filter(
    (value, index) => values.findIndex((other) => comparable(other) === comparable(value)) === index,
  );

/**
 * Whether a label is for what was asked (contract, rule 6). openFDA's search is no proof, and a label without
 * an `openfda` block is for its set id alone.
 */
function isMatch({ drug, rxcui, ndc, setId }: Query, { drug: own, names }: Candidate): boolean {
  const { identifiers = {} } = own;
  const isListed = (asked: string | undefined, known: readonly string[] = []): boolean =>
    !comparable(asked) || known.some((one) => comparable(one) === comparable(asked));
  const code = normaliseNdc(ndc ?? '') ?? ' ';
  // What cannot be read is nobody's code.
  const isCode = (other = '-'): boolean => other.startsWith(code) || code.startsWith(other);
  return (
    isListed(drug, names) &&
    isListed(rxcui, identifiers.rxcui) &&
    isListed(setId, identifiers.setId) &&
    (!comparable(ndc) || (identifiers.ndc ?? []).some((one) => isCode(normaliseNdc(one))))
  );
}

const byPreference = (a: Candidate, b: Candidate): number => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0);

const noTables: PlaceTables = () => [];
const hasTables = (record: LabelRecord): boolean => Object.keys(record).some((key) => key.endsWith('_table'));

/** Of several labels the reader is told which is shown, and whether another warns (safety, C5). */
function selectionOf(chosen: Candidate, matching: readonly Candidate[], matched: number): Label['selection'] {
  if (matched < 2) return undefined;
  const others = matching.filter((other) => other !== chosen && hasBoxedWarning(other.record));
  return { matched, othersWithBoxedWarning: others.length };
}

function readDocument(
  chosen: Candidate,
  meta: LabelRecord,
  selection: Label['selection'],
  placeTables: PlaceTables,
): DrugDocument {
  const { record, openfda, drug } = chosen;
  const [setId] = drug.identifiers?.setId ?? [];
  const url = setId && DAILYMED + encodeURIComponent(setId);
  const source: Source = {
    name: 'openFDA',
    url,
    effective: strings(record.effective_time)[0]?.replace(/^(\d{4})(0\d|1[0-2])([0-2]\d|3[01])$/, '$1-$2-$3'),
    updated: strings(meta.last_updated)[0],
    version: strings(record.version)[0],
    disclaimer: strings(meta.disclaimer)[0],
    lang: 'en',
  };
  const facts = readFacts(openfda);
  return {
    contract: 'druglib/1',
    drug,
    label: {
      source,
      boxedWarning: readBoxedWarning(record, [drug.name, ...chosen.names], placeTables),
      facts,
      sections: readSections(record, facts.drugClass ?? [], placeTables),
      selection,
      url,
      indicationsUrl: url,
    },
  };
}
