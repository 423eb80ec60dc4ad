import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import type { CivilDate } from '../../types/vocabulary.js';
import { addDays, endOfYear, type Flat, lastDayOfMonth, type View } from '../model/index.js';
import {
  bothMayCount,
  cancellationMayCount,
  changeAndCancellation,
  completionOf,
  lengthCase,
  PERMIT_EVENTS,
  type PermitEvent,
} from './permit-conditions.js';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const monthEnds = (year: number): CivilDate[] =>
  Array.from({ length: 12 }, (_, month) => lastDayOfMonth(year, month + 1));

/** Days of a year on which the length of a month may turn. */
const turnsOfMonths = (year: number): CivilDate[] =>
  monthEnds(year).flatMap((end) => [
    ...['01', '02', '10'].map((day) => `${end.slice(0, 8)}${day}`),
    ...[3, 2, 1, 0].map((before) => addDays(end, -before)),
  ]);

/** Days around the end of a time in days that ends with the year. */
const turnsOfDays = (year: number, { policies }: View): CivilDate[] =>
  policies.flatMap(({ parameters }) =>
    [-1, 0, 1, 2].map((after) => addDays(endOfYear(year), after - parameters.entryDays)),
  );

/**
 * Completions that stand for all. The first and the last day of a common and of a leap year: every day lies after the
 * one or before the other. Where a change before completion and a cancellation after it may both count, also days of
 * every month.
 */
export function completions(view: View): CivilDate[] {
  const known = PERMIT_EVENTS.map((event) => view.known[event]).filter(isCivilDate);
  const years = unique([2023, 2024, ...known.flatMap((day) => [yearOf(day), yearOf(day) + 1])]);
  const between = (year: number): CivilDate[] =>
    cancellationMayCount(view)
      ? [
          ...monthEnds(year).flatMap((end) => [`${end.slice(0, 8)}01`, `${end.slice(0, 8)}02`, end]),
          ...turnsOfDays(year, view).filter((day) => yearOf(day) === year),
        ]
      : [];
  return unique([
    ...years.flatMap((year) => [`${year}-01-01`, endOfYear(year), ...between(year)]),
    ...known.flatMap((day) => [day, addDays(day, 1)]),
  ]);
}

/** Days on which anything may turn that the time for entry hangs on, for works completed in a year. */
function candidates(year: number, view: View): CivilDate[] {
  const lengths = view.policies.flatMap(({ parameters }) => [
    Math.floor(parameters.entryMonths / 12),
    Math.floor(parameters.entryDays / 366),
  ]);
  const years = [0, ...lengths].flatMap((length) => [-1, 0, 1, 2].map((near) => year - length + near));
  return unique([
    ...unique([...years, year + 1, year + 2]).flatMap(turnsOfMonths),
    ...turnsOfDays(year, view),
  ]).sort();
}

interface Candidate {
  readonly day: CivilDate;
  readonly lengths: string;
}

/** Remembers for each view what is worked out of some facts, by a text that says all that it hangs on. */
function remembered<T>(
  hangsOn: (facts: Flat, event: PermitEvent, view: View) => string,
  work: (facts: Flat, event: PermitEvent, view: View) => T,
): typeof work {
  const known = new WeakMap<View, Map<string, T>>();
  return (facts, event, view) => {
    const ofView = known.get(view) ?? new Map<string, T>();
    known.set(view, ofView);
    const key = `${event} ${hangsOn(facts, event, view)}`;
    const found = ofView.get(key) ?? work(facts, event, view);
    ofView.set(key, found);
    return found;
  };
}

/** The candidates with the case of each. */
const candidatesOf = remembered(
  (facts) => String(yearOf(completionOf(facts))),
  (facts, event, view): readonly Candidate[] =>
    candidates(yearOf(completionOf(facts)), view).map((day) => ({
      day,
      lengths: lengthCase(event, { completedOn: facts.completedOn, [event]: day }, view),
    })),
);

/**
 * Days of a permit's change or cancellation that stand for all: one of those that no condition tells apart, the
 * nearest to completion.
 */
export const permitDays = remembered(
  (facts, _event, view) => [completionOf(facts), bothMayCount(view) ? facts.permitChangedOn : ''].join(),
  (facts, event, view): readonly CivilDate[] => {
    const completed = completionOf(facts);
    const all = candidatesOf(facts, event, view);
    const nearestFirst = [
      ...all.filter(({ day }) => day >= completed),
      ...all.filter(({ day }) => day < completed).reverse(),
    ];
    const byCase = new Map<string, CivilDate>();
    for (const { day, lengths } of nearestFirst) {
      const order = changeAndCancellation.keyOf({ ...facts, [event]: day }, view);
      const key = [day >= completed, lengths, order].join();
      if (!byCase.has(key)) byCase.set(key, day);
    }
    return [...byCase.values()].sort();
  },
);
