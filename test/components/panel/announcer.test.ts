import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { clock, heard } from '../../support/clock.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { mount, part, settled, text, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useTransport } from '../../support/transport.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `drug ${index}`);

const mountAll = (tag: string, count: number): Promise<AnyPanel[]> =>
  Promise.all(names(count).map((drug) => mount(tag, { drug })));

/** What all live regions of the page say at this moment. */
const spoken = (panels: readonly AnyPanel[]): string[] =>
  panels.map((panel) => text(part(panel, 'status'))).filter(Boolean);

const alertOf = (panel: AnyPanel): string => text(panel.renderRoot.querySelector('[role=alert]')!);

/** As if the reader had just pressed something. */
function asReader(): void {
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'userActivation');
});

describe('one voice for the page', () => {
  it('twenty panels speak once, in one region, and name those that failed', async () => {
    const transport = useTransport();
    const panels = await mountAll('trial-list', 20);
    const regions = panels.map((panel) => part(panel, 'status'));
    const changes: string[] = [];
    const recorder = new MutationObserver((records) =>
      changes.push(...records.map(({ target }) => (target.textContent ?? '').trim()).filter(Boolean)),
    );
    for (const region of regions)
      recorder.observe(region, { childList: true, characterData: true, subtree: true });
    expect(spoken(panels)).to.deep.equal([]);
    for (const [index] of panels.entries()) {
      const call = await transport.next();
      if (index === 7) call.answer({}, { status: 500 });
      else call.answer({ ...lioresalIntrathecal, drug: { id: `drug ${index}`, name: `drug ${index}` } });
    }
    await Promise.all(panels.map(settled));
    await clock.pass(499);
    expect(spoken(panels), 'before half a second is over').to.deep.equal([]);
    await clock.pass(1);
    await Promise.all(panels.map((panel) => panel.updateComplete));
    recorder.disconnect();
    expect(spoken(panels)).to.deep.equal([`${en.failed('trials', 'drug 7')} ${en.panels.loaded('19')}.`]);
    expect(new Set(changes), 'words of any region').to.have.property('size', 1);
  });

  it('a boxed warning is named among many panels, never only counted', async () => {
    const panels = await mountAll('trial-list', 6);
    expect(panels).to.have.length(6);
    theStage().replaceChildren();
    const transport = useTransport();
    const all = [
      ...(await mountAll('trial-list', 5)),
      await mount('boxed-warning', { drug: 'Lioresal Intrathecal' }),
    ];
    for (const [index] of all.entries()) {
      const name = index < 5 ? `drug ${index}` : 'Lioresal Intrathecal';
      (await transport.next()).answer({ ...lioresalIntrathecal, drug: { id: name, name } });
    }
    await Promise.all(all.map(settled));
    await clock.pass(500);
    await Promise.all(all.map((panel) => panel.updateComplete));
    expect(spoken(all).join(' ')).to.include(en.warning.has('Lioresal Intrathecal'));
  });

  it('a panel that has left says nothing, and its silence does not hold the others up', async () => {
    const transport = useTransport();
    const [leaving, staying] = (await mountAll('trial-list', 2)) as [AnyPanel, AnyPanel];
    (await transport.next()).answer({}, { status: 500 });
    (await transport.next()).answer({}, { status: 500 });
    await Promise.all([settled(leaving), settled(staying)]);
    leaving.remove();
    expect(await heard(staying)).to.equal(en.failed('trials', 'drug 1'));
  });

  it('a panel that nobody can meet says nothing', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'baclofen', hidden: '' });
    (await transport.next()).answer({}, { status: 500 });
    await settled(panel);
    expect(await heard(panel)).to.equal('');
  });
});

describe('urgent words', () => {
  async function changed(attributes: Record<string, string>, status: number): Promise<AnyPanel> {
    const transport = useTransport();
    const panel = await mount('boxed-warning', { drug: 'first', ...attributes });
    (await transport.next()).answer({}, { status: 500 });
    await settled(panel);
    await heard(panel);
    panel.drug = 'Lioresal Intrathecal';
    await panel.updateComplete;
    const call = await transport.next();
    if (status === 200) call.answer(lioresalIntrathecal);
    else call.answer({}, { status });
    await settled(panel);
    await heard(panel);
    return panel;
  }

  it('the reader chose another drug: its boxed warning interrupts', async () => {
    asReader();
    const panel = await changed({}, 200);
    expect(alertOf(panel)).to.equal(en.warning.has('Lioresal Intrathecal'));
    expect(text(part(panel, 'status'))).to.equal('');
  });

  it('the reader did something and it failed: that interrupts', async () => {
    asReader();
    expect(alertOf(await changed({}, 500))).to.equal(en.warning.failed('Lioresal Intrathecal'));
  });

  it('a change by the page alone is told politely', async () => {
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: false } });
    const panel = await changed({}, 200);
    expect(alertOf(panel)).to.equal('');
    expect(text(part(panel, 'status'))).to.equal(en.warning.has('Lioresal Intrathecal'));
  });

  it('live="polite" never interrupts', async () => {
    asReader();
    expect(alertOf(await changed({ live: 'polite' }, 500))).to.equal('');
  });

  it('nothing interrupts when a page is opened', async () => {
    asReader();
    const transport = useTransport();
    const panel = await mount('boxed-warning', { drug: 'Lioresal Intrathecal' });
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    expect(await heard(panel)).to.equal(en.warning.has('Lioresal Intrathecal'));
    expect(alertOf(panel)).to.equal('');
  });
});
