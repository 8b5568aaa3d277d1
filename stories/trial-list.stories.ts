import type { Meta } from '@storybook/web-components-vite';
import '../src/components/trial-list/trial-list.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bare } from './support/documents.js';
import { asked, pressed, sorted, tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/trial-list', component: 'trial-list' } satisfies Meta<PanelArgs>;
export default meta;

const { trials } = lioresalIntrathecal;
const { source, items } = trials!;
const none = { ...bare, trials: { source, items: [] } };

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell(
    'A picture of the statuses, filters and an order; title, status, phase, condition and sponsor of each trial.',
  ),
};

export const MoreShown: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  play: pressed('[part~=more]'),
  parameters: tell('The reader pressed “Show more”: the focus is on the first new entry.'),
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
  args: { data: { ...bare, trials: { ...trials!, total: 437 } } },
  parameters: tell('The source has more than was loaded: counts, filters and order say what they cover.'),
};

export const Sorted: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: sorted('newest'),
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
      ...bare,
      trials: { source, items: items.filter(({ status }) => status === 'recruiting').slice(0, 1) },
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

export const Slow: PanelStory = {
  args: asked('never'),
  parameters: tell(
    'Wait a second, then five: the panel says what it waits for, in room that it has kept free.',
  ),
};

export const Thousands: PanelStory = {
  args: {
    data: {
      ...bare,
      trials: {
        source,
        items: Array.from({ length: 5000 }, (_, index) => ({
          ...items[index % items.length]!,
          id: `EX${index}`,
        })),
      },
    },
  },
  parameters: tell('“Show all” brings them a stretch at a time and says how many are in.'),
};

export const SomeUnreadable: PanelStory = {
  args: { data: { ...bare, trials: { ...trials!, items: [{} as never, ...items] } }, pageSize: 1 },
  parameters: tell('One entry could not be read. It is left out, the others stay, and the panel says so.'),
};

export const Idle = every.Idle;

export const Loading = every.Loading;

export const Empty: PanelStory = {
  args: { data: none },
  parameters: tell('The source was asked and has none; the panel says who found nothing, for what and when.'),
};

export const NoneStated: PanelStory = unreachable(
  'none-stated',
  none,
  'No data leads here: the contract has this answer for boxed warnings only.',
);

export const NotProvided: PanelStory = {
  args: { data: bare },
  parameters: tell('The document has no trials: nobody said that there are none.'),
};

export const Failed = every.Failed;

export const SlowEndpoint = every.SlowEndpoint;

export const Recovered = every.Recovered;

export const WrongDrug = every.WrongDrug;

export const UglyData = every.UglyData;

export const LongText = every.LongText;

export const Compact = every.Compact;

export const Narrow = every.Narrow;

export const Dark = every.Dark;

export const EveryLanguage = every.EveryLanguage;

export const RightToLeft = every.RightToLeft;

export const Print = every.Print;

export const ForcedColours = every.ForcedColours;

export const HostileHost = every.HostileHost;
