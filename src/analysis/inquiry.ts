import { canonicalJson } from '../lib/hash.js';
import { QuotaError } from '../lib/problem.js';
import type { Policy } from '../types/policy.js';
import type { Ground, Ruling } from '../types/ruling.js';
import { nested } from './flat.js';
import { infoOf } from './kinds.js';
import type { FactInfo, Flat, Question } from './question.js';
import { decideAt, pointsOf, viewOf } from './space.js';

/** The answer can no longer change, whatever is still unknown. */
export interface Settled<Outcome> {
  /** It is. */
  readonly state: 'settled';
  /** The answer; its grounds are those that hold whatever is still unknown. */
  readonly ruling: Ruling<Outcome>;
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

/** The points that the unknown facts leave open, each as the places of its values and of its outcome. */
interface Seen {
  readonly places: readonly number[];
  readonly outcome: number;
}

/** Numbers values in the order in which they come. */
class Places {
  readonly #places = new Map<unknown, number>();

  get size(): number {
    return this.#places.size;
  }

  of(value: unknown): number {
    const key = typeof value === 'object' && value !== null ? canonicalJson(value) : value;
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }
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

/** Whether two points that differ in a fact, and in what is asked only because of it, have different outcomes. */
function matters(
  fact: number,
  bound: readonly boolean[],
  sizes: readonly number[],
  seen: readonly Seen[],
): boolean {
  const outcomes = new Map<number, number>();
  for (const { places, outcome } of seen) {
    let key = 0;
    for (let at = 0; at < places.length; at++) {
      if (at !== fact && bound[at] !== true) key = key * (sizes[at] as number) + (places[at] as number);
    }
    const known = outcomes.get(key);
    if (known === undefined) outcomes.set(key, outcome);
    else if (known !== outcome) return true;
  }
  return false;
}

const keyOfGround = ({ clause, code, about, reading }: Ground): string =>
  [clause, code, about, reading].join(' ');

/** The grounds that all rulings share; those of every one where they share none. */
function sharedGrounds(rulings: readonly Ruling<unknown>[]): Ground[] {
  const first = rulings[0]?.grounds ?? [];
  const shared = first.filter((ground) =>
    rulings.every(({ grounds }) => grounds.some((each) => keyOfGround(each) === keyOfGround(ground))),
  );
  if (shared.length > 0) return shared;
  const all = new Map(rulings.flatMap(({ grounds }) => grounds.map((each) => [keyOfGround(each), each])));
  return [...all.values()];
}

function* answersOf(question: Question, known: Flat, policy: Policy): Generator<[Flat, Ruling<unknown>]> {
  const view = viewOf(question, [policy], known);
  let found = 0;
  const walk = function* (of: Question): Generator<[Flat, Ruling<unknown>]> {
    for (const point of pointsOf(of, view, { known })) {
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
  for (const point of pointsOf(anyOrder, view, { known })) question.decide(nested(point), policy);
  throw new QuotaError({ code: 'missing', path: '', expected: 'object' });
}

/** Everything that hangs on a fact being asked, directly or through another. */
function boundTo(question: Question, path: string): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { path: each, under } of question.facts) {
    if (under !== undefined && (under === path || bound.has(under))) bound.add(each);
  }
  return bound;
}

/** Kinds of facts of which a space holds but representatives. */
const REPRESENTED: readonly FactInfo['type'][] = ['date', 'amount', 'year', 'amounts', 'funds', 'entries'];

/** What can be said of a question's answer from the facts that are known. */
export function inquire(question: Question, known: Flat, policy: Policy): Inquiry {
  const unknown = question.facts.filter(({ path }) => known[path] === undefined);
  const values = unknown.map(() => new Places());
  const outcomes = new Places();
  const examples: unknown[] = [];
  const seen: Seen[] = [];
  const parts: Record<string, string[]> = {};
  for (const [point, { outcome }] of answersOf(question, known, policy)) {
    const place = outcomes.of(outcome);
    if (place === examples.length) {
      examples.push(outcome);
      for (const [part, value] of Object.entries(question.valuesOf(outcome, point))) {
        const values = parts[part] ?? [];
        parts[part] = values.includes(value) ? values : [...values, value];
      }
    }
    seen.push({
      places: unknown.map(({ path }, at) => (values[at] as Places).of(point[path])),
      outcome: place,
    });
  }
  if (examples.length === 1) {
    const rulings = [...answersOf(question, known, policy)].map(([, ruling]) => ruling);
    return { state: 'settled', ruling: { outcome: examples[0], grounds: sharedGrounds(rulings) }, parts };
  }
  const sizes = values.map(({ size }) => size);
  const questions = unknown
    .map((fact, at) => ({ fact, at, bound: boundTo(question, fact.path) }))
    .filter(({ at, bound }) =>
      sizes[at] === 1
        ? false
        : matters(
            at,
            unknown.map(({ path }) => bound.has(path)),
            sizes,
            seen,
          ),
    )
    .map(({ fact, at }) => ({ fact, open: openAfter(at, seen) }))
    .sort((a, b) => a.open - b.open);
  return {
    state: 'open',
    outcomes: examples,
    isComplete: !questions.some(({ fact }) => REPRESENTED.includes(fact.type)),
    parts,
    questions: questions.map(({ fact }) => infoOf(fact)),
  };
}
