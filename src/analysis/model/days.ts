import * as calendar from '../../lib/calendar.js';
import { yearOf } from '../../lib/civil-date.js';
import type { CivilDate } from '../../types/vocabulary.js';

/*
 * Days that stand for all days. None lies outside the years that can be written: beyond the last day there is nothing
 * to ask about, so the last day stands for what would follow it, and the first day for what would come before.
 */
const { FIRST_DAY, LAST_DAY } = calendar;

/** The last day of a year. */
export const endOfYear = (year: number): CivilDate =>
  calendar.endOfYear(Math.min(Math.max(year, 1), 9999), '');

/** The last day of a month; the month may lie beyond December. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  if (year < 1) return FIRST_DAY;
  return year + Math.floor((month - 1) / 12) > 9999 ? LAST_DAY : calendar.lastDayOfMonth(year, month, '');
}

/** The day some days later, or earlier. */
export function addDays(date: CivilDate, days: number): CivilDate {
  if (days > 0 && calendar.daysBetween(date, LAST_DAY) < days) return LAST_DAY;
  if (days < 0 && calendar.daysBetween(date, FIRST_DAY) > days) return FIRST_DAY;
  return calendar.addDays(date, days, '');
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const month = Number(date.slice(5, 7)) + months;
  return yearOf(date) + Math.floor((month - 1) / 12) > 9999 ? LAST_DAY : calendar.addMonths(date, months, '');
}
