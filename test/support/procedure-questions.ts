import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { materialCategory, requiredMaterials } from '../../src/rules/3.2.2-filing-materials.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { priorityOfUse } from '../../src/rules/3.3.1-use-priority.js';
import { decideCrossCategoryUse } from '../../src/rules/3.3.4-cross-category-use.js';
import { maySuspend } from '../../src/rules/3.3.4-suspension.js';
import { commitmentStatus, decideAreaTransfer, decideCityTransfer } from '../../src/rules/3.3.4-transfers.js';
import { parkCalendar } from '../../src/rules/3.4.1-park-calendar.js';
import { parkWarning } from '../../src/rules/3.4.3-park-warning.js';
import { needsRectification } from '../../src/rules/4.2-rectification.js';
import { quarterlyDispatch } from '../../src/rules/4.3-quarterly-dispatch.js';
import type { CityTransfer, Commitment } from '../../src/types/area-facts.js';
import type { EntryDates, PriorityQuestion } from '../../src/types/facts.js';
import {
  ADMINISTRATIVE_LEVELS,
  ENTRY_SOURCES,
  IMPLEMENTERS,
  MATERIAL_CATEGORIES,
  PRIORITY_CATEGORIES,
  WORKS,
} from '../../src/types/vocabulary.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from './facts.js';
import { questions } from './questions.js';
import { everyOf, YES_NO } from './tables.js';

/** Before, on and after completion, and around the ends of months and of the year. */
const CHANGES: readonly Partial<EntryDates>[] = [
  {},
  { permitChangedOn: '2023-01-31' },
  { permitChangedOn: '2023-06-14' },
  { permitChangedOn: '2023-06-15' },
  { permitChangedOn: '2023-06-16' },
  { permitChangedOn: '2023-07-10' },
  { permitChangedOn: '2023-11-30' },
  { permitChangedOn: '2023-12-01' },
  { permitChangedOn: '2023-12-02' },
  { permitChangedOn: '2023-12-20' },
  { permitChangedOn: '2023-12-31' },
  { permitChangedOn: '2024-01-31' },
  { permitChangedOn: '2024-03-05' },
];
const CANCELLATIONS: readonly Partial<EntryDates>[] = [
  {},
  { permitCancelledOn: '2023-06-14' },
  { permitCancelledOn: '2023-06-15' },
  { permitCancelledOn: '2023-11-30' },
  { permitCancelledOn: '2023-12-01' },
  { permitCancelledOn: '2024-01-31' },
];
const ENTERED: readonly Partial<EntryDates>[] = [
  {},
  { enteredOn: '2023-08-09' },
  { enteredOn: '2023-08-10' },
  { enteredOn: '2023-08-11' },
  { enteredOn: '2023-12-31' },
  { enteredOn: '2024-01-01' },
];

export const DEADLINE = questions(
  'entryDeadline',
  '3.2.2.p1.s1b',
  ['permit-deadline', 'one-month', 'permit-before-completion', 'permit-cancellation'],
  everyOf({
    source: ['closure', 'voluntary-treatment'],
    completedOn: ['2023-06-15', '2023-12-31'],
    changed: CHANGES,
    cancelled: CANCELLATIONS,
    entered: ENTERED,
  }).map(
    ({ source, completedOn, changed, cancelled, entered }): EntryDates => ({
      source,
      completedOn,
      ...changed,
      ...cancelled,
      ...entered,
    }),
  ),
  entryDeadline,
);
export const FILING = questions(
  'filingRoute',
  '3.2.2.p2.s1b',
  ['city-run-in-park', 'new-materials-park'],
  everyOf({
    implementer: IMPLEMENTERS,
    works: WORKS,
    area: [MEILI, NEW_MATERIALS, CEDZ, BIXI, SHAJIABANG],
    appliedByDischarger: YES_NO,
  }).filter(
    ({ implementer, works }) =>
      works !== 'deep-treatment' || (implementer !== 'city' && implementer !== 'area'),
  ),
  filingRoute,
);
export const CATEGORY = questions(
  'materialCategory',
  '3.2.2.p3.s1b',
  ['ecological-materials'],
  everyOf({ source: ENTRY_SOURCES, works: WORKS }),
  materialCategory,
);
export const MATERIALS = questions(
  'requiredMaterials',
  '3.2.2.p3.s1c',
  ['permit-change-proof'],
  everyOf({ category: MATERIAL_CATEGORIES, permitHolder: YES_NO }),
  requiredMaterials,
);
export const PRIORITY = questions<PriorityQuestion>(
  'priorityOfUse',
  '3.3.1.s1b',
  ['priority-level'],
  [
    ...everyOf({
      bank: ['city'],
      category: PRIORITY_CATEGORIES,
      level: ADMINISTRATIVE_LEVELS,
      passedByCity: YES_NO,
    }),
    ...everyOf({ bank: ['township', 'park'], major: YES_NO, inOwnArea: YES_NO }),
  ],
  priorityOfUse,
);

/** Less than is asked, exactly it, and more; of the same pollutant and of another. */
const TRANSFERS = everyOf({
  amounts: [{ TP: '10' }, { COD: '10', TP: '1' }, { COD: '10', TP: '0' }],
  scheduled: [
    {},
    { TP: '8' },
    { TP: '10' },
    { COD: '10' },
    { COD: '2', TP: '8' },
    { COD: '10', TP: '1' },
    { COD: '9.9', TP: '1.1' },
    { COD: '11.1', TP: '0.9' },
    { COD: '9.9', TP: '1' },
    { COD: '10', TP: '10' },
  ],
  letterSubmitted: YES_NO,
}) as readonly CityTransfer[];

export const CITY_TRANSFER = questions(
  'decideCityTransfer',
  '3.3.4.p3.s1e',
  ['commitment-size'],
  TRANSFERS,
  decideCityTransfer,
);
export const AREA_TRANSFER = questions(
  'decideAreaTransfer',
  '3.3.4.p3.s1d',
  [],
  everyOf({
    from: [SHAJIABANG],
    to: [MEILI, BIXI],
    amount: ['0.5'],
    supplierSurplus: ['0.4999', '0.5', '0.5001'],
    supplierOrdered: YES_NO,
    bothAgree: YES_NO,
    jointApplication: YES_NO,
    countyConsents: YES_NO,
  }),
  decideAreaTransfer,
);
export const COMMITMENT = questions<Commitment>(
  'commitmentStatus',
  '3.3.4.p3.s1f',
  [],
  everyOf({
    transferredOn: ['2023-06-01'],
    committed: ['10'],
    entries: [
      [],
      [{ enteredOn: '2023-05-31', amount: '10' }],
      [{ enteredOn: '2023-06-01', amount: '10' }],
      [{ enteredOn: '2024-12-31', amount: '9.9999' }],
      [
        { enteredOn: '2024-12-31', amount: '8' },
        { enteredOn: '2025-02-01', amount: '2' },
      ],
    ],
    on: ['2024-12-30', '2024-12-31', '2025-01-01', '2025-02-01'],
  }),
  commitmentStatus,
);
export const CROSS_CATEGORY = questions(
  'decideCrossCategoryUse',
  '3.3.4.p2.s1',
  [],
  everyOf({ qualityImproving: YES_NO, intensityFalling: YES_NO, argued: YES_NO, prefectureConsents: YES_NO }),
  decideCrossCategoryUse,
);
export const SUSPENSION = questions(
  'maySuspend',
  '3.3.4.p5.s1b',
  [],
  everyOf({ severeDecline: YES_NO, obviousGap: YES_NO }),
  maySuspend,
);
export const WARNING = questions(
  'parkWarning',
  '3.4.3.s2a',
  [],
  everyOf({ declined: YES_NO, severeDecline: YES_NO, obviousGap: YES_NO }),
  parkWarning,
);
export const RECTIFICATION = questions(
  'needsRectification',
  '4.2.s1',
  [],
  everyOf({ slow: YES_NO, abnormal: YES_NO, unstable: YES_NO }),
  needsRectification,
);
const YEARS = [1900, 2000, 2011, 2023, 2024, 2100];
export const CALENDAR = questions('parkCalendar', '3.4.1.p1.s1a', [], YEARS, parkCalendar);
export const DISPATCH = questions('quarterlyDispatch', '4.3.s1a', [], YEARS, quarterlyDispatch);

/** The rules of filing, transfers and oversight whose rulings touch open points. */
export const CONTESTED_PROCEDURE = [DEADLINE, FILING, CATEGORY, MATERIALS, PRIORITY, CITY_TRANSFER];
/** Those that rest on the words alone. */
export const SETTLED_PROCEDURE = [
  AREA_TRANSFER,
  COMMITMENT,
  CROSS_CATEGORY,
  SUSPENSION,
  WARNING,
  RECTIFICATION,
  CALENDAR,
  DISPATCH,
];
export const EVERY_PROCEDURE = [...CONTESTED_PROCEDURE, ...SETTLED_PROCEDURE];
