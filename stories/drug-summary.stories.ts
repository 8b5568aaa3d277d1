import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/drug-summary/drug-summary.js';
import { DrugSummaryElement } from '../src/components/drug-summary/drug-summary.element.js';
import { drugSummaryTemplate } from '../src/components/drug-summary/drug-summary.template.js';
import { benzonatate, lioresalIntrathecal, loratadine, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, pressed, rightToLeft, tell, view } from './support/panel.js';

const meta = {
  title: 'Panels/drug-summary',
  component: 'drug-summary',
  render: panel('drug-summary'),
} satisfies Meta<PanelArgs>;
export default meta;

const { contract, drug, label } = lioresalIntrathecal;
const { source } = label!;

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell('Names, facts, the state of the boxed warning, and the main sections of the label.'),
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

export const WithoutWarning: PanelStory = {
  args: { data: loratadine },
  parameters: tell('The line on the boxed warning has the words of the boxed-warning panel.'),
};

export const WarningUnknown: PanelStory = { args: { data: benzonatate } };

export const Empty: PanelStory = {
  args: { data: { contract, drug, label: { source } } },
  parameters: tell('A label with neither facts nor sections.'),
};

export const NoneStated: PanelStory = {
  render: () =>
    drawn(
      DrugSummaryElement.elementStyles,
      drugSummaryTemplate({
        ...view('summary', 'none-stated', { source, sections: [], skipped: 0 }),
        open: new Set(),
        allSections: false,
      }),
    ),
  parameters: tell('No data leads here: the contract has this answer for boxed warnings only.'),
};

export const NotProvided: PanelStory = {
  args: { data: { contract, drug } },
  parameters: tell('The document has no label at all.'),
};

export const Failed: PanelStory = {
  args: { ...asked('500'), fallback: 'The host’s own words stand below, because the panel failed.' },
  parameters: tell(
    'It could not be loaded: what, why, and the ways on. A failure never looks like an absence.',
  ),
};

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
      label: { source, facts: { routes: ['Oral'], manufacturer: 'Example Works', dosageForms: ['Tablet'] } },
    },
  },
  parameters: tell('Facts fill their rows, whatever their number.'),
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
