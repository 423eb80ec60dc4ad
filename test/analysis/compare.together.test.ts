import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare/compare.js';
import type { Parameters } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { draftWith, linesOf, typed } from '../support/analysis/lines.js';

const OUTSIDE_PARKS = 'area=township,新材料产业园';
const NOT_CITY = 'implementer=area,industrial,agricultural,other';
const BELOW_PROVINCE = 'amount=above & upper-funds=none,nothing,part';
const STRATEGIC = 'strategicEmerging=true';
const BUILT = 'construction=new,expansion';
const CLAIM = 'ownBankShort=true & breached=false & orders=none,cross-region';

const SHARES = 'cityShare@3.2.4.s1d + townshipShare@3.2.4.s1d';
const PREFECTURE = 'prefectureShare@3.2.4.s1c';
const REMAINDER = 'city-run-remainder@3.2.4.s1d';
const RATIO = 'strategicRatio@3.3.2.s2a';
const MIXED = 'renovation-and-expansion@3.3.2.s2a';
const KEY = 'key-water-pollutants@3.3.2.s2a';
const FLOOR = 'strategic-other-pollutants@3.3.2.s2b';
const TRANSFER = 'area-transfer-when-barred@3.3.4.p3.s1b';

interface Together {
  readonly name: string;
  readonly parameters?: Partial<Parameters>;
  readonly readings?: Partial<Readings>;
  readonly regions: string;
}

const CASES: readonly Together[] = [
  {
    name: 'both shares, which say nothing one without the other',
    parameters: { cityShare: '0.3', townshipShare: '0.7' },
    regions: `
      splitReduction.city     | 0.14 > 0.21 | other | ${SHARES} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.township | 0.56 > 0.49 | other | ${SHARES} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}`,
  },
  {
    name: 'both shares and the share of Suzhou, on which alone its own part hangs',
    parameters: { cityShare: '0.3', townshipShare: '0.7', prefectureShare: '0.25' },
    regions: `
      splitReduction.prefecture | 0.3 > 0.25   | other | ${PREFECTURE}             | ${BELOW_PROVINCE}
      splitReduction.city       | 0.14 > 0.225 | other | ${PREFECTURE} + ${SHARES} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.city       | 0.7 > 0.75   | other | ${PREFECTURE}             | implementer=city & ${BELOW_PROVINCE}
      splitReduction.township   | 0.56 > 0.525 | other | ${PREFECTURE} + ${SHARES} | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.park       | 0.7 > 0.75   | other | ${PREFECTURE}             | ${NOT_CITY} & area=park & ${BELOW_PROVINCE}`,
  },
  {
    name: 'the share of Suzhou and who takes the remainder of works run by the city',
    parameters: { prefectureShare: '0.25' },
    readings: { 'city-run-remainder': 'two-eight' },
    regions: `
      splitReduction.prefecture | 0.3 > 0.25  | other | ${PREFECTURE}                | ${BELOW_PROVINCE}
      splitReduction.city       | 0.7 > 0.15  | other | ${PREFECTURE} + ${REMAINDER} | implementer=city & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.city       | 0.7 > 0.75  | other | ${PREFECTURE}                | implementer=city & area=park & ${BELOW_PROVINCE}
      splitReduction.city       | 0.14 > 0.15 | other | ${PREFECTURE}                | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.township   | 0 > 0.6     | other | ${PREFECTURE} + ${REMAINDER} | implementer=city & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.township   | 0.56 > 0.6  | other | ${PREFECTURE}                | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
      splitReduction.park       | 0.7 > 0.75  | other | ${PREFECTURE}                | ${NOT_CITY} & area=park & ${BELOW_PROVINCE}`,
  },
  {
    name: 'a ratio, and a reading that brings more projects under it',
    parameters: { strategicRatio: '1.2' },
    readings: { 'renovation-and-expansion': 'as-expansion' },
    regions: `
      offsetRatio.ratio | 1.1 > 1.2          | stricter | ${RATIO}            | ${STRATEGIC} & ${BUILT} & pollutant=NH3-N,TN,TP
      offsetRatio.ratio | 2 > 1.2            | looser   | ${RATIO} + ${MIXED} | ${STRATEGIC} & construction=renovation-and-expansion & pollutant=NH3-N,TN,TP
      offsetRatio.bound | exactly > at-least | other    | ${MIXED}            | ${STRATEGIC} & construction=renovation-and-expansion & pollutant=NH3-N,TN,TP`,
  },
  {
    name: 'a reading that would change COD alone, were it not for another that takes it away',
    readings: { 'key-water-pollutants': 'all-water', 'strategic-other-pollutants': 'floor' },
    regions: `
      offsetRatio.ratio | 2 > 1.1            | looser | ${KEY}            | ${STRATEGIC} & ${BUILT} & pollutant=COD
      offsetRatio.ratio | 2 > 1              | looser | ${FLOOR}          | ${STRATEGIC} & ${BUILT} & pollutant=SO2,NOx,VOCs,PM
      offsetRatio.bound | exactly > at-least | other  | ${KEY} + ${FLOOR} | ${STRATEGIC} & ${BUILT} & pollutant=COD
      offsetRatio.bound | exactly > at-least | other  | ${FLOOR}          | ${STRATEGIC} & ${BUILT} & pollutant=SO2,NOx,VOCs,PM`,
  },
  {
    // only from 1 to 28 February, in a common year, is a month no longer than 28 days
    name: 'a month read as days, and as fewer of them',
    parameters: { entryDays: 28 },
    readings: { 'one-month': 'thirty-days' },
    regions: `
      entryDeadline.due | 2023-02-01 > 2023-01-29 | stricter | entryDays@3.2.2.p1.s1c + one-month@3.2.2.p1.s1c | permitChangedOn=after & permitChangedOn-months-and-days=before/after,after/after,on/after`,
  },
];

describe('settings that differ together', () => {
  it.each(CASES)('$name', ({ parameters = {}, readings = {}, regions }) => {
    const found = compare(draftWith({}), draftWith(parameters, readings));
    expect(linesOf(found)).toEqual(typed(regions));
    expect(found.idle).toEqual([]);
  });

  it('are both named where either would do', () => {
    const found = compare(
      draftWith({}),
      draftWith({}, { 'grant-and-bar': 'unless-barred', 'area-transfer-when-barred': 'nothing' }),
    );
    expect(linesOf(found).filter((line) => line.startsWith('decideUse.area-transfer'))).toEqual(
      typed(`
        decideUse.area-transfer | refused > permitted | looser | grant-and-bar@3.3.4.p3.s1a + ${TRANSFER} | target-of-own-medium=true & standing.keyProjectsCompleted=false & standing.bindingTaskCompleted=true & ${CLAIM}
        decideUse.area-transfer | refused > permitted | looser | ${TRANSFER} | target-of-own-medium=false & ${CLAIM}
        decideUse.area-transfer | refused > permitted | looser | ${TRANSFER} | standing.keyProjectsCompleted=false & standing.bindingTaskCompleted=false & ${CLAIM}`),
    );
  });
});
