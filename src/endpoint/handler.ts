import type { Context } from 'hono';
import type { SectionName } from '../data/index.js';
import type { HttpAnswer } from './http-answer.js';
import type { Asked } from './problem.js';
import type { DocumentRequest } from './read-request.js';
import type { EndpointOptions, EndpointSettings } from './settings.js';
import type { SourceAnswer } from './sources/source.js';
import { Hono } from 'hono';
import { DataError, isDataError } from '../data/index.js';
import { DocumentWriter } from './document-writer.js';
import { METHODS, preflightAnswer, toResponse } from './http-answer.js';
import { failureAnswer, problemAnswer } from './problem.js';
import { hasControl, readRequest, readSearch } from './read-request.js';
import { readSettings } from './settings.js';

/** What the platform brings beside the request. */
export interface PlatformContext {
  /** Keeps an edge worker alive for a refresh behind the answer. */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** A web-standard server: the same on Node, edge workers, Deno and Bun. */
export interface Endpoint {
  /** Answers one request; never rejects. */
  fetch(request: Request, context?: PlatformContext): Promise<Response>;
}

interface Environment {
  Bindings: PlatformContext;
  Variables: { asked?: Asked };
}
type RouteContext = Context<Environment>;
type Route = (context: RouteContext) => HttpAnswer | Promise<HttpAnswer>;

const LONGEST_SEARCH = 100;
const MOST_FOUND = 20;

/**
 * The endpoint of the panels: `/drugs/{drug}`, `/drugs/{drug}/{section}`, `/drugs?q=`, `/health` and `/schema`.
 * Faults are told as problem details (RFC 9457). It sets no cookies and asks for none.
 */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const settings = readSettings(options);
  const app = new Hono<Environment>();
  addRoutes(app, settings);
  return {
    fetch: async (request, context = {}) => app.fetch(request, { waitUntil: bound(context) }),
  };
}

/** Platforms bring it as a method that wants its object. */
const bound = (context: PlatformContext): PlatformContext['waitUntil'] =>
  typeof context.waitUntil === 'function' ? (work) => context.waitUntil?.(work) : undefined;

function addRoutes(app: Hono<Environment>, settings: EndpointSettings): void {
  const { basePath } = settings;
  const writer = new DocumentWriter(settings);
  const document: Route = (context) => answerDocument(context, settings, writer);
  const routes: Readonly<Record<string, Route>> = {
    '/drugs': (context) =>
      readSearch(context.req.url).has('q') ? find(context, settings) : document(context),
    '/drugs/': document,
    '/drugs/:drug': document,
    '/drugs/:drug/:section': document,
    '/health': () => answerHealth(settings),
    '/schema': (context) => answerSchema(context, settings, writer),
  };
  for (const [pattern, route] of Object.entries(routes)) {
    app.get(basePath + pattern, (context) => respond(context, pattern, route, settings));
  }
  app.options('*', (context) => respond(context, '*', () => preflightAnswer(settings), settings));
  app.notFound((context) => respond(context, '*', refuse, settings));
}

/** Every answer leaves through here, so that each has the shared headers and is counted. */
async function respond(
  context: RouteContext,
  route: string,
  answer: Route,
  settings: EndpointSettings,
): Promise<Response> {
  const start = performance.now();
  const { raw } = context.req;
  const told = await settle(answer, context);
  const response = toResponse(told, raw.headers.get('origin'), settings);
  const { method } = raw;
  settings.onAnswer?.({ route, method, status: told.status, duration: performance.now() - start });
  return response;
}

async function settle(answer: Route, context: RouteContext): Promise<HttpAnswer> {
  try {
    return await answer(context);
  } catch (error) {
    return failureAnswer(error, context.get('asked'));
  }
}

function refuse(context: RouteContext): HttpAnswer {
  if (METHODS.includes(context.req.method)) return problemAnswer(404, { detail: 'no such address' });
  return problemAnswer(405, { headers: { Allow: METHODS.join(', ') } });
}

async function answerDocument(
  context: RouteContext,
  { source }: EndpointSettings,
  writer: DocumentWriter,
): Promise<HttpAnswer> {
  const { drug, section } = context.req.param() as { drug?: string; section?: string };
  const path = [drug ?? '', section].filter((word) => word !== undefined);
  const request = readRequest(path, readSearch(context.req.url));
  if (!request) return problemAnswer(404, { detail: 'no such section' });
  context.set('asked', askedOf(request));
  const { query, section: wanted } = request;
  const answer = await source.read({ query, section: wanted, waitUntil: context.env.waitUntil });
  if (wanted) assertThere(answer, wanted);
  return writer.write(answer, request, context.req.raw);
}

/**
 * Asked alone, a document without the section would be kept and shown as a good answer.
 * @throws DataError with the reason why the section is missing; `not-found` when the source does not have it
 */
function assertThere({ document, problems }: SourceAnswer, wanted: SectionName): void {
  if (document[wanted]) return;
  const problem = problems?.[wanted];
  if (!problem) throw new DataError('not-found', `this source has no ${wanted} for the drug`);
  const { code, retryAfter } = problem;
  throw new DataError(code, `${wanted} could not be read`, { retryAfter });
}

function askedOf({ query, section }: DocumentRequest): Asked {
  const { drug, rxcui, ndc, setId } = query;
  return { drug, rxcui, ndc, setId, section };
}

const json = (value: unknown, status: number, cacheControl: string): HttpAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': cacheControl },
  body: JSON.stringify(value),
});

async function find(context: RouteContext, { source }: EndpointSettings): Promise<HttpAnswer> {
  const text = readSearch(context.req.url).get('q')?.trim() ?? '';
  if (!text || text.length > LONGEST_SEARCH || hasControl(text)) {
    throw new DataError('config', `q is a name of at most ${LONGEST_SEARCH} characters`);
  }
  if (!source.find) throw new DataError('not-found', 'this source cannot be searched');
  return json({ items: await source.find(text, MOST_FOUND) }, 200, 'public, max-age=60');
}

async function answerHealth({ source }: EndpointSettings): Promise<HttpAnswer> {
  try {
    const details = await source.health?.();
    return json({ status: 'ok', source: source.name, ...details }, 200, 'no-store');
  } catch (error) {
    const code = isDataError(error) ? error.code : undefined;
    return json({ status: 'failing', source: source.name, code }, 503, 'no-store');
  }
}

async function answerSchema(
  context: RouteContext,
  { schema }: EndpointSettings,
  writer: DocumentWriter,
): Promise<HttpAnswer> {
  if (schema === undefined) return problemAnswer(404, { detail: 'this endpoint brings no schema' });
  return writer.writeSchema(schema, context.req.raw);
}
