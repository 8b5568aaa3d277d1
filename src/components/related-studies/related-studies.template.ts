import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Study } from '../../data/index.js';
import { inlineTemplate, inlineText } from '../panel/blocks.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import type { Language } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, listPanelTemplate, metaTemplate } from '../panel/list.template.js';
import type { BadgeGroup, ListView } from '../panel/list.template.js';
import { timeTemplate } from '../panel/time.template.js';

/** A retraction must not be overlooked; the other flags inform. */
const FLAG_GROUPS: ReadonlyMap<string, BadgeGroup> = new Map([
  ['retracted', 'halted'],
  ['preprint', 'upcoming'],
  ['open-access', 'open'],
]);

function identifier({ identifiers = {}, id }: Study): string {
  const { pmid, pmcid, doi } = identifiers;
  if (pmid) return `PMID ${pmid}`;
  return pmcid ?? (doi ? `DOI ${doi}` : id);
}

function abstractTemplate(abstract: NonNullable<Study['abstract']>): TemplateResult {
  return html`<div class="abstract">
    ${abstract.map(
      ({ label, text }) =>
        html`<p>
          ${label ? html`<b>${/\p{L}$/u.test(label) ? `${label}.` : label}</b> ` : nothing}${inlineTemplate(text)}
        </p>`,
    )}
  </div>`;
}

/** The year leads, because readers scan the gutter for it. */
function dateTemplate(text: string, language: Language): unknown {
  const rest = language.dayAndMonth(text);
  if (rest) return html`<time datetime=${text}><b>${text.slice(0, 4)}</b> ${rest}</time>`;
  return html`<b>${timeTemplate(text, language)}</b>`;
}

function studyTemplate(study: Study, { language, headingLevel }: ListView<Study>): TemplateResult {
  const { terms } = language;
  const { id, title, url, published, types = [], flags = [], journal, authors = [], abstract } = study;
  return html`<div class="study">
    <div class="date">${published ? dateTemplate(published, language) : terms.noDate}</div>
    <div>
      ${headingTemplate(headingLevel + 1, linkTemplate(url, inlineText(title).trim() ? inlineTemplate(title) : id, 'study', id))}
      ${metaTemplate([
        ...flags.map((flag) => badgeTemplate(wordFor(terms.flag, flag), FLAG_GROUPS.get(flag))),
        language.list(types),
        journal,
        language.list(authors),
        identifier(study),
      ])}
      ${abstract ? abstractTemplate(abstract) : nothing}
    </div>
  </div>`;
}

/** Published studies with date, type, journal and structured abstract. */
export const relatedStudiesTemplate = (view: ListView<Study>): TemplateResult =>
  listPanelTemplate(view, studyTemplate);
