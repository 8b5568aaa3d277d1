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
  /** How much of their text is drawn, in characters; the block that begins within it is drawn whole. */
  readonly room: number;
}

/** The sections that a summary is about; the others come on request. */
const MAIN = /^(description|indications|clinical-(studies|evidence)|purpose|uses)/;

/** Longer sections are folded, in characters: about eight lines of the text column. */
const FOLD = 560;

/** Labels of fewer sections are seen at a glance. */
const FEWEST_CONTENTS = 6;

/** To look through a whole label takes longer than to draw it: once is enough. */
function once(look: (body: readonly Block[]) => number): typeof look {
  const known = new WeakMap<readonly Block[], number>();
  return (body) => {
    const number = known.get(body) ?? look(body);
    known.set(body, number);
    return number;
  };
}

const lengthOf = once((body) => textOf(body).length);
const wordsOf = once((body) => textOf(body).split(/\s+/).filter(Boolean).length);

/** How much a section holds in all: what of it is on screen depends on the width. */
function extentOf(body: readonly Block[], language: Language): string {
  const { extent } = language.terms;
  const words = wordsOf(body);
  const tables = body.filter((block) => typeof block !== 'string' && block.type === 'table').length;
  return language.list([
    extent.words(language.number(words), language.plural(words)),
    ...(tables ? [extent.tables(language.number(tables), language.plural(tables))] : []),
  ]);
}

const isMain = ({ id }: LabelSection): boolean => MAIN.test(id);

/** What is shown, in the order of drawing: the main sections do not wait for the others between them. */
function sectionsOf({ sections }: Label, allSections: boolean): readonly LabelSection[] {
  const main = sections.filter(isMain);
  return main.length && !allSections ? main : [...main, ...sections.filter((section) => !isMain(section))];
}

/** How much room the text takes, in characters: of all that is shown, or down to the end of a section; none if that is not shown. */
export function roomOf(label: Label, allSections: boolean, last?: LabelSection): number {
  const sections = sectionsOf(label, allSections);
  const count = last ? sections.indexOf(last) + 1 : sections.length;
  return sections.slice(0, count).reduce((sum, { body }) => sum + lengthOf(body) + 1, 0);
}

/** The sections that have room, with the blocks that have. */
function drawnOf(label: Label, view: SummaryView): ReadonlyMap<LabelSection, readonly Block[]> {
  const drawn = new Map<LabelSection, readonly Block[]>();
  let { room } = view;
  for (const section of sectionsOf(label, view.allSections)) {
    if (room <= 0) break;
    drawn.set(
      section,
      section.body.filter((block) => {
        const hasRoom = room > 0;
        if (hasRoom) room -= textOf(block).length + 1;
        return hasRoom;
      }),
    );
  }
  return drawn;
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

function sectionTemplate(
  section: LabelSection,
  blocks: readonly Block[],
  index: number,
  view: SummaryView,
): TemplateResult {
  const { id, title, body, url } = section;
  const isLong = lengthOf(body) > FOLD;
  const isOpen = view.open.has(section);
  const level = view.headingLevel + 2;
  // What comes in turns does not touch what is there.
  const text = isLong ? blocks.map((block) => blocksTemplate([block], level)) : blocksTemplate(blocks, level);
  return html`<section class="section" part="section" data-section=${index}>
    ${dataProse(headingTemplate(view.headingLevel + 1, linkTemplate(url, title, 'section', id)), view)}
    <div class=${isLong && !isOpen ? 'folded' : ''}>${dataProse(text, view)}</div>
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
  const { language } = view;
  const drawn = drawnOf(label, view);
  const others = label.sections.length - sectionsOf(label, view.allSections).length;
  return html`<div class="sections">
    ${contentsTemplate(label, view)}
    ${label.sections.map((section, index) => {
      const blocks = drawn.get(section);
      return blocks ? sectionTemplate(section, blocks, index, view) : nothing;
    })}
    ${
      others
        ? html`<button type="button" class="more" part="more" data-action="all-sections">
            ${language.terms.otherSections(language.number(others), language.plural(others))}
          </button>`
        : nothing
    }
    ${skippedTemplate(view, label.skipped)}
  </div>`;
}
