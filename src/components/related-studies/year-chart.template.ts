import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asOne } from '../panel/as-one.js';
import type { Language } from '../panel/language.js';
import type { StudiesView } from './related-studies.template.js';
import { barsOf, nameOf, yearsOf } from './years.js';
import type { Bar, Period } from './years.js';

/** A period in the reader's words. */
export const periodWords = ({ first, last }: Period, { terms }: Language): string =>
  first === last ? `${first}` : terms.years.range(`${first}`, `${last}`);

/** "2011: 23 studies". */
export const barWords = (bar: Bar, language: Language): string =>
  language.terms.years.count(
    periodWords(bar, language),
    language.number(bar.count),
    language.plural(bar.count),
  );

/** Upright where there is room beside each other, else lying under each other: the styles show one of the two. */
function barTemplate(bar: Bar, most: number, view: StudiesView, stop: string): TemplateResult {
  const name = nameOf(bar);
  // A year without studies is a gap: there is nothing to choose.
  if (!bar.count) return html`<span class="gap"></span>`;
  const length = (bar.count / most) * 100;
  return html`<button
    type="button"
    class="bar"
    data-action="years"
    data-years=${name}
    data-words=${periodWords(bar, view.language)}
    data-count=${view.language.number(bar.count)}
    aria-label=${barWords(bar, view.language)}
    aria-pressed=${view.period && name === nameOf(view.period) ? 'true' : 'false'}
    tabindex=${name === stop ? '0' : '-1'}
  >
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect x="8" y=${100 - length} width="84" height=${length}></rect>
    </svg>
  </button>`;
}

/** What the counts do not know: studies that have not come, and studies without a year. Empty when they know all. */
export function limitsOf({ items, total, language }: StudiesView): string {
  const { terms } = language;
  const { undated } = yearsOf(items);
  const limits = [
    total > items.length && terms.onlyLoaded(language.number(items.length), language.number(total)),
    undated && terms.years.undated(language.number(undated), language.plural(undated)),
  ];
  return limits.filter(Boolean).join(' ');
}

/** How many studies each year has; choosing a bar leaves only its studies in the list. */
export function yearChartTemplate(view: StudiesView): TemplateResult | typeof nothing {
  const { language, period, stop, items } = view;
  const { terms } = language;
  const bars = barsOf(items);
  const [first, last] = [bars[0], bars.at(-1)];
  // One year is no distribution.
  if (!first || !last || first === last) return nothing;
  const most = Math.max(...bars.map(({ count }) => count));
  const filled = bars.filter(({ count }) => count).map(nameOf);
  const stopped =
    [period && nameOf(period), stop].find((name) => name && filled.includes(name)) ?? filled.at(-1) ?? '';
  const drawn = bars.map((bar) => barTemplate(bar, most, view, stopped));
  // Gaps nest in more ways than are worth knowing.
  return html`<div class="chart ${bars.length > 10 ? 'many' : ''}" part="chart">
    <div
      class="bars"
      role="toolbar"
      aria-label=${language.list([terms.years.heading, terms.years.range(`${first.first}`, `${last.last}`)])}
      aria-describedby=${limitsOf(view) ? 'limits' : nothing}
    >
      ${filled.length < bars.length ? drawn : asOne(...drawn)}
    </div>
    <div class="axis" aria-hidden="true"><span>${first.first}</span><span>${last.last}</span></div>
  </div>`;
}
