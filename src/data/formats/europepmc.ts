import type { Page, Study } from '../model.js';
import type { Format } from './format.js';
import type { Members } from './json.js';
import { DataError } from '../errors.js';
import { labelledParts, taggedLine } from '../text/tagged-text.js';
import { withParameters } from './address.js';
import { askedIdentity, askedPhrase } from './asked.js';
import { count, list, members, text, texts } from './json.js';

const SERVICE = 'Europe PMC';
const SITE = 'https://europepmc.org/';
const PAGE_SIZE = 25;

/** Only title and abstract are searched: the full text of a million papers mentions a common drug in passing. */
const searchFor = (phrase: string): string => `TITLE_ABS:${phrase}`;

/**
 * Studies of Europe PMC (https://europepmc.org/RestfulWebService). The index does not echo a drug: what it found is
 * for the name that was asked, and that is the identity.
 */
export const europepmc: Format = {
  name: 'europepmc',
  sections: ['studies'],
  endpoint: 'https://www.ebi.ac.uk/europepmc/webservices/rest/search',
  url: (query, _section, endpoint) =>
    withParameters(endpoint, {
      query: searchFor(askedPhrase(query, SERVICE)),
      resultType: 'core',
      format: 'json',
      pageSize: query.limit ?? PAGE_SIZE,
      cursorMark: query.cursor || '*',
    }),
  read({ body, query, url, at }) {
    const { hitCount, nextCursorMark, resultList } = members(body);
    const { result } = members(resultList);
    if (!Array.isArray(result)) {
      throw new DataError('invalid-data', 'resultList.result is no list', { path: 'resultList.result' });
    }
    const cursor = text(nextCursorMark);
    const studies: Omit<Page<ReadStudy>, 'skipped'> = {
      source: { name: SERVICE, url: SITE, retrieved: at, lang: 'en' },
      items: result.map((each) => readStudy(members(each))),
      total: count(hitCount),
      // The cursor of the last page is its own.
      next: cursor && cursor !== cursorOf(url) ? withParameters(url, { cursorMark: cursor }) : undefined,
      more: query.drug && withParameters(`${SITE}search`, { query: searchFor(askedPhrase(query, SERVICE)) }),
    };
    return { contract: 'druglib/1', drug: askedIdentity(query), studies };
  },
};

function cursorOf(url: string): string {
  const [, cursor = '*'] = /[?&]cursorMark=([^&#]*)/.exec(url) ?? [];
  try {
    return decodeURIComponent(cursor);
  } catch {
    return cursor;
  }
}

/** A record without a number is no study; the contract counts it. */
type ReadStudy = Omit<Study, 'id'> & { id: string | undefined };

function readStudy(record: Members): ReadStudy {
  const id = text(record.id);
  const source = text(record.source);
  const types = typesOf(record);
  const abstract = labelledParts(text(record.abstractText) ?? '');
  const { journal } = members(record.journalInfo);
  const place = [source, id].map((part) => encodeURIComponent((part ?? '').toWellFormed())).join('/');
  return {
    id,
    title: taggedLine(text(record.title)?.replace(FINAL_DOT, '$1') ?? id ?? ''),
    url: source && id && `${SITE}article/${place}`,
    journal: text(members(journal).title) ?? text(record.journalTitle),
    published: publishedOf(record),
    authors: authorsOf(record),
    types: types.map(inWords).filter(isFirst),
    abstract: abstract.length > 0 ? abstract : undefined,
    identifiers: { pmid: text(record.pmid), pmcid: text(record.pmcid), doi: text(record.doi) },
    flags: [
      ...(types.some((type) => /retract/i.test(type)) ? (['retracted'] as const) : []),
      ...(source === 'PPR' || types.some((type) => /^preprint$/i.test(type)) ? (['preprint'] as const) : []),
      ...(record.isOpenAccess === 'Y' ? (['open-access'] as const) : []),
    ],
  };
}

/** MEDLINE ends titles with a dot and PMC does not; an ellipsis is no such dot. */
const FINAL_DOT = /(?<!\.)\.((?:<\/\w+>|&lt;\/\w+&gt;|\s)*)$/;

/** `pubYear` and its kin may be 0, which is no year. */
const publishedOf = ({
  firstPublicationDate,
  electronicPublicationDate,
  pubYear,
  journalInfo,
}: Members): string | undefined =>
  [firstPublicationDate, electronicPublicationDate, pubYear, members(journalInfo).yearOfPublication]
    .map(text)
    .find((date) => date && !/^0+\b/.test(date));

function authorsOf({ authorList, authorString }: Members): string[] {
  const named = list(members(authorList).author).flatMap((each) => {
    const { fullName, collectiveName } = members(each);
    return text(fullName) ?? text(collectiveName) ?? [];
  });
  const listed = text(authorString)?.replace(/\.$/, '').split(/,\s+/) ?? [];
  return named.length > 0 ? named : listed.filter(Boolean);
}

/** Core records list the types, lite ones join them. */
function typesOf({ pubTypeList, pubType }: Members): string[] {
  const listed = texts(members(pubTypeList).pubType);
  return listed.length > 0 ? listed : (text(pubType)?.split(/\s*;\s*/) ?? []).filter(Boolean);
}

/** "research-article" and "Journal Article" as words. */
const inWords = (type: string): string =>
  (/^[a-z-]+$/.test(type) ? type.replace(/-/g, ' ') : type).replace(/^./, (initial) => initial.toUpperCase());

const isFirst = (type: string, index: number, types: readonly string[]): boolean =>
  types.findIndex((other) => bare(other) === bare(type)) === index;

/** MEDLINE has "Case Reports" where PMC has "case-report". */
const bare = (type: string): string => type.toLowerCase().replace(/s$/, '');
