import assert from 'node:assert/strict';
import fs, { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import process from 'node:process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { setIdOf, writeBulkFile } from '../../../bench/bulk-file.mjs';
import { inner } from '../support/package.mjs';
import { BRAND, startUpstream } from '../support/upstream.mjs';
import { druglib, start, temporaryFolder } from './druglib.mjs';
import { goodDocument } from './good-document.mjs';

/** Starts "druglib serve …" on a free port and waits for its address. */
async function serve(context, ...args) {
  const { child, ended } = start('serve', '--port', '0', ...args);
  context.after(() => child.kill('SIGKILL'));
  const address = new Promise((resolve) => child.stdout.on('data', (text) => resolve(String(text).trim())));
  const base = await Promise.race([address, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  return { base, child, ended };
}

test('serves a folder, to pages of the allowed origins, until it is asked to end', async (context) => {
  const folder = temporaryFolder(context);
  writeFileSync(join(folder, 'tranquillex.json'), JSON.stringify(goodDocument()));
  const origin = 'https://ehr.example.org';
  const { base, child, ended } = await serve(
    context,
    '--folder',
    folder,
    '--allow-origin',
    origin,
    '--verbose',
  );
  const response = await fetch(`${base}/drugs/calmazine`, { headers: { origin } });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('access-control-allow-origin'), origin);
  assert.equal((await response.json()).drug.id, 'tranquillex');
  assert.equal((await fetch(`${base}/drugs/unknown`)).status, 404);
  assert.equal((await (await fetch(`${base}/schema`)).json()).title, 'druglib/1');
  assert.equal((await druglib('validate', `${base}/drugs/tranquillex/label`)).code, 0);
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^GET \/drugs\/:drug 200 \d+ ms$/m);
  assert.doesNotMatch(stderr, /calmazine/);
});

test('serves what a bulk snapshot wrote, by set id, code and name, without opening the other files', async (context) => {
  const folder = temporaryFolder(context);
  const [file, out] = [join(folder, 'labels.json'), join(folder, 'out')];
  const count = await writeBulkFile(file, 1e6);
  await druglib('snapshot', '--bulk', file, '--out', out);
  const { base } = await serve(context, '--folder', out);
  const read = async (path) => (await fetch(base + path)).json();
  const byId = await read(`/drugs/${setIdOf(3)}`);
  assert.equal(byId.drug.id, setIdOf(3));
  assert.equal(byId.label.boxedWarning.status, 'present');
  assert.equal((await read('/drugs?rxcui=9000003')).drug.id, setIdOf(3));
  assert.equal((await read('/health')).files ?? count, count);
  const found = await read('/drugs?q=example');
  assert.ok(JSON.stringify(found).includes(setIdOf(3)));
});

/** A folder with an index, and the source that reads it. */
async function indexed(context, ...ids) {
  const folder = temporaryFolder(context);
  const { createIndexedSource } = await inner('cli/serve/indexed-folder.js');
  const put = (id, file = `${id}.json`) => {
    writeFileSync(join(folder, file), JSON.stringify({ ...goodDocument(), drug: { id, name: id } }));
    return JSON.stringify({ file, id, name: id });
  };
  const index = join(folder, 'index.jsonl');
  const list = (...lines) => writeFileSync(index, lines.map((line) => `${line}\n`).join(''));
  list(...ids.map((id) => put(id)));
  const source = createIndexedSource(folder);
  return { folder, index, put, list, source, read: (drug) => source.read({ query: { drug } }) };
}

test('an index that could not be read for a moment is read at the next request', async (context) => {
  const { read } = await indexed(context, 'calma');
  const fail = function () {
    this.destroy(new Error('EMFILE'));
  };
  context.mock.method(fs, 'createReadStream', () => new Readable({ read: fail }));
  syncBuiltinESMExports();
  await assert.rejects(read('calma'), { code: 'network' });
  context.mock.restoreAll();
  syncBuiltinESMExports();
  assert.equal((await read('calma')).document.drug.id, 'calma');
});

test('an index that was gone for a moment is not answered from memory', async (context) => {
  const { index, list, put, read } = await indexed(context, 'calma');
  await read('calma');
  const now = Date.now();
  context.mock.method(Date, 'now', () => now + 6000);
  rmSync(index);
  await assert.rejects(read('calma'), { code: 'network' });
  await assert.rejects(read('calma'), { code: 'network' });
  list(put('other'));
  assert.equal((await read('other')).document.drug.id, 'other');
});

test('a listed file is parsed once, until it changes, and never served as another drug', async (context) => {
  const { folder, put, read } = await indexed(context, 'calma');
  const first = await read('calma');
  assert.equal(await read('calma'), first);
  utimesSync(join(folder, 'calma.json'), 1, 1);
  assert.notEqual(await read('calma'), first);
  put('other', 'calma.json');
  await assert.rejects(read('calma'), { code: 'wrong-drug' });
});

test('serves the public services live', async (context) => {
  const upstream = await startUpstream();
  context.after(() => upstream.close());
  const paths = { label: 'label', trials: 'trials', studies: 'studies', identity: 'rxnav' };
  const services = Object.entries(paths).flatMap(([name, path]) => [
    '--service',
    `${name}=${upstream.base}/${path}`,
  ]);
  const cache = temporaryFolder(context);
  const { base } = await serve(context, '--live', '--cache', cache, ...services);
  const document = await (await fetch(`${base}/drugs/${BRAND}`)).json();
  assert.equal(document.label.boxedWarning.status, 'present');
  assert.equal(upstream.calls.label.length, 1);
});

/** Answers every service with a fault that repeats the key it got; `calls` has host and key of each request. */
async function startStandIn(context) {
  const calls = [];
  const server = createServer(({ url, headers }, response) => {
    const key = headers['x-api-key'];
    calls.push([url.split(/[/?]/)[1], key]);
    const body = JSON.stringify({ error: { code: 'API_KEY_INVALID', message: key } });
    response.writeHead(403, { 'Content-Type': 'application/json' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  return { calls, base: `http://127.0.0.1:${server.address().port}` };
}

/** What is started meanwhile has these variables. */
function setEnvironment(context, variables) {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name];
    process.env[name] = value;
    context.after(() => (before === undefined ? delete process.env[name] : (process.env[name] = before)));
  }
}

test('the key of the environment goes to openFDA alone, and is told nowhere', async (context) => {
  const { calls, base: standIn } = await startStandIn(context);
  const preload = join(temporaryFolder(context), 'preload.mjs');
  writeFileSync(
    preload,
    `const { fetch } = globalThis;
    globalThis.fetch = (url, init) => fetch(String(url).replace(/^https:\\/\\//, '${standIn}/'), init);`,
  );
  const key = 'key-of-this-test';
  setEnvironment(context, {
    OPENFDA_API_KEY: ` ${key}\n`,
    NODE_OPTIONS: `--import=${pathToFileURL(preload)}`,
  });
  for (const [args, host, sent] of [
    [[], 'api.fda.gov', key],
    [['--service', `label=${standIn}/mirror`], 'mirror', undefined],
  ]) {
    calls.length = 0;
    const { base, child, ended } = await serve(context, '--live', '--verbose', ...args);
    const told = await Promise.all(
      ['/drugs/calmazine', '/drugs/calmazine/label', '/health'].map(async (path) =>
        (await fetch(base + path)).text(),
      ),
    );
    child.kill('SIGTERM');
    const { stderr } = await ended;
    assert.ok(calls.some(([name]) => name === host));
    for (const [name, got] of calls) assert.equal(got, name === host ? sent : undefined, name);
    assert.doesNotMatch(`${stderr} ${told.join()}`, new RegExp(key));
  }
});

test('what can be no key is refused without being shown', async (context) => {
  setEnvironment(context, { OPENFDA_API_KEY: 'half\nother-half' });
  const { code, stderr } = await druglib('serve', '--port', '0');
  assert.equal(code, 2, stderr);
  assert.match(stderr, /OPENFDA_API_KEY/);
  assert.doesNotMatch(stderr, /half/);
});

test('on a network, who gives no public address is warned', async (context) => {
  const folder = temporaryFolder(context);
  writeFileSync(join(folder, 'tranquillex.json'), JSON.stringify(goodDocument()));
  const address = ['--address', 'https://api.example.org/druglib'];
  for (const [args, isWarned] of [
    [['--host', '0.0.0.0'], true],
    [['--host', '0.0.0.0', ...address], false],
    [['--host', '127.0.0.1'], false],
    [[], false],
  ]) {
    const { child, ended } = await serve(context, '--folder', folder, ...args);
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    assert.equal(code, 0, stderr);
    assert.equal(/warning: .*--address/.test(stderr), isWarned, stderr);
  }
});

test('wrong usage, a missing folder and a taken port are told', async (context) => {
  const folder = temporaryFolder(context);
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const taken = String(server.address().port);
  const cases = [
    [['--folder', folder, '--live'], 2, /exclude each other/],
    [['--port', '99999'], 2, /--port "99999" is not a whole number from 0 to 65535/],
    [['--allow-origin', 'https://ehr.example.org/path'], 2, /is no origin such as/],
    [['--folder', ''], 2, /--folder is empty/],
    [['--folder', ' ', '--live'], 2, /--folder is empty/],
    [['--folder', folder, '--host', ''], 2, /--host is empty/],
    [['--cache', ''], 2, /--cache is empty/],
    [['--folder', folder, '--cache', folder], 2, /--cache is for --live/],
    [['--folder', folder, '--service', 'label=https://example.org'], 2, /--service is for --live/],
    ...['nonsense', 'ftp://example.org', 'https://', 'https://example.org/?a=b', 'example.org'].map(
      (address) => [['--folder', folder, '--address', address], 2, /--address ".*" is no address such as/],
    ),
    [['extra'], 2, /takes no argument "extra"/],
    [['--folder', join(folder, 'missing')], 3, /folder cannot be read/],
    [['--folder', folder, '--port', taken], 3, /EADDRINUSE/],
  ];
  for (const [args, expected, words] of cases) {
    const { code, stderr } = await druglib('serve', ...args);
    assert.match(stderr, words);
    assert.equal(code, expected, stderr);
  }
});
