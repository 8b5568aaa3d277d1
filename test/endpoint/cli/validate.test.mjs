import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { druglib, temporaryFolder } from './druglib.mjs';
import { goodDocument } from './good-document.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const json = (document) => JSON.stringify(document, null, 2);

/** Each breaks a good document in one place: what it does, the path it must be told by, and the severity. */
const mutations = [
  ['another major version', 'contract', (it) => (it.contract = 'druglib/2')],
  ['no version', 'contract', (it) => delete it.contract],
  ['no drug', 'drug', (it) => delete it.drug],
  ['no name', 'drug.name', (it) => delete it.drug.name],
  ['a blank id', 'drug.id', (it) => (it.drug.id = '  ')],
  [
    'a single code instead of a list',
    'drug.identifiers.rxcui',
    (it) => (it.drug.identifiers.rxcui = '9000101'),
  ],
  ['a number as code', 'drug.identifiers.rxcui.0', (it) => (it.drug.identifiers.rxcui = [9000101])],
  ['no source', 'label.source', (it) => delete it.label.source],
  [
    'a date that does not exist',
    'label.source.effective',
    (it) => (it.label.source.effective = '2015-02-30'),
  ],
  ['a date without hyphens', 'label.source.updated', (it) => (it.label.source.updated = '20150128')],
  [
    'a time without zone',
    'label.source.retrieved',
    (it) => (it.label.source.retrieved = '2015-01-28T09:30:00'),
  ],
  ['a language by its name', 'label.source.lang', (it) => (it.label.source.lang = 'the Queen’s')],
  ['an unknown answer', 'label.boxedWarning.status', (it) => (it.label.boxedWarning.status = 'none')],
  ['a boxed warning as text', 'label.boxedWarning', (it) => (it.label.boxedWarning = 'Falls.')],
  [
    'a warning as text',
    'label.boxedWarning.warnings.0',
    (it) => (it.label.boxedWarning.warnings = ['Falls.']),
  ],
  ['a script address', 'label.url', (it) => (it.label.url = 'javascript:alert(1)')],
  ['a relative address', 'label.indicationsUrl', (it) => (it.label.indicationsUrl = '/tranquillex')],
  ['an address with a user', 'label.source.url', (it) => (it.label.source.url = 'https://a:b@example.org/')],
  ['a section without title', 'label.sections.0.title', (it) => delete it.label.sections[0].title],
  ['a block without type', 'label.sections.0.body.0.type', (it) => delete it.label.sections[0].body[0].type],
  [
    'a row that is no list',
    'label.sections.0.body.2.rows.0',
    (it) => (it.label.sections[0].body[2].rows[0] = '5'),
  ],
  [
    'a number in a nested list',
    'label.sections.0.body.1.items.1.items.0',
    (it) => (it.label.sections[0].body[1].items[1].items[0] = 10),
  ],
  ['a list without source', 'studies.source', (it) => delete it.studies.source],
  ['a study without title', 'studies.items.0.title', (it) => delete it.studies.items[0].title],
  ['a thirteenth month', 'studies.items.0.published', (it) => (it.studies.items[0].published = '2015-13')],
  ['a negative total', 'studies.total', (it) => (it.studies.total = -1)],
  ['a total below the number of items', 'trials.total', (it) => (it.trials.total = 0)],
  [
    'half a participant',
    'trials.items.0.enrollment.count',
    (it) => (it.trials.items[0].enrollment.count = 1.5),
  ],
  ['a trial without status', 'trials.items.0.status', (it) => delete it.trials.items[0].status],
  ['a trial that is null', 'trials.items.0', (it) => (it.trials.items[0] = null)],
  ['items that are no list', 'articles.items', (it) => (it.articles.items = {})],
  ['a key with odd signs', 'articles.items.0.title', (it) => (it.articles.items[0].title = ['a'])],
  ['too many levels', `deep${'.0'.repeat(31)}`, (it) => (it.deep = nested(33))],
  ['more than 2 MB', 'document', (it) => (it.padding = 'x'.repeat(2_000_001))],
];

const warnings = [
  ['an unknown status', 'trials.items.0.status', (it) => (it.trials.items[0].status = 'ongoing')],
  ['an unknown phase', 'trials.items.0.phases.0', (it) => (it.trials.items[0].phases = ['phase-9'])],
  ['an unknown flag', 'studies.items.0.flags.0', (it) => (it.studies.items[0].flags = ['corrected'])],
  [
    'an unknown mark',
    'studies.items.0.title.1.marks.0',
    (it) => (it.studies.items[0].title[1].marks = ['bold']),
  ],
  [
    'an unknown block',
    'label.sections.0.body.0.type',
    (it) => (it.label.sections[0].body[0].type = 'figure'),
  ],
  ['no text of the warning', 'label.boxedWarning.warnings', (it) => delete it.label.boxedWarning.warnings],
  ['no identifiers', 'drug.identifiers', (it) => delete it.drug.identifiers],
  ['an ambiguous NDC', 'drug.identifiers.ndc.0', (it) => (it.drug.identifiers.ndc = ['0999100101'])],
  ['null', 'label.url', (it) => (it.label.url = null)],
  ['a key that was meant otherwise', 'label.boxed_warning', (it) => (it.label.boxed_warning = {})],
  [
    'HTML',
    'label.boxedWarning.warnings.0.body.0',
    (it) => (it.label.boxedWarning.warnings[0].body = ['<b>x</b>']),
  ],
  ['a turned direction', 'drug.name', (it) => (it.drug.name = 'Tranquillex \u202e50 mg')],
];

function nested(levels) {
  let value = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

function write(folder, name, mutate) {
  const document = goodDocument();
  mutate(document);
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, json(document));
  return file;
}

const parse = (stdout) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a good document has no faults', async (context) => {
  const file = write(temporaryFolder(context), 'good', () => {});
  const { code, stdout } = await druglib('validate', file);
  assert.equal(stdout, `${file}: no faults\n`);
  assert.equal(code, 0);
});

test('each of the broken documents is told by exactly the path that is broken', async (context) => {
  const folder = temporaryFolder(context);
  const files = mutations.map(([name, , mutate]) => write(folder, name, mutate));
  assert.ok(mutations.length >= 30);
  const { code, stdout } = await druglib('validate', '--json', ...files);
  parse(stdout).forEach(({ faults }, index) => {
    const [name, path] = mutations[index];
    const told = faults
      .filter(({ severity }) => severity === 'fault')
      .map((fault) => fault.path || 'document');
    assert.deepEqual(told, [path], `${name}: ${JSON.stringify(faults)}`);
  });
  assert.equal(code, 1);
});

test('what panels cope with is a warning, and no fault', async (context) => {
  const folder = temporaryFolder(context);
  const files = warnings.map(([name, , mutate]) => write(folder, name, mutate));
  const { code, stdout } = await druglib('validate', '--json', ...files);
  parse(stdout).forEach(({ faults }, index) => {
    const [name, path] = warnings[index];
    assert.deepEqual(
      faults.map((fault) => [fault.severity, fault.path]),
      [['warning', path]],
      `${name}: ${JSON.stringify(faults)}`,
    );
  });
  assert.equal(code, 0);
});

test('a fault is one line with its path, what was expected and what was found', async (context) => {
  const folder = temporaryFolder(context);
  const file = write(folder, 'none', (it) => {
    it.label.boxedWarning.status = 'none';
    it.trials.items[0].status = 'ongoing';
    delete it.studies.items[0].title;
  });
  const { stdout } = await druglib('validate', file);
  const [head, ...lines] = stdout.trim().split('\n');
  assert.equal(head, `${file}: 2 faults, 1 warning`);
  assert.equal(
    lines[0],
    'label.boxedWarning.status: expected one of "present", "none-stated", "not-provided", found "none"',
  );
  assert.equal(
    lines[1],
    'studies.items.0.title: expected a string or a list, found nothing; panels leave studies.items.0 out',
  );
  assert.match(
    lines[2],
    /^warning: trials\.items\.0\.status: expected one of .*, found "ongoing"; panels take/,
  );
});

test('keys that stand twice are found in the text, with path and line [T16]', async (context) => {
  const file = join(temporaryFolder(context), 'twice.json');
  const text = json(goodDocument()).replace('"title": "Dosage"', '"title": "Dosage",\n"title": "Dosage 2"');
  writeFileSync(file, text);
  const { code, stdout } = await druglib('validate', file);
  const line = text.slice(0, text.indexOf('Dosage 2')).split('\n').length;
  assert.match(
    stdout,
    new RegExp(`^label\\.sections\\.0\\.title: expected each key once, found it again in line ${line};`, 'm'),
  );
  assert.equal(code, 1);
});

test('what is no JSON, no UTF-8 or too deep for any parser is a fault and no crash', async (context) => {
  const folder = temporaryFolder(context);
  const texts = {
    'cut.json': [
      json(goodDocument()).slice(0, -20),
      /expected JSON, found a mistake in line \d+, column \d+/,
    ],
    'empty.json': ['', /expected JSON, found nothing/],
    'comma.json': ['{"contract": "druglib/1",}', /expected JSON, found a mistake in line 1, column 26/],
    'latin.json': [Buffer.from([0x7b, 0xe9, 0x7d]), /expected text in UTF-8/],
    'list.json': ['[]', /document: expected an object, found an empty list/],
    'deep.json': ['['.repeat(200_000) + ']'.repeat(200_000), /no more than 32 levels|expected JSON/],
  };
  for (const [name, [text, expected]] of Object.entries(texts)) {
    writeFileSync(join(folder, name), text);
    const { code, stdout, stderr } = await druglib('validate', join(folder, name));
    assert.match(stdout, expected, name);
    assert.equal(stderr, '', name);
    assert.equal(code, 1, name);
  }
});

test('a later minor version of the contract is fine', async (context) => {
  const file = write(temporaryFolder(context), 'later', (it) => (it.contract = 'druglib/1.4'));
  assert.equal((await druglib('validate', file)).code, 0);
});

test('as many levels as panels read are fine', async (context) => {
  const file = write(temporaryFolder(context), 'levels', (it) => (it.deep = nested(31)));
  assert.equal((await druglib('validate', file)).code, 0);
});

test('the documents of the other tests have no faults', async (context) => {
  const folder = temporaryFolder(context);
  const options = { configFile: false, root, logLevel: 'error' };
  const { module } = await runnerImport(join(root, 'test/fixtures/druglib/index.ts'), options);
  for (const [name, document] of Object.entries(module.fixtures)) {
    if (document === module.ugly) continue;
    const file = join(folder, `${name}.json`);
    writeFileSync(file, json(document));
    const { code, stdout } = await druglib('validate', file);
    assert.equal(code, 0, stdout);
  }
});

test('a file that is not there ends with 3, no file at all with 2', async (context) => {
  const folder = temporaryFolder(context);
  const missing = await druglib('validate', join(folder, 'missing.json'));
  assert.match(missing.stdout, /missing\.json cannot be read: ENOENT/);
  assert.equal(missing.code, 3);
  assert.equal((await druglib('validate')).code, 2);
  assert.equal((await druglib('validate', '--what', 'x')).code, 2);
});

test('an address is checked with its headers', async (context) => {
  const answers = {
    '/good': [200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }],
    '/plain': [200, { 'content-type': 'text/plain' }],
    '/missing': [404, { 'content-type': 'application/json' }],
  };
  const server = createServer((request, response) => {
    const [status, headers] = answers[request.url];
    response.writeHead(status, headers).end(json(goodDocument()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const base = `http://127.0.0.1:${server.address().port}`;

  // The next page of the good document is elsewhere.
  const good = await druglib('validate', '--json', `${base}/good`);
  assert.deepEqual(
    parse(good.stdout)[0].faults.map(({ path }) => path),
    ['studies.next'],
  );
  const plain = await druglib('validate', '--json', `${base}/plain`);
  assert.deepEqual(
    parse(plain.stdout)[0].faults.map(({ path }) => path),
    ['content-type', 'access-control-allow-origin', 'studies.next'],
  );
  const missing = await druglib('validate', `${base}/missing`);
  assert.match(missing.stdout, /answers HTTP 404/);
  assert.equal(missing.code, 3);
});

test('help and version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal((await druglib('--version')).stdout, `${version}\n`);
  for (const args of [['--help'], ['validate', '--help'], ['snapshot', '-h'], ['serve', '--help']]) {
    const { code, stdout } = await druglib(...args);
    assert.match(stdout, /Usage: druglib/, args.join(' '));
    assert.equal(code, 0);
  }
  const none = await druglib();
  assert.match(none.stderr, /No command is given\.\nRun "druglib --help"/);
  assert.equal(none.code, 2);
  assert.equal((await druglib('frobnicate')).code, 2);
});
