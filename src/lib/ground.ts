import type { ClauseId } from '../types/clause.js';
import type { ReadingId, Readings } from '../types/reading.js';
import type { Ground, GroundCode } from '../types/ruling.js';
import { otherReadings } from './other-readings.js';

/** A reason that rests on the text. */
export const ground = (clause: ClauseId, code: GroundCode): Ground => Object.freeze({ clause, code });

/** The reason that says: here the text is open, and another reading would change the outcome. */
export const asRead = (reading: ReadingId, clause: ClauseId): Ground =>
  Object.freeze({ clause, code: 'as-read', reading });

/** The same reasons, said of one part of an outcome. */
export const about = (part: string, grounds: readonly Ground[]): Ground[] =>
  grounds.map(({ clause, code, reading }) =>
    Object.freeze(
      reading === undefined ? { clause, code, about: part } : { clause, code, reading, about: part },
    ),
  );

const NO_GROUNDS: readonly Ground[] = Object.freeze([]);

/** The reasons, where something is so; none where it is not. */
export const when = (isSo: boolean, ...reasons: readonly Ground[]): readonly Ground[] =>
  isSo ? reasons : NO_GROUNDS;

/**
 * Of the open points that touch a question, those that it rests on: where another choice, all else as chosen,
 * gives another answer.
 */
export function restsOn<Id extends ReadingId>(
  ids: readonly Id[],
  chosen: Readings,
  answer: (readings: Readings) => unknown,
): Id[] {
  const found = answer(chosen);
  return ids.filter((id) => otherReadings(id, chosen).some((other) => answer(other) !== found));
}
