import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { hollow, lioresalIntrathecal, loratadine } from '../../support/fixtures.js';
import {
  create,
  mount,
  PANEL_TAGS,
  part,
  parts,
  settled,
  TAGS,
  text,
  textOf,
  theStage,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { jsonResponse, turn, useAnswers, useTransport } from '../../support/transport.js';

const lioresal = { drug: 'lioresal-intrathecal' };

describe('a document of the host', () => {
  it('is shown without a request, also when an endpoint is there', async () => {
    const transport = useTransport();
    for (const tag of TAGS) {
      const panel = await settled(await mount(tag, lioresal, { data: lioresalIntrathecal }));
      expect(panel.state).to.equal('ready');
    }
    await turn();
    expect(transport.calls).to.have.length(0);
  });

  it('must be for the drug that was asked, if one was', async () => {
    const panel = await mount('boxed-warning', { drug: 'loratadine' }, { data: lioresalIntrathecal });
    expect(panel.error).to.deep.equal({ code: 'wrong-drug' });
    panel.data = loratadine;
    await panel.updateComplete;
    expect(panel.state).to.equal('none-stated');
    panel.drug = 'baclofen';
    await panel.updateComplete;
    expect(panel.error).to.deep.equal({ code: 'wrong-drug' });
  });

  it('is read once: what the host does to it later has no effect', async () => {
    const data = structuredClone(lioresalIntrathecal);
    const panel = await mount('boxed-warning', {}, { data });
    data.drug.name = 'Changed';
    panel.requestUpdate();
    await panel.updateComplete;
    expect(text(panel)).to.include('Lioresal').and.to.not.include('Changed');
  });

  it('may be anything at all, and is then told as a fault', async () => {
    const throwing = { get contract() { throw new Error('no'); } }; // prettier-ignore
    for (const data of [7, true, [], {}, () => 1, throwing, new Proxy({}, { ownKeys: () => ['a', 'a'] })]) {
      expect((await mount('boxed-warning', {}, { data })).error?.code).to.equal('invalid-data');
    }
    const newer = { ...loratadine, contract: 'druglib/2' };
    expect((await mount('boxed-warning', {}, { data: newer })).error?.code).to.equal('unsupported-contract');
  });

  it('gives way to the endpoint when it is taken back', async () => {
    useAnswers(() => lioresalIntrathecal);
    const panel = await mount('trial-list', lioresal, { data: hollow });
    expect(panel.error?.code).to.equal('wrong-drug');
    panel.data = undefined;
    await settled(panel);
    expect(panel.state).to.equal('ready');
  });
});

describe('a document inside the element', () => {
  const script = (content: string): HTMLScriptElement =>
    Object.assign(document.createElement('script'), { type: 'application/json', text: content });

  it('is the same as data, for every panel', async () => {
    for (const tag of TAGS) {
      const panel = create(tag);
      panel.append(script(JSON.stringify(lioresalIntrathecal)));
      theStage().append(panel);
      await panel.updateComplete;
      expect(panel.state, tag).to.equal('ready');
    }
  });

  it('may come after the element', async () => {
    const panel = await mount('boxed-warning');
    expect(panel.state).to.equal('idle');
    const loaded = new Promise((resolve) => panel.addEventListener('druglib-load', resolve));
    panel.append(script(JSON.stringify(lioresalIntrathecal)));
    await loaded;
    expect(panel.state).to.equal('ready');
  });

  it('that is not JSON is told as such', async () => {
    const panel = create('boxed-warning');
    panel.append(script('{"contract": "druglib/1"'));
    theStage().append(panel);
    await panel.updateComplete;
    expect(panel.error).to.deep.equal({ code: 'invalid-json' });
  });

  it('that a parser brings in pieces is read when it is whole', async function () {
    const [first, second] = [0, 400].map((at) => JSON.stringify(loratadine).slice(at, at ? undefined : 400));
    const stream = document.implementation.createHTMLDocument();
    stream.open();
    /* eslint-disable @typescript-eslint/no-deprecated -- no other way makes a parser wait in the middle */
    stream.write('<div id="place">');
    const place = stream.querySelector('#place')!;
    theStage().append(place);
    stream.write(`<boxed-warning><script type="application/json">${first}`);
    const panel = place.querySelector<AnyPanel>('boxed-warning')!;
    // WebKit never upgrades what a parser of another document made.
    if (!(panel instanceof customElements.get('boxed-warning')!)) this.skip();
    await turn();
    stream.write(`${second}</script></boxed-warning></div>`);
    /* eslint-enable @typescript-eslint/no-deprecated */
    stream.close();
    await turn();
    await panel.updateComplete;
    expect(panel.state).to.equal('none-stated');
  });
});

describe('light DOM', () => {
  const fallback = (): HTMLElement =>
    Object.assign(document.createElement('p'), { textContent: 'See the label.' });

  it('stays readable without an answer, and goes when there is one', async () => {
    for (const tag of TAGS) {
      const panel = create(tag);
      panel.append(fallback());
      theStage().append(panel);
      await panel.updateComplete;
      expect(text(panel), tag).to.include('See the label.');
      panel.drug = 'lioresal-intrathecal';
      useAnswers(() => jsonResponse({}, { status: 500 }));
      await settled(panel);
      expect(text(panel), tag).to.include('See the label.');
      panel.data = lioresalIntrathecal;
      await settled(panel);
      expect(text(panel), tag).to.not.include('See the label.');
    }
  });

  it('the slots heading, footer, empty and error take the words of the host', async () => {
    const fill = async (panel: AnyPanel, slot: string): Promise<AnyPanel> => {
      panel.append(Object.assign(fallback(), { slot, textContent: `Own ${slot}` }));
      await panel.updateComplete;
      return panel;
    };
    for (const tag of PANEL_TAGS) {
      const ready = await fill(await mount(tag, {}, { data: lioresalIntrathecal }), 'heading');
      expect(text(part(ready, 'heading'))).to.equal('Own heading');
      expect(textOf(await fill(ready, 'footer'), '.footer')).to.include('Own footer');
      const failed = await fill(await mount(tag, {}, { data: {} }), 'error');
      expect(text(part(failed, 'content')))
        .to.include('Own error')
        .and.to.not.include('has a fault');
      expect(text(part(failed, 'retry'))).to.equal(en.retry);
    }
    const empty = await fill(await mount('trial-list', {}, { data: hollow }), 'empty');
    expect(text(part(empty, 'content'))).to.equal('Own empty');
    expect(parts(empty, 'item')).to.have.length(0);
  });
});
