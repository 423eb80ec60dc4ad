import { reading, yesNo } from '../lib/check.js';
import { allOf } from '../lib/conditions.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { CrossCategoryQuestion } from '../types/area-facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Verdict } from '../types/vocabulary.js';

const granted = ground('3.3.4.p2.s1', 'cross-category-granted');
const notImproving = ground('3.3.4.p2.s1', 'quality-not-improving');
const notFalling = ground('3.3.4.p2.s1', 'intensity-not-falling');
const notArgued = ground('3.3.4.p2.s1', 'not-argued');
const noConsent = ground('3.3.4.p2.s1', 'prefecture-does-not-consent');

/**
 * May an area use quota across categories?
 *
 * Only where its quality improves continuously, its discharge intensity falls continuously, the use was rigorously
 * justified and Suzhou consents: all four. How long "continuously" is, the text does not say.
 *
 * @clause 3.3.4.p2.s1
 * @throws {@link QuotaError} on a missing fact
 *
 * @example
 * ```ts
 * import { decideCrossCategoryUse } from 'pollutant-quota-rules';
 *
 * const facts = { qualityImproving: true, intensityFalling: true, argued: true, prefectureConsents: false };
 * decideCrossCategoryUse(facts).outcome; // => 'refused'
 * ```
 */
export function decideCrossCategoryUse(
  question: CrossCategoryQuestion,
  policy: Policy = changshu2023Draft,
): Ruling<Verdict> {
  usable(policy);
  return reading(question, () =>
    allOf([
      { holds: yesNo(question.qualityImproving, 'qualityImproving'), pass: granted, fail: notImproving },
      { holds: yesNo(question.intensityFalling, 'intensityFalling'), fail: notFalling },
      { holds: yesNo(question.argued, 'argued'), fail: notArgued },
      { holds: yesNo(question.prefectureConsents, 'prefectureConsents'), fail: noConsent },
    ]),
  );
}
