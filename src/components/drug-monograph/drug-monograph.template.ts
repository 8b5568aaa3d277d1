import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DrugDocument, Label } from '../../data/index.js';
import { dataText } from '../panel/data-text.template.js';
import { headedHtml } from '../panel/derived-html.js';
import { drugName, genericName, sourceOf } from '../panel/panel-view.js';
import type { PanelView } from '../panel/panel-view.js';
import { skeletonTemplate, stateTemplate } from '../panel/status.template.js';
import { contentsTemplate } from './contents.template.js';
import type { ContentsEntry } from './contents.template.js';
import { prefixedHtml } from './prefixed-html.js';
import { addEnglish } from '../panel/translations.js';
import { monographWords } from '../../translations/en/monograph.js';

addEnglish(monographWords);

/** What the page hands down to its panels. */
export interface MonographView extends PanelView<Label> {
  /** Before the tags of the panels, from `defineElements`. */
  readonly prefix: string;
  readonly drug?: string | undefined;
  readonly rxcui?: string | undefined;
  readonly ndc?: string | undefined;
  readonly setId?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly format?: string | undefined;
  readonly density: string;
  readonly theme?: string | undefined;
  readonly loading: string;
  readonly pageSize: number;
  readonly document?: DrugDocument | undefined;
  /** The panels of the page, in the order of reading. */
  readonly contents: readonly ContentsEntry[];
  /** What the host knows the drug by, if it is a FHIR resource. */
  readonly record?: object | undefined;
}

function headerTemplate(view: MonographView): TemplateResult {
  const { language, resource, heading, headingLevel } = view;
  const { terms } = language;
  const generic = resource && genericName(resource.drug);
  const manufacturer = resource?.value?.facts?.manufacturer;
  const updated = sourceOf(view)?.updated ?? sourceOf(view)?.effective;
  const headed = headedHtml(headingLevel);
  return headed`<div class="header">
    <h2 class="heading" part="heading" id="heading" tabindex="-1"
      ><slot name="heading">${heading || dataText(drugName(view), view) || terms.heading.monograph}</slot></h2
    >
    ${generic ? html`<p class="generic">${dataText(generic, view)}</p>` : nothing}
    ${manufacturer ? html`<p class="muted">${dataText(manufacturer, view)}</p>` : nothing}
    ${updated ? html`<p class="muted" part="source">${terms.lastUpdated(language.date(updated))}</p>` : nothing}
    ${view.state === 'loading' ? skeletonTemplate(view) : nothing}
  </div>`;
}

function panelsTemplate(view: MonographView): TemplateResult {
  const {
    drug = nothing,
    rxcui = nothing,
    ndc = nothing,
    setId = nothing,
    endpoint = nothing,
    format = nothing,
  } = view;
  const { density, theme = nothing, loading, pageSize, document, record, language } = view;
  const level = view.headingLevel + 1;
  const prefixed = prefixedHtml(view.prefix);
  const hasWarning = view.resource?.value?.boxedWarning?.status === 'present';
  const toWarning = html`<a slot="warning" href="#warning" data-target="warning"
    >${language.terms.readWarning}</a
  >`;
  return prefixed`<boxed-warning id="warning" drug=${drug} rxcui=${rxcui} ndc=${ndc} set-id=${setId} endpoint=${endpoint}
      format=${format} density=${density} theme=${theme} heading-level=${level} .data=${document} .medication=${record}></boxed-warning>
    <div class="column">
    <drug-summary id="summary" drug=${drug} rxcui=${rxcui} ndc=${ndc} set-id=${setId} endpoint=${endpoint}
      format=${format} density=${density} theme=${theme} heading-level=${level} loading=${loading} .data=${document} .medication=${record}
      heading=${language.terms.heading.summary}>${hasWarning ? toWarning : nothing}</drug-summary>
    <media-articles id="articles" drug=${drug} rxcui=${rxcui} ndc=${ndc} set-id=${setId} endpoint=${endpoint}
      format=${format} density=${density} theme=${theme} heading-level=${level} loading=${loading} .data=${document} .medication=${record}
      page-size=${pageSize}></media-articles>
    </div>
    <div class="column">
    <related-studies id="studies" drug=${drug} rxcui=${rxcui} ndc=${ndc} set-id=${setId} endpoint=${endpoint}
      format=${format} density=${density} theme=${theme} heading-level=${level} loading=${loading} .data=${document} .medication=${record}
      page-size=${pageSize}></related-studies>
    <trial-list id="trials" drug=${drug} rxcui=${rxcui} ndc=${ndc} set-id=${setId} endpoint=${endpoint}
      format=${format} density=${density} theme=${theme} heading-level=${level} loading=${loading} .data=${document} .medication=${record}
      page-size=${pageSize}></trial-list>
    </div>`;
}

/** The whole page: names, contents, and the panels with the boxed warning first. */
export function drugMonographTemplate(view: MonographView): TemplateResult {
  const { language } = view;
  if (view.state === 'idle') {
    return html`<section
      class="frame idle"
      part="frame"
      lang=${language.tag}
      role="group"
      aria-labelledby="heading"
    >
      ${headerTemplate(view)}
      <div class="content" part="content">${stateTemplate(view)}</div>
      <slot class="fallback"></slot>
    </section>`;
  }
  return html`<section
    class="frame ${view.state}"
    part="frame"
    lang=${language.tag}
    role="group"
    aria-labelledby="heading"
  >
    ${headerTemplate(view)} ${contentsTemplate(view.contents, language)}
    <div class="content" part="content">${panelsTemplate(view)}</div>
    <slot class="fallback" ?hidden=${view.state !== 'error'}></slot>
    <div class="footer bare"><slot name="footer"></slot></div>
  </section>`;
}
