import type { Condition, Fact, Flat, Question, View } from './question.js';

/** Each case of a fact with the one that stands for it, in the order of the cases. */
export type StandIns = ReadonlyMap<unknown, unknown>;

/** The cases of a fact, and of those that no policy tells apart the first alone. */
export const standInsOf = ({ standIns, cases }: Fact, view: View, facts: Flat): readonly unknown[] =>
  standIns === undefined ? cases(view, facts) : [...new Set(standIns(view).values())];

/** How many points of a space a point stands for, where only the stand-ins are walked. */
export function weighing({ facts }: Question, view: View): (point: Flat) => number {
  const counted = facts.flatMap(({ path, standIns }) => {
    if (standIns === undefined) return [];
    const counts = new Map<unknown, number>();
    for (const standIn of standIns(view).values()) counts.set(standIn, (counts.get(standIn) ?? 0) + 1);
    return [{ path, counts }];
  });
  return (point) => counted.reduce((weight, { path, counts }) => weight * (counts.get(point[path]) ?? 1), 1);
}

/** Names, besides some cases of a condition, every case that they stand for, all in the order of the fact. */
export function spreading(
  path: string,
  standIns: (view: View) => StandIns,
  keyOf: Condition['keyOf'],
): NonNullable<Condition['spread']> {
  return (keys, view) => {
    const keyOfCase = (value: unknown): string | undefined => keyOf({ [path]: value }, view);
    const given = new Set(keys);
    const cases = new Map([...new Set(standIns(view).values())].map((each) => [each, keyOfCase(each)]));
    const others = new Set(keys);
    for (const key of cases.values()) others.delete(key as string);
    const spread = [...standIns(view)]
      .filter(([, standIn]) => given.has(cases.get(standIn) as string))
      .map(([value]) => keyOfCase(value) as string);
    return [...new Set([...others, ...spread])];
  };
}
