import { yesNo } from '../lib/check.js';
import { allOf } from '../lib/conditions.js';
import { ground } from '../lib/ground.js';
import { bit, isSet, remember } from '../lib/remember.js';
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

const decideAt = /* @__PURE__ */ remember((point, _policy: Policy) =>
  allOf([
    { holds: isSet(point, 0), pass: granted, fail: notImproving },
    { holds: isSet(point, 1), fail: notFalling },
    { holds: isSet(point, 2), fail: notArgued },
    { holds: isSet(point, 3), fail: noConsent },
  ]),
);

/**
 * May an area use quota across categories?
 *
 * Only where its quality improves continuously, its discharge intensity falls continuously, the use was argued
 * strictly and Suzhou consents: all four. How long "continuously" is, the text does not say.
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
  const point =
    bit(yesNo(question.qualityImproving, 'qualityImproving'), 0) |
    bit(yesNo(question.intensityFalling, 'intensityFalling'), 1) |
    bit(yesNo(question.argued, 'argued'), 2) |
    bit(yesNo(question.prefectureConsents, 'prefectureConsents'), 3);
  return decideAt(point, usable(policy));
}
