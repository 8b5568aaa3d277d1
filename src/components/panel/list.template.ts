import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../data/index.js';
import { linkTemplate, safeUrl } from './link.template.js';
import { panelTemplate } from './panel.template.js';
import type { PanelView } from './panel-view.js';
import { skippedTemplate, stateTemplate } from './status.template.js';

/** What a list panel needs besides: how far the list is open. */
export interface ListView<T> extends PanelView<Page<T>> {
  readonly subject: 'studies' | 'trials' | 'articles';
  /** All items that have come, of all pages. */
  readonly items: readonly T[];
  /** Those that the reader has chosen, in the reader's order; absent: all, in the source's. */
  readonly chosen?: readonly T[];
  /** What the reader has chosen, in words; empty or absent: everything. */
  readonly filter?: string;
  /** How many of them are on screen. */
  readonly shown: number;
  /** How many the source has, as far as it is known. */
  readonly total: number;
  readonly skipped: number;
  /** More can be shown, from here or from the endpoint. */
  readonly hasMore: boolean;
  /** A further page is on its way, or did not come. */
  readonly next: 'idle' | 'loading' | 'failed';
}

/** How much of what is on screen; a choice is among what has come, and says so. */
function showingTemplate<T>({ shown, total, items, chosen, filter, language }: ListView<T>): unknown {
  const { terms } = language;
  const count = filter && chosen ? chosen.length : total;
  const words = terms.showing(language.number(shown), language.number(count));
  return filter ? `${words} · ${filter} · ${terms.ofLoaded(language.number(items.length))}` : words;
}

function moreTemplate<T>(view: ListView<T>): TemplateResult {
  const { hasMore, next, language } = view;
  const { terms } = language;
  return html`<div class="paging">
    <p class="count">${showingTemplate(view)}</p>
    ${next === 'failed' ? html`<p class="caution">${terms.moreFailed}</p>` : nothing}
    ${
      hasMore
        ? html`<button
            type="button"
            class="button"
            part="more"
            data-action="more"
            aria-disabled=${next === 'loading' ? 'true' : nothing}
          >
            ${next === 'loading' ? terms.loadingMore : terms.showMore}
          </button>`
        : nothing
    }
  </div>`;
}

const GROUP = 50;

/**
 * The rows after the first ones are in groups, each of which a host can have left out while it is off the screen; one by
 * one they would cost more than they save. The groups are none to screen readers.
 */
function rowsTemplate(rows: readonly unknown[]): unknown {
  const groups = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, index) =>
    rows.slice(index * GROUP, (index + 1) * GROUP),
  );
  return groups.map((group, index) => (index ? html`<div class="group" role="none">${group}</div>` : group));
}

/** A list panel: count and extent beside the heading, the reader's tools, items, how much of it is on screen, the way to more. */
export function listPanelTemplate<T>(
  view: ListView<T>,
  itemTemplate: (item: T, view: ListView<T>) => unknown,
  tools: unknown = nothing,
  extent = '',
): TemplateResult {
  const { language, items, chosen = items, shown, state, subject, total, resource } = view;
  const { terms } = language;
  const ready = state === 'ready';
  const all = terms.count[subject](language.number(total), language.plural(total));
  const count = extent ? language.list([all, extent]) : all;
  const more = resource?.value?.more;
  return panelTemplate(view, {
    after: ready ? html`<span class="count">${count}</span>` : nothing,
    content: ready
      ? html`${tools}
          <ol part="list" role="list">
            ${rowsTemplate(chosen.slice(0, shown).map((item) => html`<li part="item" role="listitem">${itemTemplate(item, view)}</li>`))}
          </ol>
          ${skippedTemplate(view, view.skipped)}
          ${total > 1 && (chosen.length || view.hasMore) ? moreTemplate(view) : nothing}`
      : html`${stateTemplate(view)} ${skippedTemplate(view, view.skipped)}`,
    more: ready ? linkTemplate(more, safeUrl(more) && terms.moreAt[subject], 'more') : nothing,
  });
}

/** The row of small facts under an item's title. */
export const metaTemplate = (facts: readonly unknown[]): TemplateResult =>
  html`<div class="meta" part="meta">
    ${facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`)}
  </div>`;

/** Shape and colour of a badge: a closed list, so that no word from data becomes a class. */
export type BadgeGroup = 'open' | 'upcoming' | 'closed' | 'halted' | 'unknown';

/** A short word that stands out; its meaning is in the word, not in the colour. */
export const badgeTemplate = (word: string, group: BadgeGroup = 'unknown'): TemplateResult =>
  html`<span class="badge ${group}" part="badge">${word}</span>`;
