/** One answer of a service, as it is kept. */
export interface StoredEntry {
  /** A JSON value. */
  readonly value: unknown;
  /** When it was retrieved, in ms since 1970. */
  readonly storedAt: number;
  /** Length of its JSON text. */
  readonly bytes: number;
}

/**
 * Where answers are kept. A store may lose anything at any time, and one that fails is treated as empty: the
 * service is asked again.
 */
export interface Store {
  get(key: string): Promise<StoredEntry | undefined>;
  /** @param keepFor after how many ms nobody will want it any more */
  set(key: string, entry: StoredEntry, keepFor: number): Promise<void>;
}

/** What a store wrote itself, or undefined for anything else. */
export function readEntry(text: string): StoredEntry | undefined {
  try {
    const entry = JSON.parse(text) as Partial<StoredEntry> | null;
    if (typeof entry?.storedAt !== 'number' || typeof entry.bytes !== 'number') return undefined;
    return { value: entry.value, storedAt: entry.storedAt, bytes: entry.bytes };
  } catch {
    return undefined;
  }
}

/** Name of an entry without the drug in it: SHA-256 of the key, in hexadecimal digits. */
export async function entryName(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
