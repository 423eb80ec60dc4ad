import { civilDate, group, listOf, shown, yesNo } from '../../lib/check.js';
import { isCivilDate } from '../../lib/civil-date.js';
import { amount, amountIn, Decimal, isDecimal } from '../../lib/decimal.js';
import { canonicalJson } from '../../lib/hash.js';
import { nearest } from '../../lib/nearest.js';
import { QuotaError } from '../../lib/problem.js';
import type { Amount } from '../../types/amount.js';

type Parts = Readonly<Record<string, unknown>>;

/** Whether a value has parts: a group, but no list and no number. */
const hasParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value);

/** Whether a value is a number or a day, of which there is no list. */
const isFigure = (value: unknown): boolean => isDecimal(value) || isCivilDate(value);

/** Whether an outcome is a figure, or has one as a part. */
export const hasFigures = (outcome: unknown): boolean =>
  isFigure(outcome) || (hasParts(outcome) && Object.values(outcome).some(isFigure));

/** The number that an outcome or an amount is; an outcome may have more digits than an amount. */
const numberIn = (value: unknown): Decimal | undefined =>
  value instanceof Decimal ? value : amountIn(value);

/** Whether two values are the same; amounts are by their number, however they are written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isDecimal(a) || isDecimal(b)) {
    const [one, other] = [numberIn(a), numberIn(b)];
    return one !== undefined && other !== undefined && one.equals(other);
  }
  return typeof a === 'object' && a !== null && textOf(a) === textOf(b);
}

/** A value as text; `undefined` for one that no JSON can say. */
function textOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}

/** The parts that are wanted. */
const partsOf = (wanted: Parts): [string, unknown][] =>
  Object.entries(wanted).filter(([, value]) => value !== undefined);

/** Whether an outcome is wanted: it is the same, or of one with parts those are the same that are given. */
export function isWanted(outcome: unknown, wanted: unknown): boolean {
  if (!hasParts(outcome) || !hasParts(wanted)) return isSame(outcome, wanted);
  return partsOf(wanted).every(([part, value]) => isSame(outcome[part] ?? null, value));
}

/** Refuses a value that is not of the kind of an outcome. */
function checkKind(outcome: unknown, wanted: unknown, path: string): void {
  if (isDecimal(outcome)) amount(wanted as Amount, path);
  else if (isCivilDate(outcome)) civilDate(wanted as string, path);
  else if (typeof outcome === 'boolean') yesNo(wanted as boolean, path);
  else if (Array.isArray(outcome)) listOf(wanted as unknown[], path);
  else if (wanted === undefined) throw new QuotaError({ code: 'missing', path, expected: 'text' });
}

/** Refuses what is not of the kind of a question's outcome, told by the outcome as it is now. */
export function checkWanted(outcome: unknown, wanted: unknown): void {
  if (!hasParts(outcome)) {
    checkKind(outcome, wanted, 'wanted');
    return;
  }
  if (wanted === null) return;
  const parts = hasParts(wanted) ? partsOf(wanted) : [];
  group(wanted as object, 'wanted');
  if (parts.length === 0) {
    throw new QuotaError({ code: 'missing', path: 'wanted', expected: Object.keys(outcome).join(', ') });
  }
  for (const [part, value] of parts) {
    if (outcome[part] !== undefined) checkKind(outcome[part], value, `wanted.${part}`);
  }
}

const listed = (values: Iterable<unknown>): string => [...new Set([...values].map(shown))].join(', ');

/** Refuses a part that no outcome has, and a value that no outcome has there. */
function checkPart(outcomes: readonly Parts[], part: string, value: unknown): void {
  const path = `wanted.${part}`;
  const names = [...new Set(outcomes.flatMap(Object.keys))];
  if (!names.includes(part)) {
    const suggestion = nearest(part, names);
    throw new QuotaError({ code: 'unknown-key', path, ...(suggestion !== undefined && { suggestion }) });
  }
  const values = outcomes.map((outcome) => outcome[part] ?? null);
  if (values.some(isFigure) || values.some((each) => isSame(each, value))) return;
  throw new QuotaError({ code: 'not-in-list', path, expected: listed(values), found: shown(value) });
}

/** Refuses what is none of the outcomes that a question has; figures are not listed, and none is refused. */
export function refuseUnknown(outcomes: readonly unknown[], wanted: unknown): void {
  const withParts = outcomes.filter(hasParts);
  if (withParts.length > 0 && hasParts(wanted)) {
    for (const [part, value] of partsOf(wanted)) checkPart(withParts, part, value);
  }
  if (outcomes.some(hasFigures) || outcomes.some((outcome) => isWanted(outcome, wanted))) return;
  const expected = listed(outcomes.slice(0, 6));
  throw new QuotaError({ code: 'not-in-list', path: 'wanted', expected, found: shown(wanted) });
}
