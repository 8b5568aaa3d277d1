// Middleware of the test server: the corpus of real answers, faults that a network can show, and an echo.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { hostPages } from './host-pages.js';
import { strictPage } from './strict-page.js';

const types = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.html': 'text/html',
  '.tsv': 'text/tab-separated-values',
};

const hits = new Map();
const aborts = new Map();

const increment = (counter, key) => counter.set(key, (counter.get(key) ?? 0) + 1);

/** Counts the request under its `?key=`, and once more when the client leaves before the answer is complete. */
function watch(context) {
  const key = context.query.key;
  if (!key) return;
  increment(hits, key);
  context.res.once('close', () => {
    if (!context.res.writableFinished && !context.res.faultByServer) increment(aborts, key);
  });
}

function allowOrigin(context) {
  const { cors } = context.query;
  if (cors) context.set('access-control-allow-origin', cors);
}

function answerJson(context, value, status = 200) {
  context.status = status;
  context.type = 'application/json';
  context.set('cache-control', 'no-store');
  context.body = JSON.stringify(value);
}

/** Takes the answer out of Koa's hands and waits until it is over. */
async function answerByHand(context, write) {
  context.respond = false;
  const closed = once(context.res, 'close');
  write(context.res);
  await closed;
}

const destroy = (response) => {
  response.faultByServer = true;
  response.socket?.destroy();
};

function drip(response) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  const timer = setInterval(() => response.write(' '), 100);
  response.once('close', () => clearInterval(timer));
}

function truncate(response) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' });
  response.write('{"contract":"druglib/1","drug":{"id":"', () => setTimeout(() => destroy(response), 20));
}

function hugeJson(bytes) {
  const [head, tail] = ['{"filler":"', '"}'];
  return `${head}${'x'.repeat(Math.max(bytes - head.length - tail.length, 0))}${tail}`;
}

function problem(context, code) {
  const retryAfter = context.query['retry-after'];
  if (retryAfter !== undefined) context.set('retry-after', retryAfter);
  answerJson(context, { type: 'about:blank', title: `Test answer ${code}`, status: code }, code);
  context.type = 'application/problem+json';
}

function answerText(context, type, body) {
  context.status = 200;
  context.set('cache-control', 'no-store');
  context.set('content-type', type);
  context.body = body;
}

const faults = {
  never: (context) => answerByHand(context, () => {}),
  drip: (context) => answerByHand(context, drip),
  truncated: (context) => answerByHand(context, truncate),
  reset: (context) => answerByHand(context, destroy),
  html: (context) =>
    answerText(context, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title><p>Sign in</p>'),
  garbage: (context) => answerText(context, 'application/json', '{"contract": "druglib/1", '),
  empty: (context) => answerText(context, 'application/json', Buffer.alloc(0)),
  huge: (context) =>
    answerText(context, 'application/json', hugeJson(Number(context.query.bytes ?? 3_000_000))),
  redirect: (context) => context.redirect(context.query.to ?? '/fault/html'),
  hits: (context) => answerJson(context, { count: hits.get(context.query.key) ?? 0 }),
  'aborted-count': (context) => answerJson(context, { count: aborts.get(context.query.key) ?? 0 }),
};

async function answerFault(context) {
  const name = context.path.slice('/fault/'.length);
  const code = /^status\/([2-5]\d\d)$/.exec(name)?.[1];
  const isCounter = name === 'hits' || name === 'aborted-count';
  if (!isCounter) watch(context);
  allowOrigin(context);
  if (code) return problem(context, Number(code));
  const answer = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (answer) return answer(context);
  return answerJson(
    context,
    { error: `No fault is named "${name}"; there are: ${Object.keys(faults).join(', ')}.` },
    404,
  );
}

/** The file below the corpus folder that a path names, or undefined: a path never leaves the folder. */
function corpusFile(path) {
  const folder = process.env.DRUGLIB_CORPUS;
  if (!folder || path.includes('\0')) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${path}`);
  return file.startsWith(root + sep) ? file : undefined;
}

async function answerCorpus(context) {
  watch(context);
  allowOrigin(context);
  const file = corpusFile(decodeURIComponent(context.path.slice('/corpus/'.length)));
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return answerJson(context, { error: 'No such file in the corpus.' }, 404);
  return answerByHand(context, (response) => {
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
      ...context.response.headers,
      'content-type': type,
      'content-length': found.size,
    });
    // A client that leaves is no error of this server.
    pipeline(createReadStream(file), response).catch(() => {});
  });
}

function answerEcho(context) {
  watch(context);
  allowOrigin(context);
  answerJson(context, { method: context.method, url: context.originalUrl, headers: context.headers });
}

async function testEndpoint(context, next) {
  if (context.path.startsWith('/corpus/')) return answerCorpus(context);
  if (context.path.startsWith('/fault/')) return answerFault(context);
  if (context.path === '/echo' || context.path.startsWith('/echo/')) return answerEcho(context);
  return next();
}

export const middleware = [testEndpoint, hostPages, strictPage];
