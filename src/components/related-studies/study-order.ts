import type { Study } from '../../data/index.js';
import { inlineText } from '../../data/index.js';
import type { Language } from '../panel/language.js';
import type { SortOrder } from '../panel/sort.template.js';
import { yearOf } from './years.js';

export const STUDY_ORDERS = ['source', 'newest', 'oldest', 'title'] as const satisfies readonly SortOrder[];
export type StudyOrder = (typeof STUDY_ORDERS)[number];

/** Dates as the contract writes them are in order as text; a study without one comes last either way. */
function byDate(direction: 1 | -1): (one: Study, other: Study) => number {
  return (one, other) => {
    const [former, latter] = [yearOf(one), yearOf(other)];
    if (former === undefined || latter === undefined)
      return +(former === undefined) - +(latter === undefined);
    const [date = '', otherDate = ''] = [one.published, other.published];
    return date === otherDate ? 0 : date < otherDate ? -direction : direction;
  };
}

/** A copy in that order; what is equal stays as the source has it. */
export function inOrder(studies: readonly Study[], order: StudyOrder, language: Language): readonly Study[] {
  switch (order) {
    case 'source':
      return studies;
    case 'newest':
      return [...studies].sort(byDate(-1));
    case 'oldest':
      return [...studies].sort(byDate(1));
    case 'title':
      return [...studies].sort((one, other) =>
        language.compare(inlineText(one.title), inlineText(other.title)),
      );
  }
}
