import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/trial-list/trial-list.js';
import { TrialListElement } from '../src/components/trial-list/trial-list.element.js';
import { trialListTemplate } from '../src/components/trial-list/trial-list.template.js';
import { lioresalIntrathecal, loratadine, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, pressed, rightToLeft, tell, view } from './support/panel.js';

const meta = {
  title: 'Panels/trial-list',
  component: 'trial-list',
  render: panel('trial-list'),
} satisfies Meta<PanelArgs>;
export default meta;

const { contract, drug, trials } = lioresalIntrathecal;
const { source } = trials!;

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell(
    'A picture of the statuses, filters and an order; title, status, phase, condition and sponsor of each trial.',
  ),
};

export const Filtered: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: pressed('[data-group=open]', '[data-phase=phase-2]'),
  parameters: tell('One group of statuses and one phase. Each chip says how many trials it would leave.'),
};

export const FilteredToNothing: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: pressed('[data-group=halted]', '[data-phase=phase-1]'),
  parameters: tell('No trial has both. The panel says so and leads back to all trials.'),
};

export const PartlyLoaded: PanelStory = {
  args: { data: { contract, drug, trials: { ...trials!, total: 437 } } },
  parameters: tell('The source has more than was loaded: counts, filters and order say what they cover.'),
};

export const Sorted: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<TrialListElement>('trial-list');
    await list?.updateComplete;
    const select = list?.renderRoot.querySelector('select');
    if (!select) return;
    select.value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  parameters: tell('The newest first, by the start of the trial or else by when it was verified.'),
};

export const DetailsOpen: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  play: pressed('[data-action=details]', '[data-action=sites]'),
  parameters: tell('What the status means, who pays, how many take part, dates, and sites by country.'),
};

export const StaleRecruiting: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      trials: {
        source,
        items: trials!.items.filter(({ status }) => status === 'recruiting').slice(0, 1),
      },
    },
  },
  parameters: tell(
    'Recruiting, but verified more than two years ago: the panel says that it may have changed.',
  ),
};

export const Stale: PanelStory = {
  args: {
    data: {
      ...lioresalIntrathecal,
      trials: { ...trials!, source: { ...trials!.source, retrieved: '2020-05-04T03:02:01Z' } },
    },
  },
  parameters: tell(
    'The source has kept its answer for long: the panel says from when it is and that it may be out of date.',
  ),
};

export const Idle: PanelStory = {
  parameters: tell('Neither a drug nor an endpoint: the panel says what it needs.'),
};

export const Loading: PanelStory = {
  args: asked('never'),
  parameters: tell(
    'The answer is on its way. Still lines of about the final height, and words for screen readers.',
  ),
};

export const Slow: PanelStory = {
  args: asked('never'),
  parameters: tell(
    'Wait a second, then five: the panel says what it waits for, in room that it has kept free.',
  ),
};

export const Thousands: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      trials: {
        source,
        items: Array.from({ length: 5000 }, (_, index) => ({
          ...trials!.items[index % trials!.items.length]!,
          id: `EX${index}`,
        })),
      },
    },
  },
  parameters: tell('“Show all” brings them a stretch at a time and says how many are in.'),
};

export const SomeUnreadable: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      trials: { ...trials!, items: [{} as never, ...trials!.items] },
    },
    pageSize: 1,
  },
  parameters: tell('One entry could not be read. It is left out, the others stay, and the panel says so.'),
};

export const Empty: PanelStory = {
  args: { data: loratadine },
  parameters: tell('The source was asked and has none; the panel says who found nothing, for what and when.'),
};

export const NoneStated: PanelStory = {
  render: () =>
    drawn(
      TrialListElement.elementStyles,
      trialListTemplate({
        ...view('trials', 'none-stated', { source, items: [], skipped: 0 }),
        subject: 'trials',
        items: [],
        shown: 0,
        total: 0,
        skipped: 0,
        hasMore: false,
        next: 'idle',
      }),
    ),
  parameters: tell('No data leads here: the contract has this answer for boxed warnings only.'),
};

export const NotProvided: PanelStory = {
  args: { data: { contract, drug } },
  parameters: tell('The document has no trials: nobody said that there are none.'),
};

export const Failed: PanelStory = {
  args: { ...asked('500'), fallback: 'The host’s own words stand below, because the panel failed.' },
  parameters: tell(
    'It could not be loaded: what, why, and the ways on. A failure never looks like an absence.',
  ),
};

export const UglyData: PanelStory = {
  args: { data: ugly },
  parameters: tell('Everything that a sender can get wrong and still be read.'),
};

export const Compact: PanelStory = { args: { data: lioresalIntrathecal, density: 'compact' } };

export const Narrow: PanelStory = {
  args: { data: lioresalIntrathecal, density: 'compact' },
  decorators: narrow,
};

export const Dark: PanelStory = { args: { data: lioresalIntrathecal }, decorators: dark };

export const RightToLeft: PanelStory = { args: { data: lioresalIntrathecal }, decorators: rightToLeft };
