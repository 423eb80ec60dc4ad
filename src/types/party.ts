/**
 * Who knows a fact, or who can change it: the `applicant` (project, discharger, builder), the `area` (township or
 * park), an `authority` (bureau, government), the `trading-body` (排污权交易管理机构); `time` where only another day or
 * year changes it, and `fixed` where nothing does.
 */
export const PARTIES = /* @__PURE__ */ Object.freeze([
  'applicant',
  'area',
  'authority',
  'trading-body',
  'time',
  'fixed',
] as const);

/** One party. */
export type Party = (typeof PARTIES)[number];
