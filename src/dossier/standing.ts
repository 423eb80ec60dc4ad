import { group } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import type { Standing } from '../types/facts.js';

/** The year whose standing counts for a year of use, as the key of its standing; throws on the first year, which has none before it. */
export function standingYearOf(year: number, path: string): string {
  if (year > 1) return String(year - 1).padStart(4, '0');
  throw new QuotaError({ code: 'too-early', path, expected: '0002', found: '0001' });
}

/** The standing of one year; where it is missing, no other year stands in for it, and it throws. */
export function standingIn(standings: Readonly<Record<string, Standing>>, year: string): Standing {
  const standing = Object.hasOwn(group(standings, 'standings'), year) ? standings[year] : undefined;
  if (standing !== undefined) return standing;
  throw new QuotaError({ code: 'missing-standing', path: `standings.${year}`, expected: year });
}
