import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { createHash } from 'node:crypto';
import { fixtures, paged, sectionOf } from '../test/fixtures/druglib/index.js';

type DrugDocument = (typeof fixtures)[string];
type SectionName = Parameters<typeof sectionOf>[1];

const documents = Object.values(fixtures);
const SECTIONS: readonly string[] = ['label', 'studies', 'trials', 'articles'] satisfies SectionName[];
const DEFAULT_LIMIT = 50;
const SLOW_MILLISECONDS = 3000;

/** What is asked, taken from `/[answer/]drugs[/drug[/section]]?cursor=&limit=`. */
interface Question {
  answer: string;
  drug: string | undefined;
  section: string | undefined;
  cursor: number;
  limit: number;
  /** Scheme, host and path up to the drug: `next` has to be absolute. */
  base: string;
}

type Reply = (response: ServerResponse, request: IncomingMessage, question: Question) => void;

/** How the endpoint answers, by the word in front of `drugs`: `/api/slow/drugs/{drug}`. */
const REPLIES: Readonly<Record<string, Reply>> = {
  ready: sendDocument((document) => document),
  slow: (response, ...rest) => {
    const timer = setTimeout(() => REPLIES.ready?.(response, ...rest), SLOW_MILLISECONDS);
    response.once('close', () => clearTimeout(timer));
  },
  404: (response) => sendError(response, 404),
  500: (response) => sendError(response, 500),
  // Another drug in place of the one that was asked for.
  'wrong-drug': sendDocument((document) => documents.find((other) => other !== document) ?? document),
  'none-stated': sendDocument((document) => withBoxedWarning(document, 'none-stated')),
  'not-provided': sendDocument((document) => withBoxedWarning(document, 'not-provided')),
  // A proxy that gives up halfway: status 200, and half of the JSON.
  truncated: (response, _request, question) => {
    const body = JSON.stringify(find(question) ?? {});
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(body.slice(0, body.length / 2));
  },
  // A sign-in page in place of the data, with status 200.
  html: (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Sign in</title><p>Please sign in.</p>');
  },
  // Never answers: the caller has to give up by itself.
  timeout: () => undefined,
};

/** Vite plugin: the demo's endpoint, in the same server as the pages, from the fixtures. */
export function endpoint(): Plugin {
  return {
    name: 'demo-endpoint',
    configureServer(server) {
      server.middlewares.use('/api', handle);
    },
  };
}

function handle(request: IncomingMessage, response: ServerResponse) {
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendError(response, 405);
    return;
  }
  const question = read(request);
  const reply = question && Object.hasOwn(REPLIES, question.answer) && REPLIES[question.answer];
  if (!reply) {
    sendError(response, 404);
    return;
  }
  if (question.drug === undefined) {
    sendJson(response, request, list(question));
    return;
  }
  reply(response, request, question);
}

function read(request: IncomingMessage): Question | undefined {
  // Connect has taken "/api" off the path.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const parts = decode(url.pathname);
  if (!parts) return undefined;
  const answer = parts[0] === 'drugs' ? undefined : parts.shift();
  if (parts.shift() !== 'drugs' || parts.length > 2) return undefined;
  const [drug, section] = parts;
  const prefix = answer === undefined ? '' : `/${answer}`;
  return {
    answer: answer ?? 'ready',
    drug,
    section,
    cursor: wholeNumber(url.searchParams.get('cursor'), 0),
    limit: wholeNumber(url.searchParams.get('limit'), DEFAULT_LIMIT) || DEFAULT_LIMIT,
    base: `${url.origin}/api${prefix}/drugs`,
  };
}

function decode(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

const wholeNumber = (text: string | null, otherwise: number) =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;

const same = (text: string | undefined) => text?.trim().toLowerCase() ?? '';

function namesOf({ drug }: DrugDocument): string[] {
  const { rxcui = [], ndc = [], setId = [] } = drug.identifiers ?? {};
  const names = [drug.id, drug.name, drug.genericName, ...(drug.aliases ?? []), ...rxcui, ...ndc, ...setId];
  return names.map(same);
}

function find({ drug }: Question): DrugDocument | undefined {
  return documents.find((document) => namesOf(document).includes(same(drug)));
}

function list({ base }: Question) {
  return {
    drugs: documents.map(({ drug }) => ({ ...drug, url: `${base}/${drug.id}` })),
  };
}

/** Serves what `choose` makes of the document that was asked for. */
function sendDocument(choose: (document: DrugDocument) => DrugDocument): Reply {
  return (response, request, question) => {
    const found = find(question);
    const { section, cursor, limit, base } = question;
    if (!found || (section !== undefined && !SECTIONS.includes(section))) {
      sendError(response, 404);
      return;
    }
    const document = choose(found);
    const wanted = section === undefined ? document : sectionOf(document, section as SectionName);
    const next = (name: string, end: number) =>
      `${base}/${found.drug.id}/${name}?${new URLSearchParams({ cursor: String(end), limit: String(limit) })}`;
    // A cursor counts in one list: a whole document always begins at its beginning.
    sendJson(response, request, paged(wanted, { cursor: section ? cursor : 0, limit, next }));
  };
}

function withBoxedWarning(document: DrugDocument, status: 'none-stated' | 'not-provided'): DrugDocument {
  return document.label ? { ...document, label: { ...document.label, boxedWarning: { status } } } : document;
}

function sendJson(response: ServerResponse, request: IncomingMessage, content: unknown) {
  const body = JSON.stringify(content);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendError(response: ServerResponse, status: number) {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify({ error: { status } }));
}
