import type { Configuration } from './config.js';
import type { Section } from './contract/section.js';
import type { Answer, Format } from './formats/format.js';
import type { Query } from './query.js';
import type { OpenDocument, Resource } from './read-document.js';
import { configuration, onConfigure } from './config.js';
import { DataError, isDataError } from './errors.js';
import { loadedFormat, loadFormat } from './formats/registry.js';
import { fetchJson } from './http.js';
import { askedNdc } from './identity.js';
import { isAsked } from './query.js';
import { openDocument, readSection } from './read-document.js';
import { ResourceStore } from './resource-store.js';

export type { Resource } from './read-document.js';

/** What a panel wants to show. */
export interface ResourceRequest<T> {
  readonly query: Query;
  readonly section: Section<T>;
  /** RFC 6570 template; else the page-wide one, else the format's own. */
  readonly endpoint?: string | undefined;
  /** Else the page-wide one, else `druglib`. */
  readonly format?: string | undefined;
  /** Against which a relative endpoint is resolved, such as the document's base address. */
  readonly base?: string | undefined;
  /** Address of a further page, from `Page.next`; only of the endpoint's own origin. */
  readonly next?: string | undefined;
  /** Past every cache. */
  readonly reload?: boolean | undefined;
  /** Told at each try, also of a request that another reader began. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far a request is that has no answer yet. */
export interface Progress {
  /** Who is asked, without the path: that may say of what. */
  readonly host: string;
  /** From 1. */
  readonly tries: number;
  /** The page had it preloaded, so it will be there in a moment. */
  readonly isPreloaded: boolean;
}

interface Arrival {
  readonly body: unknown;
  readonly at: number;
}

const DEFAULT_FORMAT = 'druglib';
const store = new ResourceStore();
const openDocuments = new WeakMap<object, OpenDocument>();

// Other headers may mean another reader's rights: nothing is shared across a change of the settings.
onConfigure(() => store.clear());

/**
 * The whole road of data: address, transport, format, checks. Requests for the same address are shared. What need not
 * wait does not: the request is sent before this returns, unless the format's code or the headers are still to come.
 * @param signal aborts this reader; the transport ends with its last reader
 * @throws DataError of any code; the signal's reason on abort
 */
export async function loadResource<T>(
  request: ResourceRequest<T>,
  signal: AbortSignal,
): Promise<Resource<T>> {
  const { query, section, reload, onProgress } = request;
  if (!isAsked(query)) throw config('needs one of drug, rxcui, ndc, set-id');
  askedNdc(query);
  const named = first(request.format, pageFormat(configuration()));
  const format = loadedFormat(named, section.name) ?? (await loadFormat(named, section.name));
  if (!format.sections.includes(section.name)) throw config(`format "${format.name}" has no ${section.name}`);

  const settings = configuration();
  const url = addressOf(request, format, settings);
  const { host } = new URL(url);
  const load = async (transport: AbortSignal, tell: (progress: Progress) => void): Promise<Arrival> => {
    const onTry = (tries: number): void => tell({ host, tries, isPreloaded: isPreloaded(url) });
    const body = await fetchJson(
      url,
      { ...settings, ...(isHome(url, request, settings) ? {} : STRANGER), reload, onTry },
      transport,
    );
    return { body, at: Date.now() };
  };
  const { freshFor } = settings;
  const { body, at } = await store.share(`${format.name} ${url}`, load, signal, {
    reload,
    freshFor,
    onProgress,
  });
  const answer = { body, query, section: section.name, url, at: new Date(at).toISOString() };
  return readSection(open(await read(format, answer)), query, section, at);
}

/** In ms; browsers keep what was preloaded for the page that begins. */
const RECENT = 10_000;

/** By a `<link rel="preload">` that has just come; what a script fetched may not be kept by the browser. */
function isPreloaded(url: string): boolean {
  // The documents that tests of hosts run in may not have it.
  const { getEntriesByName } = performance as Partial<Performance>;
  const entries = (getEntriesByName?.call(performance, url, 'resource') ?? []) as PerformanceResourceTiming[];
  return entries.some(
    ({ initiatorType, responseEnd }) => initiatorType === 'link' && performance.now() - responseEnd < RECENT,
  );
}

/** Tokens and cookies are for the host's own servers: where the page is, and where `configure()` points. */
const STRANGER = { headers: undefined, credentials: 'omit' } as const;

function isHome(url: string, { base }: ResourceRequest<unknown>, { endpoint }: Configuration): boolean {
  return [base, endpoint].some(
    (home) => home && URL.canParse(home, base) && new URL(home, base).origin === new URL(url).origin,
  );
}

const config = (message: string): DataError => new DataError('config', message);

// An empty attribute says as little as a missing one.
const first = (...texts: (string | undefined)[]): string => texts.find(Boolean) ?? '';

const pageFormat = ({ format }: Configuration): string => first(format, DEFAULT_FORMAT);

/** @throws DataError `config`; `invalid-data` for a next page elsewhere */
function addressOf<T>(request: ResourceRequest<T>, format: Format, settings: Configuration): string {
  const { query, section, endpoint, base, next } = request;
  // The page-wide endpoint speaks the page-wide format and no other.
  const pageEndpoint = format.name === pageFormat(settings) ? settings.endpoint : '';
  const template = first(endpoint, pageEndpoint, format.endpoint);
  const address = absolute(format.url(query, section.name, template), base);
  if (!next) return address.href;
  const page = absolute(next, address.href);
  if (page.origin === address.origin) return page.href;
  throw new DataError('invalid-data', 'the next page is elsewhere', { path: `${section.name}.next` });
}

function absolute(address: string, base: string | undefined): URL {
  if (!URL.canParse(address, base)) throw config(`"${address}" is no address`);
  const url = new URL(address, base);
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    throw config('only http(s), without user');
  url.hash = '';
  return url;
}

/** A format that trips over an answer has met data that it does not know. */
async function read(format: Format, answer: Answer): Promise<unknown> {
  try {
    return await format.read(answer);
  } catch (cause) {
    if (isDataError(cause)) throw cause;
    throw new DataError('invalid-data', `not ${format.name}`, { cause });
  }
}

/** Parsed once for all panels that got the same document. */
function open(document: unknown): OpenDocument {
  const known = openDocuments.get(document as object);
  if (known) return known;
  const opened = openDocument(document);
  openDocuments.set(document as object, opened);
  return opened;
}
