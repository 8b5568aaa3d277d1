import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../data/index.js';
import { asOne } from './as-one.js';
import { linkTemplate, safeUrl } from './link.template.js';
import { panelTemplate } from './panel.template.js';
import type { PanelView } from './panel-view.js';
import { rowsOf } from './rows.js';
import { skippedTemplate, stateTemplate } from './status.template.js';
import { addEnglish } from './translations.js';
import { listsWords } from '../../translations/en/lists.js';

addEnglish(listsWords);

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
  /** All of it is coming onto the screen. */
  readonly grows?: boolean;
  /** How many come with each "Show more". */
  readonly step?: number;
  /** What the reader has unfolded in one item: equal texts draw it the same way. */
  readonly itemState?: (item: T) => string;
}

type ItemTemplate<T> = (item: T, view: ListView<T>, index: number) => unknown;

/** How much of what is on screen; a choice is among what has come, and says so. */
function showingTemplate<T>({ shown, total, items, chosen, filter, language }: ListView<T>): unknown {
  const { terms } = language;
  const count = filter && chosen ? chosen.length : total;
  const words = terms.showing(language.number(shown), language.number(count));
  return filter ? `${words} · ${filter} · ${terms.ofLoaded(language.number(items.length))}` : words;
}

function buttonTemplate(action: 'more' | 'all', words: string, busy = false): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="more"
    data-action=${action}
    aria-disabled=${busy ? 'true' : nothing}
  >
    ${words}
  </button>`;
}

function moreTemplate<T>(view: ListView<T>): TemplateResult {
  const { hasMore, next, language, items, chosen = items, shown, step = 0, total, grows } = view;
  const { terms } = language;
  const isLoading = next === 'loading';
  const isLong = chosen.length > shown + step;
  return html`<div class="paging">
    <p class="count">${showingTemplate(view)}</p>
    ${next === 'failed' ? html`<p class="caution">${terms.moreFailed}</p>` : nothing}
    ${
      hasMore && !grows
        ? html`<div class="buttons">
            ${buttonTemplate('more', isLoading ? terms.loadingMore : terms.showMore, isLoading)}
            ${
              isLong
                ? buttonTemplate('all', terms.showAll(language.number(chosen.length), total > items.length))
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** So many items are looked at together: where nothing of them has changed, neither we nor the browser draw them anew. */
export const STRETCH = 25;

/** A list may have thousands. What follows the first stretch is in boxes that are none to screen readers. */
function itemsTemplate<T>(view: ListView<T>, itemTemplate: ItemTemplate<T>): unknown[] {
  const { items, chosen = items, shown, language, headingLevel, resource, itemState } = view;
  const rows = [];
  for (let from = 0; from < shown; from += STRETCH) {
    const stretch = chosen.slice(from, Math.min(from + STRETCH, shown));
    const states = itemState && stretch.map(itemState).join();
    const about = [language, headingLevel, resource?.value, resource?.loadedAt, states, ...stretch];
    const write = (): TemplateResult[] =>
      stretch.map((item, index) =>
        asOne(html`<li part="item">${itemTemplate(item, view, from + index)}</li>`),
      );
    // Panels of one drug begin alike; what comes later is long, and not kept.
    const drawn = rowsOf(about, write, from ? undefined : stretch[0]);
    rows.push(from ? html`<div class="stretch" role="none">${drawn}</div>` : drawn);
  }
  return rows;
}

/** A list panel: count and extent beside the heading, the reader's tools, items, how much of it is on screen, the way to more. */
export function listPanelTemplate<T>(
  view: ListView<T>,
  itemTemplate: ItemTemplate<T>,
  tools: unknown = nothing,
  extent = '',
): TemplateResult {
  const { language, items, chosen = items, state, subject, total, resource } = view;
  const { terms } = language;
  const ready = state === 'ready';
  const all = terms.count[subject](language.number(total), language.plural(total));
  const count = extent ? language.list([all, extent]) : all;
  const more = resource?.value?.more;
  return panelTemplate(view, {
    after: ready ? html`<span class="count" id="count">${count}</span>` : nothing,
    content: ready
      ? html`${tools}
          <ol part="list" role="list">
            ${itemsTemplate(view, itemTemplate)}
          </ol>
          ${skippedTemplate(view, view.skipped)}
          ${total > 1 && (chosen.length || view.hasMore) ? moreTemplate(view) : nothing}`
      : html`${stateTemplate(view)} ${skippedTemplate(view, view.skipped)}`,
    more: ready ? linkTemplate(more, safeUrl(more) && terms.moreAt[subject], 'more') : nothing,
  });
}

/** The row of small facts under an item's title; badges stand before the others. */
export const metaTemplate = (
  facts: readonly unknown[],
  badges: readonly TemplateResult[] = [],
): TemplateResult =>
  html`<div class="meta" part="meta">
    ${asOne(...badges, ...facts.filter(Boolean).map((fact) => html`<span>${fact}</span>`))}
  </div>`;

/** Shape and colour of a badge: a closed list, so that no word from data becomes a class. */
export type BadgeGroup = 'open' | 'upcoming' | 'closed' | 'halted' | 'unknown';

/** A short word that stands out; its meaning is in the word, not in the colour. */
export const badgeTemplate = (word: string, group: BadgeGroup = 'unknown'): TemplateResult =>
  html`<span class="badge ${group}" part="badge">${word}</span>`;
