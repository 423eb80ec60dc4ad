import { reading, yesNo } from '../lib/check.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { ParkFindings } from '../types/area-facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';

/** What a park's monthly warning entails. */
export interface ParkWarning {
  /** The park must take measures. */
  readonly mustAct: boolean;
  /** The county bureau may order the park off quota. */
  readonly maySuspend: boolean;
}

const act = ground('3.4.3.s2a', 'park-must-act');
const noDecline = ground('3.4.3.s2a', 'no-decline');
const severe = ground('3.4.3.s2b', 'severe-decline');
const gap = ground('3.4.3.s2b', 'obvious-gap');
const noGround = ground('3.4.3.s2b', 'no-ground-for-order');
const lifted = ground('3.4.3.s2c', 'lifted-on-improvement');

/**
 * What does declining quality of a park entail?
 *
 * On any decline, plain or severe, the park must take measures. A severe decline or an obvious gap from the year's
 * target is ground for an order to suspend the use of quota, which is lifted once quality improves; a plain decline is
 * not.
 *
 * @clause 3.4.3.s2a
 * @clause 3.4.3.s2b
 * @clause 3.4.3.s2c
 * @throws {@link QuotaError} on a missing fact
 *
 * @example
 * ```ts
 * import { parkWarning } from 'pollutant-quota-rules';
 *
 * const plain = { declined: true, severeDecline: false, obviousGap: false };
 * parkWarning(plain).outcome; // => { mustAct: true, maySuspend: false }
 * ```
 */
export function parkWarning(findings: ParkFindings, policy: Policy = changshu2023Draft): Ruling<ParkWarning> {
  usable(policy);
  return reading(findings, () => {
    const severeDecline = yesNo(findings.severeDecline, 'severeDecline');
    const obviousGap = yesNo(findings.obviousGap, 'obviousGap');
    const mustAct = yesNo(findings.declined, 'declined') || severeDecline;
    const maySuspend = severeDecline || obviousGap;
    const grounds = [
      mustAct ? act : noDecline,
      ...(severeDecline ? [severe] : []),
      ...(obviousGap ? [gap] : []),
      maySuspend ? lifted : noGround,
    ];
    return { outcome: { mustAct, maySuspend }, grounds };
  });
}
