import type { Amount, DecimalConstructor, ExactDecimal } from '../types/amount.js';
import type { Problem } from '../types/problem.js';
import { cut, shown } from './check.js';
import { closedDecimal } from './closed-decimal.js';
import { QuotaError } from './problem.js';

/** The library's own constructor. Nobody can change its settings or methods. */
export const Decimal: DecimalConstructor = /* @__PURE__ */ closedDecimal();
/** An exact decimal number. */
export type Decimal = ExactDecimal;

/** The most digits that an amount may have before the point, and after it. */
export const MAX_DIGITS = 20;

/** The same of a Decimal, so that a result can go in again. */
export const MAX_COMPUTED_DIGITS = 60;

/** More digits than an ending quotient of the rules can have; times a divisor it still fits the precision. */
const ENDING_DIGITS = 250;

/** Nothing, to compute with. */
export const nothing = (): Decimal => new Decimal(0);

/** Nothing, for many answers to hold; computing with what is frozen takes several times as long. */
export const ZERO: Decimal = /* @__PURE__ */ frozen(nothing());

/** The same number, which can no longer change, so that many answers may hold it. */
export function frozen(value: Decimal): Decimal {
  Object.freeze(value.d);
  return Object.freeze(value);
}

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

/** decimal.js keeps the digits of a number by sevens, each seven as a whole number. */
const WORD_DIGITS = 7;
const WORD_LIMIT = 1e7;

/** So many words hold all digits that a computed amount may have. */
const MOST_WORDS = 2 * Math.ceil(MAX_COMPUTED_DIGITS / WORD_DIGITS) + 1;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** What the first digit of the first word stands for in it, by the exponent. */
const unitOf = (exponent: number): number =>
  POWERS[((exponent % WORD_DIGITS) + WORD_DIGITS) % WORD_DIGITS] as number;

/** Whether a number that is zero or more has few enough digits before the point and after it. */
function isWithin(read: Decimal, most: number): boolean {
  if (read.e >= most) return false;
  const places = (read.d.length - 1 - Math.floor(read.e / WORD_DIGITS)) * WORD_DIGITS;
  return places <= most || read.decimalPlaces() <= most;
}

/** A number for a message; one that is too long to be written out with its first digits and its exponent. */
function written({ s: sign, e: exponent, d: words }: Decimal): string {
  const first = (sign * (words[0] as number)) / unitOf(exponent);
  return `${first}${words.length > 1 ? '…' : ''}e${exponent < 0 ? '' : '+'}${exponent}`;
}

const isLong = ({ e: exponent, d: words }: Decimal): boolean =>
  words.length > MOST_WORDS || Math.abs(exponent) > 2 * MAX_COMPUTED_DIGITS;

/** A number that is zero or more and has few enough digits; throws on anything else. */
function within(read: Decimal, path: string, most: number): Decimal {
  if (read.isZero()) return read.s > 0 ? read : nothing();
  if (read.s > 0 && isWithin(read, most)) return read;
  const found = isLong(read) ? written(read) : cut(read.toFixed());
  throw read.s < 0 ? negative(path, found) : tooManyDigits(path, most, found);
}

const negative = (path: string, found: string): QuotaError =>
  new QuotaError({ code: 'negative-amount', path, found });

const tooManyDigits = (path: string, most: number, found: string): QuotaError =>
  new QuotaError({ code: 'too-many-digits', path, expected: String(most), found });

const notAnAmount = (path: string, found: string): QuotaError =>
  new QuotaError({ code: 'not-an-amount', path, found });

/** A plain text without zeros that say nothing, before the first digit and after the last one behind the point. */
function withoutZeros(text: string): string {
  const sign = text.startsWith('-') ? '-' : '';
  let from = sign.length;
  while (text.charCodeAt(from) === 48 && text.charCodeAt(from + 1) >= 48) from++;
  let to = text.length;
  if (text.includes('.')) {
    while (text.charCodeAt(to - 1) === 48) to--;
    if (text.charCodeAt(to - 1) === 46) to--;
  }
  return sign + text.slice(from, to);
}

function ofText(text: string, path: string, most: number): Decimal {
  if (isShortAmount(text)) return new Decimal(text);
  if (!isPlain(text)) throw notAnAmount(path, shown(text));
  const digits = withoutZeros(text);
  if (digits.length <= 2 * most + 2) return within(new Decimal(digits), path, most);
  throw digits.startsWith('-') ? negative(path, cut(digits)) : tooManyDigits(path, most, cut(digits));
}

function ofNumber(value: number, path: string, most: number): Decimal {
  if (Number.isFinite(value)) return within(new Decimal(value), path, most);
  throw notAnAmount(path, String(value));
}

function ofBigInt(value: bigint, path: string, most: number): Decimal {
  if (value < 0n) throw negative(path, shown(value));
  if (value >= 10n ** BigInt(most)) throw tooManyDigits(path, most, shown(value));
  return within(new Decimal(value), path, most);
}

/** What decimal.js calls its numbers, in every copy of it. */
const TAG = '[object Decimal]';

/** Whether something was made by decimal.js, whichever copy of it; what merely says so of itself was not. */
function isMadeByDecimalJs(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Decimal.prototype) return true;
  return prototype !== null && prototype.toStringTag === TAG && typeof prototype.toFixed === 'function';
}

/**
 * A number of our own with the sign, the exponent and the first words of a Decimal, whatever they are: each is read once,
 * and no method is called. `undefined` of anything else.
 */
function copyOf(value: object): Decimal | undefined {
  try {
    if (!isMadeByDecimalJs(value)) return undefined;
    const { s, e, d } = value as Decimal;
    // as long as it will be, because a list that grows takes far more room
    const words = new Array<number>(Array.isArray(d) ? Math.min(d.length, MOST_WORDS + 1) : 0);
    for (let at = 0; at < words.length; at++) words[at] = d[at] as number;
    const own = nothing() as { -readonly [Part in keyof Decimal]: Decimal[Part] };
    own.s = s;
    own.e = e;
    own.d = words;
    return own;
  } catch {
    return undefined;
  }
}

/** Whether the parts of a copy make a number, and in the only way to write it. */
function isInOrder({ s: sign, e: exponent, d: words }: Decimal): boolean {
  if ((sign !== 1 && sign !== -1) || !Number.isInteger(exponent)) return false;
  for (const word of words) if (!Number.isInteger(word) || word < 0 || word >= WORD_LIMIT) return false;
  const first = words[0] as number;
  if (first === 0) return words.length === 1 && exponent === 0;
  const unit = unitOf(exponent);
  return first >= unit && first < 10 * unit && words[words.length - 1] !== 0;
}

function ofObject(value: object, path: string, most: number): Decimal {
  const copy = copyOf(value);
  if (copy === undefined) throw notAnAmount(path, shown(value));
  if (isInOrder(copy)) return within(copy, path, most);
  throw notAnAmount(path, Number.isNaN(copy.e) ? nonFinite(copy) : TAG);
}

/** NaN or Infinity, which have no digits, for a message. */
const nonFinite = ({ s: sign }: Decimal): string =>
  Number.isNaN(sign) ? 'NaN' : `${sign < 0 ? '-' : ''}Infinity`;

/**
 * Reads an amount that is zero or more; throws on anything else. What comes back is the library's own, whatever becomes
 * of what was given.
 */
export function amount(
  value: Amount,
  path: string,
  most = typeof value === 'object' ? MAX_COMPUTED_DIGITS : MAX_DIGITS,
): Decimal {
  if (typeof value === 'string') return ofText(value, path, most);
  if (typeof value === 'number') return ofNumber(value, path, most);
  if (typeof value === 'bigint') return ofBigInt(value, path, most);
  if (typeof value === 'object' && value !== null) return ofObject(value, path, most);
  if (value === undefined) throw new QuotaError({ code: 'missing', path, expected: 'amount' });
  throw notAnAmount(path, shown(value));
}

/** The amount that a value is, as text or computed; `undefined` where it is none. */
export function amountIn(value: unknown): Decimal | undefined {
  try {
    return amount(value as Amount, '', MAX_COMPUTED_DIGITS);
  } catch {
    return undefined;
  }
}

/** Whether a value is a number of decimal.js, as an outcome is, and does not merely say so of itself. */
export const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && copyOf(value) !== undefined;

/** Says that an amount stands there as a number, and how to write it as text, where it can be written. */
export function unquoted(value: number, path: string): Problem {
  const text = new Decimal(value).toFixed();
  return text.length <= 2 * MAX_DIGITS + 2
    ? { code: 'amount-not-text', path, expected: JSON.stringify(text), found: shown(value) }
    : { code: 'too-many-digits', path, expected: String(MAX_DIGITS), found: cut(text) };
}

const constants = /* @__PURE__ */ new Map<string, Decimal>();

/** A figure of the policy, read once; to compute with, not to hand out. */
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
  const ended = quotient.toSignificantDigits(ENDING_DIGITS, Decimal.ROUND_DOWN);
  return ended.times(whole).equals(product) ? ended : quotient.toDecimalPlaces(12, Decimal.ROUND_DOWN);
}
