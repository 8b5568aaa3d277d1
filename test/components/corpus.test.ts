import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { en } from '../../src/translations/en.js';
import { withWarning } from '../support/fixtures.js';
import { expectNoFaults, expectOracles } from '../support/oracles.js';
import { characters, mount, part, settled, text } from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { jsonResponse, turn } from '../support/transport.js';

const given = Boolean((globalThis as { __corpus?: boolean }).__corpus);
const suite = given ? describe : describe.skip;
const name = given
  ? 'the corpus of real answers'
  : 'the corpus of real answers (not given: set DRUGLIB_CORPUS)';

type Json = Record<string, unknown>;

const read = async (path: string): Promise<Json> => (await (await fetch(`/corpus/${path}`)).json()) as Json;

/** Every panel asks openFDA, and this is its answer. */
function answerWith(body: unknown): void {
  configure({ format: 'openfda', fetch: () => Promise.resolve(jsonResponse(body)) });
}

const load = async (tag: string, attributes: Record<string, string>): Promise<AnyPanel> =>
  settled(await mount(tag, attributes));

/** No paragraph stands twice: the source runs the same text into several fields. */
function expectNothingTwice(panel: AnyPanel): void {
  const paragraphs = [...panel.renderRoot.querySelectorAll('p:not(table + p, [role=status]), li, td')]
    .map((element) => text(element))
    .filter(({ length }) => length > 80);
  const twice = paragraphs.filter((paragraph, index) => paragraphs.indexOf(paragraph) !== index);
  expect(twice).to.deep.equal([]);
}

function expectClean(panel: AnyPanel): void {
  expect(text(panel)).to.not.match(/undefined|\[object |NaN|<\/?[a-z]+>|&(amp|lt|gt|nbsp|#\d+);/);
  expectNothingTwice(panel);
}

const LABELS: [file: string, label: string, words: string][] = [
  ['haloperidol-four-part-boxed-warning-from-spl', 'haloperidol', 'Increased Mortality in Elderly Patients'],
  ['lipitor-160kB-from-spl', 'Lipitor', ''],
  ['lipitor-repackager-from-spl', 'Lipitor', ''],
];

suite(name, () => {
  it('Vyvanse: the boxed warning in full, and the date of the label', async () => {
    const body = await read('real/openfda/vyvanse-boxed-warning-full-2015.json');
    answerWith(body);
    const panel = await load('boxed-warning', { drug: 'vyvanse' });
    expect(panel.state).to.equal('ready');
    const [record] = body['results'] as { boxed_warning: string[] }[];
    const last = record!.boxed_warning[0]!.split(' ').slice(0, 40).join(' ');
    expect(characters(text(part(panel, 'warning')))).to.include(characters(last));
    expect(text(part(panel, 'source')))
      .to.include('openFDA')
      .and.to.include('effective Apr 1, 2015');
    expectClean(panel);
    await expectOracles(panel, { drug: 'Vyvanse' });
  });

  it('Vyvanse: the summary', async () => {
    answerWith(await read('real/openfda/vyvanse-boxed-warning-full-2015.json'));
    const panel = await load('drug-summary', { drug: 'vyvanse' });
    expect(panel.state).to.equal('ready');
    expect(text(panel)).to.include(en.warning.present);
    expectClean(panel);
    await expectOracles(panel, { drug: 'Vyvanse' });
  });

  it('Vyvanse is refused when another drug was asked', async () => {
    answerWith(await read('real/openfda/vyvanse-boxed-warning-full-2015.json'));
    const panel = await load('boxed-warning', { drug: 'haloperidol' });
    expect(panel.error?.code).to.equal('wrong-drug');
    await expectOracles(panel, { drawn: false });
  });

  for (const [file, label, words] of LABELS) {
    it(`${file}: warning and summary by set id`, async () => {
      const record = await read(`real/openfda/${file}.json`);
      answerWith({ meta: { last_updated: '2026-01-01', results: { total: 1 } }, results: [record] });
      const attributes = { 'set-id': String(record['set_id']) };
      const warning = await load('boxed-warning', attributes);
      expect(warning.state).to.equal(words ? 'ready' : 'not-provided');
      expect(text(warning)).to.include(words);
      const summary = await load('drug-summary', attributes);
      expect(summary.state).to.equal('ready');
      for (const panel of [warning, summary]) {
        expect(text(panel).toLowerCase()).to.include(label.toLowerCase());
        expectClean(panel);
        await expectOracles(panel);
      }
    });
  }

  it('openFDA without an answer is not taken for a drug without warnings', async () => {
    const body = await read('real/openfda/error-404-not-found-2026.json');
    configure({ format: 'openfda', fetch: () => Promise.resolve(jsonResponse(body, { status: 404 })) });
    const panel = await load('boxed-warning', { drug: 'nothing' });
    expect(panel.error?.code).to.equal('not-found');
    await expectOracles(panel);
  });

  it('hostile payloads in a boxed warning stay text and run nothing', async () => {
    const response = await fetch('/corpus/hostile/dompurify-expect.json');
    const payloads = ((await response.json()) as { payload: string }[]).map(({ payload }) => payload);
    const data = withWarning({ status: 'present', warnings: [{ title: payloads[0], body: payloads }] });
    const opened: string[] = [];
    const { alert } = globalThis;
    globalThis.alert = (message?: unknown) => void opened.push(String(message));
    const panel = await mount('boxed-warning', {}, { data });
    await turn();
    globalThis.alert = alert;
    expect(opened).to.deep.equal([]);
    const allowed = 'div, p, h3, section, header, h2, slot, svg, path, span, footer, a';
    const elements = [...part(panel, 'warning').querySelectorAll('*')];
    expect(elements.filter((element) => !element.matches(allowed))).to.have.length(0);
    expect(elements.filter((element) => element.querySelector('a'))).to.have.length(0);
    const paragraphs = [...part(panel, 'warning').querySelectorAll('p')].map(
      ({ textContent }) => textContent,
    );
    expect(paragraphs).to.have.length(payloads.filter((payload) => payload.trim()).length);
    expectNoFaults();
  });
});
