import { Decimal } from '../lib/decimal.js';
import { canonicalJson } from '../lib/hash.js';

/** One place where an answer is not what was expected. */
export interface Mismatch {
  /** Where in the expectation, like `ratio`; empty for the whole. */
  readonly path: string;
  /** What was expected, as JSON data. */
  readonly expected: unknown;
  /** What was found; `undefined` where there is nothing. */
  readonly found: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFigure = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,40}(\.\d{1,40})?$/.test(value);

function areEqual(expected: unknown, found: unknown): boolean {
  if (expected === null) return found === null || found === undefined;
  if (isFigure(expected) && isFigure(found)) return new Decimal(expected).equals(new Decimal(found));
  return found !== undefined && canonicalJson(expected) === canonicalJson(found);
}

/**
 * Where an answer is not what was expected. Of an object only the fields that are named are compared, all the way down;
 * a list must be the same whole; figures are equal by value; `null` expects that there is nothing.
 */
export function mismatches(expected: unknown, found: unknown, path = ''): Mismatch[] {
  if (!isFields(expected) || !isFields(found)) {
    return areEqual(expected, found) ? [] : [{ path, expected, found }];
  }
  return Object.entries(expected).flatMap(([name, part]) =>
    mismatches(
      part,
      Object.hasOwn(found, name) ? found[name] : undefined,
      path === '' ? name : `${path}.${name}`,
    ),
  );
}
