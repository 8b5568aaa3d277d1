import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { calmazine, folderOf } from './support/documents.mjs';
import { endpointModule, nodeModule } from './support/package.mjs';

const { createFolderSource } = endpointModule;
const { createFolderReader } = nodeModule;

function setUp(documents) {
  const folder = folderOf(documents);
  const state = { time: 0 };
  const source = createFolderSource({ reader: folder.reader, now: () => state.time });
  const read = async (query, section) => (await source.read({ query, section })).document;
  return Object.assign(state, { folder, source, read });
}

const drugOf = (id, changes) => calmazine({ drug: { id, name: id, ...changes } });

describe('a folder', () => {
  test('is read again when a file changes, comes or goes', async () => {
    const state = setUp({ 'a.json': calmazine() });
    await state.read({ drug: 'calma' });
    state.folder.put('a.json', drugOf('calma', { genericName: 'second' }));
    state.folder.put('b.json', drugOf('other'));
    state.time += 999;
    await assert.rejects(state.read({ drug: 'other' }), { code: 'not-found' });
    state.time += 1;
    assert.equal((await state.read({ drug: 'calma' })).drug.genericName, 'second');
    assert.equal((await state.read({ drug: 'other' })).drug.id, 'other');
    state.folder.remove('b.json');
    state.time += 1000;
    await assert.rejects(state.read({ drug: 'other' }), { code: 'not-found' });
  });

  test('gives the same object for the same content', async () => {
    const { source } = setUp({ 'a.json': calmazine() });
    const [first, second] = [
      await source.read({ query: { drug: 'calma' } }),
      await source.read({ query: { drug: 'calmazine' } }),
    ];
    assert.equal(first, second);
  });

  test("an id is never taken by another file's name, and nobody guesses between two", async () => {
    const { read } = setUp({
      'a.json': drugOf('lio', { genericName: 'calma' }),
      'b.json': drugOf('oral', { aliases: ['lio'], genericName: 'calma' }),
    });
    assert.equal((await read({ drug: 'lio' })).drug.id, 'lio');
    await assert.rejects(read({ drug: 'calma' }), { code: 'not-found', message: /lio, oral/ });
  });

  test('every identifier that is given must be of the drug', async () => {
    const { read } = setUp({ 'a.json': calmazine() });
    assert.ok(await read({ drug: 'calma', rxcui: '9000001', ndc: '0999-1001-01' }));
    for (const other of [{ rxcui: '1' }, { ndc: '0999-1002-01' }, { setId: 'x' }]) {
      await assert.rejects(read({ drug: 'calma', ...other }), { code: 'not-found' });
    }
    await assert.rejects(read({}), { code: 'config' });
    await assert.rejects(read({ ndc: '0999100101' }), { code: /not-found|config/ });
  });

  test('a section that cannot be read is absent with its reason, the others stay', async () => {
    const { source } = setUp({ 'a.json': calmazine({ trials: { items: 'none' } }) });
    const { document, problems } = await source.read({ query: { drug: 'calma' } });
    assert.deepEqual(problems, { trials: { code: 'invalid-data' } });
    assert.equal(document.trials, undefined);
    assert.ok(document.label);
    const alone = await source.read({ query: { drug: 'calma' }, section: 'trials' });
    assert.deepEqual(alone.problems, { trials: { code: 'invalid-data' } });
  });

  test('a file that breaks is a failure under all its names, not an unknown drug', async () => {
    const state = setUp({ 'a.json': calmazine(), 'never.json': '{' });
    await state.read({ drug: 'calma' });
    state.folder.put('a.json', '{"contract": "druglib/1", ');
    state.time += 1000;
    await assert.rejects(state.read({ drug: 'calma' }), { code: 'invalid-json' });
    await assert.rejects(state.read({ drug: 'never' }), { code: 'invalid-json' });
    assert.deepEqual(await state.source.health(), { files: 2, unreadable: 2 });
    state.folder.put('a.json', { ...calmazine(), contract: 'druglib/2' });
    state.time += 1000;
    await assert.rejects(state.read({ rxcui: '9000001' }), { code: 'unsupported-contract' });
  });

  test('a file that becomes another drug is never served under the old name', async () => {
    const state = setUp({ 'a.json': drugOf('calma'), 'b.json': drugOf('other') });
    await state.source.health();
    state.folder.put('a.json', drugOf('third'));
    await assert.rejects(state.read({ drug: 'calma' }), { code: 'not-found' });
    assert.equal((await state.read({ drug: 'third' })).drug.id, 'third');
    state.folder.put('b.json', drugOf('calma'));
    await assert.rejects(state.read({ drug: 'other' }), { code: 'not-found' });
    assert.equal((await state.read({ drug: 'calma' })).drug.id, 'calma');
  });

  test('also when its version stays, when a code moves, and when many ask at once', async () => {
    const state = setUp({ 'a.json': drugOf('calma', { identifiers: { rxcui: ['1'] } }) });
    const { list } = state.folder.reader;
    state.folder.reader.list = async () => (await list()).map(({ name }) => ({ name, version: 'same' }));
    await state.source.health();
    state.folder.put('a.json', drugOf('calma', { identifiers: { rxcui: ['2'] } }));
    const asked = Array.from({ length: 3 }, () => state.read({ rxcui: '1' }));
    for (const { reason } of await Promise.allSettled(asked)) assert.equal(reason?.code, 'not-found');
    assert.equal((await state.read({ rxcui: '2' })).drug.id, 'calma');
  });

  test('a file that is another drug at each look is a failure, not an absence', async () => {
    const state = setUp({ 'a.json': drugOf('calma') });
    await state.source.health();
    let reads = 0;
    state.folder.reader.read = async () => JSON.stringify(drugOf(reads++ % 2 === 1 ? 'calma' : 'other'));
    await assert.rejects(state.read({ drug: 'calma' }), { code: 'network' });
  });

  test('a file that could not be read for a moment is read at the next look', async () => {
    const state = setUp({ 'a.json': calmazine(), 'b.json': '{' });
    const { read } = state.folder.reader;
    state.folder.reader.read = () => Promise.reject(new Error('EMFILE'));
    await assert.rejects(state.read({ drug: 'a' }), { code: 'network' });
    state.folder.reader.read = read;
    state.time += 1000;
    assert.equal((await state.read({ drug: 'calma' })).drug.id, 'calmazine');
    assert.deepEqual(await state.source.health(), { files: 2, unreadable: 1 });
  });

  test('that is gone is a failure', async () => {
    const source = createFolderSource({ reader: createFolderReader('/nowhere/at/all') });
    await assert.rejects(source.read({ query: { drug: 'a' } }), { code: 'network' });
    await assert.rejects(source.health(), { code: 'network' });
  });
});

test('on the disk, only the JSON files of the folder itself count', async () => {
  const path = await mkdtemp(join(tmpdir(), 'folder-'));
  await writeFile(join(path, 'a.json'), JSON.stringify(calmazine()));
  await writeFile(join(path, '.hidden.json'), '{}');
  await writeFile(join(path, 'notes.txt'), '');
  await mkdir(join(path, 'deep.json'));
  const source = createFolderSource({ reader: createFolderReader(path), checkEvery: 0 });
  assert.deepEqual(await source.health(), { files: 1, unreadable: 0 });
  for (const drug of ['../a', 'a.json', '..', '/etc/passwd']) {
    await assert.rejects(source.read({ query: { drug } }), { code: 'not-found' });
  }
  await writeFile(join(path, 'a.json'), JSON.stringify(drugOf('changed')));
  await utimes(join(path, 'a.json'), 1, 1);
  assert.equal((await source.read({ query: { drug: 'changed' } })).document.drug.id, 'changed');
  await rm(path, { recursive: true });
});
