import { priorityOfUse } from '../../src/rules/3.3.1-use-priority.js';
import { offsetRatio, offsetShortfall, requiredOffset } from '../../src/rules/3.3.2-offset.js';
import { decideTrade } from '../../src/rules/3.3.3-trading.js';
import { routeOfUse } from '../../src/rules/3.3.3-use-route.js';
import { decideCrossCategoryUse } from '../../src/rules/3.3.4-cross-category-use.js';
import { maySuspend } from '../../src/rules/3.3.4-suspension.js';
import { commitmentStatus, decideAreaTransfer, decideCityTransfer } from '../../src/rules/3.3.4-transfers.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type {
  AreaTransfer,
  CityTransfer,
  Commitment,
  CrossCategoryQuestion,
} from '../../src/types/area-facts.js';
import type {
  AddedDischarge,
  PriorityQuestion,
  Standing,
  Trade,
  UseQuestion,
} from '../../src/types/facts.js';
import type { Ruling } from '../../src/types/ruling.js';
import type { Area, Pollutant, UseSource } from '../../src/types/vocabulary.js';
import { ALL_OPEN, BIXI, CEDZ, GOOD_STANDING, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { type Cases, elsewhere, of, rests } from './case.js';

const priority = (question: PriorityQuestion) => (): Ruling<unknown> => priorityOfUse(question);
const MAJOR = { bank: 'city', category: 'major-industry', level: 'city' } as const;
const LOCAL = { bank: 'township', major: true, inOwnArea: true } as const;

/** 3 t/a of total phosphorus, added by a new-build project of a strategic emerging industry. */
const ADDED = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' } as const;
const offset = (more: Partial<AddedDischarge>) => (): Ruling<unknown> =>
  of(requiredOffset({ ...ADDED, ...more }), (required) => required.toFixed());
const bound = (more: Partial<AddedDischarge>) => (): Ruling<unknown> =>
  of(offsetRatio({ ...ADDED, ...more }), (ratio) => `${ratio.bound} ${ratio.ratio.toFixed()}`);
const missing = (required: string, available: string) => (): Ruling<unknown> =>
  of(offsetShortfall({ required, available }), (shortfall) => shortfall.toFixed());

const way = (area: Area) => (): Ruling<unknown> => routeOfUse({ area });
const TOWNSHIP_WAY = { firstReview: 'township', approves: 'county-bureau', releasesFrom: 'township' };
const PARK_WAY = { approves: 'park', releasesFrom: 'park' };

const trade = (more: Partial<Trade>) => (): Ruling<unknown> =>
  decideTrade({ pollutant: 'COD', completed: true, certified: true, ...more });
const bought = (pollutant: Pollutant) => trade({ pollutant });

/** What is said of one source, of an area in good standing that is short of COD. */
const use =
  (source: UseSource, more: Partial<UseQuestion> = {}) =>
  (): Ruling<unknown> => {
    const { outcome, grounds } = decideUse({ ...ALL_OPEN, ...more });
    return { outcome: outcome[source], grounds: grounds.filter(({ about }) => about === source) };
  };

const standing = (change: Partial<Standing>): { standing: Standing } => ({
  standing: { ...GOOD_STANDING, ...change },
});
const WATER_MISSED = standing({ targetsMet: { water: false, air: true } });
const AIR_MISSED = standing({ targetsMet: { water: true, air: false } });
const PROJECTS_NOT_DONE = standing({ keyProjectsCompleted: false });
const TASK_NOT_DONE = standing({ bindingTaskCompleted: false });
const NOT_SHORT = { ownBankShort: false };
const BREACHED = { breached: true };

const ordered = (scope: 'banks' | 'cross-region' | 'both', liftedOn?: string): Partial<UseQuestion> => ({
  orders: [{ scope, issuedOn: '2024-03-01', ...(liftedOn !== undefined && { liftedOn }) }],
  on: '2024-05-06',
});

const crossCategory = (more: Partial<CrossCategoryQuestion>) => (): Ruling<unknown> =>
  decideCrossCategoryUse({
    qualityImproving: true,
    intensityFalling: true,
    argued: true,
    prefectureConsents: true,
    ...more,
  });

const between = (more: Partial<AreaTransfer>) => (): Ruling<unknown> =>
  decideAreaTransfer({
    from: CEDZ,
    to: MEILI,
    amount: '0.5',
    supplierSurplus: '0.5',
    supplierOrdered: false,
    bothAgree: true,
    jointApplication: true,
    countyConsents: true,
    ...more,
  });

const fromCity = (more: Partial<CityTransfer>) => (): Ruling<unknown> =>
  decideCityTransfer({ amounts: { TP: '10' }, scheduled: { TP: '10' }, letterSubmitted: true, ...more });

/** 10 t/a committed for a transfer of June 2023. */
const commitment =
  (on: string, ...entries: Commitment['entries']) =>
  (): Ruling<unknown> =>
    commitmentStatus({ transferredOn: '2023-06-01', committed: '10', entries, on });
const entered = (enteredOn: string, amount = '10') => ({ enteredOn, amount });
const byEndOf2024 = (state: string) => ({ due: '2024-12-31', state });

/** Use of what the banks hold: 3.3. */
export const USE_CASES: Cases = {
  '3.3.1.s1b': [
    rests('major industry of Changshu', priority(MAJOR), true),
    rests('major industry of the province', priority({ ...MAJOR, level: 'province' }), true),
    rests('major livelihood', priority({ ...MAJOR, category: 'major-livelihood' }), true),
    rests('major science', priority({ ...MAJOR, category: 'major-science' }), true),
    rests('major industry of a township', priority({ ...MAJOR, level: 'township' }), false),
    rests(
      'strategic industry, whatever the level',
      priority({ ...MAJOR, category: 'strategic-emerging', level: 'township' }),
      true,
    ),
    rests('infrastructure', priority({ ...MAJOR, category: 'environmental-infrastructure' }), true),
    rests('passed by the city', priority({ ...MAJOR, category: 'case-by-case', passedByCity: true }), true),
    rests('only submitted', priority({ ...MAJOR, category: 'case-by-case', passedByCity: false }), false),
    rests('not named', priority({ ...MAJOR, category: 'other' }), false),
  ],
  '3.3.1.s1c': [
    rests('major in its own township', priority(LOCAL), true),
    rests('major in its own park', priority({ ...LOCAL, bank: 'park' }), true),
    rests('not major', priority({ ...LOCAL, major: false }), false),
    rests('not in the own area', priority({ ...LOCAL, inOwnArea: false }), false),
    elsewhere('the city bank asks its own', priority(MAJOR), true),
  ],
  '3.3.2.s1': [
    rests('less than required', missing('3.3', '3.29'), '0.01'),
    rests('as much as required', missing('3.3', '3.3'), '0'),
    rests('more than required', missing('3.3', '3.31'), '0'),
  ],
  '3.3.2.s2a': [
    rests('strategic, new', offset({}), '3.3'),
    rests('strategic, expansion', offset({ construction: 'expansion' }), '3.3'),
    rests('total nitrogen', offset({ pollutant: 'TN' }), '3.3'),
    rests('ammonia nitrogen', offset({ pollutant: 'NH3-N' }), '3.3'),
    rests('a floor', bound({}), 'at-least 1.1'),
    elsewhere('strategic, renovation', offset({ construction: 'renovation' }), '6'),
    elsewhere('not strategic', offset({ strategicEmerging: false }), '6'),
    elsewhere('nitrogen in the air', offset({ pollutant: 'NOx' }), '6'),
  ],
  '3.3.2.s2b': [
    rests('not strategic', offset({ strategicEmerging: false }), '6'),
    rests('a strategic renovation', offset({ construction: 'renovation' }), '6'),
    rests('an air pollutant of a strategic project', offset({ pollutant: 'SO2' }), '6'),
    rests('COD of a strategic project', offset({ pollutant: 'COD' }), '6'),
    rests('a figure, no floor', bound({ strategicEmerging: false }), 'exactly 2'),
    elsewhere('phosphorus of a strategic new build', offset({}), '3.3'),
  ],
  '3.3.3.p1.s1a': [rests('in a town', way(MEILI), TOWNSHIP_WAY), rests('in a park', way(CEDZ), PARK_WAY)],
  '3.3.3.p1.s1b': [
    rests('a town', way(MEILI), TOWNSHIP_WAY),
    rests('the new materials park', way(NEW_MATERIALS), TOWNSHIP_WAY),
    elsewhere('a limit-managed park', way(CEDZ), PARK_WAY),
  ],
  '3.3.3.p1.s1c': [
    rests('a park', way(CEDZ), PARK_WAY),
    rests('its subdistrict', way(BIXI), PARK_WAY),
    rests('its town', way(SHAJIABANG), PARK_WAY),
    elsewhere('another town', way(MEILI), TOWNSHIP_WAY),
  ],
  '3.3.3.p2.s1a': [
    rests('done', trade({}), 'permitted'),
    elsewhere('not done', trade({ completed: false }), 'refused'),
  ],
  '3.3.3.p2.s1b': [
    rests('done, with a certificate', trade({}), 'permitted'),
    rests('not done', trade({ completed: false }), 'refused'),
    rests('without a certificate', trade({ certified: false }), 'refused'),
  ],
  '3.3.3.p2.s1c': [
    rests('COD', bought('COD'), 'permitted'),
    rests('NH3-N', bought('NH3-N'), 'permitted'),
    rests('TP', bought('TP'), 'permitted'),
    rests('SO2', bought('SO2'), 'permitted'),
    rests('NOx', bought('NOx'), 'permitted'),
    rests('TN', bought('TN'), 'refused'),
    rests('VOCs', bought('VOCs'), 'refused'),
    rests('PM', bought('PM'), 'refused'),
  ],
  '3.3.4.p1.s1b': [
    rests('COD, the target of air missed', use('upper-banks', AIR_MISSED), 'permitted'),
    elsewhere('COD, the target of water missed', use('upper-banks', WATER_MISSED), 'refused'),
    rests('VOCs, of water', use('upper-banks', { ...WATER_MISSED, pollutant: 'VOCs' }), 'permitted'),
    elsewhere('VOCs, of air', use('upper-banks', { ...AIR_MISSED, pollutant: 'VOCs' }), 'refused'),
  ],
  '3.3.4.p2.s1': [
    rests('all four', crossCategory({}), 'permitted'),
    rests('quality not improving', crossCategory({ qualityImproving: false }), 'refused'),
    rests('intensity not falling', crossCategory({ intensityFalling: false }), 'refused'),
    rests('not argued', crossCategory({ argued: false }), 'refused'),
    rests('no consent', crossCategory({ prefectureConsents: false }), 'refused'),
  ],
  '3.3.4.p3.s1a': [
    rests('own bank, good standing', use('own-bank'), 'permitted'),
    rests('upper banks, good standing', use('upper-banks'), 'permitted'),
    rests('upper banks, target missed', use('upper-banks', WATER_MISSED), 'refused'),
    rests('upper banks, projects not done', use('upper-banks', PROJECTS_NOT_DONE), 'refused'),
  ],
  '3.3.4.p3.s1b': [
    rests('short, from the city', use('city-transfer'), 'permitted'),
    rests('not short, from the city', use('city-transfer', NOT_SHORT), 'refused'),
    rests('short, from an area', use('area-transfer'), 'permitted'),
    rests('not short, from an area', use('area-transfer', NOT_SHORT), 'refused'),
    rests('a park may ask the city', use('city-transfer', { area: CEDZ }), 'permitted'),
    rests('enough to spare', between({}), 'permitted'),
    rests('too little to spare', between({ supplierSurplus: '0.49' }), 'refused'),
  ],
  '3.3.4.p3.s1c': [
    rests('short', use('cross-region-purchase'), 'permitted'),
    elsewhere('not short', use('cross-region-purchase', NOT_SHORT), 'refused'),
    rests('short of what is not traded', use('cross-region-purchase', { pollutant: 'VOCs' }), 'refused'),
    rests('a trade from a region closed to the area', trade({ crossRegion: 'refused' }), 'refused'),
    rests('a trade from a region open to it', trade({ crossRegion: 'permitted' }), 'permitted'),
    elsewhere('a trade within the city', trade({}), 'permitted'),
  ],
  '3.3.4.p3.s1d': [
    rests('agreed, joint, consented', between({}), 'permitted'),
    rests('not agreed', between({ bothAgree: false }), 'refused'),
    rests('not joint', between({ jointApplication: false }), 'refused'),
    rests('no consent', between({ countyConsents: false }), 'refused'),
  ],
  '3.3.4.p3.s1e': [
    rests('as much scheduled, letter submitted', fromCity({}), 'permitted'),
    rests('less scheduled', fromCity({ scheduled: { TP: '9.99' } }), 'refused'),
    rests('another pollutant scheduled', fromCity({ scheduled: { COD: '10' } }), 'refused'),
    rests('no letter', fromCity({ letterSubmitted: false }), 'refused'),
  ],
  '3.3.4.p3.s1f': [
    rests('the last day of the next year', commitment('2024-12-31'), byEndOf2024('running')),
    rests('the day after', commitment('2025-01-01'), byEndOf2024('breached')),
    rests('entered on it', commitment('2025-01-01', entered('2024-12-31')), byEndOf2024('met')),
    rests(
      'entered before the transfer',
      commitment('2024-06-01', entered('2023-05-31')),
      byEndOf2024('running'),
    ),
  ],
  '3.3.4.p3.s1g': [
    rests('less entered', commitment('2025-01-01', entered('2024-03-01', '9.99')), byEndOf2024('breached')),
    elsewhere('entered too late', commitment('2025-02-01', entered('2025-01-31')), byEndOf2024('met-late')),
    elsewhere('entered in time', commitment('2025-01-01', entered('2024-03-01')), byEndOf2024('met')),
    rests('no transfer from the city', use('city-transfer', BREACHED), 'refused'),
    rests('no transfer from an area', use('area-transfer', BREACHED), 'refused'),
    elsewhere('kept, the city may transfer', use('city-transfer'), 'permitted'),
    elsewhere('upper banks stay open', use('upper-banks', BREACHED), 'permitted'),
    elsewhere('purchases stay open', use('cross-region-purchase', BREACHED), 'permitted'),
  ],
  '3.3.4.p4.s1': [
    elsewhere('upper banks, good standing', use('upper-banks'), 'permitted'),
    rests('upper banks, task not done', use('upper-banks', TASK_NOT_DONE), 'refused'),
    rests('upper banks, target missed', use('upper-banks', WATER_MISSED), 'refused'),
    elsewhere('purchases, good standing', use('cross-region-purchase'), 'permitted'),
    rests('purchases, task not done', use('cross-region-purchase', TASK_NOT_DONE), 'refused'),
    rests('purchases, target missed', use('cross-region-purchase', WATER_MISSED), 'refused'),
    rests('own bank, target missed', use('own-bank', WATER_MISSED), 'permitted'),
    elsewhere('an area may still help, task not done', use('area-transfer', TASK_NOT_DONE), 'permitted'),
  ],
  '3.3.4.p5.s1b': [
    rests('severe decline', () => maySuspend({ severeDecline: true, obviousGap: false }), true),
    rests('obvious gap', () => maySuspend({ severeDecline: false, obviousGap: true }), true),
    rests('neither', () => maySuspend({ severeDecline: false, obviousGap: false }), false),
    rests('own bank, ordered off the banks', use('own-bank', ordered('banks')), 'refused'),
    rests('upper banks, ordered off the banks', use('upper-banks', ordered('banks')), 'refused'),
    elsewhere(
      'purchases, ordered off the banks',
      use('cross-region-purchase', ordered('banks')),
      'permitted',
    ),
    rests('purchases, ordered off', use('cross-region-purchase', ordered('cross-region')), 'refused'),
    elsewhere('own bank, ordered off purchases', use('own-bank', ordered('cross-region')), 'permitted'),
    rests('own bank, ordered off both', use('own-bank', ordered('both')), 'refused'),
    rests('a supplier ordered off the banks', between({ supplierOrdered: true }), 'refused'),
  ],
  '3.3.4.p5.s1c': [
    rests('lifted on the day', use('own-bank', ordered('both', '2024-05-06')), 'permitted'),
    elsewhere('lifted the day after', use('own-bank', ordered('both', '2024-05-07')), 'refused'),
    rests('purchases, lifted', use('cross-region-purchase', ordered('both', '2024-05-06')), 'permitted'),
    elsewhere('never lifted', use('own-bank', ordered('both')), 'refused'),
  ],
};
