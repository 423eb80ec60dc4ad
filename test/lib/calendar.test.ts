import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarYear,
  daysBetween,
  endOfYear,
  lastDayOfMonth,
} from '../../src/lib/calendar.js';
import { expectMisuse } from '../support/expectations.js';

describe('the calendar', () => {
  it.each([
    [1900, 2, '1900-02-28'],
    [2000, 2, '2000-02-29'],
    [2023, 2, '2023-02-28'],
    [2024, 2, '2024-02-29'],
    [2024, 1, '2024-01-31'],
    [2024, 4, '2024-04-30'],
    [2024, 12, '2024-12-31'],
    [2024, 13, '2025-01-31'],
    [2023, 14, '2024-02-29'],
    [2024, 24, '2025-12-31'],
    [50, 2, '0050-02-28'],
  ])('of %i, month %i ends on %s', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });

  it.each([
    ['2023-07-10', 1, '2023-08-10'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-28', 1, '2024-02-28'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-28'],
    ['2023-03-30', 1, '2023-04-30'],
    ['2023-03-31', 1, '2023-04-30'],
    ['2023-12-31', 1, '2024-01-31'],
    ['2023-12-05', 2, '2024-02-05'],
  ])('%s and %i months is %s', (date, months, then) => {
    expect(addMonths(date, months)).toBe(then);
  });

  it.each([
    ['2023-07-10', 30, '2023-08-09'],
    ['2023-01-31', 30, '2023-03-02'],
    ['2024-01-31', 30, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['0050-12-31', 1, '0051-01-01'],
  ])('%s and %i days is %s', (date, days, then) => {
    expect(addDays(date, days)).toBe(then);
  });

  it.each([
    ['2023-07-10', '2023-07-10', 0],
    ['2023-07-10', '2023-07-11', 1],
    ['2023-07-11', '2023-07-10', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-01-01', '2024-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('a year ends on its 31 December', () => {
    expect(endOfYear(2023)).toBe('2023-12-31');
    expect(endOfYear(50)).toBe('0050-12-31');
  });

  it('a year is a whole number from 1 to 9999', () => {
    expect([1, 2024, 9999].map((year) => calendarYear(year, 'year'))).toEqual([1, 2024, 9999]);
    for (const none of [0, 10_000, 2024.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '2024', null]) {
      expectMisuse(() => calendarYear(none as number, 'year'), 'not-a-year', 'year');
    }
  });
});

/** Places where the clock changed at midnight, where it changed by a day, and where it is far from UTC. */
describe.each([
  ['Asia/Shanghai', 8],
  ['America/New_York', 19],
  ['Pacific/Apia', 14],
  ['America/Sao_Paulo', 21],
])('in the time zone %s', (zone, hourAtMidnight) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('months, days and what lies between them are the same', () => {
    expect(new Date('2021-01-01T00:00:00Z').getHours()).toBe(hourAtMidnight);
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2018-10-04', 1)).toBe('2018-11-04');
    expect(addDays('2024-03-09', 2)).toBe('2024-03-11');
    expect(lastDayOfMonth(2011, 12)).toBe('2011-12-31');
    expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2);
  });

  it('the day that Apia left out counts like any other', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addMonths('2011-11-30', 1)).toBe('2011-12-30');
    expect(daysBetween('2011-12-29', '2011-12-30')).toBe(1);
    expect(daysBetween('2011-12-30', '2011-12-31')).toBe(1);
    expect(daysBetween('2011-12-29', '2012-01-01')).toBe(3);
  });
});
