import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import type { PanelState } from '../../../src/components/panel/panel-state.js';
import { en } from '../../../src/translations/en.js';
import { draw } from '../../support/draw.js';
import { documentFor } from '../../support/fixtures.js';
import { expectAccessible, expectOracles } from '../../support/oracles.js';
import { innerPanels, mount, settled, TAGS, visibleText } from '../../support/panel.js';
import type { AnyPanel, Tag } from '../../support/panel.js';
import { jsonResponse, useAnswers, useTransport } from '../../support/transport.js';

type Enter = (tag: Tag) => Promise<AnyPanel>;

/** The ways into the states that need no answer, or none that can be read. */
const ENTRANCES: Partial<Record<PanelState, Enter>> = {
  idle: (tag) => mount(tag),
  loading: (tag) => {
    useTransport();
    return mount(tag, { drug: 'Lioresal' });
  },
  error: async (tag) => {
    useAnswers(() => jsonResponse({}, { status: 500 }));
    return settled(await mount(tag, { drug: 'Lioresal' }));
  },
};

function entranceOf(tag: Tag, state: PanelState): Enter | undefined {
  const data = documentFor(tag, state);
  if (!data) return ENTRANCES[state];
  return async () => settled(await mount(tag, {}, { data }));
}

describe('the seven states', () => {
  for (const tag of TAGS) {
    for (const state of PANEL_STATES) {
      const enter = entranceOf(tag, state);
      if (enter) {
        it(`${tag} tells "${state}" in words, as a property and to styles`, async () => {
          const panel = await enter(tag);
          expect(panel.state).to.equal(state);
          expect(panel.matches(`:state(${state})`)).to.equal(true);
          const drug = state === 'idle' ? undefined : 'Lioresal';
          const noneStated = state === 'none-stated';
          const isOfLioresal = ['ready', 'loading', 'error'].includes(state);
          await expectOracles(panel, { noneStated, drug: isOfLioresal ? drug : undefined });
        });
      } else {
        it(`${tag} has words for "${state}" too, to which no data leads`, async () => {
          for (const theme of ['light', 'dark'] as const) {
            const drawing = draw(tag, state, theme);
            expect(visibleText(drawing)).to.match(/\p{L}{3}/u);
            expect(visibleText(drawing)).to.not.match(/undefined|\[object/);
            await expectAccessible(drawing);
            drawing.remove();
          }
        });
      }
    }
  }

  it('a failure says what failed, for which drug and why', async () => {
    for (const tag of TAGS) {
      const panel = await ENTRANCES.error!(tag);
      expect(visibleText(panel)).to.include(en.error.http);
      expect(visibleText(panel)).to.include('Lioresal');
      expect(panel.error).to.deep.equal({ code: 'http', status: 500 });
    }
  });

  it('the page keeps its panels when the drug is not found, and each tells it', async () => {
    useAnswers(() => jsonResponse({}, { status: 404 }));
    const page = await settled(await mount('drug-monograph', { drug: 'lioresal' }));
    expect(innerPanels(page).map(({ state }) => state)).to.deep.equal(Array(5).fill('error'));
    expect(page.error).to.deep.equal({ code: 'not-found', status: 404 });
  });

  it('a panel that waits to be scrolled to says that it loads', async () => {
    const asked = useAnswers(() => documentFor('trial-list', 'ready'));
    const spacer = document.createElement('div');
    spacer.style.height = '20000px';
    document.body.prepend(spacer);
    const panel = await mount('trial-list', { drug: 'lioresal', loading: 'lazy' });
    expect(panel.state).to.equal('loading');
    expect(asked).to.have.length(0);
    panel.scrollIntoView();
    await settled(panel);
    expect(panel.state).to.equal('ready');
    spacer.remove();
  });
});
