import type { Meta } from '@storybook/web-components-vite';
import '../src/components/media-articles/media-articles.js';
import { lioresalIntrathecal, loratadine } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bare } from './support/documents.js';
import { pressed, tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/media-articles', component: 'media-articles' } satisfies Meta<PanelArgs>;
export default meta;

const { articles } = lioresalIntrathecal;
const { source, items } = articles!;
const none = { ...bare, articles: { source, items: [] } };

export const Ready: PanelStory = {
  args: { data: loratadine },
  parameters: tell('Title, publisher, date and category; what was paid for is marked.'),
};

export const MoreShown: PanelStory = {
  args: { data: loratadine, pageSize: 1 },
  play: pressed('[part~=more]'),
  parameters: tell('The reader pressed “Show more”: the focus is on the first new entry.'),
};

export const SomeUnreadable: PanelStory = {
  args: { data: { ...bare, articles: { ...articles!, items: [{} as never, ...items] } }, pageSize: 1 },
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
  parameters: tell('The document has no articles: nobody said that there are none.'),
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
