import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import { expectOracles } from '../../support/oracles.js';
import { mount, settled, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

describe('the tables of an openFDA label', () => {
  const show = async (tag: string): Promise<AnyPanel> => {
    const file = new URL('../../fixtures/openfda/tables.json', import.meta.url);
    const answer = await (await fetch(file)).text();
    const headers = { 'content-type': 'application/json' };
    configure({ fetch: async () => new Response(answer, { headers }) });
    return settled(await mount(tag, { format: 'openfda', drug: 'tablex' }));
  };

  it('are tables in the summary, readable at any width', async () => {
    const panel = await show('drug-summary');
    const heads = [...panel.renderRoot.querySelectorAll('th')].map((head) => head.textContent.trim());
    expect(heads).to.include.members(['Group', 'Calm evenings At first', 'Calm evenings Later*']);
    expect(text(panel).split('counted by neighbours')).to.have.length(2);
    await expectOracles(panel, { drug: 'Tablex' });
  });

  it('are tables in the boxed warning, with nothing lost around them', async () => {
    const panel = await show('boxed-warning');
    expect(panel.renderRoot.querySelectorAll('table')).to.have.length(1);
    expect(text(panel)).to.match(/See the doses\.\s*Age\s*Dose\s*children < 4\s*none\s*Mind the stairs\./);
    await expectOracles(panel, { drug: 'Tablex' });
  });
});
