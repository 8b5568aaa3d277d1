import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/drug-monograph/drug-monograph.js';
import { DrugMonographElement } from '../src/components/drug-monograph/drug-monograph.element.js';
import type { MonographView } from '../src/components/drug-monograph/drug-monograph.template.js';
import { drugMonographTemplate } from '../src/components/drug-monograph/drug-monograph.template.js';
import { lioresalIntrathecal, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, rightToLeft, tell, view, wide } from './support/panel.js';

const meta = {
  title: 'Panels/drug-monograph',
  component: 'drug-monograph',
  render: panel('drug-monograph'),
} satisfies Meta<PanelArgs>;
export default meta;

const { contract, drug, label } = lioresalIntrathecal;
const { source } = label!;

/** The page without data in its panels: they are handed a document, so they ask nothing. */
const bare = (state: MonographView['state'], document: MonographView['document']): HTMLElement =>
  drawn(
    DrugMonographElement.elementStyles,
    drugMonographTemplate({
      ...view('monograph', state, { source, sections: [], skipped: 0 }),
      prefix: '',
      density: 'comfortable',
      loading: 'eager',
      pageSize: 5,
      document,
      contents: [],
    }),
  );

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  parameters: tell('The whole page from one tag, the boxed warning first.'),
};

export const TwoColumns: PanelStory = {
  args: { data: lioresalIntrathecal, pageSize: 2 },
  decorators: wide,
  parameters: tell(
    'From 60 em on: the boxed warning over the whole width, the label beside what was published and tried.',
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

export const Empty: PanelStory = {
  render: () => {
    const none = { source, items: [] };
    return bare('empty', { contract, drug, label: { source }, studies: none, trials: none, articles: none });
  },
  parameters: tell('No data leads the page here: each panel inside says that its source listed nothing.'),
};

export const NoneStated: PanelStory = {
  render: () =>
    bare('none-stated', { contract, drug, label: { source, boxedWarning: { status: 'none-stated' } } }),
  parameters: tell('No data leads the page here: the panel of the boxed warning says it.'),
};

export const NotProvided: PanelStory = {
  render: () => bare('not-provided', { contract, drug }),
  parameters: tell('No data leads the page here: each panel inside says that its part did not come.'),
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
