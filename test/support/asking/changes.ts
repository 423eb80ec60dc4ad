import type { QuestionId } from '../../../src/analysis/model/questions.js';
import type { Policy } from '../../../src/types/policy.js';
import { type Flat, type Model, outcomeAt } from './model.js';
import { daysIn, later, near } from './values.js';

/** The facts of each question that somebody, or another day, can change; typed by hand. */
const CHANGEABLE: Readonly<Record<QuestionId, readonly string[]>> = {
  mediumOf: [],
  locate: [],
  upperBanks: [],
  bankManager: [],
  decideEntry: [
    'enterpriseClosed',
    'capacityEliminated',
    'appliedVoluntarily',
    'monitorable',
    'countable',
    'verifiable',
  ],
  entryDeadline: [],
  filingRoute: ['appliedByDischarger'],
  materialCategory: [],
  requiredMaterials: [],
  reviewEntry: ['state', 'event'],
  splitReduction: ['amount', 'provinceAmount'],
  priorityOfUse: ['passedByCity'],
  offsetRatio: [],
  requiredOffset: ['increase'],
  offsetShortfall: ['required', 'available'],
  routeOfUse: [],
  decideTrade: ['completed', 'certified', 'crossRegion'],
  decideUse: [
    'standing.targetsMet.water',
    'standing.targetsMet.air',
    'standing.keyProjectsCompleted',
    'standing.bindingTaskCompleted',
    'breached',
    'on',
    'orders',
  ],
  decideCrossCategoryUse: ['qualityImproving', 'intensityFalling', 'argued', 'prefectureConsents'],
  decideCityTransfer: ['amounts', 'scheduled', 'letterSubmitted'],
  decideAreaTransfer: [
    'amount',
    'supplierSurplus',
    'supplierOrdered',
    'bothAgree',
    'jointApplication',
    'countyConsents',
  ],
  commitmentStatus: ['on', 'entries'],
  maySuspend: ['severeDecline', 'obviousGap'],
  parkCalendar: ['year'],
  parkWarning: ['declined', 'severeDecline', 'obviousGap'],
  needsRectification: ['slow', 'abnormal', 'unstable'],
  quarterlyDispatch: ['year'],
};

/** Whether a fact can be changed. */
export const isChangeable = (id: QuestionId, path: string): boolean => CHANGEABLE[id].includes(path);

/** Every part of a list, none of it and all of it. */
export function partsOf<T>(list: readonly T[]): T[][] {
  let parts: T[][] = [[]];
  for (const each of list) parts = parts.flatMap((part) => [part, [...part, each]]);
  return parts;
}

type Entry = { readonly enteredOn: string; readonly amount: string };

/** Days from a day on: those that are known, the ends of their years and of the next two, and the days after. */
function daysFrom(on: string, known: Flat): string[] {
  const days = daysIn(known);
  const ends = days.flatMap((day) => [0, 1, 2].map((by) => `${Number(day.slice(0, 4)) + by}-12-31`));
  return [...new Set([...days, ...ends].flatMap((day) => [day, later(day, 1)]))].filter((day) => day >= on);
}

/** What a known fact may become: no day gone by, no order that was not issued, no entry that was not made in its time. */
function valuesOf(model: Model, path: string, known: Flat): readonly unknown[] {
  const { on, orders, entries, committed } = known as {
    readonly on: string;
    readonly orders: readonly unknown[];
    readonly entries: readonly Entry[];
    readonly committed: string;
  };
  if (path === 'orders') return partsOf(orders);
  if (path === 'on') return daysFrom(on, known);
  if (path === 'entries') {
    const amounts = [...near(committed, ...entries.map(({ amount }) => amount)), committed];
    return daysFrom(on, known).flatMap((enteredOn) =>
      amounts.map((amount) => [...entries, { enteredOn, amount }]),
    );
  }
  const { [path]: _, ...others } = known;
  return model.facts.find((fact) => fact.path === path)?.values(others) ?? [];
}

/** Every point that differs from known facts in some of those that are open only, and in what is asked only then. */
function pointsAround(model: Model, known: Flat, isOpen: (path: string) => boolean): Flat[] {
  let points: Flat[] = [known];
  for (const { path, when = () => true, optional, values } of model.facts) {
    const now = JSON.stringify(known[path]);
    if (now === undefined) {
      points = points.flatMap((point) =>
        optional || !when(point) ? [point] : values(known).map((value) => ({ ...point, [path]: value })),
      );
    } else if (isOpen(path)) {
      const others = valuesOf(model, path, known).filter((value) => JSON.stringify(value) !== now);
      points = points.flatMap((point) => [point, ...others.map((value) => ({ ...point, [path]: value }))]);
    }
  }
  return points;
}

/** The paths at which a point differs from known facts. */
export const changedIn = (point: Flat, known: Flat): string[] =>
  Object.keys(point).filter((path) => JSON.stringify(point[path]) !== JSON.stringify(known[path]));

/** The smallest sets of facts, as lines of paths, by whose change an outcome comes about. */
export function smallestChanges(
  model: Model,
  known: Flat,
  isOpen: (path: string) => boolean,
  isWanted: (outcome: string) => boolean,
  policy: Policy,
): string[] {
  const found = pointsAround(model, known, isOpen)
    .filter((point) => {
      const outcome = outcomeAt(model, point, policy);
      return outcome !== undefined && isWanted(outcome);
    })
    .map((point) => changedIn(point, known));
  const smallest = found.filter(
    (paths) =>
      !found.some((less) => less.length < paths.length && less.every((path) => paths.includes(path))),
  );
  return [...new Set(smallest.map((paths) => [...paths].sort().join(' ')))].sort();
}
