import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/boxed-warning/boxed-warning.js';
import { BoxedWarningElement } from '../src/components/boxed-warning/boxed-warning.element.js';
import { boxedWarningTemplate } from '../src/components/boxed-warning/boxed-warning.template.js';
import { benzonatate, lioresalIntrathecal, loratadine, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, rightToLeft, tell, view } from './support/panel.js';

const meta = {
  title: 'Panels/boxed-warning',
  component: 'boxed-warning',
  render: panel('boxed-warning'),
} satisfies Meta<PanelArgs>;
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

export const Idle: PanelStory = {
  parameters: tell('Neither a drug nor an endpoint: the panel says what it needs.'),
};

export const Loading: PanelStory = {
  args: asked('never'),
  parameters: tell(
    'The answer is on its way. Still lines of about the final height, and words for screen readers.',
  ),
};

export const SeveralWarnings: PanelStory = {
  args: {
    data: {
      ...lioresalIntrathecal,
      label: {
        ...label!,
        boxedWarning: {
          status: 'present',
          warnings: [
            {
              title: 'WARNING: SAMPLE RISK OF FALLS',
              body: ['Falls were more frequent at night [see Warnings and Precautions (5.1)].'],
            },
            {
              title: 'WARNING: SAMPLE RISK OF WRONG DOSES',
              body: [
                'Never give more than the table says.',
                {
                  type: 'table',
                  caption: 'Made-up doses',
                  head: ['Age', 'Largest dose'],
                  rows: [
                    ['children', '50 micrograms'],
                    ['adults', '100 micrograms'],
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  },
  parameters: tell('Each warning has its own title. References to the label stay text, as they came.'),
};

export const TextMissing: PanelStory = {
  args: {
    data: { ...lioresalIntrathecal, label: { ...label!, boxedWarning: { status: 'present' } } },
  },
  parameters: tell('The label has a boxed warning, but its text did not come. It is still there.'),
};

export const Empty: PanelStory = {
  render: () =>
    drawn(
      BoxedWarningElement.elementStyles,
      boxedWarningTemplate(view('warning', 'empty', { source: label!.source, sections: [], skipped: 0 })),
    ),
  parameters: tell('No data leads here. Should it ever happen, it is drawn like “not provided”.'),
};

export const NoneStated: PanelStory = {
  args: { data: loratadine },
  parameters: tell('The label states that there is none. Only the contract’s literal answer leads here.'),
};

export const NotProvided: PanelStory = {
  args: { data: benzonatate },
  parameters: tell('The record is silent about a boxed warning, which is not the same as having none.'),
};

export const Failed: PanelStory = {
  args: { ...asked('500'), fallback: 'The host’s own words stand below, because the panel failed.' },
  parameters: tell(
    'It could not be loaded: what, why, and the ways on. The frame stays, dashed. A failure never looks like an absence.',
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
