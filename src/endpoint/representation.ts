/** A body as it goes out, with its strong validator (RFC 9110 §8.8.3). */
export interface Representation {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The same in gzip, when the endpoint compresses. */
  readonly gzip?: Representation | undefined;
}

// 132 bits: no two documents of one address will ever meet.
const ETAG_LENGTH = 22;

/** @param compress also in gzip, where the platform can */
export async function represent(value: unknown, compress: boolean): Promise<Representation> {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const plain = { body, etag: await etagOf(body) };
  if (!compress || typeof CompressionStream === 'undefined') return plain;
  const packed = new Response(body).body?.pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  // Each encoding is a representation of its own and needs a strong validator of its own.
  return { ...plain, gzip: { body: bytes, etag: `${plain.etag.slice(0, -1)}-gzip"` } };
}

async function etagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const text = btoa(String.fromCharCode(...digest))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
  return `"${text.slice(0, ETAG_LENGTH)}"`;
}

/** True when `If-None-Match` names the validator; the comparison is the weak one (RFC 9110 §13.1.2). */
export function isKnown(etag: string, header: string | null): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Whether the reader takes gzip (RFC 9110 §12.5.3). */
export function acceptsGzip(header: string | null): boolean {
  const codings = (header ?? '').toLowerCase().split(',');
  return codings.some((coding) => /^\s*gzip\s*(;\s*q=(1(\.0*)?|0\.\d*[1-9]\d*)\s*)?$/.test(coding));
}
