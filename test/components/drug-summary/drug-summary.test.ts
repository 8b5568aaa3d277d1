import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal, loratadine, withWarning } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { characters, focused, links, mount, part, parts, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn } from '../../support/transport.js';

const show = (data: unknown): Promise<AnyPanel> => mount('drug-summary', {}, { data });

const line = (panel: AnyPanel): string => text(part(panel, 'warning'));

const folds = (panel: AnyPanel): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>('button[aria-expanded]'),
];

describe('drug-summary', () => {
  it('shows names, facts and the kind of marketing', async () => {
    const panel = await show(lioresalIntrathecal);
    expect(text(part(panel, 'heading'))).to.equal('Lioresal Intrathecal');
    expect(text(panel)).to.include('baclofen injection').and.to.include(en.marketing.prescription);
    const facts = parts(panel, 'fact-term').map((term, index) => [
      text(term),
      text(parts(panel, 'fact-value')[index]!),
    ]);
    expect(facts).to.deep.equal([
      [en.drugClass, 'Muscle relaxant, Antispastic'],
      [en.route, 'Intrathecal'],
      [en.form, 'Injection, solution'],
      [en.manufacturer, 'Example Pump Therapies'],
      ['RxNorm', '1292'],
    ]);
  });

  it('does not repeat a generic name that is the name', async () => {
    expect(text(await show(loratadine)).match(/LORATADINE/g)).to.equal(null);
  });

  it('one line tells the state of the boxed warning, in the words of its panel', async () => {
    expect(line(await show(lioresalIntrathecal))).to.equal(en.warning.present);
    expect(line(await show(loratadine))).to.equal(en.warning.noneStated);
    expect(line(await show(benzonatate))).to.equal(en.warning.notProvided('FDA label'));
    const failed = await mount('drug-summary', { drug: 'Warnol' }, { data: {} });
    expect(line(failed)).to.equal(en.warning.failed('Warnol'));
    const empty = withWarning({ status: 'present' });
    expect(line(await show(empty))).to.equal(en.warning.present);
    await expectOracles(await show(benzonatate), { drug: 'Benzonatate' });
  });

  it('long sections are folded, hold their whole text, and open and close', async () => {
    const panel = await show(lioresalIntrathecal);
    const [button] = folds(panel);
    const section = button!.closest<HTMLElement>('section')!;
    const folded = section.getBoundingClientRect().height;
    expect(button!.getAttribute('aria-expanded')).to.equal('false');
    const whole = lioresalIntrathecal.label!.sections![1]!.body[0] as string;
    expect(characters(text(section))).to.include(characters(whole));
    button!.click();
    await panel.updateComplete;
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    expect(text(button!)).to.include(en.hideSection);
    expect(section.getBoundingClientRect().height).to.be.above(folded);
    button!.click();
    await panel.updateComplete;
    expect(section.getBoundingClientRect().height).to.equal(folded);
  });

  it('another drug begins folded', async () => {
    const panel = await show(lioresalIntrathecal);
    folds(panel)[0]!.click();
    await panel.updateComplete;
    panel.data = structuredClone(lioresalIntrathecal);
    await panel.updateComplete;
    expect(folds(panel)[0]!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('further sections come on request, with the focus on the first of them', async () => {
    const panel = await show(lioresalIntrathecal);
    expect(parts(panel, 'section')).to.have.length(4);
    expect(text(part(panel, 'more'))).to.equal(en.otherSections('1', 'one'));
    part(panel, 'more').click();
    await turn();
    expect(parts(panel, 'section')).to.have.length(5);
    expect(text(focused(panel)!)).to.equal('Dosage');
    await expectOracles(panel, { drug: 'Lioresal Intrathecal' });
  });

  it('a label without the main sections shows what it has', async () => {
    const data = structuredClone(benzonatate);
    data.label!.sections = [{ id: 'storage', title: 'Storage', body: ['Keep it dry.'] }];
    expect(text(await show(data))).to.include('Keep it dry.');
  });

  it('a fact that is named and missing is left out', async () => {
    const data = structuredClone(benzonatate);
    data.label!.facts = { manufacturer: undefined, marketing: undefined, routes: [] };
    const panel = await show(data);
    expect(panel.state).to.equal('ready');
    expect(parts(panel, 'fact-value').map((value) => text(value))).to.deep.equal(['9000003']);
  });

  it('sections that cannot be read are counted', async () => {
    const data = structuredClone(benzonatate);
    data.label!.sections!.push(7 as never);
    expect(text(await show(data))).to.include(en.skipped('1', 'one'));
  });

  it('leads to all indications, else to the full label', async () => {
    const namesOf = async (data: unknown): Promise<string[]> =>
      links(await show(data)).map((link) => text(link));
    expect(await namesOf(lioresalIntrathecal))
      .to.include(en.allIndications)
      .and.to.not.include(en.fullLabel);
    expect(await namesOf(benzonatate)).to.include(en.fullLabel);
  });

  it('shows the source, its dates and its disclaimer', async () => {
    const source = text(part(await show(loratadine), 'source'));
    expect(source).to.match(/^FDA label, effective Jun 3, 2014, updated Jul 11, 2014, loaded /);
    expect(source).to.include('Do not use it for the care of patients.');
  });
});
