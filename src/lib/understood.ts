import { coded, shown } from './check.js';

/**
 * Does something with an answer or a policy that somebody gives. Whatever fails on it, because it is no such thing, ends
 * in an error that says what was expected; what failed is its cause.
 */
export function understood<T>(expected: string, value: unknown, work: () => T, path = ''): T {
  try {
    return work();
  } catch (error) {
    throw coded(error, () => ({ code: 'wrong-type', path, expected, found: shown(value) }));
  }
}
