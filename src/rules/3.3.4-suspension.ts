import { civilDate, group, listOf, placeIn } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import type { SuspensionOrder } from '../types/facts.js';
import { type CivilDate, ORDER_SCOPES } from '../types/vocabulary.js';

/** What the orders against an area reach on a day, packed into bits: see {@link ORDERED_OFF_BANKS} and the others. */
export type OrderState = number;

/** An order on the banks of all levels, the own one included, is in force. */
export const ORDERED_OFF_BANKS = 1;
/** An order on quota from other regions is in force. */
export const ORDERED_OFF_CROSS_REGION = 2;
/** An order on the banks was lifted. */
export const LIFTED_BANKS = 4;
/** An order on quota from other regions was lifted. */
export const LIFTED_CROSS_REGION = 8;

/**
 * What the orders against an area reach on a day. An order holds from the day it is issued until the day it is
 * lifted, that day excluded, and does not end with the year.
 *
 * @clause 3.3.4.p5.s1b
 * @clause 3.3.4.p5.s1c
 * @throws {@link QuotaError} on an order without a known scope, an impossible date, and a lifting before the issue
 */
export function orderState(orders: readonly SuspensionOrder[], on: CivilDate): OrderState {
  let state = 0;
  for (const [at, order] of listOf(orders, 'orders').entries()) {
    const path = `orders[${at}]`;
    const { scope, liftedOn } = group(order, path);
    const reach = placeIn(ORDER_SCOPES, scope, `${path}.scope`) + 1;
    const issuedOn = civilDate(order.issuedOn, `${path}.issuedOn`);
    if (liftedOn !== undefined && civilDate(liftedOn, `${path}.liftedOn`) < issuedOn) {
      throw new QuotaError({
        code: 'too-early',
        path: `${path}.liftedOn`,
        expected: issuedOn,
        found: liftedOn,
      });
    }
    if (issuedOn <= on) state |= liftedOn === undefined || on < liftedOn ? reach : reach << 2;
  }
  return state;
}
