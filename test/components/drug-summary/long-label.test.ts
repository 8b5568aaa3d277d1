import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { create, focused, mount, part, parts, text, theStage, visibleText } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

const IDS = ['description', 'indications', 'dosage', 'dosage', 'storage', 'supply'];

const table = { type: 'table', rows: [['one cell', 'two cells']] };

/** Two sections of the six are shown at first; two others have the same id. */
const longLabel = {
  ...benzonatate,
  label: {
    ...benzonatate.label!,
    sections: IDS.map((id, index) => ({
      id,
      title: `Section ${index}`,
      body: index === 0 ? [words(1234), table, table] : [words(200)],
    })),
  },
} as DrugDocument;

const show = (data: unknown = longLabel): Promise<AnyPanel> => mount('drug-summary', {}, { data });

const buttons = (panel: AnyPanel, action: string): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>(`[data-action=${action}]`),
];

const titles = (panel: AnyPanel): string[] => parts(panel, 'title').map((title) => text(title));

async function goTo(panel: AnyPanel, index: number): Promise<void> {
  part(panel, 'contents').querySelector('summary')!.click();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  panel.renderRoot.addEventListener('focusin', resolve, { once: true });
  buttons(panel, 'go')[index]!.click();
  await promise;
}

describe('drug-summary: a long label', () => {
  it('says how much a folded section holds in all', async () => {
    const panel = await show();
    const extent = `${en.extent.words('1,242', 'other')}, ${en.extent.tables('2', 'other')}`;
    expect(buttons(panel, 'fold').map(visibleText)).to.deep.equal([
      en.showSection(extent),
      en.showSection(en.extent.words('200', 'other')),
    ]);
  });

  it('lists all its sections, also those that are not shown, from six on', async () => {
    const panel = await show();
    expect(text(part(panel, 'contents').querySelector('summary')!)).to.equal(en.sections('6'));
    expect(buttons(panel, 'go').map((button) => text(button))).to.deep.equal(
      IDS.map((_, index) => `Section ${index}`),
    );
    expect(parts(await show(lioresalIntrathecal), 'contents')).to.have.length(0);
    await expectOracles(panel, { drug: 'Benzonatate' });
  });

  it('the list leads to a section that is shown: open, with the focus on its title', async () => {
    const panel = await show();
    await goTo(panel, 1);
    expect(text(focused(panel)!)).to.equal('Section 1');
    expect(focused(panel)!.closest('section')!.querySelector('.folded')).to.equal(null);
    expect(titles(panel)).to.deep.equal(['Section 0', 'Section 1']);
  });

  it('the list leads to a hidden section, and to the right one of two with the same id', async () => {
    const panel = await show();
    const { href } = location;
    await goTo(panel, 3);
    expect(text(focused(panel)!)).to.equal('Section 3');
    const open = buttons(panel, 'fold').map((button) => button.getAttribute('aria-expanded'));
    expect(open).to.deep.equal(['false', 'false', 'false', 'true', 'false', 'false']);
    expect(location.href).to.equal(href);
  });

  it('the list of one panel leaves another of the same drug alone', async () => {
    const [one, other] = [await show(), await show()];
    await goTo(one, 4);
    expect(text(focused(one)!)).to.equal('Section 4');
    expect(titles(other)).to.have.length(2);
    expect(focused(other)).to.equal(null);
  });

  it('every section is there while the page is being printed, and folded again after it', async () => {
    const panel = await show();
    dispatchEvent(new Event('beforeprint'));
    expect(titles(panel)).to.have.length(6);
    dispatchEvent(new Event('afterprint'));
    expect(titles(panel)).to.have.length(2);
    panel.remove();
    dispatchEvent(new Event('beforeprint'));
    await panel.updateComplete;
    expect(titles(panel)).to.have.length(2);
    dispatchEvent(new Event('afterprint'));
  });

  it('the host can put a way to the full text beside the line on the boxed warning', async () => {
    const panel = create('drug-summary', {}, { data: lioresalIntrathecal });
    panel.innerHTML = '<a slot="warning" href="https://example.org/warning">In full</a>';
    theStage().append(panel);
    await panel.updateComplete;
    expect(text(part(panel, 'warning'))).to.equal(`${en.warning.present} In full`);
  });
});

describe('drug-summary: a label of hundreds of pages', () => {
  /** Blocks of a section, all of them different. */
  const blocks = (section: number): string[] =>
    Array.from({ length: 30 }, (_, index) => `Block ${section}.${index} ${words(400)}`);

  const hugeLabel = {
    ...longLabel,
    label: {
      ...longLabel.label!,
      boxedWarning: { status: 'present', warnings: [{ title: 'WARNING', body: ['Of something.'] }] },
      sections: IDS.map((id, index) => ({ id, title: `Section ${index}`, body: blocks(index) })),
    },
  } as DrugDocument;

  const blocksOf = (panel: AnyPanel): string[] =>
    [...panel.renderRoot.querySelectorAll('[part=section] p')].map((block) => text(block).split(' ')[1]!);
  const expected = (...sections: number[]): string[] =>
    sections.flatMap((section) => blocks(section).map((block) => block.split(' ')[1]!));

  function drawn(panel: AnyPanel, count: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const observer = new MutationObserver(() => {
      if (blocksOf(panel).length !== count) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(panel.renderRoot, { childList: true, subtree: true });
    return promise;
  }

  it('has its warning, its contents and its first text at once, and the rest in turns, in order', async () => {
    const panel = await show(hugeLabel);
    expect(panel.state).to.equal('ready');
    expect(text(part(panel, 'warning'))).to.equal(en.warning.present);
    expect(buttons(panel, 'go')).to.have.length(IDS.length);
    const first = blocksOf(panel);
    expect(first.length).to.be.within(1, 29);
    expect(first).to.deep.equal(expected(0).slice(0, first.length));
    expect(visibleText(buttons(panel, 'fold')[0]!)).to.equal(
      en.showSection(en.extent.words('12,060', 'other')),
    );
    const before = [...panel.renderRoot.querySelectorAll('[part=section] p')];
    await drawn(panel, 60);
    expect(blocksOf(panel)).to.deep.equal(expected(0, 1));
    const after = [...panel.renderRoot.querySelectorAll('[part=section] p')];
    expect(after.slice(0, before.length)).to.deep.equal(before);
  });

  it('is whole on paper, also while it is still coming', async () => {
    const panel = await show(hugeLabel);
    dispatchEvent(new Event('beforeprint'));
    expect(blocksOf(panel)).to.deep.equal(expected(0, 1, 2, 3, 4, 5));
    dispatchEvent(new Event('afterprint'));
    expect(blocksOf(panel)).to.deep.equal(expected(0, 1));
  });

  it('its list leads at once to a section that has not come yet', async () => {
    const panel = await show(hugeLabel);
    await goTo(panel, 3);
    expect(text(focused(panel)!)).to.equal('Section 3');
    const section = focused(panel)!.closest('section')!;
    expect(section.querySelectorAll('p')).to.have.length(30);
    await drawn(panel, 180);
    expect(blocksOf(panel)).to.deep.equal(expected(0, 1, 2, 3, 4, 5));
  });

  it('its other sections come too, and take nothing away that is there', async () => {
    const panel = await show(hugeLabel);
    await drawn(panel, 60);
    buttons(panel, 'all-sections')[0]!.click();
    await panel.updateComplete;
    expect(blocksOf(panel)).to.include.members(expected(0, 1, 2));
    await drawn(panel, 180);
  });

  it('of another drug begins anew', async () => {
    const panel = await show(hugeLabel);
    await drawn(panel, 60);
    panel.data = { ...hugeLabel, drug: { id: 'other', name: 'Other' } };
    await panel.updateComplete;
    expect(blocksOf(panel)).to.have.length.below(30);
    await drawn(panel, 60);
  });

  it('keeps what a server has drawn', async () => {
    const panel = create('drug-summary', {}, { data: hugeLabel });
    const section = document.createElement('section');
    section.setAttribute('part', 'section');
    panel.attachShadow({ mode: 'open' }).append(section);
    theStage().append(panel);
    await panel.updateComplete;
    expect(blocksOf(panel)).to.deep.equal(expected(0, 1));
  });
});
