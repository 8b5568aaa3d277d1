import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts, Identity } from '../../data/index.js';
import { dataList, dataText } from '../panel/data-text.template.js';
import { rowsAsOne } from '../panel/as-one.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate, safeUrl } from '../panel/link.template.js';
import { panelTemplate } from '../panel/panel.template.js';
import { drugName, drugOf, genericName } from '../panel/panel-view.js';
import { selectionTemplate } from '../panel/selection.template.js';
import { answered, stateTemplate } from '../panel/status.template.js';
import { sectionsTemplate } from './label-sections.template.js';
import type { SummaryView } from './label-sections.template.js';
import { addEnglish } from '../panel/translations.js';
import { summaryWords } from '../../translations/en/summary.js';

addEnglish(summaryWords);

/** A label may carry dozens of product codes; only one alone names the drug. */
const onlyOne = ([code = '', ...others]: readonly string[] = []): string => (others.length ? '' : code);

function factsTemplate(facts: Facts, { identifiers = {} }: Identity, view: SummaryView): unknown {
  const { terms } = view.language;
  const rows: [string, unknown][] = [
    [terms.drugClass, dataList(facts.drugClass ?? [], view)],
    [terms.route, dataList(facts.routes ?? [], view)],
    [terms.form, dataList(facts.dosageForms ?? [], view)],
    [terms.manufacturer, dataText(facts.manufacturer, view)],
    ['RxNorm', onlyOne(identifiers.rxcui)],
  ];
  const given = rows.filter(([, value]) => value);
  if (!given.length) return nothing;
  return html`<dl class="facts" part="facts">
    ${rowsAsOne(
      given.map(
        ([term, value]) =>
          html`<div>
            <dt part="fact-term">${term}</dt>
            <dd part="fact-value">${value}</dd>
          </div>`,
      ),
    )}
  </dl>`;
}

/** One line on the boxed warning's state, in the words of the boxed-warning panel, and whose label says so. */
function warningLine(view: SummaryView): TemplateResult {
  const { terms } = view.language;
  const words = {
    present: terms.warning.present,
    'none-stated': terms.warning.noneStated,
    'not-provided': terms.warning.notProvided(answered(view).source),
    error: terms.warning.failed(drugOf(view)),
  };
  const status =
    view.state === 'error' ? 'error' : (view.resource?.value?.boxedWarning?.status ?? 'not-provided');
  return html`<p class="warning-line ${status}" part="warning">
      ${words[status]} <slot name="warning"></slot>
    </p>
    ${selectionTemplate(view)}`;
}

function contentTemplate(view: SummaryView): unknown {
  const { resource, state } = view;
  const label = resource?.value;
  const failed = state === 'error' || view.retrying;
  if (failed || state !== 'ready' || !label) {
    return html`${failed || resource ? warningLine(view) : nothing}${stateTemplate(view)}`;
  }
  return html`${factsTemplate(label.facts ?? {}, resource.drug, view)}${warningLine(view)}${sectionsTemplate(label, view)}`;
}

/** Names, facts, the boxed warning's state, description, indications and evidence. */
export function drugSummaryTemplate(view: SummaryView): TemplateResult {
  const { language, resource } = view;
  const { terms } = language;
  const label = resource?.value;
  const marketing = label?.facts?.marketing;
  // Under a heading of the host's own, the generic name would explain the wrong word.
  const generic = resource && !view.heading && genericName(resource.drug);
  const all = safeUrl(label?.indicationsUrl);
  return panelTemplate(view, {
    heading: dataText(drugName(view), view) || undefined,
    before: marketing ? html`<p class="eyebrow">${wordFor(terms.marketing, marketing)}</p>` : nothing,
    after: generic ? html`<p class="generic">${dataText(generic, view)}</p>` : nothing,
    content: contentTemplate(view),
    more: all
      ? linkTemplate(all, terms.allIndications, 'label')
      : linkTemplate(label?.url, safeUrl(label?.url) && terms.fullLabel, 'label'),
  });
}
