import type { Meta } from '@storybook/web-components-vite';
import type { PanelArgs, PanelStory } from './support/panel.js';
import '../src/components/media-articles/media-articles.js';
import { MediaArticlesElement } from '../src/components/media-articles/media-articles.element.js';
import { mediaArticlesTemplate } from '../src/components/media-articles/media-articles.template.js';
import { lioresalIntrathecal, loratadine, ugly } from '../test/fixtures/druglib/index.js';
import { asked, dark, drawn, narrow, panel, rightToLeft, tell, view } from './support/panel.js';

const meta = {
  title: 'Panels/media-articles',
  component: 'media-articles',
  render: panel('media-articles'),
} satisfies Meta<PanelArgs>;
export default meta;

const { contract, drug, articles } = lioresalIntrathecal;
const { source } = articles!;

export const Ready: PanelStory = {
  args: { data: loratadine },
  parameters: tell('Title, publisher, date and category; what was paid for is marked.'),
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
      articles: { ...articles!, items: [{} as never, ...articles!.items] },
    },
    pageSize: 1,
  },
  parameters: tell('One entry could not be read. It is left out, the others stay, and the panel says so.'),
};

export const Empty: PanelStory = {
  args: { data: { contract, drug, articles: { source, items: [] } } },
  parameters: tell('The source was asked and has none; the panel says who found nothing, for what and when.'),
};

export const NoneStated: PanelStory = {
  render: () =>
    drawn(
      MediaArticlesElement.elementStyles,
      mediaArticlesTemplate({
        ...view('articles', 'none-stated', { source, items: [], skipped: 0 }),
        subject: 'articles',
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
  parameters: tell('The document has no articles: nobody said that there are none.'),
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
