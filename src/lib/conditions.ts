import type { Ground, Ruling } from '../types/ruling.js';
import type { Verdict } from '../types/vocabulary.js';

/** One thing that the text demands of a project, and whether the project has it. */
export interface Condition {
  /** Whether it holds, as the policy reads it. */
  readonly holds: boolean;
  /** What to rest on when it holds; none where its holding needs no word. */
  readonly pass?: Ground | readonly Ground[];
  /** What to rest on when it does not. */
  readonly fail: Ground | readonly Ground[];
  /** Set where another reading turns it round. */
  readonly contested?: Ground | undefined;
}

/**
 * Permitted where every condition holds. A refusal names every condition that fails. A contested condition is
 * named where turning it round would turn the verdict round: always in a permission, and in a refusal where it
 * fails alone.
 */
export function allOf(conditions: readonly Condition[]): Ruling<Verdict> {
  const failing = conditions.filter((condition) => !condition.holds);
  const outcome = failing.length === 0 ? 'permitted' : 'refused';
  const named = failing.length === 0 ? conditions : failing;
  const decisive = failing.length < 2 ? named : [];
  const grounds = [
    ...named.flatMap((condition) => (outcome === 'permitted' ? (condition.pass ?? []) : condition.fail)),
    ...decisive.flatMap((condition) => condition.contested ?? []),
  ];
  return Object.freeze({ outcome, grounds: Object.freeze(grounds) });
}
