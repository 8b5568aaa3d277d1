import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import { skipWithoutDevTools } from '../../support/engine.js';
import { TAGS, theStage } from '../../support/panel.js';
import { enter } from '../../support/states.js';

interface Compared {
  readonly found: string;
  /** Absent when nothing is written down yet. */
  readonly expected?: string;
}

const UPDATE = 'UPDATE_ACCESS_TREES=1 npx wtr --files test/components/panel/access-tree.test.ts';

/** Trials say how old their status is. */
const { now } = Date;
beforeEach(() => {
  Date.now = () => Date.UTC(2026, 6, 1, 12);
});
afterEach(() => {
  Date.now = now;
});

describe('what a screen reader gets', () => {
  before(async function () {
    await skipWithoutDevTools(this, 'no other engine tells the tree that it hands to screen readers');
  });

  for (const tag of TAGS) {
    for (const state of PANEL_STATES) {
      it(`${tag} in the state ${state} is as written down`, async () => {
        if (!(await enter(tag, state, { 'page-size': '2' }))) return;
        theStage().id = 'tree';
        const name = `${tag}.${state}`;
        const compared = await executeServerCommand<Compared, object>('access-tree', {
          selector: '#tree',
          name,
        });
        expect(compared, `test/access-trees/${name}.txt is missing; ${UPDATE} writes it`).to.have.property(
          'expected',
        );
        expect(compared.found, `look at it, then: ${UPDATE}`).to.equal(compared.expected);
      });
    }
  }
});
