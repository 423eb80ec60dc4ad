import { Decimal, MAX_COMPUTED_DIGITS } from '../lib/decimal.js';
import type { Amount } from '../types/amount.js';

/** A unit is the last place that an amount may have: so many places after the point of t/a. */
const PLACES = MAX_COMPUTED_DIGITS;

/** An amount of t/a as a whole number of units: as exact as a Decimal, and added up in a fraction of the time. */
export class Units {
  constructor(readonly count: bigint) {}

  plus(other: Units): Units {
    return new Units(this.count + other.count);
  }

  negated(): Units {
    return new Units(-this.count);
  }

  lessThan(other: Units): boolean {
    return this.count < other.count;
  }

  inTonnes(): Decimal {
    return new Decimal(`${this.count}e-${PLACES}`);
  }

  toJSON(): string {
    return this.inTonnes().toFixed();
  }
}

export const NO_UNITS = /* @__PURE__ */ new Units(0n);

/** The units of an amount of an event that has been read: it is plain decimal text. */
export function unitsOf(amount: Amount): Units {
  const [whole = '', places = ''] = String(amount).split('.');
  return new Units(BigInt(whole + places.padEnd(PLACES, '0')));
}
