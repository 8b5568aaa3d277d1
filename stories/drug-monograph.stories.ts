import type { Meta } from '@storybook/web-components-vite';
import '../src/components/drug-monograph/drug-monograph.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bare, bareLabel, severalWarnings } from './support/documents.js';
import { tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/drug-monograph', component: 'drug-monograph' } satisfies Meta<PanelArgs>;
export default meta;

const { source } = lioresalIntrathecal.label!;
const none = { source, items: [] };

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  parameters: tell('The whole page from one tag, the boxed warning first.'),
};

export const TwoColumns: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  globals: { width: '1000' },
  parameters: tell(
    'From 60 em on: the boxed warning over the whole width, the label beside what was published and tried.',
  ),
};

export const SeveralWarnings: PanelStory = {
  args: { data: severalWarnings, pageSize: 2 },
  parameters: tell('Every boxed warning of the label, in full, before anything else.'),
};

export const Idle = every.Idle;

export const Loading = every.Loading;

export const Empty: PanelStory = unreachable(
  'empty',
  { ...bareLabel, studies: none, trials: none, articles: none },
  'No data leads the page here: each panel inside says that its source listed nothing.',
);

export const NoneStated: PanelStory = unreachable(
  'none-stated',
  { ...bare, label: { source, boxedWarning: { status: 'none-stated' } } },
  'No data leads the page here: the panel of the boxed warning says it.',
);

export const NotProvided: PanelStory = unreachable(
  'not-provided',
  bare,
  'No data leads the page here: each panel inside says that its part did not come.',
);

export const Failed = every.Failed;

export const SlowEndpoint = every.SlowEndpoint;

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
