import { TRIAL_STATUSES } from '../../data/index.js';
import type { Phase, Trial, TrialStatus } from '../../data/index.js';
import type { Language } from '../panel/language.js';
import type { SortOrder } from '../panel/sort.template.js';
import type { BadgeGroup } from '../panel/list.template.js';

/** The groups of the design: each has its shape and colour, the word says the rest. */
const GROUP_OF: Readonly<Record<TrialStatus, BadgeGroup>> = {
  recruiting: 'open',
  'enrolling-by-invitation': 'open',
  available: 'open',
  'not-yet-recruiting': 'upcoming',
  'active-not-recruiting': 'closed',
  completed: 'closed',
  'approved-for-marketing': 'closed',
  'no-longer-available': 'closed',
  suspended: 'halted',
  terminated: 'halted',
  withdrawn: 'halted',
  'temporarily-not-available': 'halted',
  withheld: 'halted',
  unknown: 'unknown',
};

export const groupOf = ({ status }: Trial): BadgeGroup => GROUP_OF[status];

export const TRIAL_ORDERS = ['source', 'newest', 'status', 'title'] as const satisfies readonly SortOrder[];
export type TrialOrder = (typeof TRIAL_ORDERS)[number];

/** Which trials a reader wants to see, and in which order. */
export interface TrialChoice {
  readonly group?: BadgeGroup | undefined;
  readonly phase?: Phase | undefined;
  readonly order: TrialOrder;
}

export const EVERYTHING: TrialChoice = { order: 'source' };

/** The trials that have this group and this phase; without one of them, any. */
export const matching = (trials: readonly Trial[], { group, phase }: Omit<TrialChoice, 'order'>): Trial[] =>
  trials.filter((trial) => (!group || groupOf(trial) === group) && (!phase || trial.phases?.includes(phase)));

/** How many trials have a group or a phase: of all, and beside what is chosen of the other kind. */
export interface Count {
  readonly all: number;
  readonly beside: number;
}

/** The counts of all groups and phases that occur. */
export interface Tally {
  readonly groups: ReadonlyMap<BadgeGroup, Count>;
  readonly phases: ReadonlyMap<Phase, Count>;
}

const tallies = new WeakMap<readonly Trial[], Map<string, Tally>>();

/** Counted once for each choice, however often it is drawn. */
export function tallyOf(trials: readonly Trial[], { group, phase }: Omit<TrialChoice, 'order'>): Tally {
  const known = tallies.get(trials) ?? new Map<string, Tally>();
  tallies.set(trials, known);
  const key = `${group} ${phase}`;
  const tally = known.get(key) ?? count(trials, group, phase);
  known.set(key, tally);
  return tally;
}

function count(trials: readonly Trial[], group: BadgeGroup | undefined, phase: Phase | undefined): Tally {
  const groups = new Map<BadgeGroup, Count>();
  const phases = new Map<Phase, Count>();
  const add = <K>(counts: Map<K, Count>, key: K, isBeside: boolean): void => {
    const { all, beside } = counts.get(key) ?? { all: 0, beside: 0 };
    counts.set(key, { all: all + 1, beside: beside + Number(isBeside) });
  };
  for (const trial of trials) {
    const own = groupOf(trial);
    add(groups, own, !phase || Boolean(trial.phases?.includes(phase)));
    for (const each of new Set(trial.phases)) add(phases, each, !group || own === group);
  }
  return { groups, phases };
}

/** What a trial's age goes by; what is no date comes last. */
const dateOf = ({ start, verified }: Trial): string =>
  [start, verified].find((date) => date && /^\d{4}/.test(date)) ?? '';

/** Dates of different grain compare as far as they go: `2015` stands after `2015-01`, and before any of 2014. */
const newest = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

const COMPARE: Readonly<
  Record<Exclude<TrialOrder, 'source'>, (one: Trial, other: Trial, language: Language) => number>
> = {
  newest: (one, other) => newest(dateOf(one), dateOf(other)),
  // The contract lists the statuses group by group, from open to unknown.
  status: (one, other) => TRIAL_STATUSES.indexOf(one.status) - TRIAL_STATUSES.indexOf(other.status),
  title: (one, other, language) => language.compare(one.title || one.id, other.title || other.id),
};

/** The chosen trials in the chosen order; trials that are equal in it keep the source's. */
export function chooseTrials(trials: readonly Trial[], choice: TrialChoice, language: Language): Trial[] {
  const chosen = matching(trials, choice);
  const { order } = choice;
  return order === 'source' ? chosen : chosen.sort((one, other) => COMPARE[order](one, other, language));
}

/** The choice in the reader's words; empty for everything. */
export const choiceWords = ({ group, phase }: TrialChoice, { terms }: Language): string =>
  [group && terms.group[group], phase && terms.phase[phase]].filter(Boolean).join(terms.separator);
