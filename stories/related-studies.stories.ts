import type { Meta } from '@storybook/web-components-vite';
import '../src/components/related-studies/related-studies.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bare } from './support/documents.js';
import { pressed, sorted, tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/related-studies', component: 'related-studies' } satisfies Meta<PanelArgs>;
export default meta;

const { studies } = lioresalIntrathecal;
const { source, items } = studies!;
const none = { ...bare, studies: { source, items: [] } };

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell('Date, title, kind, journal and abstract of each study; the first five of 137.'),
};

export const MoreShown: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  play: pressed('[part~=more]'),
  parameters: tell('The reader pressed “Show more”: the focus is on the first new entry.'),
};

export const OneYear: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: pressed('[data-years="2008"]'),
  parameters: tell('A bar was chosen: its studies alone, how many they are, and the way back to all years.'),
};

export const NothingDated: PanelStory = {
  args: {
    data: {
      ...bare,
      studies: { source, items: items.slice(0, 4).map(({ published: _, ...study }) => study) },
    },
  },
  parameters: tell('No study has a date: there is no picture, and the panel says how many have no year.'),
};

export const PartlyLoaded: PanelStory = {
  args: { data: { ...bare, studies: { ...studies!, items: items.slice(20, 70) } } },
  parameters: tell('The source has more than has come: the picture says of how many it is.'),
};

export const LongAbstract: PanelStory = {
  args: {
    data: {
      ...bare,
      studies: {
        source,
        items: [
          {
            ...items[0]!,
            authors: ['A. Adler', 'B. Birk', 'C. Cole', 'D. Dahl', 'E. Engel', 'F. Falk'],
            abstract: items.slice(0, 5).flatMap(({ abstract = [] }) => abstract),
          },
          items[4]!,
        ],
      },
    },
  },
  parameters: tell(
    'A long abstract begins folded and says how long it is; many authors are counted; a retraction stands out.',
  ),
};

export const Sorted: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: sorted('oldest'),
  parameters: tell('The oldest first; a study without a date comes last in either direction.'),
};

export const SomeUnreadable: PanelStory = {
  args: { data: { ...bare, studies: { ...studies!, items: [{} as never, ...items] } }, pageSize: 1 },
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
  parameters: tell('The document has no studies: nobody said that there are none.'),
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
