import { Decimal as Base } from 'decimal.js';
import type { Amount } from '../types/amount.js';
import type { Problem } from '../types/problem.js';
import { shown } from './check.js';
import { QuotaError } from './problem.js';

/**
 * The library's own constructor: nobody's settings reach it, and its results print without exponent. Amounts have
 * few enough digits (`MAX_DIGITS`) that 300 hold every sum, product and ending
 * quotient of the rules exactly.
 */
export const Decimal = /* @__PURE__ */ Base.clone({
  defaults: true,
  precision: 300,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
/** An exact decimal number. */
export type Decimal = Base;

/** The most digits that an amount may have before the point, and after it. */
export const MAX_DIGITS = 20;

/** The same of a Decimal, so that a result can go in again. */
const MAX_COMPUTED_DIGITS = 60;

/** More digits than an ending quotient of the rules can have; times a divisor it still fits the precision. */
const ENDING_DIGITS = 250;

/** Whether a text is digits, with at most one point between them, and at most a minus before them. */
function isPlain(text: string): boolean {
  let digits = 0;
  let points = 0;
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46 && digits > 0 && points === 0 && at < text.length - 1) points++;
    else return false;
  }
  return digits > 0;
}

/** Whether a text is plainly an amount: so short that it cannot have too many digits. Others {@link amount} judges. */
export const isShortAmount = (text: string): boolean =>
  text.length <= MAX_DIGITS && text.charCodeAt(0) !== 45 && isPlain(text);

function decimalOf(value: Amount): Decimal | undefined {
  if (typeof value === 'string') return isPlain(value) ? new Decimal(value) : undefined;
  if (typeof value === 'number' || typeof value === 'bigint') return new Decimal(value);
  if (value?.constructor === Decimal) return value;
  return Base.isDecimal(value) ? new Decimal(value) : undefined;
}

/** Reads an amount that is zero or more; throws on anything else. */
export function amount(value: Amount, path: string): Decimal {
  const most = typeof value === 'object' ? MAX_COMPUTED_DIGITS : MAX_DIGITS;
  const read = decimalOf(value);
  if (read !== undefined && read.s > 0 && read.e < most && read.decimalPlaces() <= most) return read;
  if (read?.isZero()) return ZERO;
  throw problemOf(value, read, path, String(most));
}

function problemOf(value: Amount, read: Decimal | undefined, path: string, most: string): QuotaError {
  if (value === undefined) return new QuotaError({ code: 'missing', path, expected: 'amount' });
  if (!read?.isFinite()) return new QuotaError({ code: 'not-an-amount', path, found: shown(value) });
  if (read.isNegative()) return new QuotaError({ code: 'negative-amount', path, found: read.toFixed() });
  return new QuotaError({ code: 'too-many-digits', path, expected: most, found: read.toFixed() });
}

/** Says that an amount stands there as a number, and how to write it as text. */
export const unquoted = (value: number, path: string): Problem => ({
  code: 'amount-not-text',
  path,
  expected: JSON.stringify(new Decimal(value).toFixed()),
  found: shown(value),
});

/** Nothing. */
export const ZERO: Decimal = /* @__PURE__ */ new Decimal(0);

const constants = /* @__PURE__ */ new Map<string, Decimal>();

/** A figure of the policy, read once. */
export function constant(figure: string): Decimal {
  let known = constants.get(figure);
  if (known === undefined) {
    known = amount(figure, 'policy');
    constants.set(figure, known);
  }
  return known;
}

/**
 * The part of an amount that `part / whole` makes: exact where the division ends, else rounded down to 12 decimal
 * places, so that what is left stays exact by subtraction.
 */
export function proRata(of: Decimal, part: Decimal, whole: Decimal): Decimal {
  const product = of.times(part);
  const quotient = product.dividedBy(whole);
  const ended = quotient.toSignificantDigits(ENDING_DIGITS, Base.ROUND_DOWN);
  return ended.times(whole).equals(product) ? ended : quotient.toDecimalPlaces(12, Base.ROUND_DOWN);
}
