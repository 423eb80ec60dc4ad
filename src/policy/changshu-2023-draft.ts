import type { Policy } from '../types/policy.js';
import { DRAFT_ID } from './draft-id.js';
import { usable } from './usable.js';

/**
 * Changshu's consultation draft of 2023 on managing total pollutant discharge quotas
 * (关于优化排污总量指标管理服务高质量发展的实施办法，征求意见稿), with the default of every reading.
 * It binds nobody: the measure adopted later is 常政办发规字〔2023〕3号 and is not encoded here.
 *
 * It is plain data that cannot change; `withReadings` and `withParameters` make other policies of it.
 *
 * @example
 * ```ts
 * import { changshu2023Draft } from 'pollutant-quota-rules';
 *
 * changshu2023Draft.parameters.prefectureShare; // => '0.3'
 * changshu2023Draft.readings['target-scope']; // => 'by-medium'
 * ```
 */
export const changshu2023Draft: Policy = /* @__PURE__ */ usable({
  id: DRAFT_ID,
  status: 'draft',
  title: {
    zh: '常熟市排污总量指标管理实施办法（2023 年征求意见稿）',
    en: 'Changshu measures on total pollutant discharge quotas (consultation draft of 2023)',
  },
  sourceSha256: 'e4c44ccfa052c1e432b95319645ff61717b965af8d200ada70a83cad4b3ea0ed',
  parameters: {
    parks: { CEDZ: ['常熟经济技术开发区', '碧溪街道'], CHTZ: ['常熟高新技术产业开发区', '沙家浜镇'] },
    townshipLikePlaces: ['新材料产业园'],
    planPeriodStart: '2021-01-01',
    entryMonths: 1,
    entryDays: 30,
    prefectureShare: '0.3',
    cityShare: '0.2',
    townshipShare: '0.8',
    keyWaterPollutants: {
      'nitrogen-and-phosphorus': ['NH3-N', 'TN', 'TP'],
      'total-nitrogen-and-phosphorus': ['TN', 'TP'],
      'all-water': ['COD', 'NH3-N', 'TN', 'TP'],
    },
    strategicRatio: '1.1',
    generalRatio: '2',
    floorRatio: '1',
    tradablePollutants: ['COD', 'NH3-N', 'TP', 'SO2', 'NOx'],
    commitmentYears: 1,
    parkTargetsMonth: 1,
    parkDischargeMonth: 2,
  },
  readings: {
    'entry-date': 'completion',
    'ahead-of-standard': 'start',
    'key-list-exclusion': 'listed-and-counted',
    'permit-deadline': 'replaces-year',
    'one-month': 'calendar-month',
    'permit-before-completion': 'year-rule',
    'permit-cancellation': 'not-a-change',
    'city-run-in-park': 'city',
    'other-units': 'as-industrial',
    'permit-change-proof': 'always',
    'ecological-materials': 'infrastructure',
    'new-materials-park': 'township',
    'upper-funds': 'pro-rata',
    'city-run-remainder': 'city',
    'priority-level': 'major-only',
    'key-water-pollutants': 'nitrogen-and-phosphorus',
    'strategic-other-pollutants': 'double',
    'renovation-and-expansion': 'double',
    'target-scope': 'by-medium',
    'grant-and-bar': 'needs-grant',
    'own-bank-when-barred': 'open',
    'area-transfer-when-barred': 'grant',
    'park-city-transfer': 'may-apply',
    'cross-region-pollutants': 'tradable',
    'commitment-size': 'each-pollutant',
    'breach-scope': 'all-transfers',
  },
});
