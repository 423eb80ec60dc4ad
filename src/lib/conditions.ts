import type { Ground, Ruling } from '../types/ruling.js';
import type { Verdict } from '../types/vocabulary.js';
import { has, optional } from './check.js';

/** One thing that the text demands of a project, and whether the project has it. */
export interface Condition {
  /** Whether it holds, as the policy reads it. */
  readonly holds: boolean;
  /** What to rest on when it holds; none where its holding needs no word. */
  readonly pass?: Ground | readonly Ground[];
  /** What to rest on when it does not. */
  readonly fail: Ground | readonly Ground[];
  /** Set where another reading, or each of several, turns it round. */
  readonly contested?: Ground | readonly Ground[] | undefined;
}

/**
 * Permitted where every condition holds. A refusal names every condition that fails. A contested condition is
 * named where turning it round would turn the verdict round: always in a permission, and in a refusal where it
 * fails alone.
 */
export function allOf(conditions: readonly Condition[]): Ruling<Verdict> {
  const failing = conditions.filter((condition) => !condition.holds);
  const isPermitted = failing.length === 0;
  const named = isPermitted ? conditions : failing;
  const grounds: Ground[] = [];
  const add = (reasons: Ground | readonly Ground[] = []): void => {
    if (has(reasons, 'clause')) grounds.push(reasons);
    else grounds.push(...reasons);
  };
  for (const each of named) add(isPermitted ? optional(each, 'pass') : each.fail);
  const isDecisive = failing.length < 2;
  for (const each of named) if (isDecisive) add(optional(each, 'contested'));
  return Object.freeze({
    outcome: isPermitted ? 'permitted' : 'refused',
    grounds: Object.freeze(grounds),
  });
}
