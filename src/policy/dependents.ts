import type { ClauseId } from '../types/clause.js';
import type { ParameterId } from '../types/policy.js';
import type { ReadingId } from '../types/reading.js';
import type { RuleId } from '../types/rule.js';
import { functionsByClause } from './clause-evidence.js';
import { clauses, knownClause } from './clauses.js';
import { parameters } from './parameters.js';
import { readings } from './readings.js';

/** What of this library hangs on a clause, and needs another look where its words change. */
export interface ClauseDependents {
  /** The file under `src/rules` that computes it; absent where nothing is computed from it. */
  readonly rule?: RuleId;
  /** The functions whose rulings rest on it. */
  readonly functions: readonly string[];
  /** The parameters that it sets. */
  readonly parameters: readonly ParameterId[];
  /** The open points that its words leave. */
  readonly readings: readonly ReadingId[];
}

/**
 * What of this library hangs on a clause: rule, functions, parameters and readings.
 *
 * @clause T
 * @throws {@link QuotaError} on an id that no clause has
 *
 * @example
 * ```ts
 * import { dependentsOf } from 'pollutant-quota-rules';
 *
 * const { rule, functions, parameters, readings } = dependentsOf('3.3.2.s2b');
 * rule; // => '3.3.2-offset'
 * functions; // => ['offsetRatio', 'requiredOffset']
 * parameters; // => ['generalRatio']
 * readings; // => ['strategic-other-pollutants']
 * dependentsOf('2.1.s1').functions; // => []
 * ```
 */
export function dependentsOf(id: ClauseId): ClauseDependents {
  const clause = clauses[knownClause(id)];
  const setBy = (parameter: ParameterId): boolean => parameters[parameter].clause === id;
  const leftOpen = (reading: ReadingId): boolean => readings[reading].clauses.includes(id);
  return {
    ...(clause.status === 'rule' && { rule: clause.rule }),
    functions: functionsByClause[id] ?? [],
    parameters: (Object.keys(parameters) as ParameterId[]).filter(setBy),
    readings: (Object.keys(readings) as ReadingId[]).filter(leftOpen),
  };
}
