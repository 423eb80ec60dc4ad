import { amountIn, Decimal } from '../../lib/decimal.js';
import type { Policy } from '../../types/policy.js';
import type { Flat, Question } from '../model/index.js';
import { decideAt } from '../space/index.js';

/** Pairs of amounts, near nothing and far away, between which a figure that grows evenly shows how much it grows. */
const PAIRS = [
  ['0', '0.000001'],
  ['1000000', '1000001'],
] as const;

/** The numbers in an outcome, or in what is wanted of one. */
function numbersIn(value: unknown): Readonly<Record<string, Decimal>> {
  const whole = amountIn(value);
  if (whole !== undefined) return { '': whole };
  if (typeof value !== 'object' || value === null) return {};
  const parts = Object.entries(value).map(([part, each]) => [part, amountIn(each)] as const);
  return Object.fromEntries(parts.filter(([, each]) => each !== undefined)) as Record<string, Decimal>;
}

/**
 * Amounts of a fact at which a wanted figure may come out, where that grows evenly with the amount; whether it does, the
 * rule has to say.
 */
export function solved(
  question: Question,
  known: Flat,
  path: string,
  wanted: unknown,
  policy: Policy,
): Decimal[] {
  const figuresAt = (amount: string): Readonly<Record<string, Decimal>> =>
    numbersIn(decideAt(question, { ...known, [path]: amount }, policy)?.outcome);
  return Object.entries(numbersIn(wanted)).flatMap(([part, figure]) =>
    PAIRS.flatMap(([from, to]): Decimal[] => {
      const [low, high] = [figuresAt(from)[part], figuresAt(to)[part]];
      if (low === undefined || high === undefined || low.equals(high)) return [];
      const rise = high.minus(low).dividedBy(new Decimal(to).minus(from));
      const found = figure.minus(low).dividedBy(rise).plus(from);
      return found.isNegative() || found.decimalPlaces() > 20 ? [] : [found];
    }),
  );
}
