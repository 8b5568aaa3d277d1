import { expect } from 'chai';
import type { Block, DrugDocument } from '../../../src/data/model.js';
import { openfda } from '../../../src/data/formats/openfda.js';

// Real answers of openFDA are not part of the project; the tests read them where they are at hand.
const corpus = (globalThis as { __corpus?: boolean }).__corpus;
const condition = corpus ? '' : ' (skipped: the corpus was not given)';
const FILES = [
  'acetaminophen-seven-fields-with-nulls-2026',
  'aspirin-otc-full-2015',
  'baclofen-harmonized-rows',
  'baclofen-intrathecal-adverse-reactions-text',
  'baclofen-oral-remedyrepack-derived',
  'citalopram-trimmed-2026',
  'error-404-not-found-2015',
  'error-404-not-found-2026',
  'furosemide-seven-fields-with-nulls-2026',
  'gabapentin-seven-fields-with-nulls-2026',
  'haloperidol-four-part-boxed-warning-from-spl',
  'insulin-seven-fields-with-nulls-2026',
  'jantoven-trimmed-2026',
  'keytruda-two-results-names-only-2026',
  'lipitor-160kB-from-spl',
  'lipitor-repackager-from-spl',
  'otc-betadine-superscript-zero-and-sqrt',
  'otc-homeopathic-silicea-2026',
  'otc-sunscreen-no-openfda-chantecaille',
  'ranitidine-seven-fields-with-nulls-2026',
  'response-record-without-openfda-block',
  'silicea-homeopathic-full-2018',
  'tramadol-seven-fields-with-nulls-2026',
  'triaminic-otc-boxed-tamper-notice-from-spl',
  'vyvanse-boxed-warning-full-2015',
  'warfarin-seven-fields-with-nulls-2026',
];
/** Left to the label's own page: packs, names, guides for patients, revisions. */
const NOT_SHOWN =
  /_table$|^(@.*|id|set_id|version|effective_time|openfda|spl_.*|package_label_.*|recent_major_changes)$/;

type Json = Record<string, unknown>;

/** Without their markup tables are prose; what becomes of them has tests of its own. */
async function load(name: string): Promise<Json> {
  const text = await (await fetch(`/corpus/real/openfda/${name}.json`)).text();
  return JSON.parse(text, (key, value: unknown) => (key.endsWith('_table') ? undefined : value)) as Json;
}

/** Some files hold a bare record, without envelope, set id or both. */
function envelope(file: Json): Json & { results?: Json[] } {
  if ('error' in file) return { ...file, results: undefined };
  const records = (Array.isArray(file) ? file : (file.results ?? [file])) as Json[];
  return {
    meta: file.meta ?? {},
    results: records.map((record, index) => ({ set_id: `made-up-${index}`, ...record })),
  };
}

const read = (body: unknown, setId: string): DrugDocument =>
  openfda.read({ body, query: { setId }, section: 'label', url: '' }) as DrugDocument;

/** The characters that count: C11 lets space and typed bullets go. */
const bare = (text: string): string => text.replace(/[\s•●■▪◦]/g, '');
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];
const textOf = (body: readonly Block[]): string =>
  body
    .flatMap((block) =>
      typeof block === 'string'
        ? block
        : block.type === 'list'
          ? textsOf(block.items)
          : textsOf('text' in block ? block.text : ''),
    )
    .join(' ');
const strings = (value: unknown): string[] =>
  [value].flat().filter((item) => typeof item === 'string' && item.trim() !== '') as string[];

/** How many characters of `source` stand in `shown` from `at` on, after a heading of `skipped` characters. */
function found(source: string, shown: string, at: number): { skipped: number; length: number } {
  const tail = shown.slice(at);
  for (let skipped = 0; skipped < 60; skipped++) {
    let length = 0;
    while (skipped + length < source.length && source[skipped + length] === tail[length]) length++;
    if (length > 30 || skipped + length === source.length) return { skipped, length };
  }
  return { skipped: 0, length: 0 };
}

const slipless = (heading: string): string =>
  bare(heading).replace(/l/g, 'I').toUpperCase().replace(/L/g, 'I');

/** Every character of the field is on screen, or is its title, or is said before it word for word. */
function assertComplete(value: unknown, title: string, shown: string, facts: string): void {
  const screen = bare(shown);
  const kept: string[] = [];
  let at = 0;
  for (const text of strings(value)) {
    if (kept.some((earlier) => earlier.includes(text.trim()))) continue;
    kept.push(text);
    const source = bare(text);
    const { skipped, length } = found(source, screen, at);
    expect(['', slipless(title), slipless(`${title}s`)]).to.include(
      slipless(source.slice(0, skipped).replace(/^\d+/, '')),
    );
    const dropped = Math.ceil((text.length * (source.length - skipped - length)) / source.length);
    for (const word of text.slice(text.length - dropped).match(/[\p{L}\d]{4,}/gu) ?? []) {
      expect(`${shown} ${facts}`.toLowerCase()).to.include(word.toLowerCase());
    }
    at += length;
  }
  expect(at).to.equal(screen.length);
}

const idOf = (key: string): string => key.replace(/_and_(usage|administration)$/, '').replace(/_/g, '-');

function assertWhole(record: Json, { label }: DrugDocument): void {
  const keys = Object.keys(record).filter((key) => !NOT_SHOWN.test(key));
  const sections = label!.sections!.map((section) => ({
    ...section,
    key: keys.find((key) => idOf(key) === section.id)!,
  }));
  for (const { key, title, body } of sections) {
    assertComplete(record[key], title, textOf(body), label!.facts!.drugClass!.join(' '));
  }
  const { boxedWarning } = label!;
  const warnings = boxedWarning?.status === 'present' ? boxedWarning.warnings! : [];
  const warned = warnings.map(({ title = '', body }) => `${title} ${textOf(body!)}`).join(' ');
  assertComplete(
    record.boxed_warning,
    '',
    warned,
    'See full prescribing information for complete boxed warning.',
  );
  const shown = sections.flatMap(({ key }) => strings(record[key])).map(bare);
  for (const key of keys.filter((key) => key !== 'boxed_warning')) {
    for (const text of strings(record[key])) {
      expect(
        shown.some((whole) => whole.includes(bare(text))),
        `${key}: ${text.slice(0, 80)}`,
      ).to.equal(true);
    }
  }
}

describe(`real answers of openFDA${condition}`, () => {
  beforeEach(function () {
    if (!corpus) this.skip();
  });

  for (const name of FILES) {
    it(`${name}: nothing is lost, nothing is markup`, async () => {
      const body = envelope(await load(name));
      for (const record of body.results ?? []) {
        const document = read(body, String(record.set_id));
        expect(textsOf(document).join('\n')).to.not.match(
          /undefined|\[object Object\]|<\/?[a-z]+[ >/]|styleCode/,
        );
        // The baclofen files are other services' rows.
        if (!name.startsWith('baclofen')) assertWhole(record, document);
      }
      if (!body.results) expect(() => read(body, 'x')).to.throw(/openFDA has no label for x/);
    });
  }

  it('Vyvanse: the boxed warning and the indications stand once', async () => {
    const file = await load('vyvanse-boxed-warning-full-2015');
    const { drug, label } = openfda.read({
      body: file,
      query: { drug: 'vyvanse' },
      section: 'label',
      url: '',
    }) as DrugDocument;
    expect(drug).to.include({ name: 'Vyvanse', genericName: 'LISDEXAMFETAMINE DIMESYLATE' });
    expect(label!.source).to.include({ effective: '2015-04-01', updated: '2015-05-31', version: '54' });
    const { boxedWarning, sections } = label!;
    expect(boxedWarning).to.have.nested.property('warnings.length', 1);
    expect(boxedWarning).to.have.nested.property('warnings[0].title', 'WARNING: ABUSE AND DEPENDENCE');
    const [warning, ...more] = (boxedWarning as { warnings: { body: Block[] }[] }).warnings[0]!.body;
    expect(more).to.deep.equal([]);
    expect(warning).to.match(/^CNS stimulants \(.*\(9\.2, 9\.3\)\]\.$/);
    expect((warning as string).split('high potential')).to.have.length(2);
    const indications = textOf(sections!.find((section) => section.id === 'indications')!.body);
    expect(indications).to.match(/^VYVANSE® is indicated for .*\(5\.2\)\]\.$/);
    expect(indications.split('Limitation of Use')).to.have.length(2);
  });

  it('haloperidol: four warnings, the first with its title', async () => {
    const file = await load('haloperidol-four-part-boxed-warning-from-spl');
    const { drug, label } = read(envelope(file), '0027b8a3-73bf-4005-a7e3-b035f451a861');
    const { warnings } = label!.boxedWarning as { warnings: { title?: string; body: Block[] }[] };
    expect(drug.name).to.equal('Haloperidol');
    expect(warnings.map(({ title }) => title)).to.deep.equal([
      'WARNING Increased Mortality in Elderly Patients with Dementia-Related Psychosis',
      undefined,
      undefined,
      undefined,
    ]);
    expect(warnings[0]!.body[0]).to.match(
      /^Elderly patients with dementia-related psychosis treated .*\(see WARNINGS \)\.$/,
    );
    const source: string = strings(envelope(file).results?.[0]?.boxed_warning).join('');
    expect(bare(warnings.map(({ title = '', body }) => title + textOf(body)).join(''))).to.equal(
      bare(source),
    );
  });

  it('Lipitor: no boxed warning is not provided, and the studies are in their subsections', async () => {
    const { drug, label } = read(
      envelope(await load('lipitor-160kB-from-spl')),
      'c6e131fe-e7df-4876-83f7-9156fc4e8228',
    );
    expect(drug.name).to.equal('Lipitor');
    expect(label!.boxedWarning).to.deep.equal({ status: 'not-provided' });
    const studies = label!.sections!.find((section) => section.id === 'clinical-studies')!;
    expect(studies.title).to.equal('Clinical studies');
    const numbers = studies.body.map(
      (block) => /^14\.\d/.exec(typeof block === 'string' ? block : textOf([block]))?.[0],
    );
    expect(numbers.filter(Boolean)).to.deep.equal(['14.1', '14.2', '14.3', '14.4', '14.5', '14.6']);
  });
});
