import { Decimal as Base } from 'decimal.js';
import type { DecimalConstructor } from '../types/amount.js';
import { QuotaError } from './problem.js';

/** Digits enough for every sum, product and ending quotient of the rules; a result prints without exponent. */
const SETTINGS: Base.Config = { defaults: true, precision: 300, toExpNeg: -1000, toExpPos: 1000 };

/** Methods for which decimal.js widens the precision of the constructor, and sets it back afterwards. */
const WIDENING = [
  Base.prototype.cos,
  Base.prototype.sin,
  Base.prototype.tan,
  Base.prototype.cosh,
  Base.prototype.sinh,
  Base.prototype.tanh,
  Base.prototype.acos,
  Base.prototype.asin,
  Base.prototype.atan,
  Base.prototype.acosh,
  Base.prototype.asinh,
  Base.prototype.atanh,
  Base.prototype.exp,
  Base.prototype.ln,
  Base.prototype.log,
  Base.prototype.pow,
  Base.prototype.toFraction,
];

type Method = (this: Base, ...values: unknown[]) => unknown;

function refuseSettings(): never {
  throw new QuotaError({ code: 'fixed-settings', path: 'Decimal', expected: 'Decimal.clone(settings)' });
}

/**
 * A constructor of decimal.js that nobody can change, so that whoever holds a result holds nothing by which the next one
 * could be altered. Its settings are fixed; its methods are its own, out of reach for those of other constructors, which
 * all share one prototype; both are frozen. Methods that need settings of their own work on a constructor made for one
 * call.
 */
export function closedDecimal(): DecimalConstructor {
  const closed = Base.clone({ ...SETTINGS });
  const own = (result: unknown): unknown =>
    Array.isArray(result) ? result.map(own) : Base.isDecimal(result) ? new closed(result) : result;
  const onClone = (method: Method): Method =>
    function (...values) {
      const open = Base.clone({ ...SETTINGS });
      return own(method.apply(new open(this), values));
    };

  const { constructor: _shared, ...methods } = Object.getOwnPropertyDescriptors<object>(
    Base.prototype,
  ) as PropertyDescriptorMap;
  const prototype = Object.create(Base.prototype, methods) as Record<string, Method>;
  for (const [name, { value }] of Object.entries(methods)) {
    if (WIDENING.includes(value)) prototype[name] = onClone(value);
  }
  const statics = {
    prototype: Object.freeze(prototype),
    set: refuseSettings,
    config: refuseSettings,
    atan2: (y: Base.Value, x: Base.Value) => own(Base.clone({ ...SETTINGS }).atan2(y, x)),
  };
  return Object.freeze(Object.assign(closed, statics)) as unknown as DecimalConstructor;
}
