import { expect, it } from 'vitest';
import { addDays } from '../../src/lib/calendar.js';
import { isCivilDate } from '../../src/lib/civil-date.js';
import { locate } from '../../src/rules/3.1.2-reserve-banks.js';

it.each([
  '20/1-05-05',
  '202/-05-05',
  '20:1-05-05',
  '202:-05-05',
  '2023/05-05',
  '2023-05/05',
  '0000-01-01',
  '2023-00-10',
  '2023-13-10',
  '2023-05-00',
  '2024-04-31',
  '2024-01-32',
])('%s is no day', (text) => {
  expect(isCivilDate(text)).toBe(false);
});

it('3.3.4.p3.s1f the last days of a year are counted across it', () => {
  expect(addDays('2023-12-31', 1, 'day')).toBe('2024-01-01');
  expect(addDays('2023-11-30', 31, 'day')).toBe('2023-12-31');
});

it('3.1.2.s1b a name with 镇 or 街道 inside it is no township', () => {
  expect(locate('梅李镇工业园')).toBeUndefined();
  expect(locate('虞山街道办事处')).toBeUndefined();
});
