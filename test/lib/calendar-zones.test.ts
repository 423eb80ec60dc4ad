import { afterEach, describe, expect, it, vi } from 'vitest';

/** How long the months are, by the rule of the calendar. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);

function everyMonthEnd(): string[] {
  const ends: string[] = [];
  for (let year = 1; year <= 9999; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
      ends.push(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${length}`);
    }
  }
  return ends;
}

const ENDS = everyMonthEnd();
const before = process.env.TZ;

/** The calendar as a process finds it that knows nothing of earlier zones, and a day of its zone. */
async function calendarIn(zone: string) {
  process.env.TZ = zone;
  vi.resetModules();
  return import('../../src/lib/calendar.js');
}

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** Zones that left out a day, that had it twice, whose clock changes at midnight, and that lie farthest from UTC. */
describe.each([
  ['Pacific/Kiritimati', '1994-12-31', '1995-01-01'],
  ['Pacific/Enderbury', '1994-12-31', '1995-01-01'],
  ['Pacific/Apia', '2011-12-30', '2011-12-31'],
  ['Pacific/Fakaofo', '2011-12-30', '2011-12-31'],
  ['Pacific/Kwajalein', '1993-08-21', '1993-08-22'],
  ['Asia/Manila', '1844-12-31', '1845-01-01'],
  ['America/Juneau', '1867-10-18', '1867-10-19'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-05'],
  ['America/New_York', '2024-03-10', '2024-03-11'],
  ['Asia/Shanghai', '1901-01-01', '1901-01-02'],
  ['Etc/GMT+12', '2024-02-29', '2024-03-01'],
  ['UTC', '2024-02-29', '2024-03-01'],
])('3.2.2.p1.s1c in %s', (zone, day, next) => {
  it('every month ends where the calendar says, from the year 1 to 9999', async () => {
    const { lastDayOfMonth } = await calendarIn(zone);
    const found = ENDS.map((end) => lastDayOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)), ''));
    expect(found.filter((end, at) => end !== ENDS[at])).toEqual([]);
  });

  it('no day is left out and none comes twice', async () => {
    const { addDays, addMonths, daysBetween } = await calendarIn(zone);
    expect(addDays(day, 1, '')).toBe(next);
    expect(addDays(next, -1, '')).toBe(day);
    expect(daysBetween(day, next)).toBe(1);
    expect(addMonths(day, 2400, '').slice(5, 7)).toBe(day.slice(5, 7));
  });
});

it('the zones of this machine are those of the world', () => {
  process.env.TZ = 'Pacific/Kiritimati';
  expect(new Date(1994, 11, 31).getDate()).toBe(1);
});
