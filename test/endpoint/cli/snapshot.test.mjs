import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { BRAND, startUpstream } from '../support/upstream.mjs';
import { druglib, start, temporaryFolder } from './druglib.mjs';
import { goodDocument } from './good-document.mjs';

const read = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));
const indexOf = (folder) =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** An endpoint whose answers are `answers[path]`: `{ status?, body, etag?, delay? }`. */
async function startEndpoint(context, answers) {
  const calls = [];
  const server = createServer((request, response) => {
    const { status = 200, body, etag, delay = 0 } = answers[request.url] ?? { status: 404, body: {} };
    const known = request.headers['if-none-match'];
    calls.push([request.url, known]);
    const headers = { 'content-type': 'application/json', ...(etag && { etag }) };
    const isKnown = etag !== undefined && known === etag;
    const answer = () =>
      response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : JSON.stringify(body));
    setTimeout(answer, delay);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${server.address().port}`, calls };
}

const documentOf = (name) => ({ ...goodDocument(), drug: { id: name, name } });

describe('snapshot of an endpoint', () => {
  test('each name becomes a file without a next page, and a line of the index', async (context) => {
    const names = ['tranquillex', 'calma forte'];
    const answers = Object.fromEntries(
      names.map((name) => [`/drugs/${encodeURIComponent(name)}`, { body: documentOf(name) }]),
    );
    const { base } = await startEndpoint(context, answers);
    const out = temporaryFolder(context);
    const run = await druglib('snapshot', ...names, '--out', out, '--endpoint', `${base}/drugs/{drug}`);
    assert.equal(run.code, 0, run.stderr);
    assert.equal(run.stdout, '2 drugs: 2 written, 0 unchanged\n');
    const { studies } = read(out, 'calma forte.json');
    assert.equal(studies.next, undefined);
    assert.equal(studies.total, 48);
    assert.deepEqual(
      indexOf(out)
        .map(({ name, file }) => [name, file])
        .sort(),
      [
        ['calma forte', 'calma forte.json'],
        ['tranquillex', 'tranquillex.json'],
      ],
    );
  });

  test('what has not changed is not sent again, unless its file is gone', async (context) => {
    const answers = { '/tranquillex': { body: documentOf('tranquillex'), etag: '"1"' } };
    const { base, calls } = await startEndpoint(context, answers);
    const out = temporaryFolder(context);
    const run = () => druglib('snapshot', 'tranquillex', '--out', out, '--endpoint', `${base}/{drug}`);
    await run();
    assert.equal((await run()).stdout, '1 drugs: 0 written, 1 unchanged\n');
    assert.deepEqual(calls, [
      ['/tranquillex', undefined],
      ['/tranquillex', '"1"'],
    ]);
    assert.equal(indexOf(out).length, 1);
    rmSync(join(out, 'tranquillex.json'));
    assert.equal((await run()).stdout, '1 drugs: 1 written, 0 unchanged\n');
    answers['/tranquillex'] = { body: { ...documentOf('tranquillex'), articles: undefined }, etag: '"2"' };
    assert.equal((await run()).stdout, '1 drugs: 1 written, 0 unchanged\n');
    assert.equal(calls.at(-1)[1], '"1"');
    assert.equal(read(out, 'tranquillex.json').articles, undefined);
  });

  test('an endpoint of one section an address gives whole documents', async (context) => {
    const { contract, drug, label, studies, trials } = documentOf('tranquillex');
    const answers = {
      '/tranquillex/label': { body: { contract, drug, label }, etag: '"l"' },
      '/tranquillex/studies': { body: { contract, drug, studies }, etag: '"s"' },
      '/tranquillex/trials': { body: { contract, drug, trials } },
    };
    const { base } = await startEndpoint(context, answers);
    const out = temporaryFolder(context);
    const run = () =>
      druglib('snapshot', 'tranquillex', '--out', out, '--endpoint', `${base}/{drug}/{section}`);
    assert.equal((await run()).code, 0);
    assert.deepEqual(Object.keys(read(out, 'tranquillex.json')), [
      'contract',
      'drug',
      'label',
      'studies',
      'trials',
    ]);
    assert.equal((await run()).stdout, '1 drugs: 0 written, 1 unchanged\n');
  });

  test('names that fail are told with the reason, and their earlier files stay', async (context) => {
    const answers = {
      '/wrong': { body: documentOf('another') },
      '/broken': { body: { ...documentOf('broken'), label: { source: 7 } } },
      '/denied': { status: 403, body: {} },
      '/partly': { body: { ...documentOf('partly'), problems: { label: { code: 'timeout' } } } },
      '/bare': { body: { ...documentOf('bare'), problems: { label: { code: 'not-found' } } } },
      '/good': { body: documentOf('good') },
    };
    const { base } = await startEndpoint(context, answers);
    const out = temporaryFolder(context);
    writeFileSync(join(out, 'denied.json'), JSON.stringify(documentOf('denied')));
    const names = ['wrong', 'broken', 'denied', 'partly', 'bare', 'missing', '../up', 'good'];
    const run = await druglib('snapshot', ...names, '--out', out, '--endpoint', `${base}/{drug}`);
    assert.equal(run.code, 1);
    assert.equal(run.stdout, '8 drugs: 1 written, 0 unchanged, 7 failed\n');
    assert.match(run.stderr, /wrong: asked for wrong, answered for another/);
    assert.match(run.stderr, /broken: label\.source/);
    assert.match(run.stderr, /denied: HTTP 403/);
    assert.match(run.stderr, /partly: could not load label: timeout; nothing is written/);
    // Without its label, a file would look like one of a drug without a boxed warning.
    assert.match(run.stderr, /bare: could not load label: not-found/);
    assert.match(run.stderr, /missing: the endpoint knows no such drug/);
    assert.match(run.stderr, /\.\.\/up: it cannot be the name of a file/);
    assert.ok(existsSync(join(out, 'denied.json')));
    assert.deepEqual(
      readdirSync(out)
        .filter((name) => name.endsWith('.json'))
        .sort(),
      ['denied.json', 'good.json'],
    );
    assert.equal(readFileSync(join(out, 'failures.jsonl'), 'utf8').trim().split('\n').length, 7);
  });

  test('an interrupted run ends at once and leaves no drafts', async (context) => {
    const answers = {
      '/quick': { body: documentOf('quick'), etag: '"q"' },
      '/slow': { body: documentOf('slow'), delay: 60_000 },
    };
    const { base, calls } = await startEndpoint(context, answers);
    const out = temporaryFolder(context);
    const { child, ended } = start('snapshot', 'quick', 'slow', '--out', out, '--endpoint', `${base}/{drug}`);
    while (calls.length < 2 || !existsSync(join(out, 'quick.json')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    assert.equal((await ended).code, 130);
    assert.deepEqual(readdirSync(out).sort(), ['.druglib', 'quick.json']);
  });
});

describe('snapshot of the public services', () => {
  let upstream;
  before(async () => (upstream = await startUpstream()));
  after(() => upstream.close());
  beforeEach(() => Object.assign(upstream, { faults: {}, delay: 0 }));

  const run = (out, ...names) => {
    const paths = { label: 'label', trials: 'trials', studies: 'studies', identity: 'rxnav' };
    const services = Object.entries(paths).flatMap(([name, path]) => [
      '--service',
      `${name}=${upstream.base}/${path}`,
    ]);
    return druglib('snapshot', ...names, '--out', out, '--limit', '10', ...services);
  };

  test('a drug becomes a file that has no faults', async (context) => {
    const out = temporaryFolder(context);
    const { code, stderr } = await run(out, BRAND);
    assert.equal(code, 0, stderr);
    const { label, trials, studies } = read(out, `${BRAND}.json`);
    assert.equal(label.boxedWarning.status, 'present');
    assert.deepEqual([trials.items.length, studies.items.length], [10, 10]);
    const checked = await druglib('validate', join(out, `${BRAND}.json`));
    assert.equal(checked.code, 0, checked.stdout);
  });

  test('a second run asks nobody', async (context) => {
    const out = temporaryFolder(context);
    await run(out, BRAND);
    const before = Object.values(upstream.calls).flat().length;
    assert.equal((await run(out, BRAND)).stdout, '1 drugs: 0 written, 1 unchanged\n');
    assert.equal(Object.values(upstream.calls).flat().length, before);
  });

  test('a service that is down writes nothing: its section would look like an absence', async (context) => {
    const out = temporaryFolder(context);
    upstream.faults = { trials: 'down' };
    const { code, stderr } = await run(out, BRAND);
    assert.equal(code, 1);
    assert.match(
      stderr,
      new RegExp(`${BRAND}: could not load trials: http \\(HTTP 500\\); nothing is written`),
    );
    assert.ok(!existsSync(join(out, `${BRAND}.json`)));
  });

  test('an unknown drug is told', async (context) => {
    const out = temporaryFolder(context);
    const { code, stderr } = await run(out, 'nosuchdrug');
    assert.equal(code, 1);
    assert.match(stderr, /^nosuchdrug: /);
  });
});

test('wrong usage is told', async (context) => {
  const out = temporaryFolder(context);
  const cases = [
    [['snapshot', '--out', out], /needs a NAME/],
    [['snapshot', 'x'], /needs --out/],
    [['snapshot', 'x', '--out', out, '--live', '--bulk'], /exclude each other/],
    [['snapshot', 'x', '--out', out, '--limit', 'many'], /--limit "many" is not a whole number/],
    [
      ['snapshot', 'x', '--out', out, '--service', 'weather=http://x/'],
      /--service "weather=http:\/\/x\/" is not/,
    ],
  ];
  for (const [args, expected] of cases) {
    const { code, stderr } = await druglib(...args);
    assert.match(stderr, expected);
    assert.equal(code, 2);
  }
});
