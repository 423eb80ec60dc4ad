import type { Ground, Ruling } from '../../types/ruling.js';
import type { Flat, Question, View } from '../model/index.js';
import { conditionsOf, type Description, Grid } from '../space/index.js';

/** Of an answer that is settled though its grounds are not, the grounds that hold in some of the cases still possible. */
export interface SettledCase {
  /** In which cases: one of these descriptions holds. */
  readonly where: readonly Description[];
  /** The grounds that hold there, besides those of the ruling. */
  readonly grounds: readonly Ground[];
}

/** What several rulings of one outcome have in common. */
export interface Shared {
  /** The grounds that all of them have. */
  readonly grounds: readonly Ground[];
  /** Whether a ground is one that has to be told case by case, since its part of the outcome has none that all share. */
  readonly isOfCase: (ground: Ground) => boolean;
  /** Whether any ground has to be. */
  readonly hasCases: boolean;
}

const keyOf = ({ clause, code, about, reading }: Ground): string => [clause, code, about, reading].join(' ');

/** What the grounds of several rulings have in common, and of what they have nothing in common. */
export function sharedBy(all: readonly (readonly Ground[])[]): Shared {
  const [first = [], ...rest] = all.map((grounds) => new Map(grounds.map((each) => [keyOf(each), each])));
  const shared = new Map([...first].filter(([key]) => rest.every((each) => each.has(key))));
  const grounds = [...shared.values()];
  const told = new Set(grounds.map(({ about }) => about));
  const parts = new Set([...first.values()].map(({ about }) => about).filter((about) => about !== undefined));
  const untold = new Set(
    [...parts].filter(
      (part) => !told.has(part) && all.every((each) => each.some(({ about }) => about === part)),
    ),
  );
  const isOfCase = (ground: Ground): boolean =>
    !shared.has(keyOf(ground)) &&
    (grounds.length === 0 || (ground.about !== undefined && untold.has(ground.about)));
  return { grounds, isOfCase, hasCases: grounds.length === 0 || untold.size > 0 };
}

/** Which grounds hold in which of the cases that are still possible. */
export function casesOf(
  question: Question,
  view: View,
  answers: readonly (readonly [Flat, Ruling<unknown>])[],
  { isOfCase }: Shared,
): SettledCase[] {
  const kinds = new Map<string, readonly Ground[]>();
  const points = answers.map(([point, { grounds }]): [Flat, string] => {
    const own = grounds.filter(isOfCase);
    const kind = own.map(keyOf).join('\n');
    kinds.set(kind, own);
    return [point, kind];
  });
  const gridOf = (conditions: Question['conditions']): Grid<string> => {
    const grid = new Grid<string>(conditions, view);
    for (const [point, kind] of points) grid.add(point, kind);
    return grid;
  };
  const coarse = gridOf(question.conditions);
  const grid = coarse.isTooCoarse ? gridOf(conditionsOf(question)) : coarse;
  return [...kinds].map(([kind, grounds]) => ({ where: grid.describe(kind), grounds }));
}
