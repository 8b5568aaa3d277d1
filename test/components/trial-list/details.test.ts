import { expect } from 'chai';
import type { DrugDocument, Trial } from '../../../src/index.js';
import { TRIAL_STATUSES } from '../../../src/data/index.js';
import { en } from '../../../src/translations/en.js';
import { expectOracles } from '../../support/oracles.js';
import { mount, parts, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

const full: Trial = {
  id: 'NCT00000001',
  title: 'A trial',
  status: 'terminated',
  sponsor: 'Example Sponsor',
  enrollment: { count: 1234, type: 'estimated' },
  interventions: ['Baclofen', 'Placebo'],
  start: '2012-03',
  completion: '2014',
  verified: '2014-06-03',
  whyStopped: ['Too few participants.'],
  locations: {
    total: 5,
    sites: [
      { facility: 'Clinic A', city: 'Northtown', country: 'Canada', status: 'recruiting' },
      { facility: 'Clinic B', country: 'France' },
      { city: 'Eastbridge', country: 'Canada' },
      { facility: 'Clinic D' },
    ],
  },
};

const documentOf = (...items: Trial[]): DrugDocument => ({
  contract: 'druglib/1',
  drug: { id: 'listol', name: 'Listol' },
  trials: { source: { name: 'Example register' }, items },
});

const button = (panel: AnyPanel, action: string): HTMLElement =>
  panel.renderRoot.querySelector<HTMLElement>(`[data-action=${action}]`)!;

async function press(panel: AnyPanel, action: string): Promise<void> {
  button(panel, action).click();
  await panel.updateComplete;
}

async function opened(...items: Trial[]): Promise<AnyPanel> {
  const panel = await mount('trial-list', {}, { data: documentOf(...items) });
  await press(panel, 'details');
  return panel;
}

const rows = (panel: AnyPanel): Record<string, string> =>
  Object.fromEntries(
    [...panel.renderRoot.querySelectorAll('.details > div')].map((row) => [
      text(row.querySelector('dt')!),
      text(row.querySelector('dd')!),
    ]),
  );

const yearsAgo = (years: number): string => {
  const date = new Date();
  date.setFullYear(date.getFullYear() - years);
  return date.toISOString().slice(0, 10);
};

describe('the details of a trial', () => {
  it('are folded at first, and their button says of which trial they are', async () => {
    const panel = await mount('trial-list', {}, { data: documentOf(full) });
    expect(text(panel)).to.not.include('Too few participants');
    expect(button(panel, 'details').getAttribute('aria-expanded')).to.equal('false');
    const [own, title] = button(panel, 'details').getAttribute('aria-labelledby')!.split(' ');
    expect(own).to.equal(button(panel, 'details').id);
    expect(panel.renderRoot.querySelector(`#${title}`)!.textContent).to.include('A trial');
    await press(panel, 'details');
    expect(button(panel, 'details').getAttribute('aria-expanded')).to.equal('true');
    await expectOracles(panel);
    await press(panel, 'details');
    expect(text(panel)).to.not.include('Too few participants');
  });

  it('say everything that is known, with its name', async () => {
    const panel = await opened(full);
    const { detail } = en;
    expect(rows(panel)).to.deep.equal({
      [detail.statusMeaning]: en.statusMeaning.terminated,
      [detail.whyStopped]: 'Too few participants.',
      [detail.sponsor]: 'Example Sponsor',
      [detail.enrollment]: '1,234 (estimated)',
      [detail.interventions]: 'Baclofen, Placebo',
      [detail.start]: 'Mar 2012',
      [detail.completion]: '2014',
      [detail.verified]: 'Jun 3, 2014',
      [detail.sites]: '5, of which 4 are listed Canada (2), France (1), Country not given (1) Show 4 sites',
    });
  });

  it('leave out what is not known, but never what the status means', async () => {
    for (const status of TRIAL_STATUSES) {
      const panel = await opened({ id: '1', title: 'One', status });
      expect(rows(panel)).to.deep.equal({ [en.detail.statusMeaning]: en.statusMeaning[status] });
    }
    expect(new Set(Object.values(en.statusMeaning)).size).to.equal(TRIAL_STATUSES.length);
  });

  it('show a kind of enrollment that nobody knows as it came, and none as a number alone', async () => {
    const kinds: [type: string | undefined, words: string][] = [
      ['actual', '7 (actual)'],
      ['constructor', '7, constructor'],
      [undefined, '7'],
    ];
    for (const [type, words] of kinds) {
      const panel = await opened({ ...full, enrollment: { count: 7, type: type as 'actual' } });
      expect(rows(panel)[en.detail.enrollment]).to.equal(words);
    }
  });

  it('name countries without counts where no site is listed', async () => {
    const panel = await opened({ ...full, locations: { total: 3, countries: ['Canada', 'France'] } });
    expect(rows(panel)[en.detail.sites]).to.equal('3 Canada, France');
  });

  it('list hundreds of sites by country, and one by one when asked', async () => {
    const sites = Array.from({ length: 437 }, (_, index) => ({
      facility: `Clinic ${index}`,
      country: `Country ${index % 20}`,
    }));
    const panel = await opened({ ...full, locations: { total: 437, sites } });
    expect(text(panel)).to.include('Country 0 (22), Country 1 (22)').and.to.not.include('Clinic 7');
    await press(panel, 'sites');
    const list = [...panel.renderRoot.querySelectorAll('.details li')];
    expect(list).to.have.length(437);
    expect(text(list[1]!)).to.equal('Clinic 20, Country 0');
    expect(button(panel, 'sites').getAttribute('aria-expanded')).to.equal('true');
    await press(panel, 'sites');
    expect(panel.renderRoot.querySelectorAll('.details li')).to.have.length(0);
  });

  it('say where a site is and whether it takes people', async () => {
    const panel = await opened(full);
    await press(panel, 'sites');
    const list = [...panel.renderRoot.querySelectorAll('.details li')].map(text);
    expect(list).to.deep.equal([
      'Clinic A, Northtown, Canada, Recruiting',
      'Eastbridge, Canada',
      'Clinic B, France',
      'Clinic D, Country not given',
    ]);
  });

  it('stay with their trial when the order changes', async () => {
    const other = { ...full, id: 'NCT2', title: 'A second', sponsor: 'Second Sponsor', start: '2020' };
    const panel = await opened(full, other);
    const select = panel.renderRoot.querySelector('select')!;
    select.value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await panel.updateComplete;
    const [first, second] = parts(panel, 'item').map(text);
    expect(first).to.include('A second').and.to.not.include(en.detail.enrollment);
    expect(second).to.include(en.detail.enrollment);
  });

  it('are drawn for paper, and gone again after it', async () => {
    const panel = await mount('trial-list', {}, { data: documentOf(full, { ...full, id: 'NCT2' }) });
    const details = (): (string | null)[] =>
      [...panel.renderRoot.querySelectorAll('.details')].map(({ textContent }) => textContent);
    expect(details()).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    expect(details()).to.have.length(2);
    for (const words of details()) {
      expect(words).to.include('Too few participants').and.to.include('Clinic B');
    }
    dispatchEvent(new Event('afterprint'));
    expect(details()).to.have.length(0);
  });
});

describe('a status that promises a place', () => {
  const caution = (panel: AnyPanel): boolean => text(panel).includes('more than two years ago');
  const cases: [status: Trial['status'], verified: string | undefined, warned: boolean][] = [
    ['recruiting', '2014-06', true],
    ['not-yet-recruiting', '2014', true],
    ['recruiting', yearsAgo(3), true],
    ['recruiting', yearsAgo(1), false],
    ['recruiting', yearsAgo(2).slice(0, 4), false],
    ['recruiting', 'long ago', false],
    ['recruiting', undefined, false],
    ['completed', '2014-06', false],
  ];
  for (const [status, verified, warned] of cases) {
    it(`${status}, verified ${verified ?? 'never'}: ${warned ? 'is' : 'is not'} doubted`, async () => {
      const panel = await mount('trial-list', {}, { data: documentOf({ ...full, status, verified }) });
      expect(caution(panel)).to.equal(warned);
    });
  }
});
