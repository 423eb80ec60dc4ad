import { isCivilDate } from '../../lib/civil-date.js';
import { amountIn, Decimal, isDecimal } from '../../lib/decimal.js';
import { Fields } from '../../lib/fields.js';
import { QuotaError } from '../../lib/problem.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { CivilDate } from '../../types/vocabulary.js';
import { addDays, type Fact, type Flat, nested, type Question, type View } from '../model/index.js';

/** Any day, where a question has no threshold. */
const SOME_DAY = '2024-06-01';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * Days that stand for all days: every threshold, and in each gap as many days as there are dates to choose, so that
 * every order of the dates among themselves and the thresholds occurs. Without a threshold only their own order counts.
 */
export function representativeDays(thresholds: readonly CivilDate[], count: number): CivilDate[] {
  if (thresholds.length === 0) return Array.from({ length: count }, (_, at) => addDays(SOME_DAY, at));
  const sorted = unique(thresholds).sort();
  const days: CivilDate[] = [];
  for (let before = count; before >= 1; before--) days.push(addDays(sorted[0] as CivilDate, -before));
  sorted.forEach((threshold, at) => {
    days.push(threshold);
    const next = sorted[at + 1];
    for (let after = 1; after <= count; after++) {
      const day = addDays(threshold, after);
      if (next === undefined || day < next) days.push(day);
    }
  });
  return unique(days);
}

/** Amounts that stand for all amounts, in the same way; zero is a threshold and the least of them. */
export function representativeAmounts(thresholds: readonly string[], count: number): string[] {
  const sorted = unique(['0', ...thresholds])
    .map((text) => new Decimal(text))
    .sort((a, b) => a.comparedTo(b));
  return sorted.flatMap((threshold, at) => {
    const next = sorted[at + 1];
    const gap = next === undefined ? new Decimal(10) : next.minus(threshold);
    const between = Array.from({ length: count }, (_, step) =>
      threshold.plus(gap.times(new Decimal(step + 1).dividedBy(10))),
    );
    return [threshold, ...between].map((each) => each.toFixed());
  });
}

/** Every day and every plain amount somewhere inside a value. */
function figuresIn(value: unknown, days: CivilDate[], amounts: string[]): void {
  if (isCivilDate(value)) days.push(value);
  else if (typeof value === 'object' && value !== null && !isDecimal(value))
    for (const part of Object.values(value)) figuresIn(part, days, amounts);
  else if (typeof value !== 'string' || /^\d/.test(value)) {
    const amount = amountIn(value);
    if (amount !== undefined) amounts.push(amount.toFixed());
  }
}

/** How a question is looked at under some policies, with some facts known, of which some may be otherwise. */
export function viewOf(
  question: Question,
  policies: readonly Policy[],
  known: Flat = new Fields(),
  open: ReadonlySet<string> = new Set(),
): View {
  const days = policies.flatMap((policy) => question.thresholds?.(policy) ?? []);
  const amounts: string[] = [];
  for (const value of Object.values(known)) figuresIn(value, days, amounts);
  const unknown = (type: Fact['type']): number =>
    question.facts.filter(
      (fact) =>
        fact.type === type &&
        (known[fact.path] === undefined ||
          (open.has(fact.path) && (fact.controls === 'fixed' || type === 'amount'))),
    ).length;
  return {
    policies,
    days: representativeDays(days, unknown('date')),
    amounts: representativeAmounts(amounts, unknown('amount')),
    known,
  };
}

/** How a space is walked. */
interface Walking {
  /** What is known; the other facts are walked. */
  readonly known?: Flat;
  /** Whether facts that need not be there are walked too; otherwise what is not known of them is not there. */
  readonly optional?: boolean;
  /** Facts that are walked though they are known. */
  readonly open?: ReadonlySet<string>;
  /** The values that are walked of a fact; its cases, unless said. */
  readonly valuesOf?: (fact: Fact, view: View, facts: Flat) => readonly unknown[];
}

const casesOf = ({ cases }: Fact, view: View, facts: Flat): readonly unknown[] => cases(view, facts);

/** Stands among the values of a fact for its not being there. */
const ABSENT = [undefined];

/**
 * Walks the points of a space, one after the other and without keeping them. A point holds the facts by path; a fact
 * that is not asked there is not in it.
 */
export function* pointsOf(
  question: Question,
  view: View,
  { known = new Fields(), optional = false, open = new Set(), valuesOf = casesOf }: Walking = {},
): Generator<Flat> {
  const { facts, possible = () => true } = question;
  const point: Record<string, unknown> = new Fields();
  const valuesAt = (fact: Fact): readonly unknown[] => {
    const value = known[fact.path];
    const need = fact.need?.(point, view) ?? 'asked';
    if (value !== undefined && !open.has(fact.path)) return need === 'not' ? ABSENT : [value];
    if (need === 'not' || (need === 'optional' && !optional && value === undefined)) return ABSENT;
    const values = valuesOf(fact, view, point);
    return need === 'optional' && optional ? [undefined, ...values] : values;
  };
  const copied = (): Flat => {
    const copy: Record<string, unknown> = new Fields();
    for (const { path } of facts) if (point[path] !== undefined) copy[path] = point[path];
    return copy;
  };
  const values: (readonly unknown[])[] = [];
  const places: number[] = [];
  for (let at = 0; at >= 0; ) {
    const fact = facts[at];
    if (fact === undefined) {
      if (possible(point)) yield copied();
      at--;
      continue;
    }
    if (values[at] === undefined) {
      values[at] = valuesAt(fact);
      places[at] = 0;
    }
    const [all, place] = [values[at] as readonly unknown[], places[at] as number];
    if (place < all.length) {
      point[fact.path] = all[place];
      places[at] = place + 1;
      at++;
    } else {
      point[fact.path] = undefined;
      values.length = at;
      at--;
    }
  }
}

/** What a policy decides at a point; `undefined` where the facts cannot be put to the rule together. */
export function decideAt(
  question: Question,
  point: Flat,
  policy: Policy,
  facts: Readonly<Record<string, unknown>> = nested(point),
): Ruling<unknown> | undefined {
  try {
    return question.decide(facts, policy);
  } catch (error) {
    if (error instanceof QuotaError) return undefined;
    throw error;
  }
}
