import type { ClauseId } from '../../types/clause.js';
import type { Text } from '../../types/text.js';
import { type Condition, type Fact, type Flat, type Question, spreading, type View } from '../model/index.js';
import { type Box, cover, holds, type Vector } from './cover.js';

/** One condition of a region: in which of its cases the region lies. */
export interface RegionCondition {
  /** What it is about. */
  readonly id: string;
  /** The clause that asks it. */
  readonly clause: ClauseId;
  /** Its cases in words. */
  readonly words: Text;
  /** The same as keys, as `keysAt` gives them for a point. */
  readonly keys: readonly string[];
}

/** A description of points: all its conditions hold; none at all means every point. */
export type Description = readonly RegionCondition[];

/** What stands for a condition that is not asked at a point. */
const NOT_ASKED = '-';

/** The keys of a point, in the order of the conditions. */
export const keysAt = (conditions: readonly Condition[], facts: Flat, view: View): string[] =>
  conditions.map((condition) => condition.keyOf(facts, view) ?? NOT_ASKED);

/** Whether a description holds of a point. */
export function describes(
  description: Description,
  conditions: readonly Condition[],
  facts: Flat,
  view: View,
): boolean {
  return description.every(({ id, keys }) => {
    const condition = conditions.find((each) => each.id === id);
    return condition !== undefined && keys.includes(condition.keyOf(facts, view) ?? NOT_ASKED);
  });
}

function inPlainWords({ path, title, clause, standIns }: Fact): Condition {
  const keyOf: Condition['keyOf'] = (point) => {
    const value = point[path];
    return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
  };
  return {
    id: path,
    title,
    clause,
    keyOf,
    words: (keys) => ({
      zh: `${title.zh}为 ${keys.join('、')}`,
      en: `${title.en}: ${keys.join(', ')}`,
    }),
    ...(standIns && { spread: spreading(path, standIns, keyOf) }),
  };
}

/** Whether a condition tells apart every value of the fact that it is named after. */
const isTold = (conditions: readonly Condition[], { path, type }: Fact): boolean =>
  (type === 'yes-no' || type === 'choice') && conditions.some(({ id }) => id === path);

/** The conditions by which a question's points are told apart, and where they do not suffice, the facts as they stand. */
export function conditionsOf({ conditions, facts }: Question): readonly Condition[] {
  const plain = facts.filter((fact) => !isTold(conditions, fact));
  return [
    ...conditions.filter(({ id }) => !plain.some(({ path }) => path === id)),
    ...plain.map(inPlainWords),
  ];
}

interface Seen<Kind> {
  readonly vector: Vector;
  readonly kind: Kind | undefined;
}

/** Points with the kind of each, gathered by the cases of their conditions. */
export class Grid<Kind> {
  readonly #conditions: readonly Condition[];
  readonly #view: View;
  readonly #places: readonly Map<string, number>[];
  readonly #seen = new Map<string, Seen<Kind>>();
  /** Whether two points of the same cases were of different kinds, so that the conditions cannot tell them apart. */
  isTooCoarse = false;

  constructor(conditions: readonly Condition[], view: View) {
    this.#conditions = conditions;
    this.#view = view;
    this.#places = conditions.map(() => new Map());
  }

  /** Takes a point of a kind; of none where it is not to be described. */
  add(facts: Flat, kind: Kind | undefined): void {
    const keys = keysAt(this.#conditions, facts, this.#view);
    const key = keys.join('\n');
    const known = this.#seen.get(key);
    if (known !== undefined) {
      if (known.kind !== kind) this.isTooCoarse = true;
      return;
    }
    const vector = keys.map((each, at) => {
      const places = this.#places[at] as Map<string, number>;
      const place = places.get(each) ?? places.size;
      places.set(each, place);
      return place;
    });
    this.#seen.set(key, { vector, kind });
  }

  /** The fewest descriptions that hold of every point of a kind and of no other. */
  describe(kind: Kind): Description[] {
    const all = [...this.#seen.values()];
    const vectorsOf = (is: (each: Seen<Kind>) => boolean): Vector[] =>
      all.filter(is).map(({ vector }) => vector);
    const on = vectorsOf((each) => each.kind === kind);
    const off = vectorsOf((each) => each.kind !== kind);
    const sizes = this.#places.map((places) => Math.max(1, places.size));
    return cover(on, off, sizes, this.#orders()).map((box) => this.#described(box, on));
  }

  /** From the first condition to the last and back, those that are not always asked before the others. */
  #orders(): number[][] {
    const all = this.#conditions.map((_, at) => at);
    const isAlwaysAsked = (at: number): boolean => !this.#places[at]?.has(NOT_ASKED);
    return [all, [...all].reverse()].map((order) => [
      ...order.filter((at) => !isAlwaysAsked(at)),
      ...order.filter(isAlwaysAsked),
    ]);
  }

  #inWords(condition: Condition, all: readonly string[], keys: readonly string[]): Text {
    const told = keys.filter((key) => key !== NOT_ASKED);
    if (told.length === 0)
      return { zh: `${condition.title.zh}：不适用`, en: `${condition.title.en}: does not apply` };
    const isAmongThem = new Set(told);
    const others = all.filter((key) => key !== NOT_ASKED && !isAmongThem.has(key));
    const isTold = told.length === keys.length && (told.length < 3 || others.length !== 1);
    if (isTold || others.length === 0) return condition.words(told, this.#view);
    const { zh, en } = condition.words(others, this.#view);
    return { zh: `不属于“${zh}”的情形`, en: `not “${en}”` };
  }

  #described(box: Box, on: readonly Vector[]): Description {
    const held = on.filter((vector) => holds(box, vector));
    return this.#conditions.flatMap((condition, at): RegionCondition[] => {
      const cases = box[at] as readonly boolean[];
      if (cases.every(Boolean)) return [];
      const places = this.#places[at] as Map<string, number>;
      // a box may take cases that never meet its other conditions
      const taken = new Set(held.map((vector) => vector[at]));
      const spread = (some: readonly string[]) => condition.spread?.(some, this.#view) ?? some;
      const keys = spread([...places.keys()].filter((key) => taken.has(places.get(key))));
      const words = this.#inWords(condition, spread([...places.keys()]), keys);
      return [{ id: condition.id, clause: condition.clause, words, keys }];
    });
  }
}
