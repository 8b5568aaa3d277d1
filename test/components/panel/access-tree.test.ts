import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import { documentFor } from '../../support/fixtures.js';
import { mount, settled, TAGS, theStage } from '../../support/panel.js';
import type { AnyPanel, Tag } from '../../support/panel.js';
import { jsonResponse, useAnswers, useTransport } from '../../support/transport.js';

async function enter(tag: Tag, state: string): Promise<AnyPanel | undefined> {
  const data = documentFor(tag, state);
  if (data) return settled(await mount(tag, { 'page-size': '2' }, { data }));
  if (state === 'idle') return mount(tag);
  if (state === 'error') useAnswers(() => jsonResponse({}, { status: 500 }));
  else if (state === 'loading') useTransport();
  else return undefined;
  const panel = await mount(tag, { drug: 'Lioresal' });
  return state === 'error' ? settled(panel) : panel;
}

describe('what a screen reader gets', () => {
  for (const tag of TAGS) {
    for (const state of PANEL_STATES) {
      it(`${tag} in the state ${state} is as written down`, async () => {
        if (!(await enter(tag, state))) return;
        theStage().id = 'tree';
        const { found, expected } = await executeServerCommand<{ found: string; expected: string }, object>(
          'access-tree',
          {
            selector: '#tree',
            name: `${tag}.${state}`,
          },
        );
        expect(found).to.equal(expected);
      });
    }
  }
});
