import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from './heading.template.js';
import type { PanelView } from './panel-view.js';
import { waitSentence } from './status.template.js';

/** A lazy panel that nobody has come near: a heading to find, words for paper, and a height to scroll by. */
export function farTemplate(view: PanelView<unknown>): TemplateResult {
  const { language, heading, headingLevel, subject } = view;
  const words = heading || language.terms.heading[subject];
  return html`<section
    class="frame far"
    part="frame"
    lang=${language.tag}
    role="group"
    aria-labelledby="heading"
    aria-busy="true"
  >
    ${headingTemplate(headingLevel, words, 'heading')}
    <div class="skeleton"><p class="visually-hidden">${waitSentence(view)}…</p></div>
  </section>`;
}
