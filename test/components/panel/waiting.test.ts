import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { clock, heard } from '../../support/clock.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { mount, part, settled, TAGS, text, theStage, visibleText } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useTransport } from '../../support/transport.js';

const HOST = 'api.example.org';
const loading = en.loading('trials', 'baclofen');
const slow = en.slow(HOST, '');

async function waited(milliseconds: number, tag = 'trial-list'): Promise<AnyPanel> {
  useTransport();
  const panel = await mount(tag, { drug: 'baclofen' });
  await clock.pass(milliseconds);
  await panel.updateComplete;
  return panel;
}

describe('a slow answer', () => {
  it('is nothing to talk about before a second is over', async () => {
    const panel = await waited(999);
    expect(visibleText(panel)).to.not.include(loading);
    expect(text(part(panel, 'status'))).to.equal('');
  });

  it('is named after a second, on screen and to screen readers', async () => {
    const panel = await waited(1000);
    expect(visibleText(panel)).to.include(`${loading}…`).and.to.not.include(slow);
    expect(await heard(panel)).to.equal(loading);
  });

  it('is explained after five seconds, with the host and nothing else of the address', async () => {
    const panel = await waited(5000);
    expect(visibleText(panel)).to.include(`${loading}…`).and.to.include(slow);
    expect(await heard(panel)).to.equal(slow);
    expect(text(panel)).to.not.include('/drugs');
  });

  it('says which try it is', async () => {
    const transport = useTransport();
    configure({ retries: 2 });
    const panel = await mount('trial-list', { drug: 'baclofen' });
    (await transport.next()).answer(
      {},
      { status: 503, headers: { 'content-type': 'text/plain', 'retry-after': '2' } },
    );
    await clock.pass(5000);
    await panel.updateComplete;
    expect(visibleText(panel)).to.include(en.slow(HOST, '2'));
  });

  it('begins anew with another drug, and ends with the answer', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'baclofen' });
    await clock.pass(5000);
    await transport.next();
    panel.drug = 'Lioresal Intrathecal';
    await panel.updateComplete;
    expect(visibleText(panel)).to.not.include(slow);
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    await clock.pass(10_000);
    await panel.updateComplete;
    expect(visibleText(panel)).to.not.include(en.slow(HOST, ''));
  });

  it('moves nothing while its words come', async () => {
    for (const width of [320, 720]) {
      theStage().style.width = `${width}px`;
      const panel = await waited(0);
      const { height } = panel.getBoundingClientRect();
      await clock.pass(5000);
      await panel.updateComplete;
      expect(panel.getBoundingClientRect().height, `${width}px`).to.equal(height);
    }
  });

  for (const tag of TAGS) {
    it(`${tag} tells who is waited for, to eyes too`, async () => {
      expect(visibleText(await waited(4999, tag))).to.not.include(slow);
      expect(visibleText(await waited(5000, tag))).to.include(slow);
    });

    it(`${tag} is whole while it waits, and nothing in it moves`, async () => {
      const panel = await waited(5000, tag);
      await expectOracles(panel, { drug: 'baclofen' });
      expect(document.getAnimations()).to.deep.equal([]);
    });
  }
});
