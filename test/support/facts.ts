import type { ReductionProject, Standing, UseQuestion } from '../../src/types/facts.js';
import type { Area } from '../../src/types/vocabulary.js';

export const MEILI: Area = { kind: 'township', place: '梅李镇' };
export const NEW_MATERIALS: Area = { kind: 'township', place: '新材料产业园' };
export const CEDZ: Area = { kind: 'park', park: 'CEDZ', place: '常熟经济技术开发区' };
export const BIXI: Area = { kind: 'park', park: 'CEDZ', place: '碧溪街道' };
export const SHAJIABANG: Area = { kind: 'park', park: 'CHTZ', place: '沙家浜镇' };

type Project<Source> = Extract<ReductionProject, { source: Source }>;

const common = {
  startedOn: '2022-03-01',
  completedOn: '2023-05-20',
  onKeyList: false,
  countedTowardTask: false,
} as const;

/** One project of each source that may enter. */
export const ELIGIBLE = {
  'government-works': { ...common, source: 'government-works', governmentRun: true },
  'ahead-of-standard': {
    ...common,
    source: 'ahead-of-standard',
    byDischarger: true,
    standardEffectiveOn: '2024-01-01',
  },
  closure: { ...common, source: 'closure', enterpriseClosed: true, capacityEliminated: false },
  'voluntary-treatment': {
    ...common,
    source: 'voluntary-treatment',
    byDischarger: true,
    compliant: true,
    governmentFunds: '0',
    appliedVoluntarily: true,
  },
  'ecological-expansion': {
    ...common,
    source: 'ecological-expansion',
    monitorable: true,
    countable: true,
    verifiable: true,
  },
} as const satisfies { readonly [Source in ReductionProject['source']]: Project<Source> };

/** Targets of both media met, key projects and binding task completed. */
export const GOOD_STANDING: Standing = {
  targetsMet: { water: true, air: true },
  keyProjectsCompleted: true,
  bindingTaskCompleted: true,
};

/** A township in good standing that is short of COD: every source is open. */
export const ALL_OPEN: UseQuestion = {
  pollutant: 'COD',
  area: MEILI,
  standing: GOOD_STANDING,
  orders: [],
  on: '2024-05-06',
  ownBankShort: true,
  breached: false,
};
