import type { Query, SectionName } from '../../data/index.js';
import type { CacheOptions } from '../upstream/cache.js';
import type { Attempt } from './attempt.js';
import type { DrugConcept } from './rxnorm.js';
import type { SectionPart } from './section-reader.js';
import type { SectionService, Services } from './services.js';
import type { Source, SourceAnswer, SourceRequest } from './source.js';
import { comparable, DataError, isAsked, SECTION_NAMES } from '../../data/index.js';
import { BoundedMap } from '../bounded-map.js';
import { UpstreamCache } from '../upstream/cache.js';
import { attempt, cachesOf, gravest, hasNothing, isUnknown, merge } from './attempt.js';
import { identify } from './identify.js';
import { IdentityReader } from './identity-reader.js';
import { SectionReader } from './section-reader.js';
import { PUBLIC_SERVICES } from './services.js';

/** What a live source asks, and how it keeps the answers. */
export interface LiveOptions {
  /** Others in place of, or beside, `PUBLIC_SERVICES`. */
  readonly services?: Partial<Services> | undefined;
  readonly cache?: CacheOptions | undefined;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Items a list when the request does not say; 50 by default. */
  readonly limit?: number | undefined;
}

/** How many documents are kept as they went out. */
const KEPT_ANSWERS = { maxEntries: 200, maxBytes: 32_000_000 };
const SET_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Documents made of what public services answer: the label of openFDA, the trials of ClinicalTrials.gov, the
 * studies of Europe PMC, and RxNorm for what an RxCUI or NDC stands for. A section whose service fails is absent
 * and its reason told.
 */
export function createLiveSource(options: LiveOptions = {}): Source {
  return new LiveSource(options);
}

/** What one request needs to know of the drug. */
interface Lookup {
  readonly request: SourceRequest;
  readonly query: Query;
  readonly concept: Promise<Attempt<DrugConcept | undefined>>;
}

type Parts = Map<SectionName, Attempt<SectionPart>>;

class LiveSource implements Source {
  readonly name = 'live';
  readonly #cache: UpstreamCache;
  readonly #identity: IdentityReader;
  readonly #readers = new Map<SectionName, SectionReader>();
  readonly #answers = new BoundedMap<{ caches: readonly unknown[]; answer: SourceAnswer }>(KEPT_ANSWERS);
  readonly #limit: number;

  constructor({ services = {}, cache = {}, fetch, limit = 50 }: LiveOptions) {
    const now = cache.now ?? Date.now;
    const all = { ...PUBLIC_SERVICES, ...services };
    this.#limit = limit;
    this.#cache = new UpstreamCache(cache);
    const shared = { cache: this.#cache, fetch, now };
    this.#identity = new IdentityReader(all.identity, shared);
    for (const section of SECTION_NAMES) {
      const service: SectionService | undefined = all[section];
      if (service) this.#readers.set(section, new SectionReader(section, service, shared));
    }
  }

  async read(request: SourceRequest): Promise<SourceAnswer> {
    const query = withSetId(request.query);
    if (!isAsked(query)) throw new DataError('config', 'needs one of drug, rxcui, ndc, set-id');
    const lookup = { request, query, concept: attempt(this.#identity.read(query, request)) };
    const wanted = SECTION_NAMES.filter((name) => !request.section || name === request.section);
    const label =
      wanted.includes('label') || (await isLabelNeeded(lookup)) ? this.#readLabel(lookup) : undefined;
    const parts: Parts = new Map();
    await Promise.all(
      wanted.map(async (section) => {
        const part = section === 'label' ? label : this.#readList(section, lookup, label);
        const outcome = await part;
        if (outcome) parts.set(section, outcome);
      }),
    );
    return this.#answer(lookup, await label, inOrder(parts));
  }

  async find(text: string, limit: number): ReturnType<NonNullable<Source['find']>> {
    return this.#identity.find(text, limit);
  }

  health(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve({ cache: this.#cache.counts });
  }

  /**
   * The label by what was asked. An RxCUI of a whole drug stands in no label, so the drug's name is asked then;
   * one of a product is not replaced: another strength or form may have another label.
   */
  async #readLabel({ request, query, concept }: Lookup): Promise<Attempt<SectionPart> | undefined> {
    const reader = this.#readers.get('label');
    if (!reader) return undefined;
    const { drug, rxcui, ndc, setId } = query;
    const direct = await attempt(reader.read({ drug, rxcui, ndc, setId }, request));
    if (direct.value || !isUnknown(direct.error) || isAsked({ drug, ndc, setId })) return direct;
    const known = (await concept).value;
    return known?.isDrug ? attempt(reader.read({ drug: known.name }, request)) : direct;
  }

  async #readList(
    section: SectionName,
    { request, query, concept }: Lookup,
    label: Promise<Attempt<SectionPart> | undefined> | undefined,
  ): Promise<Attempt<SectionPart> | undefined> {
    const reader = this.#readers.get(section);
    if (!reader) return undefined;
    const { cursor, limit = this.#limit } = query;
    let drug = comparable(query.drug) ? query.drug : (await concept).value?.name;
    if (!drug) {
      const found = await label;
      const known = found?.value?.value.drug;
      drug = known?.genericName ?? known?.name;
      if (!drug) {
        const unnamed = new DataError('not-found', 'nobody knows a name for this code');
        return { error: found?.error ?? (await concept).error ?? unnamed };
      }
    }
    return attempt(reader.read({ drug, cursor: request.section ? cursor : undefined, limit }, request));
  }

  async #answer(
    { request, query, concept }: Lookup,
    label: Attempt<SectionPart> | undefined,
    parts: Parts,
  ): Promise<SourceAnswer> {
    const outcomes = [...parts.values()];
    const isNowhere = !request.section && isUnknown(label?.error) && hasNothing(parts);
    if (outcomes.length > 0 && (isNowhere || outcomes.every(({ value }) => !value))) throw gravest(outcomes);

    const known = await concept;
    const caches = [...cachesOf(outcomes), ...(label?.value ? [label.value.value] : []), known.value];
    const key = JSON.stringify([request.section, query]);
    const kept = this.#answers.get(key);
    const isWhole = outcomes.every(({ value }) => value);
    if (isWhole && kept && isSame(kept.caches, caches)) return kept.answer;

    const drug = identify(query, known, label);
    const answer = merge({ contract: 'druglib/1', drug }, parts);
    const bytes = outcomes.reduce((sum, { value }) => sum + (value?.bytes ?? 0), 0);
    if (isWhole) this.#answers.set(key, { caches, answer }, bytes);
    return answer;
  }
}

const inOrder = (parts: Parts): Parts =>
  new Map([...parts].sort(([a], [b]) => SECTION_NAMES.indexOf(a) - SECTION_NAMES.indexOf(b)));

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** openFDA's labels answer with their set id as their id. */
function withSetId({ drug, ...query }: Query): Query {
  const isSetId = SET_ID.test(drug?.trim() ?? '') && !query.setId;
  return isSetId ? { ...query, setId: drug?.trim() } : { ...query, drug };
}

/** A name alone says itself who it is, a code alone through RxNorm; all else is compared with a label. */
async function isLabelNeeded({ query, concept }: Lookup): Promise<boolean> {
  const { drug, rxcui, ndc, setId } = query;
  const codes = [rxcui, ndc, setId].filter(comparable).length;
  if (comparable(drug)) return codes > 0;
  return codes > 1 || !(await concept).value;
}
