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

/** The mark of every QuotaError, the same in each copy of the library that a process may hold. */
const MARK = Symbol.for('pollutant-quota-rules.QuotaError');

/** The most problems that are told of one input. */
export const MOST_PROBLEMS = 100;

const isUnlisted = ({ code }: Problem): boolean => code === 'more-problems';

/** How many problems are not listed, of one input or several. */
export const unlisted = (problems: readonly Problem[]): number =>
  problems.filter(isUnlisted).reduce((sum, { found }) => sum + Number(found), 0);

/** How many problems there are, listed or not. */
export const countOf = (problems: readonly Problem[]): number =>
  problems.filter((problem) => !isUnlisted(problem)).length + unlisted(problems);

/** The first problems of an input, and one that tells how many more there are, where there are too many to list. */
export function listed(problems: readonly Problem[], others = 0): readonly Problem[] {
  const named = problems.filter((problem) => !isUnlisted(problem));
  const more = Math.max(0, named.length - MOST_PROBLEMS) + unlisted(problems) + others;
  if (more === 0) return named;
  return [...named.slice(0, MOST_PROBLEMS), { code: 'more-problems', path: '', found: String(more) }];
}

/**
 * Thrown on input that no rule can answer: an impossible date, a negative amount, a value outside its list.
 * A refusal by the law is never thrown; it is an outcome.
 */
export class QuotaError extends Error {
  static {
    Object.defineProperty(QuotaError.prototype, MARK, { value: true });
  }

  /** Always `QuotaError`. */
  override readonly name = 'QuotaError';
  /** Everything that is wrong, never empty; of very much the first hundred, and how many more there are. */
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(...problems: [Problem, ...Problem[]]) {
    super(problems.map(brief).join('\n'));
    this.problems = problems;
  }

  /** The error of a list of problems, however long; it must not be empty. */
  static of(problems: readonly Problem[]): QuotaError {
    return new QuotaError(...(listed(problems) as [Problem, ...Problem[]]));
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

/**
 * Whether a value is a {@link QuotaError}, also one of another copy of the library, where `instanceof` says no: a package
 * may be installed twice, and bundlers and old versions of Node give `import` and `require` a copy each.
 *
 * @example
 * ```ts
 * import { isQuotaError, requiredOffset } from 'pollutant-quota-rules';
 *
 * let code: string | undefined;
 * try {
 *   requiredOffset({ pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '-3' });
 * } catch (error) {
 *   if (!isQuotaError(error)) throw error;
 *   code = error.code;
 * }
 * code; // => 'negative-amount'
 * ```
 */
export function isQuotaError(value: unknown): value is QuotaError {
  try {
    return (value as Partial<Record<symbol, unknown>> | null | undefined)?.[MARK] === true;
  } catch {
    return false;
  }
}
