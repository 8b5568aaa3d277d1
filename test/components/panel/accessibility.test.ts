import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { expectAccessible } from '../../support/oracles.js';
import { heard } from '../../support/clock.js';
import {
  innerPanels,
  mount,
  PANEL_TAGS,
  part,
  parts,
  settled,
  TAGS,
  text,
  theStage,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { useTransport } from '../../support/transport.js';

const ready = async (tag: string, attributes = {}): Promise<AnyPanel> =>
  settled(await mount(tag, attributes, { data: lioresalIntrathecal }));

describe('accessibility', () => {
  for (const tag of TAGS) {
    it(`${tag}: axe finds nothing in any density and theme, at any width [H6, H8]`, async () => {
      const panel = await ready(tag);
      for (const width of [200, 600, 1200]) {
        theStage().style.width = `${width}px`;
        for (const density of ['comfortable', 'compact'] as const) {
          panel.density = density;
          panel.theme = width === 600 ? 'dark' : 'light';
          await panel.updateComplete;
          for (const inner of innerPanels(panel)) await inner.updateComplete;
          await expectAccessible(panel);
        }
      }
    });
  }

  for (const tag of PANEL_TAGS) {
    it(`${tag}: the live region is there and empty before it speaks`, async () => {
      const transport = useTransport();
      const panel = await mount(tag, { drug: 'baclofen' });
      const status = part(panel, 'status');
      expect(status.getAttribute('role')).to.equal('status');
      expect(text(status)).to.equal('');
      (await transport.next()).answer(lioresalIntrathecal);
      await settled(panel);
      expect(part(panel, 'status') === status).to.equal(true);
      expect(await heard(panel)).to.match(
        tag === 'boxed-warning' ? /^Lioresal.* has a boxed warning\.$/ : /: loaded/,
      );
    });

    it(`${tag}: is busy while it loads and no longer than that`, async () => {
      const transport = useTransport();
      const panel = await mount(tag, { drug: 'baclofen' });
      expect(part(panel, 'frame').getAttribute('aria-busy')).to.equal('true');
      (await transport.next()).answer({}, { status: 500 });
      await settled(panel);
      expect(part(panel, 'frame').hasAttribute('aria-busy')).to.equal(false);
    });

    it(`${tag}: has the parts that hosts may style`, async () => {
      const panel = await ready(tag);
      for (const name of ['frame', 'heading', 'content', 'status', 'source']) {
        expect(parts(panel, name), name).to.have.length(1);
      }
      const failed = await mount(tag, {}, { data: {} });
      expect(parts(failed, 'retry')).to.have.length(1);
    });
  }

  it('only the boxed warning is a landmark', async () => {
    const page = await ready('drug-monograph');
    const roles = innerPanels(page).map((panel) => part(panel, 'frame').getAttribute('role'));
    expect(roles).to.deep.equal(['region', 'group', 'group', 'group', 'group']);
  });

  it('a failure is spoken, with the drug that was asked', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'baclofen' });
    (await transport.next()).answer({}, { status: 500 });
    await settled(panel);
    expect(await heard(panel)).to.equal(en.failed('trials', 'baclofen'));
  });

  it('an answer does not move the focus', async () => {
    const transport = useTransport();
    const button = document.createElement('button');
    theStage().append(button);
    button.focus();
    const panel = await mount('trial-list', { drug: 'baclofen' });
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    expect(document.activeElement === button).to.equal(true);
  });

  it('lists keep the role that browsers take from lists without bullets', async () => {
    const panel = await ready('trial-list');
    expect(part(panel, 'list').getAttribute('role')).to.equal('list');
  });
});
