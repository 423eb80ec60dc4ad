import { civilDate, group, listOf, optional, placeIn, reading, yesNo } from '../lib/check.js';
import { isCivilDate } from '../lib/civil-date.js';
import { ground } from '../lib/ground.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { WarningFindings } from '../types/area-facts.js';
import type { SuspensionOrder } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import { type CivilDate, ORDER_SCOPES, type OrderScope } from '../types/vocabulary.js';

/** What an order may reach: the banks of all levels, the own one included, or quota from other regions. */
export type Reach = 'banks' | 'crossRegion';

/** What each scope of an order reaches. */
const REACHES: Readonly<Record<OrderScope, readonly Reach[]>> = {
  banks: ['banks'],
  'cross-region': ['crossRegion'],
  both: ['banks', 'crossRegion'],
};

/** How the orders against an area stand on a day, for each of what they may reach. */
export interface OrderState {
  /** An order is in force. */
  readonly ordered: Readonly<Record<Reach, boolean>>;
  /** An order was lifted. */
  readonly lifted: Readonly<Record<Reach, boolean>>;
}

/**
 * How the orders against an area stand on a day. An order holds from the day it is issued until the day it is
 * lifted, that day excluded, and does not end with the year.
 *
 * @clause 3.3.4.p5.s1b
 * @clause 3.3.4.p5.s1c
 * @throws {@link QuotaError} on an order without a known scope, an impossible date, and a lifting before the issue
 */
export function orderState(orders: readonly SuspensionOrder[], on: CivilDate): OrderState {
  const ordered = { banks: false, crossRegion: false };
  const lifted = { banks: false, crossRegion: false };
  for (const [at, order] of listOf(orders, 'orders').entries()) {
    if (!isInOrder(order)) throw problemOf(order, `orders[${at}]`);
    const { scope, issuedOn } = order;
    const liftedOn = optional(order, 'liftedOn');
    if (issuedOn > on) continue;
    const isInForce = liftedOn === undefined || on < liftedOn;
    for (const reach of REACHES[scope]) (isInForce ? ordered : lifted)[reach] = true;
  }
  return { ordered, lifted };
}

/**
 * Since when orders have kept an area off quota without a break, for each of what they may reach; absent where none is in
 * force on the day. An order of the day on which another is lifted follows it without a break.
 *
 * @clause 3.3.4.p5.s1b
 * @clause 3.3.4.p5.s1c
 * @throws {@link QuotaError} on an order without a known scope, an impossible date, and a lifting before the issue
 */
export function orderedSince(
  orders: readonly SuspensionOrder[],
  on: CivilDate,
): Readonly<Partial<Record<Reach, CivilDate>>> {
  const { ordered } = orderState(orders, on);
  const since: Partial<Record<Reach, CivilDate>> = {};
  for (const reach of ['banks', 'crossRegion'] as const) {
    if (ordered[reach])
      since[reach] = startOf(
        orders.filter(({ scope }) => REACHES[scope].includes(reach)),
        on,
      );
  }
  return since;
}

/** The first day of the orders that lead up to a day: each is lifted no earlier than the next is issued. */
function startOf(orders: readonly SuspensionOrder[], on: CivilDate): CivilDate {
  let since = on;
  const latestFirst = [...orders].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  for (const order of latestFirst) {
    const liftedOn = optional(order, 'liftedOn');
    if (order.issuedOn < since && (liftedOn === undefined || liftedOn >= since)) since = order.issuedOn;
  }
  return since;
}

function isInOrder(order: SuspensionOrder): boolean {
  if (!ORDER_SCOPES.includes(order?.scope) || !isCivilDate(order.issuedOn)) return false;
  const liftedOn = optional(order, 'liftedOn');
  return liftedOn === undefined || (isCivilDate(liftedOn) && liftedOn >= order.issuedOn);
}

function problemOf(order: SuspensionOrder, path: string): QuotaError {
  placeIn(ORDER_SCOPES, group(order, path).scope, `${path}.scope`);
  const expected = civilDate(order.issuedOn, `${path}.issuedOn`);
  const found = civilDate(optional(order, 'liftedOn'), `${path}.liftedOn`);
  return new QuotaError({ code: 'too-early', path: `${path}.liftedOn`, expected, found });
}

const severe = ground('3.3.4.p5.s1b', 'severe-decline');
const gap = ground('3.3.4.p5.s1b', 'obvious-gap');
const noGround = ground('3.3.4.p5.s1b', 'no-ground-for-order');

/**
 * Is there ground for ordering an area off quota?
 *
 * A severe decline of quality, or an obvious gap from the year's target: either is ground. The order itself is
 * discretionary; ground without an order suspends nothing. What is severe or obvious, the text does not say.
 *
 * @clause 3.3.4.p5.s1b
 * @throws {@link QuotaError} on a missing fact
 *
 * @example
 * ```ts
 * import { maySuspend } from 'pollutant-quota-rules';
 *
 * maySuspend({ severeDecline: false, obviousGap: true }).outcome; // => true
 * ```
 */
export function maySuspend(findings: WarningFindings, policy: Policy = changshu2023Draft): Ruling<boolean> {
  usable(policy);
  return reading(findings, ({ severeDecline, obviousGap }) => {
    const grounds = [
      ...(yesNo(severeDecline, 'severeDecline') ? [severe] : []),
      ...(yesNo(obviousGap, 'obviousGap') ? [gap] : []),
    ];
    return grounds.length > 0 ? { outcome: true, grounds } : { outcome: false, grounds: [noGround] };
  });
}
