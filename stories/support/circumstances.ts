// The stories that every panel has, drawn from the fullest document: a panel's file takes them over by name.
import { lioresalIntrathecal, ugly } from '../../test/fixtures/druglib/index.js';
import { longTexts } from './documents.js';
import { languages } from './languages.js';
import { switchOn } from './media.js';
import { asked, drawPanel, pressed, reaches, sideBySide, tell } from './panel.js';
import type { PanelStory } from './panel.js';

const data = lioresalIntrathecal;

export const Idle: PanelStory = {
  parameters: tell('Neither a drug nor an endpoint: the panel says what it needs.'),
};

export const Loading: PanelStory = {
  args: asked('never'),
  parameters: tell(
    'The answer is on its way. Still lines of about the final height, and words for screen readers.',
  ),
};

export const Failed: PanelStory = {
  args: { ...asked('500'), fallback: 'The host’s own words stand below, because the panel failed.' },
  play: reaches('error'),
  parameters: tell(
    'It could not be loaded: what, why, and the ways on. A failure never looks like an absence.',
  ),
};

export const SlowEndpoint: PanelStory = {
  args: asked('slow'),
  play: reaches('ready'),
  parameters: tell('The endpoint takes its time. What was loading gives way to the answer without a jump.'),
};

export const Recovered: PanelStory = {
  // Its endpoint fails once, whoever asks: it cannot be drawn in several widths beside each other.
  tags: ['situation'],
  args: asked('recovering'),
  play: async (context) => {
    await reaches('error')(context);
    await pressed('[data-action=retry]')(context);
    await reaches('ready')(context);
  },
  parameters: tell('The endpoint failed, the reader pressed “Try again”, and it answered.'),
};

export const WrongDrug: PanelStory = {
  args: asked('other'),
  play: reaches('error'),
  parameters: tell('The endpoint answered for another drug: both are named, and nothing of it is shown.'),
};

export const UglyData: PanelStory = {
  args: { data: ugly },
  parameters: tell('Everything that a sender can get wrong and still be read.'),
};

export const LongText: PanelStory = {
  args: { data: longTexts },
  parameters: tell('Titles of many lines, words that fit no column, and pages of prose.'),
};

export const Compact: PanelStory = {
  args: { data, density: 'compact' },
  parameters: tell('`density="compact"`, for a chart’s side bar. The boxed warning keeps the text size.'),
};

export const Narrow: PanelStory = {
  args: { data, density: 'compact' },
  globals: { width: '200' },
  parameters: tell('The rail of a chart, 200 pixels wide. Nothing is cut and nothing scrolls sideways.'),
};

export const Dark: PanelStory = {
  args: { data },
  globals: { theme: 'dark' },
  parameters: tell('A page with `color-scheme: dark`; the panel follows it.'),
};

export const RightToLeft: PanelStory = {
  args: { data },
  globals: { direction: 'rtl' },
  parameters: tell('A page with `dir="rtl"`. The layout is mirrored, English texts keep their own order.'),
};

export const EveryLanguage: PanelStory = {
  tags: ['situation'],
  args: { data, pageSize: 2 },
  render: (args, { component = '', globals }) => {
    const all = document.createElement('div');
    all.className = 'languages';
    for (const { tag, name, direction } of languages) {
      const one = document.createElement('section');
      Object.assign(one, { lang: tag, dir: direction });
      const title = document.createElement('h2');
      title.textContent = name;
      one.append(title, drawPanel(component, args, globals['density']));
      all.append(one);
    }
    return all;
  },
  parameters: {
    ...sideBySide,
    ...tell(
      'One panel in each language of the library. Words, dates, numbers and direction come from the nearest `lang` and `dir`; texts of the source stay as they are.',
    ),
  },
};

export const Print: PanelStory = {
  tags: ['situation'],
  args: { data },
  play: ({ canvasElement }) => switchOn('print', canvasElement),
  parameters: {
    ...tell('On paper: no buttons, folded text in full, and a frame that survives greyscale.'),
  },
};

export const ForcedColours: PanelStory = {
  tags: ['situation'],
  args: { data },
  play: ({ canvasElement }) => switchOn('(forced-colors: active)', canvasElement),
  parameters: {
    ...tell(
      'The reader’s own few colours. Here the system’s colours stand in; with a high-contrast theme of the operating system the browser does the rest.',
    ),
  },
};

export const HostileHost: PanelStory = {
  args: { data },
  globals: { host: 'hostile' },
  parameters: tell('A page whose style sheet grabs every element: the panel keeps its shape and its words.'),
};
