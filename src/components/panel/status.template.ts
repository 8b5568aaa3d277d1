import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ageOf } from './age-controller.js';
import { dataText } from './data-text.template.js';
import { linkTemplate } from './link.template.js';
import { drugOf, sourceOf } from './panel-view.js';
import type { PanelView } from './panel-view.js';
import type { Answered, Subject } from './terms.js';

/** Panels whose reader can turn to the official label instead. */
const FROM_LABEL: ReadonlySet<Subject> = new Set(['warning', 'summary', 'monograph']);

/** Another try would end in the same way. */
const CANNOT_CHANGE: ReadonlySet<string> = new Set(['config', 'unidentified']);

/** What a reader is told of an answer that does not come, in one sentence or two. */
export function waitSentence(view: PanelView<unknown>): string {
  const { wait, progress, language } = view;
  const { terms } = language;
  if (wait !== 'very-long') return terms.loading(view.subject, drugOf(view));
  const { host = '', tries = 1 } = progress ?? {};
  return terms.slow(host || terms.dataSource, tries > 1 ? language.number(tries) : '');
}

/** Still lines of about the final height, with words for screen readers; after a second the words take their place. */
export function skeletonTemplate(view: PanelView<unknown>): TemplateResult {
  const { wait = 'short' } = view;
  const loading = `${waitSentence({ ...view, wait: 'long' })}…`;
  return html`<div class="skeleton">
    <p class=${wait === 'short' ? 'visually-hidden' : ''}>${loading}</p>
    ${wait === 'short' ? html`<i></i><i></i><i></i><i></i>` : nothing}
    ${wait === 'very-long' ? html`<p>${waitSentence(view)}</p>` : nothing}
  </div>`;
}

/** Why there is no data, in one sentence. */
export function reason({ error, medication, language: { terms } }: PanelView<unknown>): string {
  if (!error) return '';
  if (medication && 'reason' in medication)
    return `${terms.error.unidentified} ${terms.record.unidentified[medication.reason]}`;
  const { asked = '', answered = '' } = error.details;
  return error.code === 'wrong-drug' ? terms.wrongDrug(asked, answered) : terms.error[error.code];
}

export const officialLabelTemplate = ({ officialLabel, language }: PanelView<unknown>): TemplateResult =>
  html`<p>${linkTemplate(officialLabel, language.terms.officialLabel, 'label')}</p>`;

const retryTemplate = ({ retrying, language: { terms } }: PanelView<unknown>): TemplateResult =>
  html`<button
    type="button"
    class="button"
    part="retry"
    data-action="retry"
    aria-disabled=${retrying ? 'true' : nothing}
  >
    ${retrying ? terms.retrying : terms.retry}
  </button>`;

/** What could not be loaded, why, and the ways on: again, or the official label. */
export function failureTemplate(view: PanelView<unknown>, sentence?: string): TemplateResult {
  const { terms } = view.language;
  const what = sentence ?? terms.failed(view.subject, drugOf(view));
  return html`<div class="message">
    <slot name="error">
      <p>${what}</p>
      <p class="muted">${reason(view)}</p>
      ${FROM_LABEL.has(view.subject) ? officialLabelTemplate(view) : nothing}
    </slot>
    ${CANNOT_CHANGE.has(view.error?.code ?? '') ? nothing : retryTemplate(view)}
  </div>`;
}

/** Who answered and when, for sentences about what is not there. */
export function answered(view: PanelView<unknown>): Answered {
  const source = sourceOf(view);
  const date = source?.effective ?? source?.updated;
  return {
    drug: drugOf(view),
    source: source?.name ?? view.language.terms.dataSource,
    date: date ? view.language.date(date) : view.language.time(view.resource?.loadedAt ?? Date.now()),
  };
}

/** What a state means, in one sentence; also what screen readers are told when it comes. */
export function stateSentence(view: PanelView<unknown>): string {
  const { subject, language } = view;
  const { terms } = language;
  switch (view.state) {
    case 'idle':
      return terms.idle;
    case 'loading':
      return terms.loading(subject, drugOf(view));
    case 'error':
      return terms.failed(subject, drugOf(view));
    case 'empty':
    case 'none-stated':
      // The boxed warning has sentences of its own for these.
      return subject === 'warning' ? terms.warning.unknown : terms.empty(subject, answered(view));
    case 'not-provided':
      return subject === 'warning' ? terms.warning.unknown : terms.notProvided(subject, answered(view));
    case 'ready':
      return terms.loaded(terms.heading[subject]);
  }
}

/** The words of every state in which there is nothing to draw. */
export function stateTemplate(view: PanelView<unknown>): TemplateResult {
  const sentence = stateSentence(view);
  if (view.state === 'error' || view.retrying) return failureTemplate(view);
  if (view.state === 'loading') return skeletonTemplate(view);
  const words = html`<p>${sentence}</p>`;
  return html`<div class="message">
    ${view.state === 'empty' ? html`<slot name="empty">${words}</slot>` : words}
  </div>`;
}

/** Answers that were made for this very request need not say so. */
const A_MINUTE = 60_000;

/** Source, dates, age and the source's own disclaimer; on every panel that has an answer. */
export function sourceTemplate(view: PanelView<unknown>): TemplateResult | typeof nothing {
  const { resource, language } = view;
  if (!resource) return nothing;
  const { terms } = language;
  const source = sourceOf(view);
  const time = language.time(resource.loadedAt);
  const name = linkTemplate(source?.url, dataText(source?.name, view) ?? terms.dataSource, 'source');
  const facts = [
    source?.effective && terms.effective(language.date(source.effective)),
    source?.updated && source.updated !== source.effective && terms.updated(language.date(source.updated)),
    source?.version && terms.version(source.version),
    ageOf(resource) < resource.loadedAt - A_MINUTE && terms.retrieved(language.time(ageOf(resource))),
    terms.loadedAt(time),
  ];
  const caution = view.refreshFailed ? terms.refreshFailed(time) : view.stale && terms.stale;
  return html`<div class="source" part="source">
    <p>${name}${['', ...facts.filter(Boolean)].join(terms.separator)}</p>
    ${caution ? html`<p class="caution">${caution}</p>` : nothing}${source?.disclaimer ? html`<p>${dataText(source.disclaimer, view)}</p>` : nothing}
  </div>`;
}

/** How many entries were left out because they could not be read. */
export function skippedTemplate(
  { language }: PanelView<unknown>,
  skipped: number,
): TemplateResult | typeof nothing {
  if (!skipped) return nothing;
  return html`<p class="caution skipped">
    ${language.terms.skipped(language.number(skipped), language.plural(skipped))}
  </p>`;
}
