import type { Decimal } from 'decimal.js';
import type { Pollutant } from './vocabulary.js';

/**
 * An amount going in, in tonnes a year (t/a) unless said otherwise: a plain decimal string such as `'12.5'`,
 * a number, or a Decimal of any decimal.js constructor. Prefer strings: a number has already been rounded to binary.
 */
export type Amount = Decimal.Value;

/** Amounts by pollutant, in t/a; a pollutant that is not named counts as zero. Pollutants are never added together. */
export type Amounts = Readonly<Partial<Record<Pollutant, Amount>>>;
