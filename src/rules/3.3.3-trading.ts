import { optional, placeIn, reading, yesNo } from '../lib/check.js';
import { allOf } from '../lib/conditions.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Trade } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import { POLLUTANTS, type Verdict } from '../types/vocabulary.js';

const completed = ground('3.3.3.p2.s1a', 'trade-completed');
const notCompleted = ground('3.3.3.p2.s1a', 'trade-not-completed');
const certified = ground('3.3.3.p2.s1b', 'trade-certified');
const notCertified = ground('3.3.3.p2.s1b', 'trade-not-certified');
const tradable = ground('3.3.3.p2.s1c', 'tradable');
const notTradable = ground('3.3.3.p2.s1c', 'not-tradable');
const crossRegionClosed = ground('3.3.4.p3.s1c', 'cross-region-closed');

/**
 * Does a purchase in the trading system count toward a project's offset?
 *
 * A builder may buy quota instead of applying for it. At present five pollutants are traded: COD, NH3-N, TP, SO2
 * and NOx (3.3.3.p2.s1c). A purchase counts once the trade is done and the trading body has issued its certificate;
 * quota from outside the city counts only where the area may buy across regions.
 *
 * @clause 3.3.3.p2.s1a
 * @clause 3.3.3.p2.s1b
 * @clause 3.3.3.p2.s1c
 * @clause 3.3.4.p3.s1c
 * @throws {@link QuotaError} on a missing fact or a value outside its list
 *
 * @example
 * ```ts
 * import { decideTrade } from 'pollutant-quota-rules';
 *
 * decideTrade({ pollutant: 'COD', completed: true, certified: true }).outcome; // => 'permitted'
 * decideTrade({ pollutant: 'VOCs', completed: true, certified: true }).outcome; // => 'refused'
 * ```
 */
export function decideTrade(trade: Trade, policy: Policy = changshu2023Draft): Ruling<Verdict> {
  const own = usable(policy);
  return reading(trade, () => {
    placeIn(POLLUTANTS, trade.pollutant, 'pollutant');
    const crossRegion = optional(trade, 'crossRegion');
    if (crossRegion !== undefined) placeIn(['permitted', 'refused'], crossRegion, 'crossRegion');
    const isTradable = own.parameters.tradablePollutants.includes(trade.pollutant);
    return allOf([
      { holds: yesNo(trade.completed, 'completed'), pass: completed, fail: notCompleted },
      { holds: yesNo(trade.certified, 'certified'), pass: certified, fail: notCertified },
      { holds: isTradable, pass: tradable, fail: notTradable },
      { holds: crossRegion !== 'refused', fail: crossRegionClosed },
    ]);
  });
}
