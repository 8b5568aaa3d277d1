import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, Label, LabelSection } from '../../data/index.js';
import { blocksTemplate, textOf } from '../panel/blocks.template.js';
import { dataProse, dataText } from '../panel/data-text.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import type { Language } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import type { PanelView } from '../panel/panel-view.js';
import { skippedTemplate } from '../panel/status.template.js';

/** What a summary needs besides: which long texts the reader has opened. */
export interface SummaryView extends PanelView<Label> {
  /** Opened sections. */
  readonly open: ReadonlySet<LabelSection>;
  /** The sections beyond description, indications and evidence are shown too. */
  readonly allSections: boolean;
}

/** The sections that a summary is about; the others come on request. */
const MAIN = /^(description|indications|clinical-(studies|evidence)|purpose|uses)/;

/** Longer sections are folded, in characters: about eight lines of the text column. */
const FOLD = 560;

/** Labels of fewer sections are seen at a glance. */
const FEWEST_CONTENTS = 6;

/** How much a section holds in all: what of it is on screen depends on the width. */
function extentOf(body: readonly Block[], language: Language): string {
  const { extent } = language.terms;
  const words = textOf(body).split(/\s+/).filter(Boolean).length;
  const tables = body.filter((block) => typeof block !== 'string' && block.type === 'table').length;
  return language.list([
    extent.words(language.number(words), language.plural(words)),
    ...(tables ? [extent.tables(language.number(tables), language.plural(tables))] : []),
  ]);
}

function foldTemplate(
  { title, body }: LabelSection,
  index: number,
  open: boolean,
  view: SummaryView,
): unknown {
  const { language } = view;
  const { terms } = language;
  return html`<button
    type="button"
    class="more"
    data-action="fold"
    data-index=${index}
    aria-expanded=${open ? 'true' : 'false'}
  >
    ${open ? terms.hideSection : terms.showSection(extentOf(body, language))}<span class="visually-hidden"
      >: ${dataText(title, view)}</span
    >
  </button>`;
}

function sectionTemplate(section: LabelSection, index: number, view: SummaryView): TemplateResult {
  const { id, title, body, url } = section;
  const isLong = textOf(body).length > FOLD;
  const isOpen = view.open.has(section);
  return html`<section class="section" part="section" data-section=${index}>
    ${dataProse(headingTemplate(view.headingLevel + 1, linkTemplate(url, title, 'section', id)), view)}
    <div class=${isLong && !isOpen ? 'folded' : ''}>
      ${dataProse(blocksTemplate(body, view.headingLevel + 2), view)}
    </div>
    ${isLong ? foldTemplate(section, index, isOpen, view) : nothing}
  </section>`;
}

/** Every section of a long label by its title, also those that are not shown yet. */
function contentsTemplate({ sections }: Label, view: SummaryView): unknown {
  const { language } = view;
  if (sections.length < FEWEST_CONTENTS) return nothing;
  return html`<details class="contents" part="contents">
    <summary>${language.terms.sections(language.number(sections.length))}</summary>
    <ul role="list">
      ${sections.map(
        ({ title, id }, index) =>
          html`<li>
            <button type="button" class="more" data-action="go" data-index=${index}>
              ${dataText(title, view) || id}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The main sections of the label, the list of all of them, and the way to the others. */
export function sectionsTemplate(label: Label, view: SummaryView): TemplateResult {
  const { language, allSections } = view;
  const main = label.sections.filter(({ id }) => MAIN.test(id));
  const others = label.sections.length - main.length;
  const all = allSections || !main.length;
  return html`<div class="sections">
    ${contentsTemplate(label, view)}
    ${label.sections.map((section, index) =>
      all || main.includes(section) ? sectionTemplate(section, index, view) : nothing,
    )}
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
