import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Label, Warning } from '../../data/index.js';
import { blocksTemplate } from '../panel/blocks.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { linkTemplate, safeUrl } from '../panel/link.template.js';
import { panelTemplate } from '../panel/panel.template.js';
import { drugName, drugOf } from '../panel/panel-view.js';
import type { PanelView } from '../panel/panel-view.js';
import { answered, failureTemplate, stateTemplate } from '../panel/status.template.js';

const icon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M12 3 22 20.5H2Z"/><path d="M12 10v5M12 17.6v.4"/>
</svg>`;

function warningTemplate({ title, body, url }: Warning, view: PanelView<Label>): TemplateResult {
  const { terms } = view.language;
  const level = view.headingLevel + 1;
  return html`<div class="warning" part="warning">
    ${title && headingTemplate(level, title)}
    ${body.length ? blocksTemplate(body, level + 1) : html`<p>${terms.warning.noText}</p>`}
    ${safeUrl(url) && html`<p>${linkTemplate(url, terms.warning.full, 'section')}</p>`}
  </div>`;
}

/** The three answers and the failure; a failure never reads like an answer (safety, C1). */
function contentTemplate(view: PanelView<Label>): unknown {
  const { terms } = view.language;
  const warning = view.resource?.value?.boxedWarning;
  switch (view.state) {
    case 'ready': {
      const warnings = warning?.status === 'present' ? warning.warnings : [];
      return (warnings.length ? warnings : [{ body: [] }]).map((each) => warningTemplate(each, view));
    }
    case 'none-stated':
      return html`<div class="message"><p>${terms.warning.noneStated}</p></div>`;
    case 'empty':
    case 'not-provided':
      return html`<div class="message"><p>${terms.warning.notProvided(answered(view).source)}</p></div>`;
    case 'error':
      return failureTemplate(view, terms.warning.failed(drugOf(view)));
    default:
      return view.retrying ? failureTemplate(view, terms.warning.failed(drugOf(view))) : stateTemplate(view);
  }
}

/** The boxed warning in full, or which of the other answers holds. */
export function boxedWarningTemplate(view: PanelView<Label>): TemplateResult {
  const { terms } = view.language;
  const unknown = ['error', 'not-provided', 'empty'].includes(view.state) || view.retrying;
  return panelTemplate(view, {
    landmark: true,
    before: view.state === 'none-stated' ? '' : icon,
    heading: unknown ? terms.warning.unknown : undefined,
    after: html`<span class="drug">${drugName(view)}</span>`,
    content: contentTemplate(view),
    more: linkTemplate(
      view.resource?.value?.url,
      safeUrl(view.resource?.value?.url) && terms.fullLabel,
      'label',
    ),
  });
}
