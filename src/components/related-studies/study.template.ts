import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Study } from '../../data/index.js';
import { inlineText } from '../../data/index.js';
import { inlineTemplate } from '../panel/blocks.template.js';
import { asOne } from '../panel/as-one.js';
import { dataList, dataProse, dataText } from '../panel/data-text.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import type { Language } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, metaTemplate } from '../panel/list.template.js';
import type { BadgeGroup } from '../panel/list.template.js';
import { timeTemplate } from '../panel/time.template.js';
import type { StudiesView } from './related-studies.template.js';

/** A retraction must not be overlooked; the other flags inform. */
const FLAG_GROUPS: ReadonlyMap<string, BadgeGroup> = new Map([
  ['retracted', 'halted'],
  ['preprint', 'upcoming'],
  ['open-access', 'open'],
]);

/** Longer abstracts are folded, in characters: about eight lines of the text column. */
const FOLD = 700;

/** More authors than this are counted instead of named. */
const MOST_AUTHORS = 3;

function identifier({ identifiers = {}, id }: Study): string {
  const { pmid, pmcid, doi } = identifiers;
  if (pmid) return `PMID ${pmid}`;
  return pmcid ?? (doi ? `DOI ${doi}` : id);
}

/** A button that opens and closes a part of one study. */
function foldButton(
  { id, title }: Study,
  part: 'abstract' | 'authors',
  open: boolean,
  words: string,
  view: StudiesView,
): TemplateResult {
  return html`<button
    type="button"
    class="more"
    data-action="fold"
    data-id="${part} ${id}"
    aria-expanded=${open ? 'true' : 'false'}
  >
    ${words}<span class="visually-hidden">${dataText(`: ${inlineText(title)}`, view)}</span>
  </button>`;
}

function authorsTemplate(study: Study, view: StudiesView): unknown {
  const { language, open, isPrinting } = view;
  const { authors = [], id } = study;
  const { terms } = language;
  if (!authors.length) return '';
  if (authors.length <= MOST_AUTHORS) return language.sentenceList(authors);
  const all = isPrinting || (open?.has(`authors ${id}`) ?? false);
  const others = authors.length - 2;
  const words = terms.otherAuthors(language.number(others), language.plural(others));
  const named = language.sentenceList(all ? authors : [...authors.slice(0, 2), words]);
  return html`${named} ${foldButton(study, 'authors', all, all ? terms.hideAuthors : terms.showAuthors, view)}`;
}

function abstractTemplate(study: Study, view: StudiesView): unknown {
  const { language, open } = view;
  const { abstract, id } = study;
  if (!abstract) return html``;
  const { terms } = language;
  const text = abstract.map((section) => inlineText(section.text)).join(' ');
  const long = text.length > FOLD;
  const isOpen = open?.has(`abstract ${id}`) ?? false;
  const words = language.number(text.split(/\s+/).filter(Boolean).length);
  const prose = dataProse(asOne(...abstract.map(partTemplate)), view);
  if (!long) return prose;
  return html`<div class=${isOpen ? '' : 'folded'}>${prose}</div>
    ${foldButton(study, 'abstract', isOpen, isOpen ? terms.hideAbstract : terms.showAbstract(words), view)}`;
}

const partTemplate = ({ label, text }: NonNullable<Study['abstract']>[number]): TemplateResult =>
  html`<p>${label ? html`<b>${labelWords(label)}</b> ` : html``}${inlineTemplate(text)}</p>`;

const labelWords = (label: string): string => (/\p{L}$/u.test(label) ? `${label}.` : label);

/** The year leads, because readers scan the gutter for it. */
function dateTemplate(text: string | undefined, language: Language): TemplateResult {
  const rest = text && language.dayAndMonth(text);
  return rest
    ? html`<time class="date" datetime=${text}><b>${text.slice(0, 4)}</b> ${rest}</time>`
    : html`<div class="date">
        ${text ? html`<b>${timeTemplate(text, language)}</b>` : language.terms.noDate}
      </div>`;
}

/** One study: date, title, flags and facts, abstract. */
export function studyTemplate(study: Study, view: StudiesView): TemplateResult {
  const { language, headingLevel } = view;
  const { terms } = language;
  const { id, title, url, published, types = [], flags = [], journal } = study;
  const words = inlineText(title).trim() ? inlineTemplate(title) : id;
  return html`<div class="study ${flags.includes('retracted') ? 'retracted' : ''}">
    ${dateTemplate(published, language)}
    ${headingTemplate(headingLevel + 1, linkTemplate(url, dataText(words, view), 'study', id))}
    ${metaTemplate(
      [dataList(types, view), dataText(journal, view), authorsTemplate(study, view), identifier(study)],
      flags.map((flag) => badgeTemplate(wordFor(terms.flag, flag), FLAG_GROUPS.get(flag))),
    )}
    ${abstractTemplate(study, view)}
  </div>`;
}
