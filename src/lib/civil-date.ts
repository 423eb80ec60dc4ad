import type { CivilDate } from '../types/vocabulary.js';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The two digits at a place; far below zero where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -100_000;
}

/** The calendar year of a civil date. */
export const yearOf = (date: string): number => pair(date, 0) * 100 + pair(date, 2);

/** The month of a civil date. */
export const monthOf = (date: string): number => pair(date, 5);

/** The day of the month of a civil date. */
export const dayOf = (date: string): number => pair(date, 8);

/** Whether a value is a day that exists, written `YYYY-MM-DD`. Such strings sort like the days they name. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (
    typeof text !== 'string' ||
    text.length !== 10 ||
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45
  )
    return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOf(text);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (LENGTHS[month - 1] as number) + leapDay;
}
