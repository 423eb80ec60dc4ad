import { addDays, addMonths, endOfYear } from '../lib/calendar.js';
import { civilDate, optional, placeIn, reading } from '../lib/check.js';
import { yearOf } from '../lib/civil-date.js';
import { asRead, ground, restsOn } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { EntryDates } from '../types/facts.js';
import type { Parameters, Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import { type CivilDate, type DeadlineForce, ENTRY_SOURCES } from '../types/vocabulary.js';

/** By when entry must be complete. */
export interface EntryDeadline {
  /** The last day. */
  readonly due: CivilDate;
  /** `binding`, or `in-principle`: with exceptions that the text does not list. */
  readonly force: DeadlineForce;
  /** Whether entry came after the last day; only where the day of entry is known. Lateness has no stated consequence. */
  readonly late?: boolean;
}

const inYear = ground('3.2.2.p1.s1b', 'entry-in-year-of-completion');
const withinMonth = ground('3.2.2.p1.s1c', 'entry-within-month-of-permit-change');
const withinMonthOfCancellation = ground('3.2.2.p1.s1c', 'entry-within-month-of-permit-cancellation');
const couldNotApply = ground('3.2.2.p1.s1c', 'month-could-not-apply');
const ofCancellationCouldNotApply = ground('3.2.2.p1.s1c', 'month-of-cancellation-could-not-apply');
const DEADLINE_READINGS = {
  'permit-deadline': asRead('permit-deadline', '3.2.2.p1.s1c'),
  'one-month': asRead('one-month', '3.2.2.p1.s1c'),
  'permit-before-completion': asRead('permit-before-completion', '3.2.2.p1.s1c'),
  'permit-cancellation': asRead('permit-cancellation', '3.2.2.p1.s1c'),
} as const;
type DeadlineReading = keyof typeof DEADLINE_READINGS;

/** A change of the permit, or a cancellation that counts as one. */
interface PermitChange {
  readonly on: CivilDate;
  readonly path: 'permitChangedOn' | 'permitCancelledOn';
}

interface Due {
  readonly due: CivilDate;
  readonly by: 'year' | 'month';
  /** The change whose month runs, or came too early to run. */
  readonly change?: PermitChange;
  readonly tooEarly: boolean;
}

/** s1b: by the end of the year of completion. */
export const dueByYear = ({ completedOn }: EntryDates): CivilDate =>
  endOfYear(yearOf(completedOn), 'completedOn');

/** s1c: within a month of a change of the permit. */
export const dueByMonth = (
  changedOn: CivilDate,
  { entryMonths, entryDays }: Parameters,
  readings: Readings,
  path = 'permitChangedOn',
): CivilDate =>
  ({
    'calendar-month': () => addMonths(changedOn, entryMonths, path),
    'thirty-days': () => addDays(changedOn, entryDays, path),
  })[readings['one-month']]();

function changeOn(dates: EntryDates, path: PermitChange['path']): PermitChange | undefined {
  const on = optional(dates, path);
  return on === undefined ? undefined : { on, path };
}

/** The change of the permit that counts: of several the first on or after completion. Whether a cancellation is one is open. */
function permitChange(dates: EntryDates, readings: Readings): PermitChange | undefined {
  const changed = changeOn(dates, 'permitChangedOn');
  if (readings['permit-cancellation'] === 'not-a-change') return changed;
  const cancelled = changeOn(dates, 'permitCancelledOn');
  const counts = (change: PermitChange | undefined) => change !== undefined && change.on >= dates.completedOn;
  return [changed, cancelled].find(counts) ?? changed ?? cancelled;
}

function dueBy(dates: EntryDates, parameters: Parameters, readings: Readings): Due {
  const byYear: Due = { due: dueByYear(dates), by: 'year', tooEarly: false };
  const change = permitChange(dates, readings);
  // Base rule (s1b): the year of completion.
  if (change === undefined) return byYear;
  // A change before completion: the month may lapse before there is anything to enter, so that the year stays.
  if (change.on < dates.completedOn && readings['permit-before-completion'] === 'year-rule') {
    return { due: byYear.due, by: 'year', change, tooEarly: true };
  }
  // Exception (s1c): the month replaces the year, even where it ends later, unless it is read as a second limit.
  const due = dueByMonth(change.on, parameters, readings, change.path);
  const isYearFirst = readings['permit-deadline'] === 'earlier-of-both' && byYear.due < due;
  return isYearFirst ? byYear : { due, by: 'month', change, tooEarly: false };
}

/** Whether other readings set the same last day by the same limb; a day that cannot be written is another one. */
function isSameUnder(
  readings: Readings,
  { due, by }: Due,
  dates: EntryDates,
  parameters: Parameters,
): boolean {
  try {
    const other = dueBy(dates, parameters, readings);
    return other.due === due && other.by === by;
  } catch {
    return false;
  }
}

function outcomeOf(dates: EntryDates, due: CivilDate, by: Due['by']): EntryDeadline {
  const enteredOn = optional(dates, 'enteredOn');
  return {
    due,
    force: by === 'year' ? 'in-principle' : 'binding',
    ...(enteredOn !== undefined && { late: enteredOn > due }),
  };
}

/**
 * By when must entry be complete: passed by the prefecture bureau and entered, not just filed?
 *
 * In principle by 31 December of the year of completion; for a closure, of demolition. Where the discharge permit was
 * changed on or after completion, within one month of the change instead, even where that is later; this binds, and
 * the last day counts. One month is the same day of the next month, or its last day where it has no such day. A change
 * before completion leaves the year rule, with a mark that the month could not apply; cancelling a permit is no
 * change. Lateness is said where the day of entry is known; the text attaches no consequence to it.
 *
 * Readings: `permit-deadline`, `one-month`, `permit-before-completion`, `permit-cancellation`.
 *
 * @clause 3.2.2.p1.s1b
 * @clause 3.2.2.p1.s1c
 * @throws {@link QuotaError} on an impossible or missing date, an unknown source, and a last day after 9999-12-31
 *
 * @example
 * ```ts
 * import { entryDeadline } from 'pollutant-quota-rules';
 *
 * const dates = { source: 'government-works', completedOn: '2023-09-15' } as const;
 * entryDeadline(dates).outcome; // => { due: '2023-12-31', force: 'in-principle' }
 * entryDeadline({ ...dates, permitChangedOn: '2023-12-20' }).outcome; // => { due: '2024-01-20', force: 'binding' }
 * ```
 */
export function entryDeadline(dates: EntryDates, policy: Policy = changshu2023Draft): Ruling<EntryDeadline> {
  const { parameters, readings } = usable(policy);
  return reading(dates, () => {
    placeIn(ENTRY_SOURCES, dates.source, 'source');
    civilDate(dates.completedOn, 'completedOn');
    for (const name of ['permitChangedOn', 'permitCancelledOn', 'enteredOn'] as const) {
      const day = optional(dates, name);
      if (day !== undefined) civilDate(day, name);
    }
    const asChosen = dueBy(dates, parameters, readings);
    const { due, by, change, tooEarly } = asChosen;
    const outcome = outcomeOf(dates, due, by);
    const late = optional(outcome, 'late');
    const open = restsOn(Object.keys(DEADLINE_READINGS) as DeadlineReading[], readings, (other) =>
      isSameUnder(other, asChosen, dates, parameters),
    );
    const ofCancellation = change?.path === 'permitCancelledOn';
    const rule = by === 'year' ? inYear : ofCancellation ? withinMonthOfCancellation : withinMonth;
    const grounds: Ground[] = [rule];
    if (tooEarly) grounds.push(ofCancellation ? ofCancellationCouldNotApply : couldNotApply);
    if (late !== undefined) grounds.push(ground(rule.clause, late ? 'entered-late' : 'entered-in-time'));
    return { outcome, grounds: [...grounds, ...open.map((id) => DEADLINE_READINGS[id])] };
  });
}

/** The outcome of {@link entryDeadline} alone, of dates that are in order: for tools that walk many cases. */
export const deadlineOf =
  (dates: EntryDates) =>
  ({ parameters, readings }: Policy): EntryDeadline => {
    const { due, by } = dueBy(dates, parameters, readings);
    return outcomeOf(dates, due, by);
  };
