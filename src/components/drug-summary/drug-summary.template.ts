import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts, Identity, Label, LabelSection } from '../../data/index.js';
import { blocksTemplate, textOf } from '../panel/blocks.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate, safeUrl } from '../panel/link.template.js';
import { panelTemplate } from '../panel/panel.template.js';
import { drugName, drugOf, genericName } from '../panel/panel-view.js';
import type { PanelView } from '../panel/panel-view.js';
import { selectionTemplate } from '../panel/selection.template.js';
import { answered, skippedTemplate, stateTemplate } from '../panel/status.template.js';

/** What a summary needs besides: which long texts the reader has opened. */
export interface SummaryView extends PanelView<Label> {
  /** Ids of opened sections. */
  readonly open: ReadonlySet<string>;
  /** The sections beyond description, indications and evidence are shown too. */
  readonly allSections: boolean;
}

/** The sections that a summary is about; the others come on request. */
const MAIN = /^(description|indications|clinical-(studies|evidence)|purpose|uses)/;

/** Longer sections are folded, in characters: about eight lines of the text column. */
const FOLD = 560;

/** A label may carry dozens of product codes; only one alone names the drug. */
const onlyOne = ([code = '', ...others]: readonly string[] = []): string => (others.length ? '' : code);

function factsTemplate(facts: Facts, { identifiers = {} }: Identity, { language }: SummaryView): unknown {
  const { terms } = language;
  const rows: [string, string][] = [
    [terms.drugClass, language.list(facts.drugClass ?? [])],
    [terms.route, language.list(facts.routes ?? [])],
    [terms.form, language.list(facts.dosageForms ?? [])],
    [terms.manufacturer, facts.manufacturer ?? ''],
    ['RxNorm', onlyOne(identifiers.rxcui)],
  ];
  const given = rows.filter(([, value]) => value);
  if (!given.length) return nothing;
  return html`<dl class="facts" part="facts">
    ${given.map(
      ([term, value]) =>
        html`<div>
          <dt part="fact-term">${term}</dt>
          <dd part="fact-value">${value}</dd>
        </div>`,
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
  return html`<p class="warning-line ${status}" part="warning">${words[status]}</p>
    ${selectionTemplate(view)}`;
}

function sectionTemplate(section: LabelSection, view: SummaryView): TemplateResult {
  const { id, title, body, url } = section;
  const { terms } = view.language;
  const long = textOf(body).length > FOLD;
  const open = view.open.has(id);
  return html`<section class="section" part="section">
    ${headingTemplate(view.headingLevel + 1, linkTemplate(url, title, 'section', id))}
    <div class=${long && !open ? 'folded' : ''}>${blocksTemplate(body, view.headingLevel + 2)}</div>
    ${
      long
        ? html`<button
            type="button"
            class="more"
            data-action="fold"
            data-id=${id}
            aria-expanded=${open ? 'true' : 'false'}
          >
            ${open ? terms.hideSection : terms.showSection}<span class="visually-hidden">: ${title}</span>
          </button>`
        : nothing
    }
  </section>`;
}

function sectionsTemplate(label: Label, view: SummaryView): TemplateResult {
  const { language, allSections } = view;
  const main = label.sections.filter(({ id }) => MAIN.test(id));
  const others = label.sections.length - main.length;
  const all = allSections || !main.length;
  return html`<div class="sections">
    ${(all ? label.sections : main).map((section) => sectionTemplate(section, view))}
    ${
      all || !others
        ? nothing
        : html`<button type="button" class="more" part="more" data-action="all-sections">
            ${language.terms.otherSections(language.number(others), language.plural(others))}
          </button>`
    }
    ${skippedTemplate(view, label.skipped)}
  </div>`;
}

function contentTemplate(view: SummaryView): unknown {
  const { resource, state } = view;
  const label = resource?.value;
  if (state === 'error' || view.retrying) return html`${warningLine(view)}${stateTemplate(view)}`;
  if (state !== 'ready' || !label) {
    return html`${resource ? warningLine(view) : nothing}${stateTemplate(view)}`;
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
    heading: drugName(view) || undefined,
    before: marketing ? html`<p class="eyebrow">${wordFor(terms.marketing, marketing)}</p>` : nothing,
    after: generic ? html`<p class="generic">${generic}</p>` : nothing,
    content: contentTemplate(view),
    more: all
      ? linkTemplate(all, terms.allIndications, 'label')
      : linkTemplate(label?.url, safeUrl(label?.url) && terms.fullLabel, 'label'),
  });
}
