import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Trial, TrialStatus } from '../../data/index.js';
import { blocksTemplate } from '../panel/blocks.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, listPanelTemplate, metaTemplate } from '../panel/list.template.js';
import type { BadgeGroup, ListView } from '../panel/list.template.js';

/** The groups of the design: each has its shape and colour, the word says the rest. */
const GROUPS: Readonly<Record<TrialStatus, BadgeGroup>> = {
  recruiting: 'open',
  'enrolling-by-invitation': 'open',
  available: 'open',
  'not-yet-recruiting': 'upcoming',
  'active-not-recruiting': 'closed',
  completed: 'closed',
  'approved-for-marketing': 'closed',
  'no-longer-available': 'closed',
  suspended: 'halted',
  terminated: 'halted',
  withdrawn: 'halted',
  'temporarily-not-available': 'halted',
  withheld: 'halted',
  unknown: 'unknown',
};

function trialTemplate(trial: Trial, { language, headingLevel }: ListView<Trial>): TemplateResult {
  const { terms } = language;
  const { id, title, url, status, phases = [], conditions = [], sponsor, summary } = trial;
  const phase = phases.filter((each) => each !== 'na').map((each) => wordFor(terms.phase, each));
  return html`${headingTemplate(headingLevel + 1, linkTemplate(url, title || id, 'trial', id))}
  ${metaTemplate([
    badgeTemplate(terms.status[status], GROUPS[status]),
    phase.join(' / '),
    language.list(conditions),
    sponsor,
    id,
  ])}
  ${summary?.length ? blocksTemplate(summary, headingLevel + 2) : html`<p class="muted">${terms.noSummary}</p>`}`;
}

/** Clinical trials with status, phase, condition and sponsor. */
export const trialListTemplate = (view: ListView<Trial>): TemplateResult =>
  listPanelTemplate(view, trialTemplate);
