import type { Query } from '../../data/index.js';
import type { UpstreamCache } from '../upstream/cache.js';
import type { DrugConcept } from './rxnorm.js';
import type { Service } from './services.js';
import type { FoundDrug, SourceRequest } from './source.js';
import { Upstream } from '../upstream/upstream.js';
import { findConcepts, readConcept, readRxcui, RXNAV } from './rxnorm.js';

/** Says which drug a code stands for, through RxNorm and the cache. */
export class IdentityReader {
  readonly #service: Service;
  readonly #upstream: Upstream;
  readonly #cache: UpstreamCache;

  constructor(service: Service, shared: { cache: UpstreamCache; fetch?: typeof fetch | undefined }) {
    this.#service = service;
    this.#upstream = new Upstream({ ...service, fetch: shared.fetch });
    this.#cache = shared.cache;
  }

  /**
   * The concept of the RxCUI, else of the NDC; undefined when neither is asked.
   * @throws DataError `not-found` for an unknown code; any code of the transport
   */
  async read({ rxcui, ndc }: Query, request: SourceRequest): Promise<DrugConcept | undefined> {
    const code = rxcui?.trim() || (ndc?.trim() && (await this.#rxcuiOf(ndc.trim(), request)));
    if (!code) return undefined;
    const load = (): Promise<DrugConcept> => readConcept(code, this.#upstream, this.#endpoint);
    return this.#cached(`rxcui ${code}`, load, request);
  }

  /** @throws DataError of any code of the transport */
  async find(text: string, limit: number): Promise<FoundDrug[]> {
    const service = { rxnav: this.#upstream, endpoint: this.#endpoint };
    const load = (): Promise<{ rxcui: string; name: string }[]> => findConcepts(text, limit, service);
    const found = await this.#cached(`find ${limit} ${text.toLowerCase()}`, load, {});
    return found.map(({ rxcui, name }) => ({ id: `rxcui:${rxcui}`, name }));
  }

  get #endpoint(): string {
    return this.#service.endpoint ?? RXNAV;
  }

  #rxcuiOf(ndc: string, request: SourceRequest): Promise<string> {
    return this.#cached(`ndc ${ndc}`, () => readRxcui(ndc, this.#upstream, this.#endpoint), request);
  }

  async #cached<T>(key: string, load: () => Promise<T>, { waitUntil }: Partial<SourceRequest>): Promise<T> {
    const { freshFor, staleWhileRevalidate, staleIfError } = this.#service;
    const lifetimes = { freshFor, staleWhileRevalidate, staleIfError };
    const { value } = await this.#cache.read({ key: `rxnorm ${key}`, load, ...lifetimes, waitUntil });
    return value;
  }
}
