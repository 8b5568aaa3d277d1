import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Label, Warning } from '../../data/index.js';
import { blocksTemplate, textOf } from '../panel/blocks.template.js';
import { dataProse, dataText } from '../panel/data-text.template.js';
import { rowsAsOne } from '../panel/as-one.js';
import { headingTemplate } from '../panel/heading.template.js';
import { linkTemplate, safeUrl } from '../panel/link.template.js';
import { panelTemplate } from '../panel/panel.template.js';
import { drugName, drugOf } from '../panel/panel-view.js';
import type { PanelView } from '../panel/panel-view.js';
import { selectionTemplate } from '../panel/selection.template.js';
import {
  answered,
  failureTemplate,
  officialLabelTemplate,
  stateSentence,
  waitSentence,
} from '../panel/status.template.js';

const icon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M12 3 22 20.5H2Z"/><path d="M12 10v5M12 17.6v.4"/>
</svg>`;

function warningTemplate({ title, body, url }: Warning, view: PanelView<Label>): TemplateResult {
  const { terms } = view.language;
  const level = view.headingLevel + 1;
  const heading = title && dataProse(headingTemplate(level, title), view);
  const text = textOf(body).trim()
    ? dataProse(blocksTemplate(body, level + 1), view)
    : html`<p>${terms.warning.noText}</p>`;
  const wayOn =
    safeUrl(url) && html`<p class="way-on">${linkTemplate(url, terms.warning.full, 'section')}</p>`;
  return html`<div class="warning" part="warning">${heading}${text}${wayOn}</div>`;
}

/** A drug was named, but nobody can be asked about it. */
const isUnasked = ({ state, asked }: PanelView<Label>): boolean => state === 'idle' && Boolean(asked);

/** The three answers and the failure, which never mix: a failure never reads like an answer (safety, C1). */
export function warningSentence(view: PanelView<Label>): string {
  const { warning } = view.language.terms;
  switch (view.state) {
    case 'ready':
      return warning.present;
    case 'none-stated':
      return warning.noneStated;
    case 'empty':
    case 'not-provided':
      return warning.notProvided(answered(view).source);
    case 'error':
      return warning.failed(drugOf(view));
    default:
      return isUnasked(view) ? warning.unasked(drugOf(view)) : stateSentence(view);
  }
}

function contentTemplate(view: PanelView<Label>, unknown: boolean): unknown {
  const warning = view.resource?.value?.boxedWarning;
  if (view.state === 'ready') {
    const warnings = warning?.status === 'present' ? warning.warnings : [];
    return rowsAsOne(
      (warnings.length ? warnings : [{ body: [] }]).map((each) => warningTemplate(each, view)),
    );
  }
  if (view.state === 'error' || view.retrying) {
    return failureTemplate(view, view.language.terms.warning.failed(drugOf(view)));
  }
  return html`<div class="message">
    <p>${warningSentence(view)}</p>
    ${view.state === 'loading' && view.wait === 'very-long' ? html`<p class="muted">${waitSentence(view)}</p>` : nothing}
    ${unknown ? officialLabelTemplate(view) : nothing}
  </div>`;
}

/** Begins alike in every state, so that a reader who goes from landmark to landmark finds the place. */
function landmarkOf(view: PanelView<Label>): string {
  const { boxedWarning } = view.resource?.value ?? {};
  const warnings = boxedWarning?.status === 'present' ? boxedWarning.warnings : [];
  const names = [...warnings.map(({ title }) => title), drugName(view)].filter(Boolean);
  return [view.language.terms.heading.warning, names.join(', ')].filter(Boolean).join(': ');
}

/** The boxed warning in full, or which of the other answers holds. */
export function boxedWarningTemplate(view: PanelView<Label>): TemplateResult {
  const { terms } = view.language;
  const { heading, state, retrying, resource } = view;
  const unknown = ['error', 'not-provided', 'empty'].includes(state) || Boolean(retrying) || isUnasked(view);
  const words = unknown ? terms.warning.unknown : terms.heading.warning;
  const url = resource?.value?.url;
  const content = contentTemplate(view, unknown);
  const selection = selectionTemplate(view);
  return panelTemplate(
    // A heading of the host's own does not take the place of the word "unknown".
    { ...view, heading: heading && unknown ? `${heading}: ${words}` : heading },
    {
      landmark: landmarkOf(view),
      unknown,
      before: state === 'none-stated' ? nothing : icon,
      heading: words,
      after: html`<span class="drug">${dataText(drugName(view), view)}</span>`,
      content: selection === nothing ? content : html`${content}${selection}`,
      more: linkTemplate(url, safeUrl(url) && terms.fullLabel, 'label'),
    },
  );
}
