import type { Page, Trial, TrialStatus } from '../model.js';
import type { Format } from './format.js';
import type { Members } from './json.js';
import { DataError } from '../errors.js';
import { markdownBlocks } from '../text/markdown.js';
import { withParameters } from './address.js';
import { askedIdentity, askedPhrase } from './asked.js';
import { count, list, members, text, texts } from './json.js';

const SERVICE = 'ClinicalTrials.gov';
const SITE = 'https://clinicaltrials.gov/';
const PAGE_SIZE = 20;
/** What is shown, by piece names: a whole record may hold 100 kB of results. */
const FIELDS =
  'NCTId|BriefTitle|OverallStatus|WhyStopped|StatusVerifiedDate|StartDate|CompletionDate|LeadSponsorName|BriefSummary|Condition|StudyType|Phase|EnrollmentCount|EnrollmentType|InterventionName|LocationFacility|LocationCity|LocationState|LocationCountry|LocationStatus';

/**
 * Trials of the register ClinicalTrials.gov, API v2 (https://clinicaltrials.gov/data-api/api). The register does not
 * echo a drug; its search finds synonyms, brand names among them, so a trial need not mention the asked name. What
 * it found is therefore for the query: nothing is filtered afterwards, and the identity is what was asked.
 */
export const clinicaltrials: Format = {
  name: 'clinicaltrials',
  sections: ['trials'],
  endpoint: `${SITE}api/v2/studies`,
  url: (query, _section, endpoint) =>
    withParameters(endpoint, {
      'query.intr': askedPhrase(query, SERVICE),
      fields: FIELDS,
      pageSize: query.limit ?? PAGE_SIZE,
      countTotal: 'true',
      format: 'json',
      ...(query.cursor && { pageToken: query.cursor }),
    }),
  read({ body, query, url, at }) {
    const { studies, protocolSection, totalCount, nextPageToken } = members(body);
    const found = protocolSection ? [body] : studies;
    if (!Array.isArray(found)) throw new DataError('invalid-data', 'studies is no list', { path: 'studies' });
    const drug = askedIdentity(query);
    const token = text(nextPageToken);
    const trials: Omit<Page<ReadTrial>, 'skipped'> = {
      source: { name: SERVICE, url: SITE, retrieved: at, lang: 'en' },
      items: found.map((study) => readTrial(members(members(study).protocolSection))),
      total: count(totalCount),
      // A page wants the parameters of the first, and its token.
      next: token && withParameters(url, { pageToken: token }),
      more: withParameters(`${SITE}search`, { intr: drug.name }),
    };
    return { contract: 'druglib/1', drug, trials };
  },
};

/** A record without a number is no trial; the contract counts it. */
type ReadTrial = Omit<Trial, 'id'> & { id: string | undefined };

function readTrial(protocol: Members): ReadTrial {
  const { nctId, briefTitle, officialTitle, acronym } = members(protocol.identificationModule);
  const status = members(protocol.statusModule);
  const { studyType, phases, enrollmentInfo } = members(protocol.designModule);
  const { interventions } = members(protocol.armsInterventionsModule);
  const id = text(nctId);
  return {
    id,
    title: text(briefTitle) ?? text(officialTitle) ?? text(acronym) ?? id ?? '',
    url: id && `${SITE}study/${encodeURIComponent(id.toWellFormed())}`,
    status: statusOf(status.overallStatus),
    phases: texts(phases).map(phaseOf),
    studyType: text(studyType)
      ?.toLowerCase()
      .replace(/_/g, ' ')
      .replace(/^./, (initial) => initial.toUpperCase()),
    conditions: texts(members(protocol.conditionsModule).conditions),
    interventions: list(interventions).flatMap((each) => text(members(each).name) ?? []),
    summary: blocksOf(members(protocol.descriptionModule).briefSummary),
    sponsor: text(members(members(protocol.sponsorCollaboratorsModule).leadSponsor).name),
    enrollment: enrollmentOf(members(enrollmentInfo)),
    start: text(members(status.startDateStruct).date),
    completion: text(members(status.completionDateStruct).date),
    verified: text(status.statusVerifiedDate),
    whyStopped: blocksOf(status.whyStopped),
    locations: locationsOf(members(protocol.contactsLocationsModule).locations),
  };
}

const blocksOf = (markup: unknown): Trial['summary'] => {
  const source = text(markup);
  return source === undefined ? undefined : markdownBlocks(source);
};

const kebab = (value: unknown): string => (text(value) ?? 'unknown').toLowerCase().replace(/_/g, '-');

/** The contract turns a status that it does not know into "unknown". */
const statusOf = (value: unknown): TrialStatus => kebab(value) as TrialStatus;

const phaseOf = (phase: string): NonNullable<Trial['phases']>[number] =>
  kebab(phase).replace(/(?<=phase)(?=\d)/, '-') as NonNullable<Trial['phases']>[number];

function enrollmentOf({ count: value, type }: Members): Trial['enrollment'] {
  const people = count(value);
  const kind = ({ ACTUAL: 'actual', ESTIMATED: 'estimated' } as const)[text(type) ?? ''];
  return people === undefined ? undefined : { count: people, ...(kind && { type: kind }) };
}

function locationsOf(locations: unknown): Trial['locations'] {
  const sites = list(locations).map((each) => {
    const { facility, city, state, country, status } = members(each);
    return {
      facility: text(facility),
      city: text(city),
      state: text(state),
      country: text(country),
      status: text(status) === undefined ? undefined : statusOf(status),
    };
  });
  const countries = [...new Set(sites.flatMap(({ country }) => country ?? []))];
  return sites.length > 0 ? { total: sites.length, countries, sites } : undefined;
}
