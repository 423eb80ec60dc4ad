import { reading } from '../lib/check.js';
import { ground } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import type { Area } from '../types/vocabulary.js';
import { areaAsNamed } from './3.1.2-reserve-banks.js';

/** Who handles a project's application for quota, and whose bank releases it. */
export interface UseRoute {
  /** Who reviews first, where somebody does. */
  readonly firstReview?: 'township';
  /** Who approves. */
  readonly approves: 'county-bureau' | 'park';
  /** Whose bank releases the quota. */
  readonly releasesFrom: 'township' | 'park';
}

const appliesInSystem = ground('3.3.3.p1.s1a', 'applies-in-provincial-system');

const TOWNSHIP: Ruling<UseRoute> = Object.freeze({
  outcome: Object.freeze({ firstReview: 'township', approves: 'county-bureau', releasesFrom: 'township' }),
  grounds: Object.freeze([appliesInSystem, ground('3.3.3.p1.s1b', 'township-reviews-first')]),
});
const PARK: Ruling<UseRoute> = Object.freeze({
  outcome: Object.freeze({ approves: 'park', releasesFrom: 'park' }),
  grounds: Object.freeze([appliesInSystem, ground('3.3.3.p1.s1c', 'park-reviews')]),
});

/**
 * Which way does a project's application for quota take?
 *
 * It is filed in the provincial system. In a town, a subdistrict or 新材料产业园 that body reviews first, the county
 * bureau approves and that body's bank releases. In a limit-managed park, its subdistrict and town included, the park
 * administration reviews and the park's bank releases; the county bureau has no step.
 *
 * @clause 3.3.3.p1.s1a
 * @clause 3.3.3.p1.s1b
 * @clause 3.3.3.p1.s1c
 * @throws {@link QuotaError} on a value that is no area, and on park territory named as a township
 *
 * @example
 * ```ts
 * import { routeOfUse } from 'pollutant-quota-rules';
 *
 * routeOfUse({ area: { kind: 'park', park: 'CHTZ', place: '沙家浜镇' } }).outcome; // => { approves: 'park', releasesFrom: 'park' }
 * ```
 */
export function routeOfUse(
  question: { readonly area: Area },
  policy: Policy = changshu2023Draft,
): Ruling<UseRoute> {
  const own = usable(policy);
  return reading(question, ({ area }) => (areaAsNamed(area, own).kind === 'park' ? PARK : TOWNSHIP));
}

/**
 * The former name of {@link routeOfUse}, which reads as a hook of React.
 *
 * @deprecated Use {@link routeOfUse}; the next version has this name no more.
 * @clause 3.3.3.p1.s1a
 */
export const useRoute = routeOfUse;
