import type { Readings } from '../../src/types/reading.js';

// of days: 1 is in the plan period, 0 before it; of the permit: after is on or after completion
const NOT_CLOSURE = 'source=government-works,ahead-of-standard,voluntary-treatment,ecological-expansion';
const OUTSIDE_PARKS = 'area=township,新材料产业园';
const NOT_CITY = 'implementer=area,industrial,agricultural,other';
const BELOW_PROVINCE = 'amount=above & upper-funds=none,nothing,part';
const FUNDED = 'amount=above & upper-funds=nothing,part';

/** What each other reading on filing and entry changes, and nothing else. */
export const ENTRY_READINGS: readonly [readings: Partial<Readings>, regions: string][] = [
  [
    // started before 2021, completed since
    { 'entry-date': 'start' },
    `decideEntry.verdict | permitted > refused | stricter | entry-date@3.2.1.p1.s1 | ${NOT_CLOSURE} & startedOn=0 & completedOn=1 & own-conditions=true & onKeyList=false
     decideEntry.verdict | permitted > refused | stricter | entry-date@3.2.1.p1.s1 | ${NOT_CLOSURE} & startedOn=0 & completedOn=1 & own-conditions=true & countedTowardTask=false`,
  ],
  [
    // works that straddle the day on which the requirement takes effect; other sources know no such day
    { 'ahead-of-standard': 'completion' },
    `decideEntry.verdict | permitted > refused | stricter | ahead-of-standard@3.2.1.p1.i2 | completedOn=1 & own-conditions=true & completedOn-before-effect=false & onKeyList=false
     decideEntry.verdict | permitted > refused | stricter | ahead-of-standard@3.2.1.p1.i2 | completedOn=1 & own-conditions=true & completedOn-before-effect=false & countedTowardTask=false`,
  ],
  [
    { 'key-list-exclusion': 'listed' },
    'decideEntry.verdict | permitted > refused | stricter | key-list-exclusion@3.2.1.p3.s1 | completedOn=1 & own-conditions=true & onKeyList=true & countedTowardTask=false',
  ],
  [
    { 'key-list-exclusion': 'counted' },
    'decideEntry.verdict | permitted > refused | stricter | key-list-exclusion@3.2.1.p3.s1 | completedOn=1 & own-conditions=true & onKeyList=false & countedTowardTask=true',
  ],
  [
    // 1 December 2023: the month ends on 1 January
    { 'permit-deadline': 'earlier-of-both' },
    `entryDeadline.due   | 2024-01-01 > 2023-12-31 | stricter | permit-deadline@3.2.2.p1.s1c | permitChangedOn=after & permitChangedOn-months-and-year=after
     entryDeadline.force | binding > in-principle  | other    | permit-deadline@3.2.2.p1.s1c | permitChangedOn=after & permitChangedOn-months-and-year=after`,
  ],
  [
    // 1 January has a month of 31 days; 30 January has one of 29, to the last of February
    { 'one-month': 'thirty-days' },
    `entryDeadline.due | 2023-02-01 > 2023-01-31 | stricter | one-month@3.2.2.p1.s1c | permitChangedOn=after & permitChangedOn-months-and-days=after
     entryDeadline.due | 2023-02-28 > 2023-03-01 | looser   | one-month@3.2.2.p1.s1c | permitChangedOn=after & permitChangedOn-months-and-days=before`,
  ],
  [
    // a month that runs out before completion, and one that runs into the next year
    { 'permit-before-completion': 'literal-month' },
    `entryDeadline.due   | 2023-12-31 > 2023-01-31 | stricter | permit-before-completion@3.2.2.p1.s1c | permitChangedOn=before & permitChangedOn-months-and-year=before
     entryDeadline.due   | 2023-12-31 > 2024-01-30 | looser   | permit-before-completion@3.2.2.p1.s1c | permitChangedOn=before & permitChangedOn-months-and-year=after
     entryDeadline.force | in-principle > binding  | other    | permit-before-completion@3.2.2.p1.s1c | permitChangedOn=before`,
  ],
  [
    { 'permit-cancellation': 'a-change' },
    `entryDeadline.due   | 2023-12-31 > 2023-02-01 | stricter | permit-cancellation@3.2.2.p1.s1c | permitChangedOn=none,before & permitCancelledOn=after & permitCancelledOn-months-and-year=before
     entryDeadline.due   | 2023-12-31 > 2024-01-01 | looser   | permit-cancellation@3.2.2.p1.s1c | permitChangedOn=none,before & permitCancelledOn=after & permitCancelledOn-months-and-year=after
     entryDeadline.force | in-principle > binding  | other    | permit-cancellation@3.2.2.p1.s1c | permitChangedOn=none,before & permitCancelledOn=after`,
  ],
  [
    { 'city-run-in-park': 'park' },
    `filingRoute.prepares | construction-unit > park | other | city-run-in-park@3.2.2.p2.s1a | implementer=city & area=park
     filingRoute.reviews  | sector-department > park | other | city-run-in-park@3.2.2.p2.s1a | implementer=city & area=park
     filingRoute.files    | county-bureau > park     | other | city-run-in-park@3.2.2.p2.s1a | implementer=city & area=park
     splitReduction.city  | 0.7 > 0                  | other | city-run-in-park@3.2.4.s1e | implementer=city & area=park & ${BELOW_PROVINCE}
     splitReduction.park  | 0 > 0.7                  | other | city-run-in-park@3.2.4.s1e | implementer=city & area=park & ${BELOW_PROVINCE}`,
  ],
  [
    // 70 % of what the province leaves, instead of 14 and 56
    { 'other-units': 'to-city' },
    `splitReduction.city     | 0.14 > 0.7 | other | other-units@3.2.4.s1d | implementer=other & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
     splitReduction.township | 0.56 > 0   | other | other-units@3.2.4.s1d | implementer=other & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}`,
  ],
  [
    { 'permit-change-proof': 'permit-holders' },
    'requiredMaterials.permit-change | true > false | looser | permit-change-proof@3.2.2.p3.s1c | category=engineering & permitHolder=false',
  ],
  [
    { 'ecological-materials': 'engineering' },
    'materialCategory.category | infrastructure > engineering | other | ecological-materials@3.2.2.p3.s1b | source=ecological-expansion',
  ],
  [
    // works of the city stay the city's, in 新材料产业园 as in the parks
    { 'new-materials-park': 'park' },
    `filingRoute.prepares    | area > park          | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园
     filingRoute.reviews     | area > park          | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园
     filingRoute.files       | county-bureau > park | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园
     splitReduction.city     | 0.14 > 0             | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园 & ${BELOW_PROVINCE}
     splitReduction.township | 0.56 > 0             | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园 & ${BELOW_PROVINCE}
     splitReduction.park     | 0 > 0.7              | other | new-materials-park@3.3.3.p1.s1b | ${NOT_CITY} & area=新材料产业园 & ${BELOW_PROVINCE}`,
  ],
  [
    // four of ten million: 40 of 100 t/a, or all of it, and nothing is left to the others
    { 'upper-funds': 'whole-project' },
    `splitReduction.province   | 0.4 > 1  | other | upper-funds@3.2.4.s1b | ${FUNDED}
     splitReduction.prefecture | 0.3 > 0  | other | upper-funds@3.2.4.s1b | ${FUNDED}
     splitReduction.city       | 0.7 > 0  | other | upper-funds@3.2.4.s1b | implementer=city & ${FUNDED}
     splitReduction.city       | 0.14 > 0 | other | upper-funds@3.2.4.s1b | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${FUNDED}
     splitReduction.township   | 0.56 > 0 | other | upper-funds@3.2.4.s1b | ${NOT_CITY} & ${OUTSIDE_PARKS} & ${FUNDED}
     splitReduction.park       | 0.7 > 0  | other | upper-funds@3.2.4.s1b | ${NOT_CITY} & area=park & ${FUNDED}`,
  ],
  [
    { 'city-run-remainder': 'two-eight' },
    `splitReduction.city     | 0.7 > 0.14 | other | city-run-remainder@3.2.4.s1d | implementer=city & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}
     splitReduction.township | 0 > 0.56   | other | city-run-remainder@3.2.4.s1d | implementer=city & ${OUTSIDE_PARKS} & ${BELOW_PROVINCE}`,
  ],
];
