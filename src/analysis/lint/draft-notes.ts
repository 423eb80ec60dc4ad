/**
 * The findings of `lint` in the consultation draft, in their order; all of them are notes. Known by heart, because every
 * check of a policy is held against them and the draft never changes; a test holds them against `lint`.
 */
export const DRAFT_NOTES: readonly string[] = [
  'wording:entry-date',
  'wording:ahead-of-standard',
  'wording:key-list-exclusion',
  'conflict:entryDeadline',
  'wording:one-month',
  'wording:permit-before-completion',
  'wording:permit-cancellation',
  'wording:city-run-in-park',
  'gap:filingRoute',
  'gap:splitReduction',
  'gap:materialCategory',
  'wording:permit-change-proof',
  'wording:upper-funds',
  'wording:priority-level',
  'gap:offsetRatio',
  'wording:key-water-pollutants',
  'wording:new-materials-park',
  'wording:target-scope',
  'conflict:decideUse',
  'gap:decideUse',
  'wording:area-transfer-when-barred',
  'wording:park-city-transfer',
  'wording:cross-region-pollutants',
  'wording:commitment-size',
  'wording:breach-scope',
  'wording:own-bank-when-barred',
];
