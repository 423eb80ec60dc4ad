import { Decimal, unquoted } from '../../lib/decimal.js';
import { nearest } from '../../lib/nearest.js';
import { pathInto } from '../../lib/path.js';
import type { Problem } from '../../types/problem.js';

/** One place where an answer is not what was expected. */
export interface Mismatch {
  /** Where in the expectation, like `ratio` or `[0].due`; empty for the whole. */
  readonly path: string;
  /** What was expected, as JSON data. */
  readonly expected: unknown;
  /** What was found; `undefined` where there is nothing. */
  readonly found: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that an answer has in some cases only, by a field that stands beside them in all. */
const SOMETIMES: Readonly<Record<string, string>> = { force: 'late', kind: 'park', approves: 'firstReview' };

/** So many names are all told, and of more so many for example. */
const FEW = 8;
const SOME = 3;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFigure = (value: unknown): value is string =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);

function areEqual(expected: unknown, found: unknown): boolean {
  if (expected === null) return found === null || found === undefined;
  if (isFigure(expected) && isFigure(found)) return new Decimal(expected).equals(new Decimal(found));
  return expected === found;
}

/** The parts that are compared one by one: the fields that are named, or the items of lists of one length. */
function partsOf({ path, expected, found }: Mismatch): readonly Mismatch[] | undefined {
  if (isFields(expected) && isFields(found)) {
    return Object.entries(expected).map(([name, part]) => ({
      path: pathInto(path, name),
      expected: part,
      found: Object.hasOwn(found, name) ? found[name] : undefined,
    }));
  }
  if (!Array.isArray(expected) || !Array.isArray(found) || expected.length !== found.length) return undefined;
  return expected.map((part, at) => ({ path: pathInto(path, at), expected: part, found: found[at] }));
}

/**
 * Where an answer is not what was expected. Of an object only the fields that are named are compared, all the way down;
 * a list must have the same items in the same order; figures are equal by value; `null` expects that there is nothing.
 */
export function mismatches(expected: unknown, found: unknown, path = ''): Mismatch[] {
  const whole = { path, expected, found };
  const parts = partsOf(whole);
  if (parts !== undefined) return parts.flatMap((part) => mismatches(part.expected, part.found, part.path));
  return areEqual(expected, found) ? [] : [whole];
}

/** Says that an answer has no part of this name, and which was probably meant, or which there are. */
export function notInAnswer(path: string, name: string, known: readonly string[]): Problem {
  const suggestion = nearest(name, known);
  const isMeant = suggestion !== undefined;
  if (known.length <= FEW) {
    const detail = { zh: `只有 ${known.join('、')}`, en: `it has ${known.join(', ')}` };
    return { code: 'not-in-answer', path, detail, ...(isMeant && { suggestion }) };
  }
  if (isMeant) return { code: 'not-in-answer', path, suggestion };
  const some = known.slice(0, SOME);
  const detail = {
    zh: `共有 ${known.length} 项，如 ${some.join('、')}`,
    en: `it has ${known.length}, such as ${some.join(', ')}`,
  };
  return { code: 'not-in-answer', path, detail };
}

function misnamed(expected: Fields, found: Fields, path: string): Problem[] {
  const names = Object.keys(found);
  const known = [...new Set(names.flatMap((name) => [name, SOMETIMES[name] ?? name]))];
  return Object.keys(expected)
    .filter((name) => !known.includes(name))
    .map((name) => notInAnswer(pathInto(path, name), name, known));
}

/**
 * What makes an expectation unfit to be compared with an answer: a field that the answer never has, an object that names
 * no field, and a figure without quotes.
 */
export function faults(expected: unknown, found: unknown, path = ''): Problem[] {
  if (typeof expected === 'number' && isFigure(found)) return [unquoted(expected, path)];
  const parts = partsOf({ path, expected, found }) ?? [];
  const below = parts.flatMap((part) => faults(part.expected, part.found, part.path));
  if (!isFields(expected) || !isFields(found)) return below;
  if (parts.length === 0) return [{ code: 'wrong-type', path, expected: 'expectation', found: '{}' }];
  return [...misnamed(expected, found, path), ...below];
}
