import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { CivilDate } from '../types/vocabulary.js';
import { shown } from './check.js';
import { dayOf, monthOf, yearOf } from './civil-date.js';
import { QuotaError } from './problem.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** The first and the last day that can be written. */
export const FIRST_DAY: CivilDate = '0001-01-01';
export const LAST_DAY: CivilDate = '9999-12-31';

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

const padded = (year: number, month: number, day: number): CivilDate =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;

/** A day counted from a fact; throws where it lies outside the years that can be written, and so be compared. */
function written(year: number, month: number, day: number, path: string): CivilDate {
  if (year >= 1 && year <= 9999) return padded(year, month, day);
  const found = Number.isNaN(year) ? String(year) : padded(year, month, day);
  throw new QuotaError(
    year < 1
      ? { code: 'too-early', path, expected: FIRST_DAY, found }
      : { code: 'too-late', path, expected: LAST_DAY, found },
  );
}

function parts(date: CivilDate): [year: number, month: number, day: number] {
  return [yearOf(date), monthOf(date), dayOf(date)];
}

/** A day as an instant of UTC, where no zone and no change of the clock can move it. */
function instantOf(year: number, month: number, day: number): Date {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

/** A date that tells and takes its parts in UTC, so that date-fns computes with it in no zone. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts);
  }

  override setHours(...parts: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...parts);
  }
}

const utc = (date: Date | number | string): UtcDate => new UtcDate(date);

const lengths = /* @__PURE__ */ new Map<number, number>();

/** How many days a month has. */
function daysIn(year: number, month: number): number {
  const key = year * 12 + month;
  let length = lengths.get(key);
  if (length === undefined) {
    length = getDaysInMonth(instantOf(year, month, 1), { in: utc });
    lengths.set(key, length);
  }
  return length;
}

/** The day of a month that may lie beyond December, or its last day where it has no such day. */
function inMonth(year: number, month: number, day: number, path: string): CivilDate {
  const then = year + Math.floor((month - 1) / 12);
  const monthThen = ((month - 1) % 12) + 1;
  return written(then, monthThen, Math.min(day, daysIn(then, monthThen)), path);
}

/** The last day of a month; the month may lie beyond December. */
export const lastDayOfMonth = (year: number, month: number, path: string): CivilDate =>
  inMonth(year, month, 31, path);

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(date: CivilDate, months: number, path: string): CivilDate {
  const [year, month, day] = parts(date);
  return inMonth(year, month + months, day, path);
}

/** The day some days later, counted without clock or time zone. */
export function addDays(date: CivilDate, days: number, path: string): CivilDate {
  const [year, month, day] = parts(date);
  const then = instantOf(year, month, day + days);
  return written(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate(), path);
}

/** The last day of a year. */
export const endOfYear = (year: number, path: string): CivilDate => written(year, 12, 31, path);

/** How many days lie from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (instantOf(...parts(to)).getTime() - instantOf(...parts(from)).getTime()) / MILLISECONDS_A_DAY;

/** The same calendar year; anything but a whole number from 1 to 9999 throws. */
export function calendarYear(year: number, path: string): number {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  if (year === undefined) throw new QuotaError({ code: 'missing', path, expected: 'year' });
  throw new QuotaError({ code: 'not-a-year', path, found: shown(year) });
}
