import { expect } from 'chai';
import { languageFor } from '../../../src/components/panel/language.js';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import type { Terms } from '../../../src/components/panel/terms.js';
import { en } from '../../../src/translations/en.js';
import { draw } from '../../support/draw.js';
import { hollow, lioresalIntrathecal } from '../../support/fixtures.js';
import { innerPanels, TAGS, text, theStage, widen } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { GAP, sentencesOf, TRANSLATIONS } from '../../support/translations.js';

/** Words that are the same in another language. */
const SAME =
  /^(separator|phase\.phase-\d|detail\.(sponsor|interventions|participants)|sort|order\.status|details|version|effective|sites|enrollment\..*)$/;

const ENGLISH = sentencesOf(en);

const escaped = (sentence: string): string => sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may not be on screen in another language: every English text of more than three letters, alone in its place. */
const ENGLISH_TEXTS = [...ENGLISH.entries()]
  .filter(([path]) => !SAME.test(path))
  .flatMap(([, sentences]) => sentences)
  .filter((sentence) => sentence.replaceAll(GAP, '').replace(/[^a-z]/gi, '').length > 3)
  .map((sentence) => new RegExp(`^${escaped(sentence).replaceAll(GAP, '.+')}$`));

const DATA = JSON.stringify([lioresalIntrathecal, hollow]);

function textsIn(root: ParentNode): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) texts.push(node.getAttribute('aria-label') ?? '');
    else texts.push(node.textContent ?? '');
  }
  return texts.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The drawing, and the panels inside it, all drawn. */
async function rootsOf(host: HTMLElement): Promise<ShadowRoot[]> {
  const roots = [host.shadowRoot!];
  const page = { renderRoot: host.shadowRoot } as unknown as AnyPanel;
  for (const panel of innerPanels(page)) {
    await panel.updateComplete;
    roots.push(panel.shadowRoot!);
  }
  return roots;
}

function expectInside(root: ShadowRoot, what: string): void {
  const frame = root.querySelector('[part=frame]')!;
  expect(frame.scrollWidth, what).to.be.at.most(frame.clientWidth);
  const { left, right } = frame.getBoundingClientRect();
  for (const element of root.querySelectorAll('[part=frame] *')) {
    if (element.closest('.visually-hidden, svg, option') || !element.getClientRects().length) continue;
    const box = element.getBoundingClientRect();
    expect(box.right, `${what}: ${element.outerHTML}`).to.be.at.most(right + 1);
    expect(box.left, `${what}: ${element.outerHTML}`).to.be.at.least(left - 1);
  }
}

afterEach(() => {
  theStage().removeAttribute('lang');
  theStage().removeAttribute('dir');
});

for (const [code, terms] of Object.entries(TRANSLATIONS)) {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();

  describe(`The words in ${code}`, () => {
    const sentences = sentencesOf(terms, pluralCategories);

    it('are there for every key, and for no other', () => {
      expect([...sentences.keys()].sort()).to.deep.equal([...ENGLISH.keys()].sort());
    });

    it('are no English words', () => {
      const same = [...sentences].filter(
        ([path, list]) => !SAME.test(path) && list.some((sentence) => ENGLISH.get(path)!.includes(sentence)),
      );
      expect(same.map(([path]) => path)).to.deep.equal([]);
    });

    it('leave out nothing of what a sentence is told', () => {
      const gaps = (sentence: string): number => sentence.split(GAP).length - 1;
      for (const [path, list] of sentences) {
        for (const [index, sentence] of list.entries()) {
          expect(sentence, path)
            .to.match(/\S/)
            .and.not.match(/undefined|\[object|NaN/);
          // Arabic and Hebrew have words for one and two.
          const counts = /count|undated|extent|otherSections|showSites|skipped|otherWarnings/.test(path);
          const least = counts
            ? 0
            : gaps(ENGLISH.get(path)![Math.min(index, ENGLISH.get(path)!.length - 1)]!);
          expect(gaps(sentence), `${path}: ${sentence}`).to.be.at.least(least);
        }
      }
    });

    it('never mix the answers about boxed warnings', () => {
      const { noneStated, present, notProvided, failed, unasked, unknown, noText } = terms.warning;
      const answers = [present, noneStated, notProvided(GAP), failed(GAP), unasked(GAP), unknown, noText];
      expect(new Set(answers).size).to.equal(answers.length);
      const others = [...sentences]
        .filter(([path]) => path !== 'warning.noneStated')
        .flatMap(([, list]) => list);
      const stated = noneStated.replace(/\p{P}+$/u, '');
      for (const sentence of others) expect(sentence).to.not.include(stated);
    });
  });

  describe(`The panels in ${code}`, () => {
    for (const tag of TAGS) {
      it(`${tag}: no English is left in any state, and nothing leaves the frame at 200 and 320 px`, async () => {
        const stage = theStage();
        stage.lang = code;
        stage.dir = code === 'ar' || code === 'he' ? 'rtl' : 'ltr';
        for (const state of PANEL_STATES) {
          for (const width of [200, 320]) {
            widen(width);
            const host = draw(tag, state, 'light', code);
            for (const root of await rootsOf(host)) {
              expect(root.querySelector('[part=frame]')!.getAttribute('lang')).to.equal(code);
              const english = textsIn(root).filter(
                (each) => !DATA.includes(each) && ENGLISH_TEXTS.some((words) => words.test(each)),
              );
              expect(english, `${state} at ${width}`).to.deep.equal([]);
              expectInside(root, `${tag} ${state} at ${width}`);
            }
            host.remove();
          }
        }
      });
    }
  });
}

describe('Counting', () => {
  const count = (code: string, value: number): string => {
    const { terms, number, plural } = languageFor(code);
    return terms.count.studies(number(value), plural(value)).replace(/[\u2068\u2069]/g, '');
  };

  it('has the forms of each language', () => {
    expect([0, 1, 2, 3, 11, 100, 103].map((value) => count('ar', value))).to.deep.equal([
      'لا دراسات',
      'دراسة واحدة',
      'دراستان',
      '3 دراسات',
      '11 دراسة',
      '100 دراسة',
      '103 دراسات',
    ]);
    expect([1, 2, 3, 20].map((value) => count('he', value))).to.deep.equal([
      'מחקר אחד',
      'שני מחקרים',
      '3 מחקרים',
      '20 מחקרים',
    ]);
    expect([0, 1, 2].map((value) => count('fr', value))).to.deep.equal(['0 étude', '1 étude', '2 études']);
    expect([0, 1, 2000].map((value) => count('de', value))).to.deep.equal([
      '0 Studien',
      '1 Studie',
      '2.000 Studien',
    ]);
    expect([1, 2].map((value) => count('es', value))).to.deep.equal(['1 estudio', '2 estudios']);
    expect([1, 2].map((value) => count('pt', value))).to.deep.equal(['1 estudo', '2 estudos']);
    expect([1, 2].map((value) => count('zh', value))).to.deep.equal(['1 项研究', '2 项研究']);
  });

  it('has the digits and the calendar of the labels, also where others are usual', () => {
    for (const tag of ['ar', 'ar-EG', 'ar-SA', 'he', 'zh-CN']) {
      expect(languageFor(tag).number(12), tag).to.equal('12');
      expect(languageFor(tag).date('2016-01-28'), tag).to.include('2016').and.include('28');
    }
    expect(languageFor('ar-EG-u-nu-arab').number(12)).to.equal('١٢');
  });
});

describe('A sentence from right to left', () => {
  it('keeps names, dates and numbers in their own order', () => {
    for (const code of ['ar', 'he']) {
      const { warning } = TRANSLATIONS[code] as Terms;
      expect(warning.failed('Lioresal (2016-01)')).to.include('\u2068Lioresal (2016-01)\u2069');
    }
  });

  it('does so on screen: the bracket closes behind the date', () => {
    const stage = theStage();
    stage.dir = 'rtl';
    const line = document.createElement('p');
    line.textContent = (TRANSLATIONS['he'] as Terms).warning.failed('Lioresal (2016-01)');
    stage.append(line);
    const [node] = line.childNodes as unknown as [Text];
    const at = (character: string): number => {
      const range = document.createRange();
      const start = text(line).length && node.data.indexOf(character);
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      return range.getBoundingClientRect().left;
    };
    expect(at('L')).to.be.below(at('('));
    expect(at('(')).to.be.below(at(')'));
    line.remove();
  });
});
