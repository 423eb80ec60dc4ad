import type { ClauseId } from '../types/clause.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../types/reading.js';
import type { Ground, GroundCode } from '../types/ruling.js';

/** A reason that rests on the text. */
export const ground = (clause: ClauseId, code: GroundCode): Ground => Object.freeze({ clause, code });

/** The reason that says: here the text is open, and another reading would change the outcome. */
export const asRead = (reading: ReadingId, clause: ClauseId): Ground =>
  Object.freeze({ clause, code: 'as-read', reading });

/** The same reasons, said of one part of an outcome. */
export const about = (part: string, grounds: readonly Ground[]): Ground[] =>
  grounds.map((each) => Object.freeze({ ...each, about: part }));

const known = /* @__PURE__ */ new WeakMap<Readings, Map<ReadingId, readonly Readings[]>>();

/** The other readings of one point, all else as chosen; remembered, for the readings of a usable policy never change. */
function othersOf(id: ReadingId, chosen: Readings): readonly Readings[] {
  const remembered = known.get(chosen)?.get(id);
  if (remembered !== undefined) return remembered;
  const choices: readonly string[] = READING_CHOICES[id];
  const others = choices
    .filter((choice) => choice !== chosen[id])
    .map((choice): Readings => ({ ...chosen, [id]: choice }));
  const points = known.get(chosen) ?? new Map<ReadingId, readonly Readings[]>();
  known.set(chosen, points.set(id, others));
  return others;
}

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
  return ids.filter((id) => othersOf(id, chosen).some((other) => answer(other) !== found));
}
