import { understood } from '../../lib/understood.js';
import { type Library, library } from '../../lib/version.js';
import { type ClauseDependents, dependentsOf } from '../../policy/dependents.js';
import type { ClauseId } from '../../types/clause.js';
import type { PassageFinding, TextComparison } from '../../types/comparison.js';
import type { ParameterId } from '../../types/policy.js';
import type { ReadingId } from '../../types/reading.js';
import type { RuleId } from '../../types/rule.js';

/** What has become of a clause, and what hangs on it. */
export interface ClauseReport extends PassageFinding {
  /** What of this library hangs on it. */
  readonly dependents: ClauseDependents;
}

/** What needs another look, all clauses together, each thing once. */
export interface Touched {
  /** The clauses that are not as they were, or whose sentence goes on with new words. */
  readonly clauses: readonly ClauseId[];
  /** The rule files that compute them. */
  readonly rules: readonly RuleId[];
  /** The functions that rest on them. */
  readonly functions: readonly string[];
  /** The parameters that they set. */
  readonly parameters: readonly ParameterId[];
  /** The open points that they leave. */
  readonly readings: readonly ReadingId[];
}

/** A comparison with what hangs on it, as JSON. */
export interface TextReport extends Omit<TextComparison, 'clauses'> {
  /** Every clause, in the order of the known text. */
  readonly clauses: readonly ClauseReport[];
  /** What needs another look. */
  readonly touched: Touched;
  /** The release that compared. */
  readonly library: Library;
}

function touchedBy({ clauses, added }: TextComparison): Touched {
  const extended = new Set(
    added.flatMap(({ after, sameSentence }) => (sameSentence && after ? [after] : [])),
  );
  const touched = clauses.flatMap(({ clause, state }) =>
    state !== 'unchanged' || extended.has(clause) ? [clause] : [],
  );
  const dependents = touched.map(dependentsOf);
  const each = <T>(of: (one: ClauseDependents) => readonly T[]): T[] => [...new Set(dependents.flatMap(of))];
  return {
    clauses: touched,
    rules: each(({ rule }) => (rule === undefined ? [] : [rule])),
    functions: each(({ functions }) => functions),
    parameters: each(({ parameters }) => parameters),
    readings: each(({ readings }) => readings),
  };
}

/**
 * Adds to a comparison what of this library hangs on each clause, and what needs another look in all.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no such answer
 *
 * @example
 * ```ts
 * import { compareText, textReport } from 'pollutant-quota-rules';
 *
 * const report = textReport(compareText('关于召开年度工作会议的通知'));
 * report.touched.rules.length; // => 20
 * report.clauses[6]?.dependents.functions; // => ['parsePollutant', 'pollutantName', 'mediumOf']
 * ```
 */
export const textReport = (comparison: TextComparison): TextReport =>
  understood('text-comparison', comparison, () => ({
    ...comparison,
    clauses: comparison.clauses.map((finding) => ({ ...finding, dependents: dependentsOf(finding.clause) })),
    touched: touchedBy(comparison),
    library,
  }));
