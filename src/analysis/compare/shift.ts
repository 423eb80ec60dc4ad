import { addMonths } from '../../lib/calendar.js';
import { isCivilDate } from '../../lib/civil-date.js';
import type { CivilDate } from '../../types/vocabulary.js';

/** Which way days move, the same in every case. */
export interface Shift {
  /** Which way. */
  readonly towards: 'later' | 'earlier';
  /** By how many calendar months, where it is by so many in every case. */
  readonly months?: number;
}

const MONTHS = 12;

const monthOf = (date: CivilDate): number => Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7));

/** How many calendar months one day lies after another; nothing where it is no whole number of them. */
function monthsBetween([from, to]: readonly [CivilDate, CivilDate]): number | undefined {
  const months = monthOf(to) - monthOf(from);
  const lands = addMonths(from, months, '') === to || addMonths(to, -months, '') === from;
  return lands ? Math.abs(months) : undefined;
}

/** Which way the second of each two days lies from the first; nothing where they are no days, or it is now this way, now that. */
export function shiftOf(pairs: readonly (readonly [from: string, to: string])[]): Shift | undefined {
  if (!pairs.every((pair) => pair.every(isCivilDate))) return undefined;
  const isLater = pairs.every(([from, to]) => from < to);
  if (!isLater && !pairs.every(([from, to]) => from > to)) return undefined;
  const towards = isLater ? 'later' : 'earlier';
  const [months, ...others] = pairs.map(monthsBetween);
  return months && others.every((each) => each === months) ? { towards, months } : { towards };
}
