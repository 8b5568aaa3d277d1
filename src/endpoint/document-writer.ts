import type { HttpAnswer } from './http-answer.js';
import type { DocumentRequest } from './read-request.js';
import type { Representation } from './representation.js';
import type { EndpointSettings } from './settings.js';
import type { SourceAnswer } from './sources/source.js';
import { BoundedMap } from './bounded-map.js';
import { documentBody } from './document-body.js';
import { acceptsGzip, isKnown, represent } from './representation.js';
import { cacheControl } from './settings.js';

const MOST_KEPT = 1000;

/** Writes documents as HTTP answers; one that was written is kept for the next reader. */
export class DocumentWriter {
  readonly #settings: EndpointSettings;
  readonly #cacheControl: string;
  readonly #written: BoundedMap<{ answer: object; representation: Representation }>;

  constructor(settings: EndpointSettings) {
    this.#settings = settings;
    this.#cacheControl = cacheControl(settings);
    this.#written = new BoundedMap({ maxEntries: MOST_KEPT, maxBytes: settings.maxKeptBytes });
  }

  async write(answer: SourceAnswer, request: DocumentRequest, message: Request): Promise<HttpAnswer> {
    const base = this.#settings.address ?? new URL(message.url).origin + this.#settings.basePath;
    const { query, section, alias } = request;
    const key = JSON.stringify([base, section, alias, query]);
    const make = (): unknown => documentBody(answer, request, base);
    const representation = await this.#represent(key, answer, make);
    return this.#answer(representation, message, {
      'Content-Type': 'application/json',
      'Cache-Control': isPassing(answer) ? 'no-cache' : this.#cacheControl,
      ...ageOf(answer),
    });
  }

  async writeSchema(schema: unknown, message: Request): Promise<HttpAnswer> {
    const representation = await this.#represent('schema', schema as object, () => schema);
    return this.#answer(representation, message, {
      'Content-Type': 'application/schema+json',
      'Cache-Control': this.#cacheControl,
    });
  }

  async #represent(key: string, answer: object, make: () => unknown): Promise<Representation> {
    const known = this.#written.get(key);
    if (known?.answer === answer) return known.representation;
    const representation = await represent(make(), this.#settings.compress);
    const bytes = representation.body.length + (representation.gzip?.body.length ?? 0);
    this.#written.set(key, { answer, representation }, bytes);
    return representation;
  }

  #answer(
    representation: Representation,
    { headers: asked }: Request,
    headers: Readonly<Record<string, string>>,
  ): HttpAnswer {
    const packed = acceptsGzip(asked.get('accept-encoding')) ? representation.gzip : undefined;
    const { body, etag } = packed ?? representation;
    const vary: Record<string, string> = this.#settings.compress ? { Vary: 'Accept-Encoding' } : {};
    const all = { ...headers, ...vary, ETag: etag };
    if (isKnown(etag, asked.get('if-none-match'))) return { status: 304, headers: all, body: null };
    return { status: 200, headers: packed ? { ...all, 'Content-Encoding': 'gzip' } : all, body };
  }
}

/** Old or incomplete documents: whoever keeps one asks again each time, so that it goes as soon as it can. */
function isPassing({ staleSince, problems = {} }: SourceAnswer): boolean {
  const codes = Object.values(problems).map(({ code }) => code);
  return staleSince !== undefined || codes.some((code) => code !== 'not-found');
}

/** Of the oldest part, in whole seconds (RFC 9111 §5.1). */
function ageOf({ staleSince }: SourceAnswer): Record<string, string> {
  if (staleSince === undefined) return {};
  return { Age: `${Math.max(0, Math.round((Date.now() - staleSince) / 1000))}` };
}
