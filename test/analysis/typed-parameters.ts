import type { ParameterId, Parameters } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';

/** A parameter set otherwise, in the draft as read, and what that changes. */
export interface ParameterCase {
  readonly parameter: ParameterId;
  readonly value: Parameters[ParameterId];
  readonly readings?: Partial<Readings>;
  readonly regions: string;
}

const PARKS = {
  CEDZ: ['常熟经济技术开发区', '碧溪街道'],
  CHTZ: ['常熟高新技术产业开发区', '沙家浜镇'],
} as const;
const KEY_WATER = {
  'nitrogen-and-phosphorus': ['NH3-N', 'TN', 'TP'],
  'total-nitrogen-and-phosphorus': ['TN', 'TP'],
  'all-water': ['COD', 'NH3-N', 'TN', 'TP'],
} as const;

const OUTSIDE_PARKS = 'area=township,新材料产业园';
const NOT_CITY = 'implementer=area,industrial,agricultural,other';
const BELOW_PROVINCE = 'amount=above & upper-funds=none,nothing,part';
const STRATEGIC = 'strategicEmerging=true & construction=new,expansion';
const GRANTED =
  'target-of-own-medium=true & standing.keyProjectsCompleted=true & standing.bindingTaskCompleted=true';
const MAY_BUY = `${GRANTED} & ownBankShort=true & orders=none,banks`;
const TRADED = 'completed=true & certified=true & crossRegion=none,permitted';

/** Of a policy whose shares do not make one no split can be told, and every part of every split is affected. */
const noAnswer = (by: string): string => `
  splitReduction.province   | 0 > no-answer    | other | ${by} | everywhere
  splitReduction.prefecture | 0.3 > no-answer  | other | ${by} | ${BELOW_PROVINCE}
  splitReduction.prefecture | 0 > no-answer    | other | ${by} | amount=zero
  splitReduction.prefecture | 0 > no-answer    | other | ${by} | upper-funds=all
  splitReduction.city       | 0.14 > no-answer | other | ${by} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
  splitReduction.city       | 0.7 > no-answer  | other | ${by} | implementer=city & ${BELOW_PROVINCE}
  splitReduction.city       | 0 > no-answer    | other | ${by} | amount=zero
  splitReduction.city       | 0 > no-answer    | other | ${by} | upper-funds=all
  splitReduction.city       | 0 > no-answer    | other | ${by} | ${NOT_CITY} & area=park
  splitReduction.township   | 0.56 > no-answer | other | ${by} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
  splitReduction.township   | 0 > no-answer    | other | ${by} | amount=zero
  splitReduction.township   | 0 > no-answer    | other | ${by} | upper-funds=all
  splitReduction.township   | 0 > no-answer    | other | ${by} | implementer=city
  splitReduction.township   | 0 > no-answer    | other | ${by} | area=park
  splitReduction.park       | 0.7 > no-answer  | other | ${by} | ${NOT_CITY} & area=park & ${BELOW_PROVINCE}
  splitReduction.park       | 0 > no-answer    | other | ${by} | amount=zero
  splitReduction.park       | 0 > no-answer    | other | ${by} | upper-funds=all
  splitReduction.park       | 0 > no-answer    | other | ${by} | implementer=city
  splitReduction.park       | 0 > no-answer    | other | ${by} | ${OUTSIDE_PARKS}`;

/** What each parameter, set otherwise, changes, and nothing else. */
export const PARAMETER_CASES: readonly ParameterCase[] = [
  {
    parameter: 'parks',
    value: { ...PARKS, CHTZ: ['常熟高新技术产业开发区'] },
    regions: 'locate.area | CHTZ > township | other | parks@3.1.2.s1e | place=沙家浜镇',
  },
  {
    parameter: 'parks',
    value: { CEDZ: [...PARKS.CEDZ, '梅李镇'], CHTZ: [...PARKS.CHTZ, '服装城'] },
    regions: `locate.area | township > CEDZ | other | parks@3.1.2.s1e | place=梅李镇
              locate.area | unknown > CHTZ  | other | parks@3.1.2.s1e | place=服装城`,
  },
  {
    parameter: 'townshipLikePlaces',
    value: [],
    regions:
      'locate.area | township > unknown | other | townshipLikePlaces@3.3.3.p1.s1b | place=新材料产业园',
  },
  {
    parameter: 'townshipLikePlaces',
    value: ['新材料产业园', '服装城'],
    regions: 'locate.area | unknown > township | other | townshipLikePlaces@3.3.3.p1.s1b | place=服装城',
  },
  {
    // what is like a township ranks as a park, so the list decides who files and whose bank it is
    parameter: 'townshipLikePlaces',
    value: ['新材料产业园', '服装城'],
    readings: { 'new-materials-park': 'park' },
    regions: `
      locate.area             | unknown > township   | other | townshipLikePlaces@3.3.3.p1.s1b | place=服装城
      filingRoute.prepares    | area > park          | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城
      filingRoute.reviews     | area > park          | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城
      filingRoute.files       | county-bureau > park | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城
      splitReduction.city     | 0.14 > 0             | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城 & ${BELOW_PROVINCE}
      splitReduction.township | 0.56 > 0             | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城 & ${BELOW_PROVINCE}
      splitReduction.park     | 0 > 0.7              | other | townshipLikePlaces@3.3.3.p1.s1b | ${NOT_CITY} & area=服装城 & ${BELOW_PROVINCE}`,
  },
  {
    // completed between the two days: 0 is before both, 2 is after both
    parameter: 'planPeriodStart',
    value: '2020-01-01',
    regions: `
      decideEntry.verdict | refused > permitted | looser | planPeriodStart@3.2.1.p1.s1 | completedOn=1 & own-conditions=true & onKeyList=false
      decideEntry.verdict | refused > permitted | looser | planPeriodStart@3.2.1.p1.s1 | completedOn=1 & own-conditions=true & countedTowardTask=false`,
  },
  {
    parameter: 'planPeriodStart',
    value: '2021-01-02',
    regions: `
      decideEntry.verdict | permitted > refused | stricter | planPeriodStart@3.2.1.p1.s1 | completedOn=1 & own-conditions=true & onKeyList=false
      decideEntry.verdict | permitted > refused | stricter | planPeriodStart@3.2.1.p1.s1 | completedOn=1 & own-conditions=true & countedTowardTask=false`,
  },
  {
    parameter: 'entryMonths',
    value: 2,
    regions:
      'entryDeadline.due | 2023-02-01 > 2023-03-01 | looser | entryMonths@3.2.2.p1.s1c | permitChangedOn=after',
  },
  { parameter: 'entryDays', value: 15, regions: '' },
  {
    parameter: 'entryDays',
    value: 15,
    readings: { 'one-month': 'thirty-days' },
    regions:
      'entryDeadline.due | 2023-01-31 > 2023-01-16 | stricter | entryDays@3.2.2.p1.s1c | permitChangedOn=after',
  },
  {
    // 14 % is 20 % of 70 %, and 15 % is 20 % of 75 %
    parameter: 'prefectureShare',
    value: '0.25',
    regions: `
      splitReduction.prefecture | 0.3 > 0.25  | other | prefectureShare@3.2.4.s1c | ${BELOW_PROVINCE}
      splitReduction.city       | 0.14 > 0.15 | other | prefectureShare@3.2.4.s1c | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.city       | 0.7 > 0.75  | other | prefectureShare@3.2.4.s1c | implementer=city & ${BELOW_PROVINCE}
      splitReduction.township   | 0.56 > 0.6  | other | prefectureShare@3.2.4.s1c | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.park       | 0.7 > 0.75  | other | prefectureShare@3.2.4.s1c | ${NOT_CITY} & area=park & ${BELOW_PROVINCE}`,
  },
  { parameter: 'cityShare', value: '0.3', regions: noAnswer('cityShare@3.2.4.s1d') },
  { parameter: 'townshipShare', value: '0.7', regions: noAnswer('townshipShare@3.2.4.s1d') },
  {
    parameter: 'keyWaterPollutants',
    value: { ...KEY_WATER, 'nitrogen-and-phosphorus': ['TP', 'COD'] },
    regions: `
      offsetRatio.ratio | 1.1 > 2            | stricter | keyWaterPollutants@3.3.2.s2a | ${STRATEGIC} & pollutant=NH3-N,TN
      offsetRatio.ratio | 2 > 1.1            | looser   | keyWaterPollutants@3.3.2.s2a | ${STRATEGIC} & pollutant=COD
      offsetRatio.bound | at-least > exactly | other    | keyWaterPollutants@3.3.2.s2a | ${STRATEGIC} & pollutant=NH3-N,TN
      offsetRatio.bound | exactly > at-least | other    | keyWaterPollutants@3.3.2.s2a | ${STRATEGIC} & pollutant=COD`,
  },
  // the list of a reading that is not chosen
  { parameter: 'keyWaterPollutants', value: { ...KEY_WATER, 'all-water': ['TP'] }, regions: '' },
  {
    parameter: 'strategicRatio',
    value: '1.2',
    regions: `offsetRatio.ratio | 1.1 > 1.2 | stricter | strategicRatio@3.3.2.s2a | ${STRATEGIC} & pollutant=NH3-N,TN,TP`,
  },
  {
    parameter: 'generalRatio',
    value: '1.5',
    regions: `
      offsetRatio.ratio | 2 > 1.5 | looser | generalRatio@3.3.2.s2b | strategicEmerging=false
      offsetRatio.ratio | 2 > 1.5 | looser | generalRatio@3.3.2.s2b | construction=renovation,renovation-and-expansion
      offsetRatio.ratio | 2 > 1.5 | looser | generalRatio@3.3.2.s2b | pollutant=COD,SO2,NOx,VOCs,PM`,
  },
  // no project is offset by the floor alone
  { parameter: 'floorRatio', value: '1.05', regions: '' },
  {
    parameter: 'floorRatio',
    value: '1.05',
    readings: { 'strategic-other-pollutants': 'floor' },
    regions: `offsetRatio.ratio | 1 > 1.05 | stricter | floorRatio@3.3.2.s1 | ${STRATEGIC} & pollutant=COD,SO2,NOx,VOCs,PM`,
  },
  {
    parameter: 'tradablePollutants',
    value: ['COD', 'NH3-N', 'TP', 'SO2', 'NOx', 'VOCs'],
    regions: `
      decideTrade.counts              | refused > permitted | looser | tradablePollutants@3.3.3.p2.s1c | pollutant=VOCs & ${TRADED}
      decideUse.cross-region-purchase | refused > permitted | looser | tradablePollutants@3.3.3.p2.s1c | pollutant=VOCs & ${MAY_BUY}`,
  },
  {
    parameter: 'tradablePollutants',
    value: ['COD', 'TP', 'TN', 'SO2', 'NOx'],
    regions: `
      decideTrade.counts              | permitted > refused | stricter | tradablePollutants@3.3.3.p2.s1c | pollutant=NH3-N & ${TRADED}
      decideTrade.counts              | refused > permitted | looser   | tradablePollutants@3.3.3.p2.s1c | pollutant=TN & ${TRADED}
      decideUse.cross-region-purchase | permitted > refused | stricter | tradablePollutants@3.3.3.p2.s1c | pollutant=NH3-N & ${MAY_BUY}
      decideUse.cross-region-purchase | refused > permitted | looser   | tradablePollutants@3.3.3.p2.s1c | pollutant=TN & ${MAY_BUY}`,
  },
  {
    // 0 is by the end of the first year, 1 by that of the second
    parameter: 'commitmentYears',
    value: 2,
    regions: `
      commitmentStatus.years | 1 > 2              | looser | commitmentYears@3.3.4.p3.s1f | everywhere
      commitmentStatus.state | breached > running | looser | commitmentYears@3.3.4.p3.s1f | on=1 & entries=never
      commitmentStatus.state | met-late > met     | looser | commitmentYears@3.3.4.p3.s1f | entries=1`,
  },
  {
    parameter: 'parkTargetsMonth',
    value: 3,
    regions: `
      parkCalendar.determine-targets | 01 > 03 | looser | parkTargetsMonth@3.4.1.p1.s1a | everywhere
      parkCalendar.draft-targets     | 01 > 03 | looser | parkTargetsMonth@3.4.1.p1.s1a | everywhere`,
  },
  {
    parameter: 'parkDischargeMonth',
    value: 1,
    regions: `
      parkCalendar.measure-discharge         | 02 > 01 | stricter | parkDischargeMonth@3.4.1.p2.s1a | everywhere
      parkCalendar.compute-allowed-discharge | 02 > 01 | stricter | parkDischargeMonth@3.4.1.p2.s1a | everywhere`,
  },
];
