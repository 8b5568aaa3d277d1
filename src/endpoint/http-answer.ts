import type { EndpointSettings } from './settings.js';

/** An answer before the headers that all answers share. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

export const METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Readable by the panels of other origins; the age and the wait are part of what they tell. */
const EXPOSED_HEADERS = 'Age, ETag, Retry-After';
const ONE_DAY = '86400';

/** For documents that no page should run, frame or sniff. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Written at once: a middleware for each header would copy the response each time. */
export function toResponse(answer: HttpAnswer, origin: string | null, settings: EndpointSettings): Response {
  const { status, headers, body } = answer;
  const shared = {
    ...headers,
    ...SECURITY_HEADERS,
    ...originHeaders(origin, settings),
    ...varyOf(headers, settings),
  };
  // Edge workers pack a body anew unless they are told that it is packed; others do not know the member.
  const packed = 'Content-Encoding' in headers ? { encodeBody: 'manual' } : {};
  return new Response(body, { status, headers: shared, ...packed });
}

/** @see https://fetch.spec.whatwg.org/#cors-preflight-fetch */
export function preflightAnswer({ allowedHeaders }: EndpointSettings): HttpAnswer {
  const headers = {
    Allow: METHODS.join(', '),
    'Access-Control-Allow-Methods': METHODS.join(', '),
    'Access-Control-Allow-Headers': allowedHeaders.join(', '),
    'Access-Control-Max-Age': ONE_DAY,
  };
  return { status: 204, headers, body: null };
}

/** Never with credentials: what the endpoint tells is the same for all. */
function originHeaders(origin: string | null, { allowedOrigins }: EndpointSettings): Record<string, string> {
  const isListed = allowedOrigins === '*' || (origin !== null && allowedOrigins.includes(origin));
  if (!isListed) return {};
  return {
    'Access-Control-Allow-Origin': allowedOrigins === '*' ? '*' : (origin ?? ''),
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
  };
}

/** Also for an origin that is not listed: a cache must not give its answer to one that is. */
function varyOf(
  { Vary }: HttpAnswer['headers'],
  { allowedOrigins }: EndpointSettings,
): Record<string, string> {
  const names = [allowedOrigins === '*' ? undefined : 'Origin', Vary].filter(Boolean);
  return names.length > 0 ? { Vary: names.join(', ') } : {};
}
