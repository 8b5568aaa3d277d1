/** Draws a panel's template with a hand-made view: states that no data leads to. */
import { render } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { boxedWarningTemplate } from '../../src/components/boxed-warning/boxed-warning.template.js';
import { drugMonographTemplate } from '../../src/components/drug-monograph/drug-monograph.template.js';
import type { MonographView } from '../../src/components/drug-monograph/drug-monograph.template.js';
import { drugSummaryTemplate } from '../../src/components/drug-summary/drug-summary.template.js';
import { mediaArticlesTemplate } from '../../src/components/media-articles/media-articles.template.js';
import { languageFor } from '../../src/components/panel/language.js';
import type { PanelState } from '../../src/components/panel/panel-state.js';
import { relatedStudiesTemplate } from '../../src/components/related-studies/related-studies.template.js';
import { trialListTemplate } from '../../src/components/trial-list/trial-list.template.js';
import { DataError } from '../../src/index.js';
import { hollow, lioresalIntrathecal, SECTION_OF } from './fixtures.js';
import { theStage } from './panel.js';
import type { Tag } from './panel.js';

const TEMPLATES = {
  'boxed-warning': boxedWarningTemplate,
  'drug-summary': drugSummaryTemplate,
  'related-studies': relatedStudiesTemplate,
  'trial-list': trialListTemplate,
  'media-articles': mediaArticlesTemplate,
  'drug-monograph': drugMonographTemplate,
} as unknown as Readonly<Record<Tag, (view: MonographView) => TemplateResult>>;

const SUBJECT_OF = {
  'boxed-warning': 'warning',
  'drug-summary': 'summary',
  'related-studies': 'studies',
  'trial-list': 'trials',
  'media-articles': 'articles',
  'drug-monograph': 'monograph',
} as const;

const ANSWERED: readonly PanelState[] = ['ready', 'empty', 'none-stated', 'not-provided'];

function viewOf(tag: Tag, state: PanelState, lang: string): MonographView {
  const section = SECTION_OF[tag];
  const { drug, [section]: value } = state === 'ready' ? lioresalIntrathecal : hollow;
  const resource = { drug, section, value, loadedAt: Date.now() };
  const items = (value as { items?: unknown[] }).items ?? [];
  return {
    ...{ subject: SUBJECT_OF[tag], state, language: languageFor(lang), heading: '', headingLevel: 2 },
    ...{ asked: 'hollow', officialLabel: 'https://dailymed.nlm.nih.gov/dailymed/' },
    ...(ANSWERED.includes(state) && { resource }),
    ...(state === 'error' && { error: new DataError('http', 'test') }),
    ...{
      open: new Set(),
      allSections: false,
      room: Infinity,
      prefix: '',
      contents: [{ subject: 'warning', state, isCurrent: false }],
      density: 'comfortable',
      loading: 'eager',
      pageSize: 5,
    },
    ...{
      items,
      shown: Math.min(5, items.length),
      total: items.length,
      skipped: 0,
      hasMore: false,
      next: 'idle',
    },
  } as unknown as MonographView;
}

/** The drawing in a shadow root of its own, with the panel's styles. */
export function draw(tag: Tag, state: PanelState, theme: 'light' | 'dark', lang = 'en'): HTMLElement {
  const host = document.createElement('div');
  host.lang = lang;
  host.setAttribute('theme', theme);
  const root = host.attachShadow({ mode: 'open' });
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: CSSResult[] };
  root.adoptedStyleSheets = elementStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  theStage().append(host);
  render(TEMPLATES[tag](viewOf(tag, state, lang)), root);
  return host;
}
