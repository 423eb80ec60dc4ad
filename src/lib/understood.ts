import { shown } from './check.js';
import { QuotaError } from './problem.js';

/**
 * Does something with an answer that somebody gives back. Whatever fails on it, because it is no such answer, ends in an
 * error that says what was expected; what failed is its cause.
 */
export function understood<T>(expected: string, value: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof QuotaError) throw error;
    const problem = new QuotaError({ code: 'wrong-type', path: '', expected, found: shown(value) });
    throw Object.assign(problem, { cause: error });
  }
}
