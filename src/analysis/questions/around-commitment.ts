import { isCivilDate, yearOf } from '../../lib/civil-date.js';
import { Decimal } from '../../lib/decimal.js';
import type { Amount } from '../../types/amount.js';
import type { CommitmentEntry } from '../../types/area-facts.js';
import type { CivilDate } from '../../types/vocabulary.js';
import { addDays, endOfYear, type Flat, type View } from '../model/index.js';

/** Transfers of two years stand for all where no day is known. */
const SOME_TRANSFERS = ['2023-06-01', '2024-06-01'];

/** Amounts of which the one is less than the other, where none is known. */
const SOME_AMOUNTS = ['10', '20'];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const yearsOf = ({ policies }: View): number[] =>
  policies.map(({ parameters }) => parameters.commitmentYears);

/** The day of asking, or the first and the last that it may be. */
const askedIn = ({ known, within }: View): readonly CivilDate[] =>
  isCivilDate(known.on) ? [known.on] : (within ?? []);

const entriesIn = ({ known }: View): readonly CommitmentEntry[] =>
  (known.entries ?? []) as readonly CommitmentEntry[];

/** The days on which something turns, and one before them all. */
const withOneBefore = (turns: readonly CivilDate[]): CivilDate[] => {
  const [first, ...rest] = unique(turns).sort();
  return first === undefined ? [] : [addDays(first, -1), first, ...rest];
};

/** Days of the transfer: an entry counts from that day on, and its year sets the last day. */
export function transfersAround(view: View): readonly CivilDate[] {
  const entered = entriesIn(view).map(({ enteredOn }) => enteredOn);
  const days = [...entered, ...askedIn(view)];
  if (days.length === 0) return SOME_TRANSFERS;
  const firstOfYears = days.flatMap((day) =>
    yearsOf(view)
      .map((years) => yearOf(day) - years)
      .filter((year) => year > 1)
      .map((year) => addDays(endOfYear(year - 1), 1)),
  );
  const turns = withOneBefore([...entered.map((day) => addDays(day, 1)), ...firstOfYears]);
  return turns.length > 0 ? turns : days;
}

const transfersIn = (view: View): readonly CivilDate[] =>
  isCivilDate(view.known.transferredOn) ? [view.known.transferredOn] : transfersAround(view);

const duesIn = (view: View): CivilDate[] =>
  unique(transfersIn(view).flatMap((day) => yearsOf(view).map((years) => endOfYear(yearOf(day) + years))));

/** Days of asking: entries count from the transfer on, each from its own day, and after the last day it is too late. */
export const askedAround = (view: View): readonly CivilDate[] =>
  withOneBefore([
    ...transfersIn(view),
    ...entriesIn(view).map(({ enteredOn }) => enteredOn),
    ...duesIn(view).map((due) => addDays(due, 1)),
  ]);

/** What may have been committed: as much as was entered between any two days, and more than all of it. */
export function committedAround(view: View): readonly string[] {
  if (view.known.entries === undefined) return SOME_AMOUNTS;
  const sorted = [...entriesIn(view)].sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
  const sums = sorted.flatMap((_, from) => {
    let sum = new Decimal(0);
    return sorted.slice(from).map(({ amount }) => {
      sum = sum.plus(amount);
      return sum;
    });
  });
  const most = sums.reduce((a, b) => (a.greaterThan(b) ? a : b), new Decimal(0));
  const positive = sums.filter((sum) => !sum.isZero());
  return unique([...positive, most.plus(1)].map((sum) => sum.toFixed()));
}

/** Nothing entered, or enough on a day on which it begins or ceases to count. */
export function entriesAround(view: View): readonly (readonly CommitmentEntry[])[] {
  const days = unique([
    ...transfersIn(view),
    ...duesIn(view).flatMap((due) => [due, addDays(due, 1)]),
    ...askedIn(view),
  ]);
  const amount = (view.known.committed ?? SOME_AMOUNTS[0]) as Amount;
  return [[], ...days.map((enteredOn) => [{ enteredOn, amount }])];
}

/** What a commitment is, but for what was entered. */
interface Made {
  readonly transferredOn: CivilDate;
  readonly committed: Amount;
  readonly on: CivilDate;
}

/** What was entered, and the rest of what was committed on the day of asking; nothing where there is no rest. */
export function entriesWithRest(
  entries: readonly CommitmentEntry[],
  { transferredOn, committed, on }: Made,
): readonly CommitmentEntry[] | undefined {
  const rest = entries
    .filter(({ enteredOn }) => enteredOn >= transferredOn && enteredOn <= on)
    .reduce((left, { amount }) => left.minus(amount), new Decimal(committed));
  if (rest.isNegative() || rest.isZero()) return undefined;
  return [...entries, { enteredOn: on, amount: rest.toFixed() }];
}

/** The same of facts, for a list of what the entries may be changed to. */
export function entriesChanged({ known }: View, facts: Flat): readonly (readonly CommitmentEntry[])[] {
  const entries = (known.entries ?? []) as readonly CommitmentEntry[];
  const changed = entriesWithRest(entries, facts as unknown as Made);
  return changed === undefined ? [] : [changed];
}
