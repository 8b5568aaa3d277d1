import type { Meta } from '@storybook/web-components-vite';
import '../src/components/boxed-warning/boxed-warning.js';
import { benzonatate, lioresalIntrathecal, loratadine } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bareLabel, severalWarnings } from './support/documents.js';
import { tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/boxed-warning', component: 'boxed-warning' } satisfies Meta<PanelArgs>;
export default meta;

const { label } = lioresalIntrathecal;

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell('The label has a boxed warning, and here it is in full.'),
};

export const Stale: PanelStory = {
  args: {
    data: {
      ...lioresalIntrathecal,
      label: { ...label!, source: { ...label!.source, retrieved: '2020-05-04T03:02:01Z' } },
    },
  },
  parameters: tell(
    'The source has kept its answer for long: the panel says from when it is and that it may be out of date.',
  ),
};

export const SeveralWarnings: PanelStory = {
  args: { data: severalWarnings },
  parameters: tell('Each warning has its own title. References to the label stay text, as they came.'),
};

export const TextMissing: PanelStory = {
  args: {
    data: { ...lioresalIntrathecal, label: { ...label!, boxedWarning: { status: 'present' } } },
  },
  parameters: tell('The label has a boxed warning, but its text did not come. It is still there.'),
};

export const Idle = every.Idle;

export const Loading = every.Loading;

export const Empty: PanelStory = unreachable(
  'empty',
  bareLabel,
  'No data leads here. Should it ever happen, it is drawn like “not provided”.',
);

export const NoneStated: PanelStory = {
  args: { data: loratadine },
  parameters: tell('The label states that there is none. Only the contract’s literal answer leads here.'),
};

export const NotProvided: PanelStory = {
  args: { data: benzonatate },
  parameters: tell('The record is silent about a boxed warning, which is not the same as having none.'),
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
