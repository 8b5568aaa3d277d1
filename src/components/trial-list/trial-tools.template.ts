import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Phase, Trial } from '../../data/index.js';
import { asOne } from '../panel/as-one.js';
import type { Language } from '../panel/language.js';
import type { BadgeGroup, ListView } from '../panel/list.template.js';
import { sortTemplate } from '../panel/sort.template.js';
import { choiceWords, EVERYTHING, tallyOf, TRIAL_ORDERS } from './trial-choice.js';
import type { TrialChoice } from './trial-choice.js';

/** What a list of trials needs besides: the reader's choice, and what is unfolded. */
export interface TrialListView extends ListView<Trial> {
  readonly choice?: TrialChoice;
  /** In little room, filters and order are folded away until they are wanted. */
  readonly toolsOpen?: boolean;
  /** Trials whose details are on screen. */
  readonly withDetails?: Pick<WeakSet<Trial>, 'has'>;
  /** Trials whose sites are listed one by one. */
  readonly withSites?: Pick<WeakSet<Trial>, 'has'>;
}

const keysOf = <K extends string>(words: Readonly<Record<K, string>>): K[] => Object.keys(words) as K[];

/** How many of the loaded trials are in each group: one bar, in percent and without a style attribute. */
function chartTemplate({ items, language, total }: TrialListView): TemplateResult {
  const { terms } = language;
  const counts = tallyOf(items, {}).groups;
  const groups = keysOf(terms.group)
    .map((group) => ({ group, count: counts.get(group)?.all ?? 0 }))
    .filter(({ count }) => count);
  const words = groups.map(({ group, count }) => terms.groupCount(language.number(count), group));
  if (total > items.length) words.push(terms.ofLoaded(language.number(items.length)));
  let from = 0;
  const bars = groups.map(({ group, count }) => {
    const width = (count / items.length) * 100;
    from += width;
    return svg`<rect class=${group} x="${from - width}%" width="${width}%" y="-50%" height="200%"></rect>`;
  });
  return html`<svg class="chart" part="chart" role="img" aria-label=${words.join(terms.separator)}>
    ${asOne(...bars)}
  </svg>`;
}

interface Chip {
  readonly word: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly group?: BadgeGroup;
  readonly phase?: Phase;
}

const chipTemplate = ({ word, count, pressed, group, phase }: Chip, language: Language): TemplateResult =>
  html`<button
    type="button"
    class="chip ${group ? `mark ${group}` : ''}"
    data-action="filter"
    data-group=${group ?? nothing}
    data-phase=${phase ?? nothing}
    aria-pressed=${pressed ? 'true' : 'false'}
  >
    ${word} <b>${language.number(count)}</b>
  </button>`;

/** Each chip says how many trials it would leave, beside what is chosen in the other row. */
function chipsTemplate(view: TrialListView): TemplateResult {
  const { items, language, choice = EVERYTHING } = view;
  const { terms } = language;
  const tally = tallyOf(items, choice);
  const groups = keysOf(terms.group)
    .filter((group) => tally.groups.has(group))
    .map((group) => ({
      ...{ group, word: terms.group[group], pressed: choice.group === group },
      count: tally.groups.get(group)?.beside ?? 0,
    }));
  const phases = keysOf(terms.phase)
    .filter((phase) => tally.phases.has(phase))
    .map((phase) => ({
      ...{ phase, word: terms.phase[phase], pressed: choice.phase === phase },
      count: tally.phases.get(phase)?.beside ?? 0,
    }));
  const rowTemplate = (chips: readonly Chip[]): TemplateResult =>
    html`<div class="chips">${asOne(...chips.map((chip) => chipTemplate(chip, language)))}</div>`;
  const all = { word: terms.everything, count: items.length, pressed: !choiceWords(choice, language) };
  return html`<div class="filters" part="filters" role="group" aria-label=${terms.filterTrials}>
    ${rowTemplate([all, ...groups])} ${phases.length ? rowTemplate(phases) : html``}
  </div>`;
}

function noMatchTemplate({ items, language, filter = '' }: TrialListView): TemplateResult {
  const { terms } = language;
  return html`<div class="message none">
    <p>${terms.noMatch(filter, language.number(items.length))}</p>
    <button type="button" class="button" data-action="filter">${terms.showEverything}</button>
  </div>`;
}

/** The picture of the statuses, filters and order; one trial needs none of them. */
export function toolsTemplate(view: TrialListView): unknown {
  const { items, chosen = items, choice = EVERYTHING, language, toolsOpen = false, total } = view;
  if (items.length < 2) return nothing;
  const { terms } = language;
  return asOne(
    html`${chartTemplate(view)}
      <button
        type="button"
        class="more fold"
        data-action="tools"
        aria-expanded=${toolsOpen ? 'true' : 'false'}
      >
        ${terms.filterAndSort}
      </button>
      <div class="tools ${toolsOpen ? '' : 'folded'}">
        ${sortTemplate(TRIAL_ORDERS, choice.order, language)}${chipsTemplate(view)}
        ${
          total > items.length
            ? html`<p class="count">
                ${terms.onlyLoaded(language.number(items.length), language.number(total))}
              </p>`
            : html``
        }
      </div>
      ${chosen.length ? nothing : [noMatchTemplate(view)]}`,
  );
}
