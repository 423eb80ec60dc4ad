import type { Problem, ProblemCode } from '../types/problem.js';
import { LANGS, type Lang } from '../types/text.js';
import { type Area, type CivilDate, PARK_IDS } from '../types/vocabulary.js';
import { isCivilDate } from './civil-date.js';
import { nearest } from './nearest.js';
import { isQuotaError, QuotaError } from './problem.js';

const LONGEST = 60;

/** A text as it should be shown in a message; a long one is cut. */
export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A whole number in decimals; one of very many digits in hexadecimals, which takes no time to write. */
const wholeNumber = (value: bigint): string =>
  BigInt.asIntN(4 * LONGEST, value) === value
    ? String(value)
    : `${value < 0n ? '-' : ''}0x${value.toString(16).replace('-', '')}`;

/** What sort of thing a value is, where it cannot be shown. */
function sortOf(value: unknown): string {
  try {
    return cut(Object.prototype.toString.call(value));
  } catch {
    return '[unreadable]';
  }
}

/** A value as JSON, as far as it can be seen in a message: no more parts than that has letters. */
function beginning(value: unknown): string {
  let parts = 0;
  return JSON.stringify(value, (_name, part) => {
    parts++;
    if (parts > LONGEST) return undefined;
    if (typeof part === 'string') return part.slice(0, LONGEST + 1);
    return Array.isArray(part) ? part.slice(0, LONGEST) : part;
  });
}

/** A value as it should be shown in a message; a long one is cut, and not looked at beyond. */
export function shown(value: unknown): string {
  if (typeof value === 'bigint') return cut(wholeNumber(value));
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'symbol') return cut(String(value));
  try {
    return cut(beginning(value));
  } catch {
    return sortOf(value);
  }
}

function wrong(code: ProblemCode, value: unknown, path: string, expected: string): QuotaError {
  return new QuotaError(
    value === undefined ? { code: 'missing', path, expected } : { code, path, expected, found: shown(value) },
  );
}

/** The same error where it is coded; of any other, a coded one that it is the cause of. */
export function coded(error: unknown, problem: () => Problem): QuotaError {
  return isQuotaError(error) ? error : Object.assign(new QuotaError(problem()), { cause: error });
}

/** Reads what somebody gave. What is no object throws, and so does what cannot be read, as where a getter throws. */
export function reading<Given, Read>(given: Given, read: (given: Given) => Read, path = ''): Read {
  if (typeof given !== 'object' || given === null) throw wrong('wrong-type', given, path, 'object');
  try {
    return read(given);
  } catch (error) {
    throw coded(error, () => ({ code: 'unreadable', path, found: typeof given }));
  }
}

/** A fact that may be missing, of what the facts hold themselves: what they inherit is not given. */
export function optional<Facts extends object, Name extends keyof Facts>(
  facts: Facts,
  name: Name,
): Facts[Name] | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** Whether an object has a field itself; `in` would find one that it inherits. */
export const has = <Value extends object, Name extends PropertyKey>(
  value: Value,
  name: Name,
): value is Value extends Readonly<Record<Name, unknown>> ? Value : never => Object.hasOwn(value, name);

/** The same value of a list; any other throws, with what was probably meant. */
export function listed<const T extends string>(
  list: readonly T[],
  value: T,
  path: string,
  expected = list.join(', '),
): T {
  if (list.includes(value)) return value;
  const suggestion = typeof value === 'string' ? nearest(value, list) : undefined;
  throw new QuotaError({
    code: value === undefined ? 'missing' : 'not-in-list',
    path,
    expected,
    ...(value !== undefined && { found: shown(value) }),
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** The same yes or no; anything else, absence included, throws. */
export function yesNo(value: boolean, path: string): boolean {
  if (typeof value !== 'boolean') throw wrong('wrong-type', value, path, 'yes-no');
  return value;
}

/** The place of a value in its list; a value outside the list throws. */
export function placeIn<const T>(list: readonly T[], value: T, path: string): number {
  const place = list.indexOf(value);
  if (place < 0) throw wrong('not-in-list', value, path, list.join(', '));
  return place;
}

/** The same language; any other value throws. */
export function knownLang(lang: Lang, path = 'lang'): Lang {
  return listed(LANGS, lang, path);
}

/** The same day; a value that is no day of the calendar throws. */
export function civilDate(value: CivilDate | undefined, path: string): CivilDate {
  if (!isCivilDate(value)) throw wrong('not-a-date', value, path, 'date');
  return value;
}

/** The same group of facts; anything but an object with fields throws, be it a list, a Map or a Date. */
export function group<T extends object>(value: T, path: string): T {
  const tag = reading(value, () => Object.prototype.toString.call(value), path);
  if (tag !== '[object Object]') throw wrong('wrong-type', value, path, 'object');
  return value;
}

/** The same list; anything else throws. */
export function listOf<T>(value: readonly T[], path: string): readonly T[] {
  const isList = typeof value === 'object' && reading(value, () => Array.isArray(value), path);
  if (!isList) throw wrong('wrong-type', value, path, 'list');
  return value;
}

/** The same text; anything else throws. */
export function text(value: string, path: string): string {
  if (typeof value !== 'string') throw wrong('wrong-type', value, path, 'text');
  return value;
}

/** Whether an area is a park; anything that is no area throws. */
export function isPark(area: Area, path = 'area'): boolean {
  return reading(
    group(area, path),
    () => {
      if (area.kind === 'township') {
        text(area.place, `${path}.place`);
        return false;
      }
      placeIn(['park', 'township'], area.kind, `${path}.kind`);
      placeIn(PARK_IDS, area.park, `${path}.park`);
      return true;
    },
    path,
  );
}
