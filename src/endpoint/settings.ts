import type { Source } from './sources/source.js';

/** What a hook gets to know of an answered request: nothing that tells the drug or the reader. */
export interface AnsweredRequest {
  /** The route's pattern, such as `/drugs/:drug`. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  /** In ms. */
  readonly duration: number;
}

/** How an endpoint answers. */
export interface EndpointOptions {
  /** Where documents come from. */
  readonly source: Source;
  /** The path that routes live under, such as `/druglib`; none by default. */
  readonly basePath?: string | undefined;
  /**
   * The public address of the endpoint, such as `https://api.example.org/druglib`, for `next` addresses. By default
   * what the request was sent to, which is wrong behind a proxy that changes host or path.
   */
  readonly address?: string | undefined;
  /**
   * Origins whose pages may read, such as `https://ehr.example.org`; `'*'` for all. None by default: then only
   * pages of the endpoint's own origin may (https://fetch.spec.whatwg.org/#http-cors-protocol).
   */
  readonly allowedOrigins?: '*' | readonly string[] | undefined;
  /** Request headers that those pages may send; `Accept` and `If-None-Match` by default. */
  readonly allowedHeaders?: readonly string[] | undefined;
  /** How long others may keep an answer without asking, in ms; 5 minutes by default (RFC 9111 §5.2.2.1). */
  readonly maxAge?: number | undefined;
  /** How long they may give it out while they refresh it, in ms; one hour by default (RFC 5861 §3). */
  readonly staleWhileRevalidate?: number | undefined;
  /** How long they may give it out when the endpoint fails, in ms; one day by default (RFC 5861 §4). */
  readonly staleIfError?: number | undefined;
  /** Packs answers with gzip itself; false by default, for most platforms and proxies do. */
  readonly compress?: boolean | undefined;
  /** Bytes of written documents that are kept for the next reader; 32 MB by default. */
  readonly maxKeptBytes?: number | undefined;
  /** The JSON Schema of the contract, for `/schema`; `druglib-widgets/schema/druglib-1.json`. */
  readonly schema?: unknown;
  /** Called after each answer, for counts and times. Nothing is logged by default. */
  readonly onAnswer?: ((request: AnsweredRequest) => void) | undefined;
}

/** The options with their defaults, and what follows from them. */
export type EndpointSettings = Required<Omit<EndpointOptions, 'address' | 'onAnswer' | 'schema'>> &
  Pick<EndpointOptions, 'address' | 'onAnswer' | 'schema'>;

const MINUTE = 60_000;

export function readSettings(options: EndpointOptions): EndpointSettings {
  const defaults = {
    allowedOrigins: [],
    allowedHeaders: ['Accept', 'If-None-Match'],
    maxAge: 5 * MINUTE,
    staleWhileRevalidate: 60 * MINUTE,
    staleIfError: 24 * 60 * MINUTE,
    compress: false,
    maxKeptBytes: 32_000_000,
  };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  return {
    ...defaults,
    ...(given as unknown as EndpointOptions & typeof defaults),
    basePath,
    address: options.address?.replace(/\/+$/, ''),
  };
}

/** The `Cache-Control` of a good answer. */
export function cacheControl({ maxAge, staleWhileRevalidate, staleIfError }: EndpointSettings): string {
  const directives = {
    'max-age': maxAge,
    'stale-while-revalidate': staleWhileRevalidate,
    'stale-if-error': staleIfError,
  };
  const words = Object.entries(directives).map(([name, ms]) => `${name}=${Math.round(ms / 1000)}`);
  return ['public', ...words].join(', ');
}
