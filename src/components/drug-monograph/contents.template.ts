import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowsAsOne } from '../panel/as-one.js';
import type { Language } from '../panel/language.js';
import type { PanelState } from '../panel/panel-state.js';
import type { Subject } from '../panel/terms.js';

/** One panel of the page, as the contents tell of it. */
export interface ContentsEntry {
  readonly subject: Subject;
  readonly state: PanelState;
  /** How many entries a list has. */
  readonly total?: number | undefined;
  /** The reader is there. */
  readonly isCurrent: boolean;
}

/** A failure is told in other words than an absence, here as in the panels (safety, C1). */
function stateWords({ state, total }: ContentsEntry, language: Language): string {
  if (state === 'ready') return total === undefined ? '' : language.number(total);
  const words: Partial<Record<PanelState, string>> = language.terms.contentsState;
  return words[state] ?? '';
}

function entryTemplate(entry: ContentsEntry, language: Language): TemplateResult {
  const { subject, isCurrent } = entry;
  const heading = language.terms.heading[subject];
  const words = stateWords(entry, language);
  // In a name, the layout's distance is none.
  return html`<a
    href="#${subject}"
    data-target=${subject}
    aria-current=${isCurrent ? 'location' : nothing}
    aria-label=${words ? language.list([heading, words]) : nothing}
    >${heading} <span class="count">${words}</span></a
  >`;
}

/** The way to each panel of the page, with what there is of it. */
export const contentsTemplate = (entries: readonly ContentsEntry[], language: Language): TemplateResult =>
  html`<nav part="contents" aria-label=${language.terms.contents}>
    ${rowsAsOne(entries.map((entry) => entryTemplate(entry, language)))}
  </nav>`;
