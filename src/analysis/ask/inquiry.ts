import { Fields } from '../../lib/fields.js';
import { QuotaError } from '../../lib/problem.js';
import type { Policy } from '../../types/policy.js';
import type { Ground, Ruling } from '../../types/ruling.js';
import {
  type Fact,
  type FactInfo,
  type Flat,
  infoOf,
  nested,
  type Question,
  type View,
} from '../model/index.js';
import { decideAt, pointsOf, viewOf } from '../space/index.js';
import { casesOf, type SettledCase, sharedBy } from './shared-grounds.js';

/** The answer can no longer change, whatever is still unknown. */
export interface Settled<Outcome> {
  /** It is. */
  readonly state: 'settled';
  /** The answer; its grounds are those that hold whatever is still unknown, and there may be none. */
  readonly ruling: Ruling<Outcome>;
  /** Where the answer, or a part of it, has no ground that holds in any case: which grounds hold in which. */
  readonly cases?: readonly SettledCase[];
  /** Each part of the outcome. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** The answer still hangs on something unknown. */
export interface Open<Outcome> {
  /** It is. */
  readonly state: 'open';
  /** The outcomes that are still possible; examples of them where dates or amounts are unknown that enter the outcome. */
  readonly outcomes: readonly Outcome[];
  /** Whether these are all that are possible, not examples. */
  readonly isComplete: boolean;
  /** For each part of the outcome the values that are still possible; a part with one can no longer change. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Only facts that can still change the answer, the most decisive first. */
  readonly questions: readonly FactInfo[];
}

/** What is known of an answer. */
export type Inquiry<Outcome = unknown> = Settled<Outcome> | Open<Outcome>;

/** Numbers values in the order in which they come; equal values have one number. */
class Places {
  readonly #byValue = new Map<unknown, number>();
  readonly #byText = new Map<string, number>();
  size = 0;

  of(value: unknown): number {
    const place = this.#byValue.get(value) ?? this.#placeOf(value);
    this.#byValue.set(value, place);
    return place;
  }

  #placeOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return this.size++;
    // what the same code makes has its fields in the same order
    const text = JSON.stringify(value);
    const place = this.#byText.get(text) ?? this.size++;
    this.#byText.set(text, place);
    return place;
  }
}

/** The points that the unknown facts leave open, each as the places of its values and of its outcome. */
interface Seen {
  readonly places: readonly number[];
  readonly outcome: number;
}

const entropy = (counts: Iterable<number>, total: number): number => {
  let sum = 0;
  for (const count of counts) sum -= (count / total) * Math.log2(count / total);
  return sum;
};

/** How many bits of the outcome stay open on average once a fact is known; the fewer, the more decisive it is. */
function openAfter(fact: number, seen: readonly Seen[]): number {
  const byValue = new Map<number, Map<number, number>>();
  for (const { places, outcome } of seen) {
    const value = places[fact] as number;
    const counts = byValue.get(value) ?? new Map<number, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    byValue.set(value, counts);
  }
  let open = 0;
  for (const counts of byValue.values()) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    open += (total / seen.length) * entropy(counts.values(), total);
  }
  return open;
}

/** Points that agree in all but a fact and what is asked only because of it. */
interface Group {
  readonly value: number;
  readonly outcome: number;
  values: boolean;
  outcomes: boolean;
}

/** Whether two points that differ in a fact, and in what is asked only because of it, have different outcomes. */
function matters(fact: number, weights: readonly number[], seen: readonly Seen[]): boolean {
  const groups = new Map<number, Group>();
  for (const { places, outcome } of seen) {
    let key = 0;
    for (let at = 0; at < places.length; at++) key += (weights[at] as number) * (places[at] as number);
    const value = places[fact] as number;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { value, outcome, values: false, outcomes: false });
      continue;
    }
    group.values ||= group.value !== value;
    group.outcomes ||= group.outcome !== outcome;
    if (group.values && group.outcomes) return true;
  }
  return false;
}

/** Factors by which the places of all facts but some make one number. */
function weightsWithout(without: readonly boolean[], sizes: readonly number[]): number[] {
  let weight = 1;
  return sizes.map((size, at) => {
    if (without[at] === true) return 0;
    const own = weight;
    weight *= size;
    return own;
  });
}

/** Remembers the values of facts that are the same whatever the unknown ones are. */
function valuesAround(): (fact: Fact, view: View, facts: Flat) => readonly unknown[] {
  const known = new Map<Fact, readonly unknown[]>();
  return (fact, view, facts) => {
    if (fact.around === undefined) return fact.cases(view, facts);
    const values = known.get(fact) ?? fact.around(view);
    known.set(fact, values);
    return values;
  };
}

function* answersOf(question: Question, known: Flat, policy: Policy): Generator<[Flat, Ruling<unknown>]> {
  const view = viewOf(question, [policy], known);
  const walking = { known, valuesOf: valuesAround() };
  let found = 0;
  const walk = function* (of: Question): Generator<[Flat, Ruling<unknown>]> {
    for (const point of pointsOf(of, view, walking)) {
      const ruling = decideAt(question, point, policy);
      if (ruling === undefined) continue;
      found++;
      yield [point, ruling];
    }
  };
  yield* walk(question);
  if (found > 0) return;
  const { possible: _possible, ...anyOrder } = question;
  yield* walk(anyOrder);
  if (found > 0) return;
  for (const point of pointsOf(anyOrder, view, walking)) question.decide(nested(point), policy);
  throw new QuotaError({ code: 'missing', path: '', expected: 'object' });
}

/** Everything that hangs on a fact being asked, directly or through another. */
function boundTo(question: Question, path: string): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { path: each, under = [] } of question.facts) {
    if ([under].flat().some((holder) => holder === path || bound.has(holder))) bound.add(each);
  }
  return bound;
}

/** The facts that can still change the outcome, the most decisive first. */
function decisive(
  question: Question,
  unknown: readonly Fact[],
  sizes: readonly number[],
  seen: readonly Seen[],
) {
  return unknown
    .map((fact, at) => {
      const bound = boundTo(question, fact.path);
      const without = unknown.map(({ path }, other) => other === at || bound.has(path));
      return { fact, at, weights: weightsWithout(without, sizes) };
    })
    .filter(({ at, weights }) => sizes[at] !== 1 && matters(at, weights, seen))
    .map(({ fact, at }) => ({ fact, open: openAfter(at, seen) }))
    .sort((a, b) => a.open - b.open)
    .map(({ fact }) => fact);
}

/** What can be said of a question's answer from the facts that are known. */
export function inquire(question: Question, known: Flat, policy: Policy): Inquiry {
  const unknown = question.facts.filter(({ path }) => known[path] === undefined);
  const values = unknown.map(() => new Places());
  const places = new Places();
  const outcomes: unknown[] = [];
  const grounds = new Set<readonly Ground[]>();
  const seen: Seen[] = [];
  const parts: Record<string, string[]> = new Fields() as Record<string, string[]>;
  for (const [point, ruling] of answersOf(question, known, policy)) {
    const outcome = places.of(ruling.outcome);
    if (outcome === outcomes.length) {
      outcomes.push(ruling.outcome);
      for (const [part, value] of Object.entries(question.valuesOf(ruling.outcome, point))) {
        const told = parts[part] ?? [];
        parts[part] = told.includes(value) ? told : [...told, value];
      }
    }
    grounds.add(ruling.grounds);
    seen.push({ places: unknown.map(({ path }, at) => (values[at] as Places).of(point[path])), outcome });
  }
  if (outcomes.length === 1) {
    const shared = sharedBy([...grounds]);
    return {
      state: 'settled',
      ruling: { outcome: outcomes[0], grounds: shared.grounds },
      ...(shared.hasCases && {
        cases: casesOf(
          question,
          viewOf(question, [policy], known),
          [...answersOf(question, known, policy)],
          shared,
        ),
      }),
      parts,
    };
  }
  const questions = decisive(
    question,
    unknown,
    values.map(({ size }) => size),
    seen,
  );
  return {
    state: 'open',
    outcomes,
    isComplete: !questions.some(({ enters }) => enters),
    parts,
    questions: questions.map(infoOf),
  };
}
