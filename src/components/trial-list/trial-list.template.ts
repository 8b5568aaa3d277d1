import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Trial } from '../../data/index.js';
import { asOne } from '../panel/as-one.js';
import { blocksTemplate } from '../panel/blocks.template.js';
import { dataList, dataProse, dataText } from '../panel/data-text.template.js';
import { headedHtml } from '../panel/derived-html.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, listPanelTemplate, metaTemplate } from '../panel/list.template.js';
import { groupOf } from './trial-choice.js';
import { detailsTemplate, staleStatusTemplate } from './trial-details.template.js';
import { toolsTemplate } from './trial-tools.template.js';
import type { TrialListView } from './trial-tools.template.js';
import { addEnglish } from '../panel/translations.js';
import { trialsWords } from '../../translations/en/trials.js';

addEnglish(trialsWords);

function trialTemplate(trial: Trial, view: TrialListView, index: number): TemplateResult {
  const { language, headingLevel } = view;
  const { terms } = language;
  const { id, title, url, status, phases = [], conditions = [], sponsor, summary } = trial;
  const phase = phases.filter((each) => each !== 'na').map((each) => wordFor(terms.phase, each));
  // Titles are often the same; in a list of links the study's id tells them apart.
  const study = title
    ? html`<span class="visually-hidden">${terms.study(id)}</span>${dataText(title, view)}`
    : id;
  const headed = headedHtml(headingLevel + 1);
  return html`${headed`<h2 class="title" part="title" id="title-${index}" tabindex="-1">${linkTemplate(url, study, 'trial', id)}</h2>`}
  ${metaTemplate(
    [phase.join(' / '), dataList(conditions, view), dataText(sponsor, view), id],
    [badgeTemplate(terms.status[status], groupOf(trial))],
  )}
  ${staleStatusTemplate(trial, view)}
  ${summary?.length ? dataProse(asOne(blocksTemplate(summary, headingLevel + 2)), view) : html`<p class="muted">${terms.noSummary}</p>`}
  ${detailsTemplate(trial, view, index)}`;
}

/** Clinical trials with a picture of their statuses, filters and order; each with its facts and details. */
export const trialListTemplate = (view: TrialListView): TemplateResult =>
  listPanelTemplate(
    { ...view, itemState: (trial) => `${view.withDetails?.has(trial)} ${view.withSites?.has(trial)}` },
    (trial, _view, index) => trialTemplate(trial, view, index),
    toolsTemplate(view),
  );
