import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { measure } from '../../../bench/bulk.mjs';
import { setIdOf, writeBulkFile } from '../../../bench/bulk-file.mjs';
import { druglib, main, start, temporaryFolder } from './druglib.mjs';

const label = (number, changes = {}) => ({
  set_id: setIdOf(number),
  id: `00000000-0000-4000-9000-00000000000${number}`,
  version: '3',
  effective_time: '20240229',
  openfda: {
    brand_name: [`Brand ${number}`],
    generic_name: ['CALMAZINE'],
    rxcui: ['9000101'],
    spl_set_id: [setIdOf(number)],
  },
  boxed_warning: ['WARNING: FALLS A "quoted" \\ text [with] {brackets}, and a ] more.'],
  ...changes,
});

const meta = {
  disclaimer: 'These are invented labels.',
  last_updated: '2026-03-04',
  results: { skip: 0, limit: 20000, total: 20000 },
};
const bulk = (results) => JSON.stringify({ meta, results }, null, 2);

/** A zip archive with one packed file, as openFDA's are. */
function zip(name, text, change = {}) {
  const packed = deflateRawSync(text);
  const sizes = [change.crc32 ?? crc32(text), packed.length, Buffer.byteLength(text)];
  const write = (signature, before, after) => {
    const header = Buffer.alloc(
      4 + 2 * before.length + 12 + 4 + 2 * after.length + (after.length > 0 ? 4 : 0),
    );
    let at = header.writeUInt32LE(signature, 0);
    for (const value of before) at = header.writeUInt16LE(value, at);
    for (const value of sizes) at = header.writeUInt32LE(value, at);
    at = header.writeUInt16LE(name.length, at);
    at = header.writeUInt16LE(0, at);
    for (const value of after) at = header.writeUInt16LE(value, at);
    return header;
  };
  const local = Buffer.concat([write(0x04034b50, [20, 0, 8, 0, 0], []), Buffer.from(name), packed]);
  const central = Buffer.concat([
    write(0x02014b50, [20, 20, 0, 8, 0, 0], [0, 0, 0, 0, 0]),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const read = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));
const readLines = (...parts) =>
  readFileSync(join(...parts), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const fileOf = (number) => `${setIdOf(number).slice(0, 2)}/${setIdOf(number)}.json`;
const leftovers = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.tmp'));

function prepare(context, content, name = 'labels.json') {
  const folder = temporaryFolder(context);
  const file = join(folder, name);
  writeFileSync(file, content);
  return { file, out: join(folder, 'out') };
}

test('each label becomes a document by its set id, and a line of the index', async (context) => {
  const { file, out } = prepare(context, bulk([label(1), label(2), label(3, { boxed_warning: undefined })]));
  const { code, stdout } = await druglib('snapshot', '--bulk', file, '--out', out);
  assert.match(stdout, /^3 labels: 3 written; /);
  assert.equal(code, 0);
  const document = read(out, fileOf(1));
  assert.equal(document.contract, 'druglib/1');
  assert.equal(document.drug.id, setIdOf(1));
  assert.equal(document.label.source.name, 'openFDA');
  assert.equal(document.label.source.effective, '2024-02-29');
  assert.equal(document.label.source.disclaimer, 'These are invented labels.');
  assert.equal(document.label.boxedWarning.status, 'present');
  assert.match(JSON.stringify(document.label.boxedWarning), /\[with\] \{brackets\}, and a \] more/);
  assert.equal(read(out, fileOf(3)).label.boxedWarning.status, 'not-provided');
  const entries = readLines(out, 'index.jsonl').sort((a, b) => (a.name < b.name ? -1 : 1));
  assert.deepEqual(
    entries.map(({ id, name, genericName, file }) => [id, name, genericName, file]),
    [1, 2, 3].map((number) => [setIdOf(number), `Brand ${number}`, 'CALMAZINE', fileOf(number)]),
  );
  const checked = await druglib('validate', ...entries.map((entry) => join(out, entry.file)));
  assert.equal(checked.code, 0, checked.stdout);
});

test('packed files give the same documents', async (context) => {
  const text = bulk([label(1), label(2)]);
  const contents = { 'a.json': text, 'b.json.gz': gzipSync(text), 'c.json.zip': zip('c.json', text) };
  const outcomes = [];
  for (const [name, content] of Object.entries(contents)) {
    const { file, out } = prepare(context, content, name);
    const { code, stderr } = await druglib('snapshot', '--bulk', file, '--out', out, '--flat');
    assert.equal(code, 0, stderr);
    outcomes.push([1, 2].map((number) => readFileSync(join(out, `${setIdOf(number)}.json`), 'utf8')));
  }
  assert.deepEqual(outcomes[1], outcomes[0]);
  assert.deepEqual(outcomes[2], outcomes[0]);
});

test('records that fail are told by number, and the rest is written', async (context) => {
  const good = [label(1), label(2)].map((record) => JSON.stringify(record));
  const broken = [
    '{"set_id": tru}',
    '7',
    'null',
    JSON.stringify({ ...label(3), set_id: '../../etc/passwd' }),
    JSON.stringify({ openfda: {} }),
    '[]',
  ];
  const text = `{"meta": ${JSON.stringify(meta)}, "results": [${[good[0], ...broken, good[1]].join(', ')}]}`;
  const { file, out } = prepare(context, text);
  const { code, stdout, stderr } = await druglib('snapshot', '--bulk', file, '--out', out);
  assert.equal(code, 1);
  assert.match(stdout, /^2 labels: 2 written, 6 failed; /);
  const failures = readLines(out, 'failures.jsonl');
  assert.deepEqual(
    failures.map(({ place }) => Number(/record (\d+)$/.exec(place)[1])),
    [2, 3, 4, 5, 6, 7],
  );
  assert.match(stderr, /record 5: set_id: expected a GUID, found "\.\.\/\.\.\/etc\/passwd"/);
  assert.ok(existsSync(join(out, fileOf(2))));
});

test('what is already there is not written again, and an older label never replaces a newer one', async (context) => {
  const { file, out } = prepare(context, bulk([label(1), label(2)]));
  await druglib('snapshot', '--bulk', file, '--out', out);
  const again = await druglib('snapshot', '--bulk', file, '--out', out);
  assert.match(again.stdout, /^2 labels: 0 written, 2 unchanged; /);

  const older = { effective_time: '20230101', description: ['Old words.'] };
  const newer = { version: '10', description: ['New words.'] };
  writeFileSync(file, bulk([label(1, older), label(2, newer), label(3)]));
  const changed = await druglib('snapshot', '--bulk', file, '--out', out);
  assert.match(changed.stdout, /^3 labels: 2 written, 1 older than what is there; /);
  assert.doesNotMatch(readFileSync(join(out, fileOf(1)), 'utf8'), /Old words/);
  assert.match(readFileSync(join(out, fileOf(2)), 'utf8'), /New words/);
  assert.deepEqual(
    readLines(out, 'index.jsonl')
      .map((entry) => entry.file)
      .sort(),
    [1, 2, 3].map(fileOf).sort(),
  );
});

test('files that are damaged, cut, of another kind or missing are told, and the others are read', async (context) => {
  const text = bulk([label(1), label(2)]);
  const cases = [
    ['cut.json', text.slice(0, -40), /the file ends in or after record 2, before its list does/],
    ['cut.json.gz', gzipSync(text).subarray(0, 200), /unexpected end of file/],
    ['wrong.json.zip', zip('wrong.json', text, { crc32: 7 }), /the checksum of wrong\.json is wrong/],
    ['other.json', '{"contract": "druglib/1"}', /no list "results"/],
    ['empty.json', '', /no list "results"/],
    ['empty.zip', zip('readme.txt', 'hello'), /no \.json file in it/],
  ];
  const good = prepare(context, bulk([label(4)]), 'good.json');
  for (const [name, content, expected] of cases) {
    const { file, out } = prepare(context, content, name);
    const { code, stderr } = await druglib('snapshot', '--bulk', file, good.file, '--out', out);
    assert.match(stderr, expected, name);
    assert.equal(code, 3, name);
    assert.ok(existsSync(join(out, fileOf(4))), name);
  }
  const missing = await druglib('snapshot', '--bulk', `${good.file}.missing`, '--out', good.out);
  assert.match(missing.stderr, /ENOENT/);
  assert.equal(missing.code, 3);
});

test('an interrupted run leaves whole files, and the next one goes on', async (context) => {
  const { file, out } = prepare(context, '');
  const count = await writeBulkFile(file, 12e6);
  const { child, ended } = start('snapshot', '--bulk', file, '--out', out);
  while (
    !existsSync(out) ||
    readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.json')).length < 3
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  assert.equal(code, 130, stderr);
  assert.match(stderr, /interrupted/);
  assert.deepEqual(leftovers(out), []);
  const written = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.json'));
  assert.ok(written.length < count);
  for (const name of written) assert.equal(read(out, name).contract, 'druglib/1');

  const again = await druglib('snapshot', '--bulk', file, '--out', out);
  assert.match(
    again.stdout,
    new RegExp(`^${count} labels: ${count - written.length} written, ${written.length} unchanged; `),
  );
  assert.equal(readLines(out, 'index.jsonl').length, count);
});

test('memory does not grow with the file', async (context) => {
  const peaks = [];
  for (const megabytes of [2, 20]) {
    const { file, out } = prepare(context, '');
    await writeBulkFile(file, megabytes * 1e6);
    const { code, peak } = await measure(['snapshot', '--bulk', file, '--out', out], main);
    assert.equal(code, 0);
    peaks.push(peak);
  }
  const [small, large] = peaks;
  assert.ok(large < 400e6, `${large} bytes`);
  assert.ok(large - small < 150e6, `${small} bytes for 2 MB, ${large} bytes for 20 MB`);
});

test('where to write must be said', async () => {
  const { code, stderr } = await druglib('snapshot', '--bulk', 'x.json');
  assert.equal(code, 2);
  assert.match(stderr, /snapshot needs --out DIR/);
});
