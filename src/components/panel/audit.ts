import type { Resource, Source } from '../../data/index.js';
import { DruglibRenderedEvent } from './events.js';

/** Tells an audit trail what the panel shows. Later than the drawing, because browsers hash apart from the page. */
export async function tellRendered(
  panel: Element,
  { drug, section, value }: Resource<unknown>,
  source: Source | undefined,
): Promise<void> {
  const { name = '', version = source?.effective ?? source?.updated ?? '' } = source ?? {};
  const hash = await contentHash(value);
  panel.dispatchEvent(new DruglibRenderedEvent(drug.id, section, name, version, hash));
}

async function contentHash(value: unknown): Promise<string | undefined> {
  // Pages without TLS have no `subtle`.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  const bytes = new TextEncoder().encode(JSON.stringify(value ?? null));
  const digest = await subtle?.digest('SHA-256', bytes);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
