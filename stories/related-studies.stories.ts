import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/related-studies/related-studies.js';
import { RelatedStudiesElement } from '../src/components/related-studies/related-studies.element.js';
import { relatedStudiesTemplate } from '../src/components/related-studies/related-studies.template.js';
import { lioresalIntrathecal, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, rightToLeft, tell, view } from './support/panel.js';

const meta = {
  title: 'Panels/related-studies',
  component: 'related-studies',
  render: panel('related-studies'),
} satisfies Meta<PanelArgs>;
export default meta;

const { contract, drug, studies } = lioresalIntrathecal;
const { source } = studies!;

export const Ready: PanelStory = {
  args: { data: lioresalIntrathecal },
  parameters: tell('Date, title, kind, journal and abstract of each study; the first five of 137.'),
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

export const SomeUnreadable: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      studies: { ...studies!, items: [{} as never, ...studies!.items] },
    },
    pageSize: 1,
  },
  parameters: tell('One entry could not be read. It is left out, the others stay, and the panel says so.'),
};

export const Empty: PanelStory = {
  args: { data: { contract, drug, studies: { source, items: [] } } },
  parameters: tell('The source was asked and has none; the panel says who found nothing, for what and when.'),
};

export const NoneStated: PanelStory = {
  render: () =>
    drawn(
      RelatedStudiesElement.elementStyles,
      relatedStudiesTemplate({
        ...view('studies', 'none-stated', { source, items: [], skipped: 0 }),
        subject: 'studies',
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
  parameters: tell('The document has no studies: nobody said that there are none.'),
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

/** The panel after its reader has done something with what is drawn. */
const after =
  (act: (root: ShadowRoot) => void): NonNullable<PanelStory['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<RelatedStudiesElement>('related-studies');
    await element?.updateComplete;
    if (element?.shadowRoot) act(element.shadowRoot);
  };

export const OneYear: PanelStory = {
  args: { data: lioresalIntrathecal },
  play: after((root) => root.querySelector<HTMLElement>('[data-years="2008"]')?.click()),
  parameters: tell('A bar was chosen: its studies alone, how many they are, and the way back to all years.'),
};

export const NothingDated: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      studies: { source, items: studies!.items.slice(0, 4).map(({ published: _, ...study }) => study) },
    },
  },
  parameters: tell('No study has a date: there is no picture, and the panel says how many have no year.'),
};

export const PartlyLoaded: PanelStory = {
  args: { data: { contract, drug, studies: { ...studies!, items: studies!.items.slice(20, 70) } } },
  parameters: tell('The source has more than has come: the picture says of how many it is.'),
};

export const LongAbstract: PanelStory = {
  args: {
    data: {
      contract,
      drug,
      studies: {
        source,
        items: [
          {
            ...studies!.items[0]!,
            authors: ['A. Adler', 'B. Birk', 'C. Cole', 'D. Dahl', 'E. Engel', 'F. Falk'],
            abstract: studies!.items.slice(0, 5).flatMap(({ abstract = [] }) => abstract),
          },
          studies!.items[4]!,
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
  play: after((root) => {
    const select = root.querySelector('select');
    if (!select) return;
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }),
  parameters: tell('The oldest first; a study without a date comes last in either direction.'),
};

export const Compact: PanelStory = { args: { data: lioresalIntrathecal, density: 'compact' } };

export const Narrow: PanelStory = {
  args: { data: lioresalIntrathecal, density: 'compact' },
  decorators: narrow,
};

export const Dark: PanelStory = { args: { data: lioresalIntrathecal }, decorators: dark };

export const RightToLeft: PanelStory = { args: { data: lioresalIntrathecal }, decorators: rightToLeft };
