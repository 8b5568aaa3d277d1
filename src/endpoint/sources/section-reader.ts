import type { Answer, DrugDocument, Format, Identity, Query, SectionName } from '../../data/index.js';
import type { Cached, UpstreamCache } from '../upstream/cache.js';
import type { SectionService } from './services.js';
import type { SourceRequest } from './source.js';
import { comparable, DataError, isDataError, loadFormat } from '../../data/index.js';
import { Upstream } from '../upstream/upstream.js';
import { hasSection } from './sections.js';

/** One section as a service answered it. */
export interface SectionPart {
  /** Whom the service answered for. */
  readonly drug: Identity;
  /** The section as it stands in a document, without `next`. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Where its next page begins. */
  readonly cursor?: string | undefined;
}

/** Brings one section of a drug from one service, through the cache. */
export class SectionReader {
  readonly #section: SectionName;
  readonly #service: SectionService;
  readonly #upstream: Upstream;
  readonly #cache: UpstreamCache;
  readonly #now: () => number;

  constructor(
    section: SectionName,
    service: SectionService,
    shared: { cache: UpstreamCache; fetch?: typeof fetch | undefined; now: () => number },
  ) {
    this.#section = section;
    this.#service = service;
    this.#upstream = new Upstream({ ...service, fetch: shared.fetch });
    this.#cache = shared.cache;
    this.#now = shared.now;
  }

  /** @throws DataError of any code */
  async read(query: Query, { waitUntil }: SourceRequest): Promise<Cached<SectionPart>> {
    const { freshFor, staleWhileRevalidate, staleIfError, format: name, endpoint } = this.#service;
    const format = await loadFormat(name, this.#section);
    const address = (asked: Query): string =>
      format.url(asked, this.#section, endpoint ?? format.endpoint ?? '');
    const url = address(query);
    const load = async (): Promise<SectionPart> => {
      const body = await this.#upstream.get(url);
      const at = new Date(this.#now()).toISOString();
      return this.#part(await translate(format, { body, query, section: this.#section, url, at }), at);
    };
    const key = `${name} ${address(withoutCase(query))}`;
    return this.#cache.read({ key, load, freshFor, staleWhileRevalidate, staleIfError, waitUntil });
  }

  /** What a reader could not read is no section: it is told as a fault, once, here. */
  #part(answer: unknown, retrieved: string): SectionPart {
    const section = this.#section;
    const isThere = hasSection(answer, section);
    const document = answer as DrugDocument;
    const member = document[section];
    if (!isThere || !member) throw new DataError('invalid-data', `the answer has no ${section}`);
    const { next, ...value } = member as typeof member & { next?: string };
    const source = { ...value.source, retrieved };
    return { drug: document.drug, value: { ...value, source }, cursor: this.#cursorOf(next) };
  }

  /** Of the address only what stands in its parameter goes out: it comes back from strangers. */
  #cursorOf(next: string | undefined): string | undefined {
    const { cursorParameter } = this.#service;
    if (!next || !cursorParameter || !URL.canParse(next)) return undefined;
    return new URL(next).searchParams.get(cursorParameter) ?? undefined;
  }
}

/** Services ask for no case, and what differs in nothing else is kept once. */
function withoutCase({ drug, setId, ...query }: Query): Query {
  const inLowerCase = (text?: string): string | undefined => text && comparable(text);
  return { ...query, drug: inLowerCase(drug), setId: inLowerCase(setId) };
}

/** A format that trips over an answer has met data that it does not know. */
async function translate(format: Format, answer: Answer): Promise<unknown> {
  try {
    return await format.read(answer);
  } catch (cause) {
    if (isDataError(cause)) throw cause;
    throw new DataError('invalid-data', `not ${format.name}`, { cause });
  }
}
