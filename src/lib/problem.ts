import type { Problem, ProblemCode } from '../types/problem.js';
import { visible } from './visible.js';

/** A problem in one line of English from its own fields, without the words of `describeProblem`, which no rule loads. */
function brief({ code, path, expected, found, suggestion }: Problem): string {
  const details = [
    expected !== undefined && `expected ${expected}`,
    found !== undefined && `found ${found}`,
    suggestion !== undefined && `did you mean ${suggestion}`,
  ].filter((detail) => detail !== false);
  return visible(`${path && `${path}: `}${code}${details.length > 0 ? ` (${details.join('; ')})` : ''}`);
}

/**
 * Thrown on input that no rule can answer: an impossible date, a negative amount, a value outside its list.
 * A refusal by the law is never thrown; it is an outcome.
 */
export class QuotaError extends Error {
  /** Always `QuotaError`. */
  override readonly name = 'QuotaError';
  /** Everything that is wrong, never empty. */
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(...problems: [Problem, ...Problem[]]) {
    super(problems.map(brief).join('\n'));
    this.problems = problems;
  }

  /** What is wrong, of the first problem. */
  get code(): ProblemCode {
    return this.problems[0].code;
  }

  /** Where it is wrong, of the first problem. */
  get path(): string {
    return this.problems[0].path;
  }
}
