/** A point of a grid: for each condition the place of its case. */
export type Vector = readonly number[];

/** A box of a grid: for each condition which of its cases it takes. */
export type Box = readonly (readonly boolean[])[];

/** Whether a box holds a point. */
export const holds = (box: Box, vector: Vector): boolean =>
  vector.every((place, condition) => box[condition]?.[place] === true);

const isWhole = (cases: readonly boolean[]): boolean => cases.every(Boolean);

/** How many conditions a box needs to be described. */
const literals = (box: Box): number => box.filter((cases) => !isWhole(cases)).length;

/** For each case of each condition which points of `off` lie in it. */
type OffAt = readonly (readonly (readonly number[])[])[];

function placed(off: readonly Vector[], sizes: readonly number[]): OffAt {
  const at = sizes.map((size) => Array.from({ length: size }, (): number[] => []));
  off.forEach((vector, index) => {
    vector.forEach((place, condition) => {
      at[condition]?.[place]?.push(index);
    });
  });
  return at;
}

/**
 * Widens a point to a box that holds no point of `off`: first by dropping whole conditions, in the order given, then by
 * admitting single cases. A point of `off` is watched by how many conditions still keep it out.
 */
function widened(
  seed: Vector,
  off: readonly Vector[],
  offAt: OffAt,
  sizes: readonly number[],
  order: readonly number[],
): Box {
  const box = sizes.map((size, condition) =>
    Array.from({ length: size }, (_, place) => place === seed[condition]),
  );
  const keptOutBy = off.map((vector) =>
    vector.reduce((count, place, at) => count + (place === seed[at] ? 0 : 1), 0),
  );
  const admits = (condition: number, places: readonly number[]): boolean => {
    const cases = box[condition] as boolean[];
    const turning = places
      .filter((place) => !cases[place])
      .flatMap((place) => offAt[condition]?.[place] ?? []);
    if (turning.some((at) => keptOutBy[at] === 1)) return false;
    for (const at of turning) keptOutBy[at] = (keptOutBy[at] as number) - 1;
    for (const place of places) cases[place] = true;
    return true;
  };
  const kept = order.filter(
    (condition) =>
      !admits(
        condition,
        Array.from({ length: sizes[condition] as number }, (_, place) => place),
      ),
  );
  for (const condition of kept) {
    for (let place = 0; place < (sizes[condition] as number); place++) {
      if (box[condition]?.[place] !== true) admits(condition, [place]);
    }
  }
  return box;
}

function boxesInOrder(
  on: readonly Vector[],
  off: readonly Vector[],
  sizes: readonly number[],
  order: readonly number[],
): Box[] {
  const boxes: Box[] = [];
  const offAt = placed(off, sizes);
  let left = on;
  while (left[0] !== undefined) {
    const box = widened(left[0], off, offAt, sizes, order);
    boxes.push(box);
    left = left.filter((vector) => !holds(box, vector));
  }
  return withoutNeedless(boxes, on);
}

/** Leaves out, one after the other, boxes that hold nothing that the rest do not hold. */
function withoutNeedless(boxes: readonly Box[], on: readonly Vector[]): Box[] {
  return boxes.reduce<Box[]>(
    (kept, box) => {
      const rest = kept.filter((other) => other !== box);
      const isNeedless = on.every(
        (vector) => !holds(box, vector) || rest.some((other) => holds(other, vector)),
      );
      return isNeedless ? rest : kept;
    },
    [...boxes],
  );
}

/**
 * Few boxes that hold every point of `on` and none of `off`; points of neither cannot occur and may be held. The
 * conditions are dropped in each of the orders, and the shortest description is taken.
 */
export function cover(
  on: readonly Vector[],
  off: readonly Vector[],
  sizes: readonly number[],
  orders: readonly (readonly number[])[],
): Box[] {
  const ways = orders.map((each) => boxesInOrder(on, off, sizes, each));
  const cost = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + 100 + literals(box), 0);
  return ways.reduce((best, boxes) => (cost(boxes) < cost(best) ? boxes : best));
}
