import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { innerPanels, mount, PANEL_TAGS, part, settled, textNodes } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import '../../support/translations.js';

const ARABIC = /\p{Script=Arabic}/u;
/** Two words of a sentence, not a code or a number. */
const ENGLISH = /[A-Za-z]{3}.*[A-Za-z]{3}/;

/** Names that are the same in every language. */
const NAMES = new Set([
  'RxNorm',
  ...lioresalIntrathecal.studies!.items.flatMap(({ authors = [] }) => authors),
]);

/** The fixture, whose sources say that tag; `undefined`: nothing. */
function written(lang: unknown): DrugDocument {
  const document = structuredClone(lioresalIntrathecal);
  for (const section of ['label', 'studies', 'trials', 'articles'] as const)
    document[section]!.source.lang = lang as string;
  return document;
}

const show = (tag: string, lang: string, document: DrugDocument): Promise<AnyPanel> =>
  mount(tag, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }, { data: document });

const langOf = ({ parentElement }: Text): string | undefined =>
  parentElement?.closest<HTMLElement>('[lang]')?.lang;

const marked = (panel: AnyPanel): Element[] => [
  ...panel.renderRoot.querySelectorAll('[lang]:not([part=frame])'),
];

describe('The language of the data', () => {
  for (const tag of PANEL_TAGS) {
    it(`is told apart from the panel’s own words in ${tag}`, async () => {
      const panel = await show(tag, 'ar', written('en'));
      const nodes = textNodes(panel.renderRoot).filter(({ data }) => data.trim());
      const ours = nodes.filter(({ data }) => ARABIC.test(data));
      const theirs = nodes.filter(
        ({ data }) => !ARABIC.test(data) && ENGLISH.test(data) && !NAMES.has(data.trim()),
      );
      expect(ours).to.have.length.above(2);
      expect(theirs).to.have.length.above(2);
      for (const node of ours) expect(langOf(node), node.data).to.equal('ar');
      for (const node of theirs) expect(langOf(node), node.data).to.equal('en');
    });
  }

  it('is told of the names on a whole page', async () => {
    const page = await settled(await show('drug-monograph', 'ar', written('en')));
    const [name] = textNodes(part(page, 'heading')).filter(({ data }) => data.trim());
    expect(name?.data).to.equal('Lioresal Intrathecal');
    expect(langOf(name!)).to.equal('en');
    for (const panel of innerPanels(page)) expect(part(panel, 'frame').getAttribute('lang')).to.equal('ar');
  });

  it('gives prose its own direction, and lists and tables with it', async () => {
    const document = written('en');
    document.label!.boxedWarning = {
      status: 'present',
      warnings: [
        {
          title: 'Falls',
          body: [
            'Taking it has led to falls.',
            { type: 'list', items: ['At night.'] },
            { type: 'table', head: ['Week', 'Dose'], rows: [['1', '5 mg']] },
          ],
        },
      ],
    };
    const panel = await show('boxed-warning', 'ar', document);
    for (const name of ['h3', 'p', 'ul', 'table']) {
      const { direction, textAlign } = getComputedStyle(panel.renderRoot.querySelector(`.warning ${name}`)!);
      expect(direction, name).to.equal('ltr');
      expect(['start', 'left'], name).to.include(textAlign);
    }
    const [week, dose] = panel.renderRoot.querySelectorAll('th');
    expect(week!.getBoundingClientRect().left).to.be.below(dose!.getBoundingClientRect().left);
    expect(getComputedStyle(part(panel, 'frame')).direction).to.equal('rtl');
  });

  it('joins the names of a list with commas of that language', async () => {
    const document = written('en');
    document.label!.facts = { routes: ['Oral', 'Nasal', 'Rectal'] };
    const panel = await show('drug-summary', 'ar', document);
    expect(part(panel, 'fact-value').textContent).to.equal('Oral, Nasal, Rectal');
  });

  it('is marked only where it is another than the panel’s', async () => {
    for (const [lang, data] of [
      ['en', 'en'],
      ['en-GB', 'en'],
      ['pt-BR', 'pt-br'],
      ['zh', 'zh'],
    ] as const) {
      expect(marked(await show('drug-summary', lang, written(data))), `${data} in ${lang}`).to.be.empty;
    }
    for (const [lang, data] of [
      ['en', 'en-GB'],
      ['zh', 'en'],
      ['zh', 'zh-hant'],
      ['en', 'he'],
    ] as const) {
      const panel = await show('drug-summary', lang, written(data));
      const tags = new Set(marked(panel).map((element) => element.getAttribute('lang')));
      expect([...tags], `${data} in ${lang}`).to.deep.equal(Intl.getCanonicalLocales(data));
    }
  });

  it('is not guessed where it is not said, or said in no tag', async () => {
    for (const none of [undefined, '', 'not a language', 'e', '-', '"><b>']) {
      const panel = await show('drug-summary', 'ar', written(none));
      expect(panel.state).to.equal('ready');
      expect(marked(panel), none).to.be.empty;
    }
  });

  it('never takes the boxed warning away', async () => {
    const panel = await show('boxed-warning', 'ar', written('not a language'));
    expect(panel.state).to.equal('ready');
  });
});
