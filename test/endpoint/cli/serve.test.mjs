import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { setIdOf, writeBulkFile } from '../../../bench/bulk-file.mjs';
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
