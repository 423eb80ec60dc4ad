import { QuotaError } from '../../src/lib/problem.js';
import type { ClauseId } from '../../src/types/clause.js';
import type { Policy } from '../../src/types/policy.js';
import type { ReadingId } from '../../src/types/reading.js';
import type { Ruling } from '../../src/types/ruling.js';

/** A rule with every question of its finite space; `ask` gives `undefined` where a fact is missing. */
export interface Questions {
  readonly name: string;
  /** A clause that stands for it. */
  readonly clause: ClauseId;
  /** The readings that the rule names. */
  readonly readings: readonly ReadingId[];
  readonly count: number;
  readonly factsAt: (at: number) => unknown;
  readonly ask: (at: number, policy: Policy) => Ruling<unknown> | undefined;
}

/** A rule with the space of its questions. */
export function questions<Facts>(
  name: string,
  clause: ClauseId,
  readings: readonly ReadingId[],
  space: readonly Facts[],
  decide: (facts: Facts, policy: Policy) => Ruling<unknown>,
): Questions {
  const ask = (at: number, policy: Policy): Ruling<unknown> | undefined => {
    try {
      return decide(space[at] as Facts, policy);
    } catch (error) {
      if (error instanceof QuotaError && error.code === 'missing') return undefined;
      throw error;
    }
  };
  return { name, clause, readings, count: space.length, factsAt: (at) => space[at], ask };
}

/** Rules with what leads their titles. */
export const titled = (rules: readonly Questions[]) =>
  rules.map((rule) => [rule.clause, rule.name, rule] as const);
