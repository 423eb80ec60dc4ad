import type { ClauseId } from './clause.js';
import type { ReadingId } from './reading.js';

/** Every reason that a ruling can give, grouped by the item it belongs to. */
export const GROUND_CODES = /* @__PURE__ */ Object.freeze([
  // a point that the text leaves open; the ground names the reading
  'as-read',
  // 3.2.1 entry
  'completed-in-plan-period',
  'started-in-plan-period',
  'not-in-plan-period',
  'started-before-plan-period',
  'listed-and-counted',
  'on-key-list',
  'counted-toward-task',
  'government-run-works',
  'not-government-run',
  'works-ahead-of-requirement',
  'not-by-discharger',
  'not-ahead-of-requirement',
  'completed-after-requirement',
  'enterprise-closed',
  'capacity-eliminated',
  'neither-closed-nor-eliminated',
  'voluntary-treatment-beyond-compliance',
  'not-compliant',
  'government-money',
  'not-applied-voluntarily',
  'ecological-project',
  'monitorable-countable-verifiable',
  'not-monitorable',
  'not-countable',
  'not-verifiable',
  // 3.2.2 deadline, route, materials
  'entry-in-year-of-completion',
  'entry-within-month-of-permit-change',
  'entry-within-month-of-permit-cancellation',
  'month-could-not-apply',
  'month-of-cancellation-could-not-apply',
  'entered-in-time',
  'entered-late',
  'city-run-route',
  'area-route',
  'other-unit-not-covered',
  'deep-treatment-route',
  'park-files-itself',
  'files-as-park',
  'discharger-applied',
  'needs-application',
  'prefecture-certifies',
  'entry-document-always',
  'infrastructure-list',
  'engineering-list',
  'closure-list',
  // 3.2.4 split
  'passed-amount-is-split',
  'upper-funds-to-province',
  'prefecture-share',
  'park-takes-remainder',
  'city-and-township-share-remainder',
  'city-takes-remainder',
  'city-works-not-named',
  // 3.3.1 priority
  'named-for-priority',
  'below-city-level',
  'not-passed-by-city',
  'not-named-for-priority',
  'major-in-own-area',
  'not-major',
  'not-in-own-area',
  // 3.3.2 offset
  'strategic-key-water-ratio',
  'general-ratio',
  'floor-ratio',
  'offset-covered',
  'offset-not-covered',
  // 3.3.3 route and trade
  'applies-in-provincial-system',
  'township-reviews-first',
  'park-reviews',
  'obtained-by-trade',
  'trade-completed',
  'trade-not-completed',
  'trade-certified',
  'trade-not-certified',
  'tradable',
  'cross-region-open',
  'cross-region-closed',
  // 3.3.4 use
  'granted-by-standing',
  'quality-target-not-met',
  'key-projects-not-completed',
  'not-barred-by-standing',
  'barred-by-quality-target',
  'barred-by-reduction-task',
  'bar-spares-own-bank',
  'standing-not-asked',
  'own-bank-not-short',
  'may-ask-city-bank',
  'city-bank-not-for-parks',
  'may-arrange-with-other-area',
  'commitment-breached',
  'may-buy-across-regions',
  'not-tradable',
  'ordered-off-banks',
  'ordered-off-cross-region',
  'order-lifted',
  // 3.3.4 cross-category use, transfers, commitments, suspension
  'cross-category-granted',
  'quality-not-improving',
  'intensity-not-falling',
  'not-argued',
  'prefecture-does-not-consent',
  'projects-scheduled',
  'too-little-scheduled',
  'letter-submitted',
  'letter-missing',
  'supplier-has-surplus',
  'supplier-surplus-too-small',
  'supplier-ordered-off-banks',
  'jointly-agreed',
  'not-agreed',
  'no-joint-application',
  'county-does-not-consent',
  'commitment-due-next-year',
  'commitment-running',
  'commitment-met',
  'commitment-met-late',
  'severe-decline',
  'obvious-gap',
  'no-ground-for-order',
  // 3.4.1, 3.4.3, 4.2, 4.3
  'targets-determined',
  'targets-drafted',
  'targets-reviewed-and-issued',
  'discharge-measured',
  'allowed-discharge-computed',
  'park-must-act',
  'no-decline',
  'lifted-on-improvement',
  'slow-progress',
  'abnormal-operation',
  'unstable-performance',
  'nothing-to-rectify',
  'dispatched-quarterly',
] as const);

/** Names one reason; `explainGround` renders it. */
export type GroundCode = (typeof GROUND_CODES)[number];

/** One reason of a ruling: the clause it rests on and what the clause does here. */
export interface Ground {
  /** The clause it rests on. */
  readonly clause: ClauseId;
  /** What the clause does here. */
  readonly code: GroundCode;
  /** Set where the text leaves the point open and another reading would change the outcome. */
  readonly reading?: ReadingId;
  /** The part of the outcome it speaks of, where there are several: a source of quota or a bank. */
  readonly about?: string;
}

/**
 * An answer and what it rests on. `grounds` is never empty: of a permission it lists what grants it, of a refusal
 * every independent reason, and in both every reading of which another choice would change the outcome.
 */
export interface Ruling<Outcome> {
  /** The answer. */
  readonly outcome: Outcome;
  /** What it rests on. */
  readonly grounds: readonly Ground[];
}
