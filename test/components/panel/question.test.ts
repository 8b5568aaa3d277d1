import { expect } from 'chai';
import { lioresalIntrathecal, loratadine } from '../../support/fixtures.js';
import { mount, part, parts, settled, text } from '../../support/panel.js';
import { ENDPOINT, useAnswers, useTransport } from '../../support/transport.js';

/** A document that answers to another id. */
const as = (id: string, rxcui: string): unknown => ({
  ...lioresalIntrathecal,
  drug: { id, name: id, identifiers: { rxcui: [rxcui] } },
});

describe('what a panel asks', () => {
  it('is another question when the same letters are spread over other attributes', async () => {
    const asked = useAnswers((url) => (url.href.includes('x%2C1') ? as('x,1', '2') : as('x', '1,2')));
    const panel = await settled(await mount('boxed-warning', { drug: 'x,1', rxcui: '2' }));
    Object.assign(panel, { drug: 'x', rxcui: '1,2' });
    await settled(panel);
    expect(asked).to.have.length(2);
    expect(text(part(panel, 'frame'))).to.include('x');
    expect(panel.state).to.equal('ready');
  });

  it('stays the same when only the address of the page changes', async () => {
    const asked = useAnswers(() => lioresalIntrathecal);
    const panel = await settled(await mount('trial-list', { drug: 'baclofen', endpoint: ENDPOINT }));
    part(panel, 'more').click();
    await settled(panel);
    const shown = parts(panel, 'item').length;
    const { href } = location;
    history.replaceState(null, '', '#elsewhere');
    panel.requestUpdate();
    await settled(panel);
    history.replaceState(null, '', href);
    expect(parts(panel, 'item')).to.have.length(shown);
    expect(asked).to.have.length(1);
  });

  it('changes the state at once, before anything is drawn', async () => {
    const transport = useTransport();
    const panel = await mount('boxed-warning', {}, { data: loratadine });
    expect(panel.state).to.equal('none-stated');
    Object.assign(panel, { data: undefined, drug: 'baclofen' });
    expect(panel.state).to.equal('loading');
    (await transport.next()).answer({}, { status: 404 });
    await settled(panel);
    expect(panel.error).to.deep.equal({ code: 'not-found', status: 404 });
    panel.drug = 'warnol';
    expect(panel.state).to.equal('loading');
    expect(panel.error).to.equal(undefined);
  });

  it('may be answered from an old store: then the panel says that it may be out of date', async () => {
    const label = {
      ...lioresalIntrathecal.label!,
      source: { name: 'Store', retrieved: '2011-05-06T07:08:09Z' },
    };
    const panel = await mount('boxed-warning', {}, { data: { ...lioresalIntrathecal, label } });
    expect(panel.matches(':state(stale)')).to.equal(true);
    expect(text(part(panel, 'source'))).to.match(/retrieved May 6, 2011.*may be out of date/);
  });
});
