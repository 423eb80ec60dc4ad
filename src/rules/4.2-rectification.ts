import { reading, yesNo } from '../lib/check.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { ProjectProgress } from '../types/area-facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';

const slowProgress = ground('4.2.s1', 'slow-progress');
const abnormalOperation = ground('4.2.s1', 'abnormal-operation');
const unstablePerformance = ground('4.2.s1', 'unstable-performance');
const nothing = ground('4.2.s1', 'nothing-to-rectify');

/**
 * Must an area press for rectification of a reduction project?
 *
 * Where the works are slow, where it runs abnormally, or where the declared performance is hard to hold: any one is
 * enough. No deduction from the bank is stated.
 *
 * @clause 4.2.s1
 * @throws {@link QuotaError} on a missing fact
 *
 * @example
 * ```ts
 * import { needsRectification } from 'pollutant-quota-rules';
 *
 * needsRectification({ slow: false, abnormal: true, unstable: false }).outcome; // => true
 * ```
 */
export function needsRectification(
  progress: ProjectProgress,
  policy: Policy = changshu2023Draft,
): Ruling<boolean> {
  usable(policy);
  return reading(progress, () => {
    const grounds = [
      ...(yesNo(progress.slow, 'slow') ? [slowProgress] : []),
      ...(yesNo(progress.abnormal, 'abnormal') ? [abnormalOperation] : []),
      ...(yesNo(progress.unstable, 'unstable') ? [unstablePerformance] : []),
    ];
    return grounds.length > 0 ? { outcome: true, grounds } : { outcome: false, grounds: [nothing] };
  });
}
