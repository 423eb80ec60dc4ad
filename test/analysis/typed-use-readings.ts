import type { Readings } from '../../src/types/reading.js';

const MET = 'target-of-own-medium=true';
const PROJECTS = 'standing.keyProjectsCompleted=true';
const NO_PROJECTS = 'standing.keyProjectsCompleted=false';
const TASK = 'standing.bindingTaskCompleted=true';
const BANKS_OPEN = 'orders=none,cross-region';
const REGIONS_OPEN = 'orders=none,banks';
const TRADABLE = 'pollutant=COD,NH3-N,TP,SO2,NOx';
const SHORT = 'ownBankShort=true';
const KEPT = 'breached=false';
const STRATEGIC = 'strategicEmerging=true';
const BUILT = 'construction=new,expansion';

/** What each other reading on the use of quota changes, and nothing else. */
export const USE_READINGS: readonly [readings: Partial<Readings>, regions: string][] = [
  [
    // of the city bank alone: a township's infrastructure and strategic industry no longer come first
    { 'priority-level': 'all-listed' },
    'priorityOfUse.first | true > false | stricter | priority-level@3.3.1.s1b | category=strategic-emerging,environmental-infrastructure & level=township',
  ],
  [
    { 'key-water-pollutants': 'total-nitrogen-and-phosphorus' },
    `offsetRatio.ratio | 1.1 > 2            | stricter | key-water-pollutants@3.3.2.s2a | ${BUILT} & ${STRATEGIC} & pollutant=NH3-N
     offsetRatio.bound | at-least > exactly | other    | key-water-pollutants@3.3.2.s2a | ${BUILT} & ${STRATEGIC} & pollutant=NH3-N`,
  ],
  [
    { 'key-water-pollutants': 'all-water' },
    `offsetRatio.ratio | 2 > 1.1            | looser | key-water-pollutants@3.3.2.s2a | ${BUILT} & ${STRATEGIC} & pollutant=COD
     offsetRatio.bound | exactly > at-least | other  | key-water-pollutants@3.3.2.s2a | ${BUILT} & ${STRATEGIC} & pollutant=COD`,
  ],
  [
    { 'strategic-other-pollutants': 'floor' },
    `offsetRatio.ratio | 2 > 1              | looser | strategic-other-pollutants@3.3.2.s2b | ${BUILT} & ${STRATEGIC} & pollutant=COD,SO2,NOx,VOCs,PM
     offsetRatio.bound | exactly > at-least | other  | strategic-other-pollutants@3.3.2.s2b | ${BUILT} & ${STRATEGIC} & pollutant=COD,SO2,NOx,VOCs,PM`,
  ],
  [
    { 'renovation-and-expansion': 'as-expansion' },
    `offsetRatio.ratio | 2 > 1.1            | looser | renovation-and-expansion@3.3.2.s2a | construction=renovation-and-expansion & ${STRATEGIC} & pollutant=NH3-N,TN,TP
     offsetRatio.bound | exactly > at-least | other  | renovation-and-expansion@3.3.2.s2a | construction=renovation-and-expansion & ${STRATEGIC} & pollutant=NH3-N,TN,TP`,
  ],
  [
    // whatever the grant of p3 opens, where the other medium alone missed its target; the own bank needs no grant
    { 'target-scope': 'all-media' },
    `decideUse.upper-banks           | permitted > refused | stricter | target-scope@3.3.4.p1.s1b | ${MET} & target-of-other-medium=false & ${PROJECTS} & ${TASK} & ${BANKS_OPEN}
     decideUse.city-transfer         | permitted > refused | stricter | target-scope@3.3.4.p1.s1b | ${MET} & target-of-other-medium=false & ${PROJECTS} & ${TASK} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}
     decideUse.area-transfer         | permitted > refused | stricter | target-scope@3.3.4.p1.s1b | ${MET} & target-of-other-medium=false & ${PROJECTS} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}
     decideUse.cross-region-purchase | permitted > refused | stricter | target-scope@3.3.4.p1.s1b | ${MET} & target-of-other-medium=false & ${PROJECTS} & ${TASK} & ${SHORT} & ${TRADABLE} & ${REGIONS_OPEN}`,
  ],
  [
    // the gap between p3 and p4: key projects unfinished, nothing else wanting
    { 'grant-and-bar': 'unless-barred' },
    `decideUse.upper-banks           | refused > permitted | looser | grant-and-bar@3.3.4.p3.s1a | ${MET} & ${NO_PROJECTS} & ${TASK} & ${BANKS_OPEN}
     decideUse.city-transfer         | refused > permitted | looser | grant-and-bar@3.3.4.p3.s1a | ${MET} & ${NO_PROJECTS} & ${TASK} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}
     decideUse.area-transfer         | refused > permitted | looser | grant-and-bar@3.3.4.p3.s1a | ${MET} & ${NO_PROJECTS} & ${TASK} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}
     decideUse.cross-region-purchase | refused > permitted | looser | grant-and-bar@3.3.4.p3.s1a | ${MET} & ${NO_PROJECTS} & ${TASK} & ${SHORT} & ${TRADABLE} & ${REGIONS_OPEN}`,
  ],
  [
    { 'own-bank-when-barred': 'needs-grant' },
    `decideUse.own-bank | permitted > refused | stricter | own-bank-when-barred@3.3.4.p4.s1 | target-of-own-medium=false & ${BANKS_OPEN}
     decideUse.own-bank | permitted > refused | stricter | own-bank-when-barred@3.3.4.p4.s1 | ${NO_PROJECTS} & ${BANKS_OPEN}`,
  ],
  [
    // the conflict of p3 and p4: granted, but the binding task is not completed
    { 'area-transfer-when-barred': 'grant-and-no-bar' },
    `decideUse.area-transfer | permitted > refused | stricter | area-transfer-when-barred@3.3.4.p3.s1b | ${MET} & ${PROJECTS} & standing.bindingTaskCompleted=false & ${SHORT} & ${KEPT} & ${BANKS_OPEN}`,
  ],
  [
    { 'area-transfer-when-barred': 'nothing' },
    `decideUse.area-transfer | refused > permitted | looser | area-transfer-when-barred@3.3.4.p3.s1b | target-of-own-medium=false & ${SHORT} & ${KEPT} & ${BANKS_OPEN}
     decideUse.area-transfer | refused > permitted | looser | area-transfer-when-barred@3.3.4.p3.s1b | ${NO_PROJECTS} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}`,
  ],
  [
    { 'park-city-transfer': 'not-available' },
    `decideUse.city-transfer | permitted > refused | stricter | park-city-transfer@3.3.4.p3.s1b | area=park & ${MET} & ${PROJECTS} & ${TASK} & ${SHORT} & ${KEPT} & ${BANKS_OPEN}`,
  ],
  [
    // a builder's own trade stays as it is
    { 'cross-region-pollutants': 'all' },
    `decideUse.cross-region-purchase | refused > permitted | looser | cross-region-pollutants@3.3.4.p3.s1c | pollutant=TN,VOCs,PM & ${MET} & ${PROJECTS} & ${TASK} & ${SHORT} & ${REGIONS_OPEN}`,
  ],
  [
    { 'commitment-size': 'in-total' },
    'decideCityTransfer.verdict | refused > permitted | looser | commitment-size@3.3.4.p3.s1e | commitment-size=total & letterSubmitted=true',
  ],
  [
    { 'breach-scope': 'city-transfers' },
    `decideUse.area-transfer | refused > permitted | looser | breach-scope@3.3.4.p3.s1g | ${MET} & ${PROJECTS} & ${SHORT} & breached=true & ${BANKS_OPEN}`,
  ],
];
