import { group, listOf, optional, placeIn, reading, yesNo } from '../lib/check.js';
import { allOf, type Condition } from '../lib/conditions.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Trade } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ground, Ruling } from '../types/ruling.js';
import { POLLUTANTS, type Verdict } from '../types/vocabulary.js';

const VERDICTS = ['permitted', 'refused'] as const satisfies readonly Verdict[];

const mayTrade = ground('3.3.3.p2.s1a', 'obtained-by-trade');
const completed = ground('3.3.3.p2.s1b', 'trade-completed');
const notCompleted = ground('3.3.3.p2.s1b', 'trade-not-completed');
const certified = ground('3.3.3.p2.s1b', 'trade-certified');
const notCertified = ground('3.3.3.p2.s1b', 'trade-not-certified');
const tradable = ground('3.3.3.p2.s1c', 'tradable');
const notTradable = ground('3.3.3.p2.s1c', 'not-tradable');
const crossRegionOpen = ground('3.3.4.p3.s1c', 'cross-region-open');
const crossRegionClosed = ground('3.3.4.p3.s1c', 'cross-region-closed');

/** Quota from outside the city counts where the area may buy it; why it may or may not is for the ruling on use to say. */
function fromOutside(crossRegion: NonNullable<Trade['crossRegion']>): Condition {
  if (typeof crossRegion !== 'object' || crossRegion === null) {
    placeIn(VERDICTS, crossRegion, 'crossRegion');
    return { holds: crossRegion === 'permitted', pass: crossRegionOpen, fail: crossRegionClosed };
  }
  const source = 'cross-region-purchase';
  const verdict = group(crossRegion.outcome, 'crossRegion.outcome')[source];
  placeIn(VERDICTS, verdict, `crossRegion.outcome.${source}`);
  const reasons = listOf(crossRegion.grounds, 'crossRegion.grounds')
    .map((each, at) => group(each, `crossRegion.grounds[${at}]`))
    .filter(({ about }) => about === source)
    .map(({ about: _about, ...each }): Ground => Object.freeze(each));
  const said = reasons.filter(({ reading: open }) => open === undefined);
  return {
    holds: verdict === 'permitted',
    pass: said,
    // that a pollutant is not traded is a condition of its own
    fail: said.filter(({ code }) => code !== notTradable.code),
    contested: reasons.filter(({ reading: open }) => open !== undefined),
  };
}

/**
 * Does a purchase in the trading system count toward a project's offset?
 *
 * A builder may buy quota instead of applying for it. At present five pollutants are traded: COD, NH3-N, TP, SO2
 * and NOx (3.3.3.p2.s1c). A purchase counts once the trade is done and the trading body has issued its certificate
 * (3.3.3.p2.s1b); quota from outside the city counts only where the area may buy across regions (3.3.4.p3.s1c), and
 * where it may not, the purchase is refused for the reasons that `decideUse` gives.
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
    const isTradable = own.parameters.tradablePollutants.includes(trade.pollutant);
    return allOf([
      { holds: yesNo(trade.completed, 'completed'), pass: [mayTrade, completed], fail: notCompleted },
      { holds: yesNo(trade.certified, 'certified'), pass: certified, fail: notCertified },
      { holds: isTradable, pass: tradable, fail: notTradable },
      ...(crossRegion === undefined ? [] : [fromOutside(crossRegion)]),
    ]);
  });
}
