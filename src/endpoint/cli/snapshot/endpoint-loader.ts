import type { DrugDocument, SectionName } from '../../../data/index.js';
import type { Loader, Problems } from './loader.js';
import type { Manifest } from './manifest.js';
import {
  articlesSection,
  configuration,
  fetchJson,
  isDataError,
  labelSection,
  loadFormat,
  readDocument,
  SECTION_NAMES,
  studiesSection,
  trialsSection,
} from '../../../data/index.js';
import { assertWhole } from './loader.js';

const SECTIONS = [labelSection, studiesSection, trialsSection, articlesSection];
const NOT_MODIFIED = 304;

type Members = Readonly<Record<string, unknown>>;

/** One part of a document: what an address answered, or that it has not changed, or that it has none. */
type Part = { readonly url: string } & ({ readonly body: unknown } | { readonly status: 304 | 404 });

/**
 * Documents from an endpoint that speaks `druglib/1`.
 * @param template its address; with `{section}` in it each section is asked for by itself
 */
export function endpointLoader(template: string, manifest: Manifest, signal: AbortSignal): Loader {
  return {
    async load(name, isKept) {
      const urls = await addressesOf(template, name);
      const ask = (url: string, isConditional: boolean): Promise<Part> =>
        askFor(url, isConditional, manifest, signal);
      const first = await Promise.all(urls.map((url) => ask(url, isKept)));
      if (first.every(isUnchanged)) return undefined;
      // Half a document is of no use: what has not changed is needed as well.
      const parts = await Promise.all(
        first.map(async (part) => (isUnchanged(part) ? ask(part.url, false) : part)),
      );
      return merge(parts, name);
    },
  };
}

const isUnchanged = (part: Part): boolean => 'status' in part && part.status === NOT_MODIFIED;

async function addressesOf(template: string, name: string): Promise<string[]> {
  const format = await loadFormat('druglib');
  const urls = SECTION_NAMES.map((section: SectionName) => format.url({ drug: name }, section, template));
  return [...new Set(urls)];
}

/** @throws DataError of any code of `fetchJson`, but for a drug that the address does not know */
async function askFor(
  url: string,
  isConditional: boolean,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<Part> {
  const tag = isConditional ? manifest.tagOf(url) : undefined;
  let newTag: string | undefined;
  const fetchWithTag: typeof fetch = async (address, init) => {
    const response = await fetch(address, init);
    newTag = response.headers.get('etag') ?? undefined;
    return response;
  };
  const headers: Record<string, string> = tag ? { 'if-none-match': tag } : {};
  try {
    const body = await fetchJson(url, { ...configuration(), headers, fetch: fetchWithTag }, signal);
    manifest.remember(url, newTag);
    return { url, body };
  } catch (error) {
    const status = isDataError(error) ? error.details.status : undefined;
    if (tag && status === NOT_MODIFIED) return { url, status };
    manifest.remember(url, undefined);
    if (status === 404) return { url, status };
    throw error;
  }
}

/** @throws Error when no part has the drug, DataError when panels would refuse the document */
function merge(parts: readonly Part[], name: string): DrugDocument {
  const bodies = parts.flatMap((part) => ('body' in part ? [part.body as Members] : []));
  if (bodies.length === 0) throw new Error('the endpoint knows no such drug');
  for (const body of bodies)
    for (const section of SECTIONS) readDocument<unknown>(body, { drug: name }, section);
  const { contract, drug } = bodies[0] ?? {};
  const sections = SECTION_NAMES.flatMap((section) => {
    const member = bodies.map((body) => body[section]).find((one) => one != null);
    return member === undefined ? [] : [[section, withoutNext(member as Members)] as const];
  });
  // The label is the first that was asked for.
  const [label] = parts;
  const lost = label && 'status' in label ? { label: { code: 'not-found', status: label.status } } : {};
  assertWhole(Object.assign(lost, ...bodies.map(({ problems }) => problems ?? {})) as Problems);
  return { contract, drug, ...Object.fromEntries(sections) } as unknown as DrugDocument;
}

/** A next page is on the endpoint, where panels that read a file elsewhere would not follow it. */
function withoutNext({ next: _next, ...rest }: Members): Members {
  return rest;
}
