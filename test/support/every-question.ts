import { decideEntry } from '../../src/rules/3.2.1-entry-eligibility.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { offsetRatio } from '../../src/rules/3.3.2-offset.js';
import { decideTrade } from '../../src/rules/3.3.3-trading.js';
import { routeOfUse } from '../../src/rules/3.3.3-use-route.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { PassedReduction, ReductionProject } from '../../src/types/facts.js';
import type { Ruling } from '../../src/types/ruling.js';
import { CONSTRUCTIONS, IMPLEMENTERS, POLLUTANTS, USE_SOURCES, WORKS } from '../../src/types/vocabulary.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from './facts.js';
import { EVERY_PROCEDURE } from './procedure-questions.js';
import { type Questions, questions } from './questions.js';
import { everyOf, YES_NO } from './tables.js';
import { EVERY_USE, useFacts } from './use-table.js';

/** Works start before they are completed; an unknown start is left out. */
const WORK_DATES = [
  { startedOn: '2020-03-01', completedOn: '2020-12-31' },
  { startedOn: '2020-03-01', completedOn: '2021-01-01' },
  { startedOn: '2020-12-31', completedOn: '2023-05-20' },
  { startedOn: '2021-01-01', completedOn: '2023-05-20' },
  { startedOn: '2021-03-01', completedOn: '2021-06-30' },
];
const LISTS = everyOf({ onKeyList: YES_NO, countedTowardTask: YES_NO });
const OWN_FACTS = [
  ...everyOf({ source: ['government-works'], governmentRun: YES_NO }),
  ...everyOf({
    source: ['ahead-of-standard'],
    byDischarger: YES_NO,
    standardEffectiveOn: ['2020-02-01', '2021-01-01', '2021-07-01', '2024-01-01'],
  }),
  ...everyOf({ source: ['closure'], enterpriseClosed: YES_NO, capacityEliminated: YES_NO }),
  ...everyOf({
    source: ['voluntary-treatment'],
    byDischarger: YES_NO,
    compliant: YES_NO,
    governmentFunds: ['0', '0.01'],
    appliedVoluntarily: YES_NO,
  }),
  ...everyOf({
    source: ['ecological-expansion'],
    monitorable: YES_NO,
    countable: YES_NO,
    verifiable: YES_NO,
  }),
];

/** Entry with the start known. */
const ENTRIES = everyOf({ dates: WORK_DATES, lists: LISTS, own: OWN_FACTS }).map(
  ({ dates, lists, own }) => ({ ...dates, ...lists, ...own }) as ReductionProject,
);

const MONEY: readonly Partial<PassedReduction>[] = [
  {},
  { upperFunds: { allocated: '0', total: '3' } },
  { upperFunds: { allocated: '1', total: '3' } },
  { upperFunds: { allocated: '3', total: '3' } },
  { provinceAmount: '0' },
  { provinceAmount: '2.5' },
  { provinceAmount: '10' },
  { provinceAmount: '0', upperFunds: { allocated: '1', total: '3' } },
];
const SPLITS = everyOf({
  implementer: IMPLEMENTERS,
  works: WORKS,
  area: [MEILI, NEW_MATERIALS, CEDZ, SHAJIABANG],
  money: MONEY,
}).map(({ money, ...project }): PassedReduction => ({ amount: '10', ...project, ...money }));

const TRADES = everyOf({
  pollutant: POLLUTANTS,
  completed: YES_NO,
  certified: YES_NO,
  origin: [{}, { crossRegion: 'permitted' }, { crossRegion: 'refused' }] as const,
}).map(({ origin, ...trade }) => ({ ...trade, ...origin }));

/**
 * One traded water pollutant and one untraded air pollutant with every other fact; the others of each kind are
 * decided like them, and the tables of use walk all eight.
 */
export const USE_POINTS = EVERY_USE.filter(({ pollutant }) => pollutant === 'COD' || pollutant === 'VOCs');

export const ENTRY = questions(
  'decideEntry',
  '3.2.1.p1.s1',
  ['entry-date', 'ahead-of-standard', 'key-list-exclusion'],
  ENTRIES,
  decideEntry,
);
export const OFFSET = questions(
  'offsetRatio',
  '3.3.2.s2a',
  ['key-water-pollutants', 'strategic-other-pollutants', 'renovation-and-expansion'],
  everyOf({ pollutant: POLLUTANTS, construction: CONSTRUCTIONS, strategicEmerging: YES_NO }),
  offsetRatio,
);
export const SPLIT = questions(
  'splitReduction',
  '3.2.4.s1a',
  ['city-run-in-park', 'other-units', 'new-materials-park', 'upper-funds', 'city-run-remainder'],
  SPLITS,
  splitReduction,
);
export const USE = questions(
  'decideUse',
  '3.3.4.p3.s1a',
  [
    'target-scope',
    'grant-and-bar',
    'own-bank-when-barred',
    'area-transfer-when-barred',
    'park-city-transfer',
    'cross-region-pollutants',
    'breach-scope',
  ],
  USE_POINTS.map(useFacts),
  decideUse,
);
export const TRADE = questions('decideTrade', '3.3.3.p2.s1a', [], TRADES, decideTrade);
export const ROUTE = questions(
  'routeOfUse',
  '3.3.3.p1.s1a',
  [],
  [MEILI, NEW_MATERIALS, CEDZ, BIXI, SHAJIABANG].map((area) => ({ area })),
  routeOfUse,
);
export const EVERY_RULE = [ENTRY, OFFSET, SPLIT, USE, TRADE, ROUTE, ...EVERY_PROCEDURE];

/** Every source of use by itself, with the grounds about it. */
export const EVERY_SOURCE: readonly Questions[] = USE_SOURCES.map((source) => ({
  ...USE,
  name: `decideUse, ${source}`,
  ask: (at, policy) => {
    const ruling = USE.ask(at, policy) as Ruling<Record<string, string>>;
    return {
      outcome: ruling.outcome[source],
      grounds: ruling.grounds.filter(({ about }) => about === source),
    };
  },
}));

/** A project of each source whose start is not known; works ahead of a requirement always have one. */
export const UNKNOWN_STARTS = ENTRIES.filter(({ source }) => source !== 'ahead-of-standard').map(
  (project) => {
    const { startedOn: _, ...unknown } = project;
    return unknown as ReductionProject;
  },
);
