import { describe, expect, it } from 'vitest';
import { isCivilDate, yearOf } from '../../src/lib/civil-date.js';

describe('days of the civil calendar', () => {
  it.each([
    ['1900-02-28', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2000-02-30', false],
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2024-02-30', false],
    ['2100-02-29', false],
    ['2400-02-29', true],
  ])('leap days: %s exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
  });

  it.each([
    ['01', 31],
    ['02', 28],
    ['03', 31],
    ['04', 30],
    ['05', 31],
    ['06', 30],
    ['07', 31],
    ['08', 31],
    ['09', 30],
    ['10', 31],
    ['11', 30],
    ['12', 31],
  ])('month %s of 2023 has %i days', (month, last) => {
    expect(isCivilDate(`2023-${month}-00`)).toBe(false);
    expect(isCivilDate(`2023-${month}-01`)).toBe(true);
    expect(isCivilDate(`2023-${month}-${last}`)).toBe(true);
    expect(isCivilDate(`2023-${month}-${last + 1}`)).toBe(false);
  });

  it.each([
    '',
    '2023-00-01',
    '2023-13-01',
    '0000-01-01',
    '2023-2-3',
    '20230203',
    '2023-02-3',
    '2023-02-003',
    '2023/02/03',
    '2023-02/03',
    '+2023-02-3',
    '-023-02-03',
    '2023-0a-03',
    '202x-02-03',
    '2023-02-0 ',
    '２023-02-03',
    '2023年02月03',
    '2023-02-03T',
  ])('%j is no day', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it.each([undefined, null, 20230203, true, ['2023-02-03'], new Date('2023-02-03')])(
    '%s is no day either',
    (value) => {
      expect(isCivilDate(value)).toBe(false);
    },
  );

  it('the first and the last day that can be written exist', () => {
    expect(isCivilDate('0001-01-01')).toBe(true);
    expect(isCivilDate('9999-12-31')).toBe(true);
  });

  it.each([
    ['2023-12-31', 2023],
    ['2024-01-01', 2024],
    ['0001-01-01', 1],
  ])('%s lies in the year %i', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});
