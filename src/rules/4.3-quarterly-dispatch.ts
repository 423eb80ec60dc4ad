import { calendarYear, lastDayOfMonth } from '../lib/calendar.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { CivilDate } from '../types/vocabulary.js';

/** One quarter whose data are compiled and reviewed. */
export interface DispatchQuarter {
  /** Which quarter. */
  readonly quarter: 1 | 2 | 3 | 4;
  /** Its last day. */
  readonly ends: CivilDate;
}

const GROUNDS = Object.freeze([ground('4.3.s1a', 'dispatched-quarterly')]);

/**
 * When do the quarters of a year end, by which data are compiled and reviewed (按季度调度)?
 *
 * Each quarter the data on EIA approvals, cancelled permits of closed enterprises and registered total balances are
 * compiled and reviewed. The text names no day after the quarter, and nobody who does it.
 *
 * @clause 4.3.s1a
 * @throws {@link QuotaError} on a year that is no whole number from 1 to 9999
 *
 * @example
 * ```ts
 * import { quarterlyDispatch } from 'pollutant-quota-rules';
 *
 * quarterlyDispatch(2024).outcome[0]; // => { quarter: 1, ends: '2024-03-31' }
 * ```
 */
export function quarterlyDispatch(
  year: number,
  policy: Policy = changshu2023Draft,
): Ruling<readonly DispatchQuarter[]> {
  usable(policy);
  calendarYear(year, 'year');
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => ({
    quarter,
    ends: lastDayOfMonth(year, quarter * 3, 'year'),
  }));
  return { outcome: quarters, grounds: GROUNDS };
}
