import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { CivilDate } from '../types/vocabulary.js';
import { shown } from './check.js';
import { yearOf } from './civil-date.js';
import { QuotaError } from './problem.js';

const MILLISECONDS_A_DAY = 86_400_000;

const written = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function parts(date: CivilDate): [year: number, month: number, day: number] {
  return [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** A day as an instant of UTC, where no zone and no change of the clock can move it. */
function instantOf(year: number, month: number, day: number): Date {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** A month of the local calendar, which no zone has ever skipped. */
function monthOf(year: number, month: number): Date {
  const start = new Date(2000, 0, 1);
  start.setFullYear(year, month - 1, 1);
  return start;
}

const lastDays = /* @__PURE__ */ new Map<number, CivilDate>();

/** The last day of a month; the month may lie beyond December. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  const key = year * 12 + month - 1;
  let last = lastDays.get(key);
  if (last === undefined) {
    const inYear = ((month - 1) % 12) + 1;
    const then = year + Math.floor((month - 1) / 12);
    last = written(then, inYear, getDaysInMonth(monthOf(then, inYear)));
    lastDays.set(key, last);
  }
  return last;
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
  const then = instantOf(year, month, day + days);
  return written(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate());
}

/** The last day of a year. */
export const endOfYear = (year: number): CivilDate => written(year, 12, 31);

/** How many days lie from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (instantOf(...parts(to)).getTime() - instantOf(...parts(from)).getTime()) / MILLISECONDS_A_DAY;

/** The same calendar year; anything but a whole number from 1 to 9999 throws. */
export function calendarYear(year: number, path: string): number {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  if (year === undefined) throw new QuotaError({ code: 'missing', path, expected: 'year' });
  throw new QuotaError({ code: 'not-a-year', path, found: shown(year) });
}
