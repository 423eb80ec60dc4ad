import { READING_CHOICES, type ReadingId, type Readings } from '../types/reading.js';

const known = /* @__PURE__ */ new WeakMap<Readings, Map<ReadingId, readonly Readings[]>>();

/** The chosen readings with every other choice of one open point, all else as chosen. The chosen ones must not change. */
export function otherReadings(id: ReadingId, chosen: Readings): readonly Readings[] {
  const points = known.get(chosen) ?? new Map<ReadingId, readonly Readings[]>();
  known.set(chosen, points);
  let others = points.get(id);
  if (others === undefined) {
    others = READING_CHOICES[id]
      .filter((choice) => choice !== chosen[id])
      .map((choice) => Object.freeze({ ...chosen, [id]: choice }));
    points.set(id, others);
  }
  return others;
}
