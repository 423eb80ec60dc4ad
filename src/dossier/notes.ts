import { optional } from '../lib/check.js';
import { ADOPTED_VALID_UNTIL } from '../policy/validity.js';
import { readPlace } from '../rules/3.1.2-reserve-banks.js';
import type { Note } from '../types/note.js';
import type { Policy } from '../types/policy.js';
import type { CivilDate } from '../types/vocabulary.js';

/** The note on a name of a place that nobody lists. */
export function placeNotes(place: string, policy: Policy, path: string): Note[] {
  const note = optional(readPlace(place, policy), 'note');
  return note === undefined ? [] : [{ ...note, path }];
}

/** The note on a day before the plan period of a policy. */
export function earlyNotes(on: CivilDate | undefined, { parameters }: Policy, path: string): Note[] {
  const first = parameters.planPeriodStart;
  if (on === undefined || on >= first) return [];
  return [{ code: 'day-before-policy', path, found: on, expected: first }];
}

/** The note on a day after the last one of which any policy speaks. */
export function lateNotes(on: CivilDate | undefined, path: string): Note[] {
  if (on === undefined || on <= ADOPTED_VALID_UNTIL) return [];
  return [{ code: 'day-after-policy', path, found: on, expected: ADOPTED_VALID_UNTIL }];
}
