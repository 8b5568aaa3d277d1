import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { create, focused, mount, PANEL_TAGS, part, settled, text, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { ENDPOINT, serverCount, turn, useAnswers, useTransport } from '../../support/transport.js';

const lioresal = { drug: 'lioresal-intrathecal' };

async function mountAll(attributes: Record<string, string>): Promise<AnyPanel[]> {
  const panels = PANEL_TAGS.map((tag) => create(tag, attributes));
  theStage().append(...panels);
  return Promise.all(panels.map(settled));
}

describe('what panels share', () => {
  it('five panels of one endpoint make one request [T19]', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    const panels = await mountAll(lioresal);
    expect(panels.map(({ state }) => state)).to.deep.equal(Array(5).fill('ready'));
    expect(asked.map(String)).to.deep.equal(['https://api.example.org/drugs/lioresal-intrathecal']);
    await mount('drug-monograph', lioresal).then(settled);
    expect(asked).to.have.length(1);
  });

  it('the server sees one request, though its answer may not be stored', async () => {
    const key = crypto.randomUUID();
    const panels = await mountAll({ ...lioresal, endpoint: `/fault/status/404?key=${key}` });
    expect(panels.map(({ error }) => error?.code)).to.deep.equal(Array(5).fill('not-found'));
    expect(await serverCount('hits', key)).to.equal(1);
  });

  it('a section of its own is asked once by each section, not by each panel', async () => {
    const asked = useAnswers(() => lioresalIntrathecal, `${ENDPOINT}/{section}`);
    await mountAll(lioresal);
    const sections = asked.map(({ pathname }) => pathname.split('/').at(-1));
    expect(sections.sort()).to.deep.equal(['articles', 'label', 'studies', 'trials']);
  });

  it('a panel that comes later gets the same answer, until it is no longer fresh', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    await settled(await mount('trial-list', lioresal));
    await settled(await mount('trial-list', lioresal));
    expect(asked).to.have.length(1);
    configure({ freshFor: 0 });
    await settled(await mount('trial-list', lioresal));
    expect(asked).to.have.length(2);
  });

  it('two attributes changed in one task make one request [L3]', async () => {
    const transport = useTransport();
    const panel = await mount('drug-summary');
    panel.drug = 'first';
    panel.drug = 'lioresal';
    panel.rxcui = '1292';
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    expect(transport.calls.map(({ url }) => url)).to.deep.equal(['https://api.example.org/drugs/lioresal']);
  });

  it('a broken section leaves the panels of the other sections alone', async () => {
    useAnswers(() => ({ ...lioresalIntrathecal, trials: 7 }));
    const panels = await mountAll(lioresal);
    const states = Object.fromEntries(panels.map(({ localName, state }) => [localName, state]));
    expect(states).to.deep.equal({
      'boxed-warning': 'ready',
      'drug-summary': 'ready',
      'related-studies': 'ready',
      'trial-list': 'error',
      'media-articles': 'ready',
    });
  });
});

describe('trying again', () => {
  async function failed(): Promise<{ panel: AnyPanel; transport: ReturnType<typeof useTransport> }> {
    const transport = useTransport();
    const panel = await mount('boxed-warning', lioresal);
    (await transport.next()).answer({}, { status: 503 });
    await settled(panel);
    return { panel, transport };
  }

  it('a failure is not kept: the button asks anew and the answer is shown', async () => {
    const { panel, transport } = await failed();
    part(panel, 'retry').click();
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    expect(panel.state).to.equal('ready');
    expect(transport.calls).to.have.length(2);
    expect(transport.calls[1]?.init.cache).to.equal('no-cache');
    await expectOracles(panel, { drug: 'Lioresal Intrathecal' });
  });

  it('another panel of the same drug asks anew as well', async () => {
    const { transport } = await failed();
    const other = await mount('drug-summary', lioresal);
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(other);
    expect(other.state).to.equal('ready');
  });

  it('the button keeps the focus while it loads, does nothing twice, and gives it to the heading', async () => {
    const { panel, transport } = await failed();
    const button = part(panel, 'retry');
    button.focus();
    button.click();
    const call = await transport.next();
    await panel.updateComplete;
    expect(focused(panel) === button).to.equal(true);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(text(button)).to.equal(en.retrying);
    expect(text(panel)).to.include(en.warning.failed('lioresal-intrathecal'));
    button.click();
    expect(transport.calls).to.have.length(2);
    call.answer(lioresalIntrathecal);
    await settled(panel);
    await turn();
    expect(focused(panel)?.id).to.equal('heading');
  });

  it('the button keeps the focus when it fails again', async () => {
    const { panel, transport } = await failed();
    const button = part(panel, 'retry');
    button.focus();
    button.click();
    (await transport.next()).answer({}, { status: 404 });
    await settled(panel);
    await turn();
    expect(focused(panel) === button).to.equal(true);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    expect(text(panel)).to.include(en.error['not-found']);
  });

  it('the words of a failure are gone with the drug that they were about', async () => {
    const { panel, transport } = await failed();
    part(panel, 'retry').click();
    await transport.next();
    panel.drug = 'other';
    await transport.next();
    await turn();
    await panel.updateComplete;
    expect(panel.state).to.equal('loading');
    expect(text(panel)).to.not.include(en.error.http);
    expect(text(panel)).to.include(en.loading('warning', 'other'));
  });
});

describe('an answer that grows old', () => {
  async function loaded(): Promise<{ panel: AnyPanel; transport: ReturnType<typeof useTransport> }> {
    const transport = useTransport();
    const panel = await mount('boxed-warning', lioresal);
    (await transport.next()).answer(lioresalIntrathecal);
    return { panel: await settled(panel), transport };
  }

  it('reload() replaces it when there is a new one', async () => {
    const { panel, transport } = await loaded();
    const done = panel.reload();
    const newer = structuredClone(lioresalIntrathecal);
    newer.label!.source.version = '99';
    (await transport.next()).answer(newer);
    await done;
    expect(text(panel)).to.include(en.version('99'));
    expect(panel.matches(':state(stale)')).to.equal(false);
  });

  it('a reload() that fails keeps it and says since when it could not be refreshed', async () => {
    const { panel, transport } = await loaded();
    const before = text(part(panel, 'warning'));
    const done = panel.reload();
    (await transport.next()).answer({}, { status: 500 });
    await done;
    expect(panel.state).to.equal('ready');
    expect(panel.matches(':state(stale)')).to.equal(true);
    expect(text(part(panel, 'warning'))).to.equal(before);
    expect(text(part(panel, 'source'))).to.match(/Could not refresh since \w+ \d+, \d{4}/);
    await expectOracles(panel, { drug: 'Lioresal Intrathecal' });
  });

  it('past staleAfter the panel says that it may be out of date', async () => {
    const { panel } = await loaded();
    expect(text(panel)).to.not.include(en.stale);
    const now = Date.now;
    Date.now = () => now() + 86_400_001;
    panel.requestUpdate();
    await panel.updateComplete;
    Date.now = now;
    expect(text(part(panel, 'source'))).to.include(en.stale);
    expect(panel.matches(':state(stale)')).to.equal(true);
    expect(panel.state).to.equal('ready');
  });

  it('a change of staleAfter reaches the panels that are there', async () => {
    const { panel } = await loaded();
    const now = Date.now;
    Date.now = () => now() + 5000;
    configure({ staleAfter: 4000 });
    await panel.updateComplete;
    Date.now = now;
    expect(text(panel)).to.include(en.stale);
  });
});
