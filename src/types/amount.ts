import type { Decimal as Base } from 'decimal.js';
import type { Pollutant } from './vocabulary.js';

/** Rounds to some digits, by a way of rounding or by the usual one. */
interface Rounding {
  (digits?: number): ExactDecimal;
  (digits: number, rounding: Base.Rounding): ExactDecimal;
}

/** A member of decimal.js, where each of its numbers is one of this package. */
type Named<Member> = Member extends (...args: infer Args) => infer Result
  ? [Result] extends [Base]
    ? (...args: Args) => ExactDecimal
    : [Result] extends [Base[]]
      ? (...args: Args) => ExactDecimal[]
      : Member
  : Member;

/**
 * An exact decimal number, with every method of decimal.js: the type of what `new Decimal(…)` makes. It is named by this
 * package alone, so that an answer can be exported with its type where decimal.js is not installed beside it.
 */
export type ExactDecimal = {
  readonly [Name in keyof Base]: Name extends 'toDecimalPlaces' | 'toDP' | 'toSignificantDigits' | 'toSD'
    ? Rounding
    : Named<Base[Name]>;
};

/** Makes exact decimal numbers. */
interface Making {
  new (value: Amount): ExactDecimal;
  (value: Amount): ExactDecimal;
  /** What all its numbers have; frozen. */
  readonly prototype: ExactDecimal;
  /** Whether a value is a number of decimal.js, of this or another constructor. */
  isDecimal(value: unknown): value is ExactDecimal;
  /** Another constructor, with settings of its own that may be changed. */
  clone(settings?: Base.Config): DecimalConstructor;
  /** Changes the settings of a clone; of the constructor that this package exports it throws. */
  set(settings: Base.Config): DecimalConstructor;
  /** The same as `set`. */
  config(settings: Base.Config): DecimalConstructor;
}

/**
 * The constructor of exact decimal numbers: that of decimal.js, with 300 digits and with settings that stay. `set` and
 * `config` throw, `clone` makes another constructor whose settings may be changed.
 */
export type DecimalConstructor = Making & {
  readonly [Name in Exclude<keyof typeof Base, keyof Making | 'noConflict' | 'default' | 'Decimal'>]: Named<
    (typeof Base)[Name]
  >;
};

/**
 * An amount going in, in tonnes a year (t/a) unless said otherwise: a plain decimal string such as `'12.5'`,
 * a number, or a Decimal of any decimal.js constructor. Prefer strings: a number has already been rounded to binary.
 */
export type Amount = string | number | bigint | ExactDecimal;

/** Amounts by pollutant, in t/a; a pollutant that is not named counts as zero. Pollutants are never added together. */
export type Amounts = Readonly<Partial<Record<Pollutant, Amount>>>;
