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
    expect(lastDayOfMonth(year, month, 'day')).toBe(last);
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
    expect(addMonths(date, months, 'day')).toBe(then);
  });

  it.each([
    ['2023-07-10', 30, '2023-08-09'],
    ['2023-01-31', 30, '2023-03-02'],
    ['2024-01-31', 30, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['0050-12-31', 1, '0051-01-01'],
  ])('%s and %i days is %s', (date, days, then) => {
    expect(addDays(date, days, 'day')).toBe(then);
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
    expect(endOfYear(2023, 'day')).toBe('2023-12-31');
    expect(endOfYear(50, 'day')).toBe('0050-12-31');
  });

  it('a year is a whole number from 1 to 9999', () => {
    expect([1, 2024, 9999].map((year) => calendarYear(year, 'year'))).toEqual([1, 2024, 9999]);
    for (const none of [0, 10_000, 2024.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '2024', null]) {
      expectMisuse(() => calendarYear(none as number, 'year'), 'not-a-year', 'year');
    }
  });
});

describe('days that cannot be written', () => {
  it.each<[string, () => unknown, 'too-early' | 'too-late', string]>([
    ['a month on', () => addMonths('9999-12-15', 1, 'permitChangedOn'), 'too-late', '10000-01-15'],
    [
      'years of months on',
      () => addMonths('2024-01-31', 12 * 8000, 'permitChangedOn'),
      'too-late',
      '10024-01-31',
    ],
    ['a day on', () => addDays('9999-12-31', 1, 'permitChangedOn'), 'too-late', '10000-01-01'],
    ['endless days on', () => addDays('2024-01-31', 1e12, 'permitChangedOn'), 'too-late', 'NaN'],
    ['a day back', () => addDays('0001-01-01', -1, 'permitChangedOn'), 'too-early', '0000-12-31'],
    ['a year', () => endOfYear(10_000, 'permitChangedOn'), 'too-late', '10000-12-31'],
    ['a month', () => lastDayOfMonth(9999, 13, 'permitChangedOn'), 'too-late', '10000-01-31'],
  ])('%s: refused, with the day', (_title, act, code, found) => {
    expectMisuse(act, code, 'permitChangedOn');
    expect(act).toThrow(found);
  });

  it('the last ones that can', () => {
    expect(addMonths('9999-11-30', 1, 'day')).toBe('9999-12-30');
    expect(addMonths('9998-12-31', 12, 'day')).toBe('9999-12-31');
    expect(addDays('9999-12-01', 30, 'day')).toBe('9999-12-31');
    expect(endOfYear(9999, 'day')).toBe('9999-12-31');
    expect(endOfYear(1, 'day')).toBe('0001-12-31');
    expect(lastDayOfMonth(1, 1, 'day')).toBe('0001-01-31');
    expect(addDays('0001-01-02', -1, 'day')).toBe('0001-01-01');
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
    expect(addMonths('2024-01-31', 1, 'day')).toBe('2024-02-29');
    expect(addMonths('2018-10-04', 1, 'day')).toBe('2018-11-04');
    expect(addDays('2024-03-09', 2, 'day')).toBe('2024-03-11');
    expect(lastDayOfMonth(2011, 12, 'day')).toBe('2011-12-31');
    expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2);
  });

  it('the day that Apia left out counts like any other', () => {
    expect(addDays('2011-12-29', 1, 'day')).toBe('2011-12-30');
    expect(addMonths('2011-11-30', 1, 'day')).toBe('2011-12-30');
    expect(daysBetween('2011-12-29', '2011-12-30')).toBe(1);
    expect(daysBetween('2011-12-30', '2011-12-31')).toBe(1);
    expect(daysBetween('2011-12-29', '2012-01-01')).toBe(3);
  });
});
