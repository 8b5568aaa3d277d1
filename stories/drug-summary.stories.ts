import type { Meta } from '@storybook/web-components-vite';
import '../src/components/drug-summary/drug-summary.js';
import { benzonatate, lioresalIntrathecal, loratadine } from '../test/fixtures/druglib/index.js';
import * as every from './support/circumstances.js';
import { bare, bareLabel, severalWarnings } from './support/documents.js';
import { pressed, tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';
import { unreachable } from './support/unreachable.js';

const meta = { title: 'Panels/drug-summary', component: 'drug-summary' } satisfies Meta<PanelArgs>;
export default meta;

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell('Names, facts, the state of the boxed warning, and the main sections of the label.'),
};

const { contract, drug, label } = lioresalIntrathecal;

const longLabel: PanelArgs['data'] = {
  contract,
  drug,
  label: {
    ...label!,
    sections: [
      ...label!.sections!,
      { id: 'storage', title: 'Storage', body: ['Keep the ampoules below 30 °C and do not freeze them.'] },
      { id: 'supply', title: 'How supplied', body: ['Ampoules of 1, 5 and 20 millilitres.'] },
    ],
  },
};

export const LongLabel: PanelStory = {
  args: { data: longLabel },
  parameters: tell(
    'A label of six sections or more has a list of all of them. Each folded section says how much it holds.',
  ),
};

export const Contents: PanelStory = {
  args: { data: longLabel },
  play: pressed('.contents summary'),
  parameters: tell('The list leads to a section, opens it and moves the focus to its title.'),
};

export const OddFacts: PanelStory = {
  args: {
    data: {
      contract,
      drug: { id: 'odd', name: 'Oddity' },
      label: {
        source: label!.source,
        facts: { routes: ['Oral'], manufacturer: 'Example Works', dosageForms: ['Tablet'] },
      },
    },
  },
  parameters: tell('Facts fill their rows, whatever their number.'),
};

export const AllSections: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: pressed('[part~=more]'),
  parameters: tell('The reader asked for the other sections of the label.'),
};

export const WithoutWarning: PanelStory = {
  args: { data: loratadine },
  parameters: tell('The line on the boxed warning has the words of the boxed-warning panel.'),
};

export const WarningUnknown: PanelStory = {
  args: { data: benzonatate },
  parameters: tell('The record is silent about a boxed warning, and the line says so.'),
};

export const SeveralWarnings: PanelStory = {
  args: { data: severalWarnings },
  parameters: tell('However many boxed warnings a label has, the line says that there is a boxed warning.'),
};

export const Idle = every.Idle;

export const Loading = every.Loading;

export const Empty: PanelStory = {
  args: { data: bareLabel },
  parameters: tell('A label with neither facts nor sections.'),
};

export const NoneStated: PanelStory = unreachable(
  'none-stated',
  bareLabel,
  'No data leads here: the contract has this answer for boxed warnings only.',
);

export const NotProvided: PanelStory = {
  args: { data: bare },
  parameters: tell('The document has no label at all.'),
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
