import type { Study } from '../../data/index.js';

/** A year, or several where a bar for each would be too thin to hit. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

export interface Bar extends Period {
  readonly count: number;
}

/** More bars than this are too thin to hit in the column of text. */
const MOST_BARS = 16;

const SPANS = [1, 5, 10, 50, 100, 1000];

/** The year of publication, where the date is one that can be read. */
export function yearOf({ published = '' }: Study): number | undefined {
  const [, year] = /^([1-9]\d{3})(?:-|$)/.exec(published) ?? [];
  return year ? +year : undefined;
}

/** The years of some studies. */
export interface Years {
  readonly counts: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
  readonly undated: number;
}

const known = new WeakMap<readonly Study[], Years>();

/** Counted once for each answer, however often it is drawn. */
export function yearsOf(studies: readonly Study[]): Years {
  const years = known.get(studies) ?? countYears(studies);
  known.set(studies, years);
  return years;
}

function countYears(studies: readonly Study[]): Years {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const year of studies.map(yearOf)) {
    if (year === undefined) undated += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  // The years are few, the studies may be more than a function takes.
  return { counts, first: Math.min(...counts.keys()), last: Math.max(...counts.keys()), undated };
}

/** All years from the first to the last, also those without a study; several to a period when there are many. */
export function barsOf(studies: readonly Study[]): Bar[] {
  const { counts, first, last } = yearsOf(studies);
  if (!counts.size) return [];
  const start = (span: number): number => first - (first % span);
  const barsAt = (span: number): number => Math.floor((last - start(span)) / span) + 1;
  const span = SPANS.find((candidate) => barsAt(candidate) <= MOST_BARS) ?? 1000;
  return Array.from({ length: barsAt(span) }, (_, place) => {
    const begin = start(span) + place * span;
    const end = begin + span - 1;
    let count = 0;
    for (const [year, studiesOfYear] of counts) if (year >= begin && year <= end) count += studiesOfYear;
    // The axis names years that there are studies of.
    return { first: Math.max(begin, first), last: Math.min(end, last), count };
  });
}

/** The period as `druglib-filter` names it: `2011`, or `2001-2005`. */
export const nameOf = ({ first, last }: Period): string => (first === last ? `${first}` : `${first}-${last}`);

export function isIn(study: Study, { first, last }: Period): boolean {
  const year = yearOf(study);
  return year !== undefined && year >= first && year <= last;
}
