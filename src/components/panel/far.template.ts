import type { TemplateResult } from 'lit';
import { headedHtml } from './derived-html.js';
import type { PanelView } from './panel-view.js';
import { waitSentence } from './status.template.js';

/** A lazy panel that nobody has come near: a heading to find, words for paper, and a height to scroll by. */
export function farTemplate(view: PanelView<unknown>): TemplateResult {
  const { language, heading, headingLevel, subject } = view;
  const words = heading || language.terms.heading[subject];
  const headed = headedHtml(headingLevel);
  return headed`<section
    class="frame far"
    part="frame"
    lang=${language.tag}
    role="group"
    aria-labelledby="heading"
    aria-busy="true"
  >
    <div class="header"><h2 class="heading" part="heading" id="heading" tabindex="-1"><slot name="heading">${words}</slot></h2></div>
    <div class="skeleton"><p class="visually-hidden">${waitSentence(view)}…</p></div>
  </section>`;
}
