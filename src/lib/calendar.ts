import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { CivilDate } from '../types/vocabulary.js';
import { QuotaError } from './problem.js';

const written = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function parts(date: CivilDate): [year: number, month: number, day: number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year as number, month as number, day as number];
}

/** A day of the local calendar, at noon so that no change of the clock moves it. */
function noonOf(date: CivilDate): Date {
  const [year, month, day] = parts(date);
  const noon = new Date(2000, month - 1, 1, 12);
  noon.setFullYear(year, month - 1, day);
  return noon;
}

/** The last day of a month; the month may lie beyond December. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  const inYear = ((month - 1) % 12) + 1;
  const then = year + Math.floor((month - 1) / 12);
  return written(then, inYear, getDaysInMonth(noonOf(written(then, inYear, 1))));
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = parts(date);
  const last = lastDayOfMonth(year, month + months);
  return day < Number(last.slice(8)) ? `${last.slice(0, 8)}${String(day).padStart(2, '0')}` : last;
}

/** The day some days later, counted without clock or time zone. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const [year, month, day] = parts(date);
  const then = new Date(Date.UTC(2000, month - 1, day));
  then.setUTCFullYear(year, month - 1, day + days);
  return written(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
}

/** The last day of a year. */
export const endOfYear = (year: number): CivilDate => written(year, 12, 31);

/** How many days lie from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  differenceInCalendarDays(noonOf(to), noonOf(from));

/** The same calendar year; anything but a whole number from 1 to 9999 throws. */
export function calendarYear(year: number, path: string): number {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw new QuotaError({ code: 'not-a-year', path, found: String(year) });
}
