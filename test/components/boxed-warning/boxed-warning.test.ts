import { expect } from 'chai';
import { DataError } from '../../../src/index.js';
import type { DrugDocument } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal, loratadine, ugly, withWarning } from '../../support/fixtures.js';
import { expectOracles, expectWithin } from '../../support/oracles.js';
import { characters, links, mount, part, parts, text, theStage, widen } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useTransport } from '../../support/transport.js';

const show = (data: unknown): Promise<AnyPanel> => mount('boxed-warning', {}, { data });

/** Every text of a value: of blocks, lists, tables and runs, in any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value)
    .filter(([name]) => !['type', 'url', 'marks', 'ordered', 'tone', 'status'].includes(name))
    .flatMap(([, inner]) => texts(inner));
}

function expectWhole(panel: AnyPanel, data: DrugDocument): void {
  const shown = characters(text(panel));
  // What turns the direction of text is shown as a mark: it has to be seen and to have no effect.
  const marked = (piece: string): string =>
    piece.replace(
      /[\u202a-\u202e\u2066-\u2069]/g,
      (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`,
    );
  for (const piece of texts(data.label?.boxedWarning)) expect(shown).to.include(characters(marked(piece)));
}

function allElements(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')];
}

function expectUncut(panel: AnyPanel): void {
  const body = [panel, ...allElements(panel.renderRoot)].filter(
    (element) => !element.matches('.visually-hidden, style, slot'),
  );
  const cut = body.filter((element) => {
    const { overflowX, overflowY, webkitLineClamp, textOverflow, maxHeight } = getComputedStyle(element);
    const hides = /auto|hidden|scroll/.test(`${overflowX} ${overflowY}`);
    const isHigher = element.scrollHeight > element.clientHeight + 1;
    const isWider = element.scrollWidth > element.clientWidth + 1;
    const isClamped = webkitLineClamp !== 'none' || textOverflow !== 'clip' || maxHeight !== 'none';
    return (hides && (isHigher || isWider)) || isClamped;
  });
  expect(cut.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
}

describe('boxed-warning: a warning that is there', () => {
  const documents: [string, DrugDocument][] = [
    ['the usual warning', lioresalIntrathecal],
    ['three warnings with tables and nested lists', ugly],
  ];
  for (const [name, data] of documents) {
    for (const width of [200, 320, 1100]) {
      it(`shows ${name} in full and uncut at ${width} px`, async () => {
        widen(width);
        const panel = await show(data);
        expect(panel.state).to.equal('ready');
        expectWhole(panel, data);
        expectUncut(panel);
        expectWithin(panel);
      });
    }
  }

  it('keeps each warning apart, with its heading and the way to the whole section', async () => {
    const panel = await show(lioresalIntrathecal);
    expect(parts(panel, 'warning')).to.have.length(1);
    expect(part(panel, 'title').textContent).to.equal('Warning: do not stop abruptly');
    expect(links(panel).map(({ textContent }) => textContent)).to.include(en.warning.full);
    expect(parts(await show(ugly), 'warning')).to.have.length(3);
  });

  it('shows the title in the letters of the source', async () => {
    const panel = await show(
      withWarning({ status: 'present', warnings: [{ title: 'Warning: 50 µg, not 50 mg', body: [] }] }),
    );
    expect(part(panel, 'title').innerText).to.equal('Warning: 50 µg, not 50 mg');
  });

  const textless: [string, object][] = [
    ['without a list of warnings', { status: 'present' }],
    ['with an empty list', { status: 'present', warnings: [] }],
    ['with a title alone', { status: 'present', warnings: [{ title: 'WARNING: FALLS' }] }],
  ];
  for (const [name, boxedWarning] of textless) {
    it(`is still there ${name}, and says that its text was not provided`, async () => {
      const panel = await show(withWarning(boxedWarning));
      expect(panel.state).to.equal('ready');
      expect(text(panel)).to.include(en.warning.noText);
      await expectOracles(panel, { drug: 'Warnol' });
    });
  }

  it('asks at once, even if the host says lazy', async () => {
    const transport = useTransport();
    theStage().style.marginTop = '20000px';
    await mount('boxed-warning', { drug: 'lioresal', loading: 'lazy' });
    await transport.next();
    expect(transport.calls).to.have.length(1);
  });

  it("keeps the host's text size when it is compact", async () => {
    theStage().style.fontSize = '20px';
    const panel = await mount('boxed-warning', { density: 'compact' }, { data: lioresalIntrathecal });
    const [paragraph] = panel.renderRoot.querySelectorAll('.warning p');
    expect(getComputedStyle(paragraph!).fontSize).to.equal('20px');
    const summary = await mount('drug-summary', { density: 'compact' }, { data: lioresalIntrathecal });
    expect(parseFloat(getComputedStyle(part(summary, 'frame')).fontSize)).to.be.below(20);
  });

  it('keeps its frame and its whole text against the styles of the page', async () => {
    const style = document.createElement('style');
    style.textContent = `boxed-warning::part(frame) { border: 0; height: 2em; max-height: 2em; overflow: hidden }
      boxed-warning::part(content), boxed-warning::part(warning) { height: 2em; max-height: 2em; overflow: hidden }`;
    theStage().append(style);
    const panel = await show(lioresalIntrathecal);
    expectUncut(panel);
    expect(getComputedStyle(part(panel, 'frame')).borderTopWidth).to.equal('2px');
  });

  it('is a landmark that begins with the same words in every state', async () => {
    for (const data of [lioresalIntrathecal, benzonatate, loratadine]) {
      const frame = part(await show(data), 'frame');
      expect(frame.getAttribute('role')).to.equal('region');
      expect(frame.getAttribute('aria-label')).to.match(
        new RegExp(`^${en.heading.warning}: .*${data.drug.name}$`),
      );
    }
  });
});

describe('boxed-warning: the other answers', () => {
  it('says that there is none only for the literal of the contract', async () => {
    const panel = await show(loratadine);
    expect(panel.state).to.equal('none-stated');
    expect(text(panel)).to.include(en.warning.noneStated);
    expect(text(panel)).to.include('FDA label').and.to.include('Jun 3, 2014');
    expect(parts(panel, 'icon')).to.have.length(0);
    await expectOracles(panel, { noneStated: true, drug: 'Loratadine' });
  });

  const silent: [string, DrugDocument][] = [
    ['a missing field', benzonatate],
    ['null', withWarning(null)],
    ['"not-provided"', withWarning({ status: 'not-provided' })],
    ['a missing label', { contract: 'druglib/1', drug: { id: 'bare', name: 'Bareline' } }],
  ];
  for (const [name, data] of silent) {
    it(`takes ${name} for not provided`, async () => {
      const panel = await show(data);
      expect(panel.state).to.equal('not-provided');
      const source = data.label?.source.name ?? en.dataSource;
      expect(text(panel)).to.include(en.warning.notProvided(source));
      await expectOracles(panel, { drug: data.drug.name });
    });
  }

  const broken: unknown[] = [
    'none',
    'none-stated',
    '',
    [],
    {},
    false,
    0,
    { status: 'None-Stated' },
    { status: 'none' },
    { status: ['none-stated'] },
    { status: 'present', warnings: 'none' },
    { status: 'present', warnings: [{ body: [7] }] },
  ];
  for (const boxedWarning of broken) {
    it(`takes ${JSON.stringify(boxedWarning)} for a fault`, async () => {
      const panel = await show(withWarning(boxedWarning));
      expect(panel.error?.code).to.equal('invalid-data');
      await expectOracles(panel, { drawn: false });
    });
  }

  it('keeps a dashed frame and the icon when it does not know', async () => {
    for (const data of [benzonatate, withWarning('broken')]) {
      const panel = await show(data);
      const { borderTopStyle, borderTopWidth } = getComputedStyle(part(panel, 'frame'));
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['dashed', '2px']);
      expect(part(panel, 'icon').getBoundingClientRect().width).to.be.above(10);
      expect(text(part(panel, 'heading'))).to.equal(en.warning.unknown);
    }
  });

  it('draws the frame of a warning solid, and no heavy frame where none is stated', async () => {
    const frameOf = async (data: unknown): Promise<string> => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(part(await show(data), 'frame'));
      return `${borderTopStyle} ${borderTopWidth}`;
    };
    expect(await frameOf(lioresalIntrathecal)).to.equal('solid 2px');
    expect(await frameOf(loratadine)).to.equal('solid 1px');
  });

  it('has three sentences that do not contain one another', async () => {
    const sentences = await Promise.all(
      [loratadine, benzonatate, withWarning('broken')].map(async (data) => {
        const message = (await show(data)).renderRoot.querySelector('.message p');
        return message?.textContent.replaceAll(data.drug.name, 'X') ?? '';
      }),
    );
    for (const one of sentences) {
      expect(sentences.filter((other) => other.includes(one) || one.includes(other))).to.deep.equal([one]);
    }
  });
});

describe('boxed-warning: failures', () => {
  const codes = [...Object.keys(en.error), 'wrong-drug'] as DataError['code'][];

  async function fail(code: DataError['code']): Promise<AnyPanel> {
    const transport = useTransport();
    const panel = await mount('boxed-warning', { drug: 'Warnol' });
    const call = await transport.next();
    const failure = new Promise((resolve) => panel.addEventListener('druglib-error', resolve));
    call.fail(new DataError(code, 'test', { asked: 'Warnol', answered: 'Otherol' }));
    await failure;
    return panel;
  }

  it('there are fourteen codes', () => {
    expect(new Set(codes).size).to.equal(14);
  });

  const told = new Set<string>();
  for (const code of codes) {
    it(`"${code}" has words of its own and never reads like an absence`, async () => {
      const panel = await fail(code);
      expect(panel.error?.code).to.equal(code);
      expect(text(panel)).to.include(en.warning.failed('Warnol'));
      const reason = panel.renderRoot.querySelector('.message .muted')?.textContent ?? '';
      expect(reason).to.match(/\w+ \w+/);
      expect([...told]).to.not.include(reason);
      told.add(reason);
      await expectOracles(panel, { drug: 'Warnol' });
    });
  }

  it('"wrong-drug" names both drugs', async () => {
    expect(text(await fail('wrong-drug'))).to.include(en.wrongDrug('Warnol', 'Otherol'));
  });

  it('leads to the official label of the drug that was asked', async () => {
    const [link] = links(await fail('http'));
    expect(link?.textContent).to.equal(en.officialLabel);
    expect(link?.href).to.equal(
      'https://dailymed.nlm.nih.gov/dailymed/search.cfm?labeltype=all&query=Warnol',
    );
    const panel = await mount('boxed-warning', { 'set-id': 'a b', drug: '' }, { data: {} });
    expect(links(panel)[0]?.href).to.equal('https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=a+b');
    expect(text(panel)).to.include(en.warning.failed('SPL a b'));
  });
});
