/** Real answers of the public services, from the format to the pixels; they are read where they are at hand. */
import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { expectNoFaults } from '../support/oracles.js';
import { mount, settled, textNodes, visibleText, wholeAtOnce } from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';

type Json = Record<string, unknown>;

const corpus = (globalThis as { __corpus?: boolean }).__corpus;
const condition = corpus ? '' : ' (skipped: the corpus was not given)';
const table: Json[] = [];

const fetchCorpus = async (path: string): Promise<string> => (await fetch(`/corpus/real/${path}`)).text();

/** The files of a folder, by its list of sources. */
async function filesOf(folder: string): Promise<string[]> {
  const rows = (await fetchCorpus(`${folder}/SOURCES.tsv`)).trim().split('\n').slice(1);
  return rows.map((row) => row.split('\t')[0]!).filter((name) => name.endsWith('.json'));
}

/** The panel that shows this body, as if a service had sent it. */
async function show(
  tag: string,
  attributes: Record<string, string>,
  body: unknown,
  status = 200,
): Promise<AnyPanel> {
  const init = { status, headers: { 'content-type': 'application/json' } };
  configure({ fetch: async () => new Response(JSON.stringify(body), init) });
  const panel = await settled(await mount(tag, { 'page-size': '1000', ...attributes }));
  panel.renderRoot.querySelector<HTMLElement>('[data-action=all-sections]')?.click();
  await panel.updateComplete;
  wholeAtOnce();
  return panel;
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Nothing of our making, no markup, and no paragraph more often than one text of the source has it. */
function check(panel: AnyPanel, file: string, source: unknown): string {
  expectNoFaults();
  const shown = visibleText(panel);
  expect(panel.error?.code, file).to.not.be.oneOf(['invalid-data', 'invalid-json', 'network']);
  expect(shown, file).to.not.match(/\bundefined\b|\[object |\bNaN\b|&(?:[a-z]+|#\w+);/);
  expect(shown, file).to.not.match(/\\[^\s\w]/);
  expect(shown, file).to.not.match(/<\/?[a-z][\w:]*(?:\s[^<>]*)?\/?>|styleCode|linkHtml/i);
  const paragraphs = [
    ...panel.renderRoot.querySelectorAll('p:not([role=status]), li li, dd:not(:has(p))'),
  ].map((each) => letters(each.textContent));
  const sources = textsOf(source).map(letters);
  const count = (text: string, all: string): number => all.split(text).length - 1;
  const doubled = paragraphs.filter(
    (each) =>
      each.length > 60 &&
      paragraphs.filter((other) => other === each).length >
        Math.max(1, ...sources.map((all) => count(each, all))),
  );
  expect(doubled, file).to.deep.equal([]);
  const characters = textsOf(source).join('').length;
  table.push({
    file,
    panel: panel.localName,
    state: panel.error?.code ?? panel.state,
    in: characters,
    shown: shown.length,
  });
  panel.remove();
  return letters(shown);
}

const sectionKeys = (record: Json): string[] =>
  Object.keys(record).filter(
    (key) =>
      !/_table$|^(@.*|id|set_id|version|effective_time|openfda|spl_.*|package_label_.*|recent_major_changes)$/.test(
        key,
      ),
  );

describe(`real answers in panels${condition}`, () => {
  before(function () {
    if (!corpus) this.skip();
  });
  after(() => {
    const line = ({ file, panel, state, in: characters, shown }: Json): string =>
      `${String(file).padEnd(56)} ${String(panel).padEnd(16)} ${String(state).padEnd(13)} ${String(characters).padStart(7)} ${String(shown).padStart(7)}`;
    const head = { file: 'file', panel: 'panel', state: 'state', in: 'chars in', shown: 'shown' };
    if (table.length) console.log([head, ...table].map(line).join('\n'));
  });

  it('openFDA: the boxed warning and the summary', async function () {
    this.timeout(60_000);
    for (const file of await filesOf('openfda')) {
      const body = JSON.parse(await fetchCorpus(`openfda/${file}`)) as Json;
      if (body.error) {
        for (const tag of ['boxed-warning', 'drug-summary']) {
          const panel = await show(tag, { format: 'openfda', drug: 'x' }, body, 404);
          expect(panel.error!.code).to.equal('not-found');
          check(panel, file, body);
        }
        continue;
      }
      const records = (Array.isArray(body) ? body : (body.results ?? [body])) as Json[];
      for (const [index, bare] of records.entries()) {
        const record = { set_id: `made-up-${index}`, ...bare };
        const attributes = { format: 'openfda', 'set-id': record.set_id };
        const answer = { meta: body.meta, results: [record] };
        const source = Object.fromEntries(sectionKeys(record).map((key) => [key, bare[key]]));
        const warning = await show('boxed-warning', attributes, answer);
        expect(warning.state).to.equal(
          textsOf(bare.boxed_warning).join('').trim() ? 'ready' : 'not-provided',
        );
        check(warning, file, bare.boxed_warning ?? '');
        const summary = await show('drug-summary', attributes, answer);
        check(summary, file, { ...source, boxed_warning: '' });
      }
    }
  });

  it('ClinicalTrials.gov: the list of trials', async function () {
    this.timeout(60_000);
    for (const file of await filesOf('clinicaltrials')) {
      const body = JSON.parse(await fetchCorpus(`clinicaltrials/${file}`)) as Json;
      const studies = (body.studies ?? [body]) as { protocolSection: Record<string, Json> }[];
      const shown = check(await show('trial-list', { format: 'clinicaltrials', drug: 'asked' }, body), file, {
        studies: studies.map(({ protocolSection: { identificationModule, descriptionModule } }) => [
          identificationModule?.briefTitle,
          descriptionModule?.briefSummary,
        ]),
      });
      for (const { protocolSection } of studies) {
        const { briefTitle, nctId } = protocolSection.identificationModule!;
        for (const text of [briefTitle, nctId, protocolSection.descriptionModule?.briefSummary ?? '']) {
          expect(shown, file).to.include(letters(text as string));
        }
      }
    }
  });

  it('Europe PMC: the list of studies', async function () {
    this.timeout(60_000);
    for (const file of await filesOf('europepmc')) {
      const body = JSON.parse(await fetchCorpus(`europepmc/${file}`)) as {
        resultList: { result: Record<string, string>[] };
      };
      const { result } = body.resultList;
      const source = result.map(({ title, abstractText }) => [title, abstractText]);
      const shown = check(
        await show('related-studies', { format: 'europepmc', drug: 'asked' }, body),
        file,
        source,
      );
      for (const text of source.flat()) {
        expect(shown, file).to.include(letters((text ?? '').replace(/(?:<|&lt;)\/?\w+(?:>|&gt;)/g, '')));
      }
    }
  });

  it('all texts of the panels are text nodes: nothing was interpreted', async () => {
    const panel = await show(
      'related-studies',
      { format: 'europepmc', drug: 'asked' },
      {
        resultList: {
          result: [{ id: '1', title: '<img src=x onerror=alert(1)> &lt;script&gt;alert(1)&lt;/script&gt;' }],
        },
      },
    );
    expect(
      textNodes(panel)
        .map(({ data }) => data)
        .join(''),
    ).to.include('<img src=x onerror=alert(1)>');
    expect(panel.renderRoot.querySelector('img, script')).to.equal(null);
  });
});
