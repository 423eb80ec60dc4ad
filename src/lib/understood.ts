import { shown } from './check.js';
import { QuotaError } from './problem.js';

/**
 * Does something with an answer or a policy that somebody gives. Whatever fails on it, because it is no such thing, ends
 * in an error that says what was expected; what failed is its cause.
 */
export function understood<T>(expected: string, value: unknown, work: () => T, path = ''): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof QuotaError) throw error;
    const problem = new QuotaError({ code: 'wrong-type', path, expected, found: shown(value) });
    throw Object.assign(problem, { cause: error });
  }
}
