import { calendarYear, lastDayOfMonth } from '../lib/calendar.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { CivilDate, ParkTask } from '../types/vocabulary.js';

/** One task of a park's year. */
export interface ParkTaskDue {
  /** What is done. */
  readonly task: ParkTask;
  /** The year it is about. */
  readonly about: number;
  /** The last day. */
  readonly due: CivilDate;
}

const GROUNDS = Object.freeze([
  ground('3.4.1.p1.s1a', 'targets-determined'),
  ground('3.4.1.p1.s1b', 'targets-drafted'),
  ground('3.4.1.p1.s1c', 'targets-reviewed-and-issued'),
  ground('3.4.1.p2.s1a', 'discharge-measured'),
  ground('3.4.1.p2.s1b', 'allowed-discharge-computed'),
]);

/**
 * What is due for the limit-managed parks in a year, and when?
 *
 * By the end of January it is determined whether last year's water and air targets were met, and this year's targets
 * are drafted; the prefecture bureau reviews them, then they are issued. By the end of February last year's actual
 * discharge is measured, and this year's allowed discharge is computed and reported.
 *
 * @clause 3.4.1.p1.s1a
 * @clause 3.4.1.p1.s1b
 * @clause 3.4.1.p1.s1c
 * @clause 3.4.1.p2.s1a
 * @clause 3.4.1.p2.s1b
 * @throws {@link QuotaError} on a year that is no whole number from 1 to 9999
 *
 * @example
 * ```ts
 * import { parkCalendar } from 'pollutant-quota-rules';
 *
 * parkCalendar(2024).outcome[2]; // => { task: 'measure-discharge', about: 2023, due: '2024-02-29' }
 * ```
 */
export function parkCalendar(
  year: number,
  policy: Policy = changshu2023Draft,
): Ruling<readonly ParkTaskDue[]> {
  const { parkTargetsMonth, parkDischargeMonth } = usable(policy).parameters;
  const targets = lastDayOfMonth(calendarYear(year, 'year'), parkTargetsMonth, 'year');
  const discharge = lastDayOfMonth(year, parkDischargeMonth, 'year');
  return {
    outcome: [
      { task: 'determine-targets', about: year - 1, due: targets },
      { task: 'draft-targets', about: year, due: targets },
      { task: 'measure-discharge', about: year - 1, due: discharge },
      { task: 'compute-allowed-discharge', about: year, due: discharge },
    ],
    grounds: GROUNDS,
  };
}
