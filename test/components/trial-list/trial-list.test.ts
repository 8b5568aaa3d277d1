import { expect } from 'chai';
import { TRIAL_STATUSES } from '../../../src/data/index.js';
import { en } from '../../../src/translations/en.js';
import { benzonatate, lioresalIntrathecal } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { mount, parts, text } from '../../support/panel.js';

describe('trial-list', () => {
  it('shows title, status, phase, conditions, sponsor, id and summary', async () => {
    const panel = await mount('trial-list', {}, { data: benzonatate });
    const [first, second] = parts(panel, 'item').map((item) => text(item));
    for (const words of ['Benzonatate against cough after a cold', 'Completed', 'Phase 4', 'Cough']) {
      expect(first).to.include(words);
    }
    for (const words of ['Example Institute of Family Medicine', 'NCT00000301', 'Compares benzonatate']) {
      expect(first).to.include(words);
    }
    expect(second).to.include(en.status.unknown).and.to.include('Cough, Swallowing difficulty');
    expect(second).to.include(en.noSummary);
  });

  it('every status has its word, and one that nobody knows is unknown', async () => {
    const data = structuredClone(benzonatate);
    const statuses = [...TRIAL_STATUSES, 'paused', 'constructor', undefined];
    data.trials!.items = statuses.map((status, index) => ({
      id: `${index}`,
      title: `Trial ${index}`,
      status: status as never,
    }));
    const panel = await mount('trial-list', { 'page-size': '50' }, { data });
    const words = parts(panel, 'item').map((item) => text(item.querySelector('[part=badge]')!));
    expect(words).to.deep.equal([
      ...TRIAL_STATUSES.map((status) => en.status[status]),
      ...Array<string>(3).fill(en.status.unknown),
    ]);
    expect(new Set(words).size).to.equal(TRIAL_STATUSES.length);
    await expectOracles(panel);
  });

  it('joins several phases', async () => {
    const data = structuredClone(lioresalIntrathecal);
    data.trials!.items = [{ id: '1', title: 'One', status: 'completed', phases: ['phase-2', 'phase-3'] }];
    expect(text(await mount('trial-list', {}, { data }))).to.include('Phase 2 / Phase 3');
  });

  it('a trial without a title is told by its id', async () => {
    const data = structuredClone(lioresalIntrathecal);
    data.trials!.items = [{ id: 'NCT7', title: '', status: 'completed' }];
    const panel = await mount('trial-list', {}, { data });
    expect(text(parts(panel, 'title')[0]!)).to.equal('NCT7');
  });
});
