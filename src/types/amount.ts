import type { Decimal as Base } from 'decimal.js';
import type { Pollutant } from './vocabulary.js';

/** Methods of decimal.js that give a number and can be called in two ways. */
type Rounding = 'toDecimalPlaces' | 'toDP' | 'toSignificantDigits' | 'toSD';

/** What decimal.js has, where each of its numbers is one of this package, so that types can be named by it alone. */
type Named<Member> = Member extends (...args: infer Args) => infer Result
  ? [Result] extends [Base]
    ? (...args: Args) => ExactDecimal
    : [Result] extends [Base[]]
      ? (...args: Args) => ExactDecimal[]
      : Member
  : Member;

type NumberMembers = { readonly [Name in Exclude<keyof Base, Rounding>]: Named<Base[Name]> } & {
  readonly [Name in Rounding]: {
    (digits?: number): ExactDecimal;
    (digits: number, rounding: Base.Rounding): ExactDecimal;
  };
};

type ConstructorMembers = {
  readonly [Name in Exclude<
    keyof typeof Base,
    'prototype' | 'isDecimal' | 'clone' | 'set' | 'config' | 'noConflict' | 'default' | 'Decimal'
  >]: Named<(typeof Base)[Name]>;
};

/** An exact decimal number, with every method of decimal.js; the type of what `new Decimal(…)` makes. */
export interface ExactDecimal extends NumberMembers {}

/** The constructor of exact decimal numbers: that of decimal.js, with 300 digits and with settings that are fixed. */
export interface DecimalConstructor extends ConstructorMembers {
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
 * An amount going in, in tonnes a year (t/a) unless said otherwise: a plain decimal string such as `'12.5'`,
 * a number, or a Decimal of any decimal.js constructor. Prefer strings: a number has already been rounded to binary.
 */
export type Amount = string | number | bigint | ExactDecimal;

/** Amounts by pollutant, in t/a; a pollutant that is not named counts as zero. Pollutants are never added together. */
export type Amounts = Readonly<Partial<Record<Pollutant, Amount>>>;
