import { QuotaError } from '../../src/lib/problem.js';
import { entryDeadline } from '../../src/rules/3.2.2-entry-deadline.js';
import { materialCategory, requiredMaterials } from '../../src/rules/3.2.2-filing-materials.js';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import { reviewEntry } from '../../src/rules/3.2.3-entry-review.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import type { EntryDates, FilingQuestion, PassedReduction } from '../../src/types/facts.js';
import type { Ruling } from '../../src/types/ruling.js';
import {
  BANK_LEVELS,
  type EntrySource,
  type EntryState,
  type MaterialCategory,
  type ReviewEvent,
  type Works,
} from '../../src/types/vocabulary.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { type Cases, elsewhere, lookUp, of, rests } from './case.js';

/** Works completed on 2023-09-15. */
const deadline = (more: Partial<EntryDates>) => (): Ruling<unknown> =>
  entryDeadline({ source: 'voluntary-treatment', completedOn: '2023-09-15', ...more });

const YEAR_END = { due: '2023-12-31', force: 'in-principle' };

/** Other works of an industrial discharger in a town. */
const FILING: FilingQuestion = {
  implementer: 'industrial',
  works: 'other',
  area: MEILI,
  appliedByDischarger: false,
};

/** Who prepares, reviews and files. */
const route = (more: Partial<FilingQuestion>) => (): Ruling<unknown> =>
  of(
    filingRoute({ ...FILING, ...more }),
    ({ status, prepares, reviews, files }) => `${status}: ${prepares}, ${reviews}, ${files}`,
  );
const certifier = (more: Partial<FilingQuestion>) => (): Ruling<unknown> =>
  of(filingRoute({ ...FILING, ...more }), ({ certifies }) => certifies);

const CITY = 'open: construction-unit, sector-department, county-bureau';
const AREA = 'open: area, area, county-bureau';
const PARK = 'open: park, park, park';

const INFRASTRUCTURE = { works: 'public-infrastructure' } as const;
const DEEP = { works: 'deep-treatment' } as const;
const APPLIED = { appliedByDischarger: true } as const;

const sorted = (papers: readonly string[]): string => [...papers].sort().join(' ');

const papers = (category: MaterialCategory, permitHolder: boolean) => (): Ruling<unknown> =>
  of(requiredMaterials({ category, permitHolder }), sorted);

const list = (...lines: string[]): string => sorted(lines.flatMap((line) => line.split(' ')));

const ACCEPTED = 'entry-document eia acceptance acceptance-date reduction-calculation supporting-data';
const INFRASTRUCTURE_PAPERS = list(ACCEPTED, 'funding-proof');
const ENGINEERING_PAPERS = list(ACCEPTED, 'product-output permit-change');
const CLOSURE_PAPERS =
  'entry-document closure-statement demolition-date closure-photos original-eia reduction-calculation output-before-closure';

const category = (source: EntrySource, works: Works) => (): Ruling<unknown> =>
  materialCategory({ source, works });

/** What becomes of a filing, event after event, or the code of the problem. */
const review =
  (state: EntryState, ...events: ReviewEvent[]) =>
  (): string => {
    try {
      return events.reduce(reviewEntry, state);
    } catch (error) {
      if (error instanceof QuotaError) return error.code;
      throw error;
    }
  };

/** 100 t/a of an industrial discharger in a town; the parts in the order of the levels. */
const split = (more: Partial<PassedReduction>) => (): Ruling<unknown> =>
  of(
    splitReduction({ amount: '100', implementer: 'industrial', works: 'other', area: MEILI, ...more }),
    (parts) => BANK_LEVELS.map((level) => parts[level].toFixed()).join(' '),
  );

const FORTY_PERCENT = { upperFunds: { allocated: '400', total: '1000' } } as const;

/** Deadline, way, papers, review and split: 3.2.2 to 3.2.4. */
export const FILING_CASES: Cases = {
  '3.2.2.p1.s1b': [
    rests('by the end of the year', deadline({}), YEAR_END),
    rests('entered on the last day', deadline({ enteredOn: '2023-12-31' }), { ...YEAR_END, late: false }),
    rests('entered the day after', deadline({ enteredOn: '2024-01-01' }), { ...YEAR_END, late: true }),
    elsewhere('the permit was changed', deadline({ permitChangedOn: '2023-10-10' }), {
      due: '2023-11-10',
      force: 'binding',
    }),
  ],
  '3.2.2.p1.s1c': [
    rests('a month from the change', deadline({ permitChangedOn: '2023-10-10' }), {
      due: '2023-11-10',
      force: 'binding',
    }),
    rests('into the next year', deadline({ permitChangedOn: '2023-12-20' }), {
      due: '2024-01-20',
      force: 'binding',
    }),
    rests('entered the day after', deadline({ permitChangedOn: '2023-10-10', enteredOn: '2023-11-11' }), {
      due: '2023-11-10',
      force: 'binding',
      late: true,
    }),
    rests('changed before completion', deadline({ permitChangedOn: '2023-09-14' }), YEAR_END),
    rests('cancelled', deadline({ source: 'closure', permitCancelledOn: '2023-10-10' }), YEAR_END),
    elsewhere('not changed', deadline({}), YEAR_END),
  ],
  '3.2.2.p2.s1a': [
    rests('run by the city', route({ ...INFRASTRUCTURE, implementer: 'city' }), CITY),
    rests('the same in a park', route({ ...INFRASTRUCTURE, implementer: 'city', area: CEDZ }), CITY),
    elsewhere('run by an area', route({ ...INFRASTRUCTURE, implementer: 'area' }), AREA),
  ],
  '3.2.2.p2.s1b': [
    rests('infrastructure run by an area', route({ ...INFRASTRUCTURE, implementer: 'area' }), AREA),
    rests('ecological works of it', route({ works: 'ecological-expansion', implementer: 'area' }), AREA),
    rests('a project of industry', route({}), AREA),
    rests('a project of agriculture', route({ implementer: 'agricultural' }), AREA),
    elsewhere('run by the city', route({ ...INFRASTRUCTURE, implementer: 'city' }), CITY),
  ],
  '3.2.2.p2.s1c': [
    rests('industry in a park', route({ area: CEDZ }), PARK),
    rests('an area in the town of a park', route({ implementer: 'area', area: SHAJIABANG }), PARK),
    elsewhere('industry in a town', route({}), AREA),
    elsewhere('the city in a park', route({ ...INFRASTRUCTURE, implementer: 'city', area: CEDZ }), CITY),
  ],
  '3.2.2.p2.s1d': [
    rests('on application', route({ ...DEEP, ...APPLIED }), AREA),
    rests('without', route(DEEP), 'needs-application: area, area, county-bureau'),
    rests('without, in a park', route({ ...DEEP, area: CEDZ }), 'needs-application: park, park, park'),
    elsewhere('not asked of other works', route({}), AREA),
  ],
  '3.2.2.p2.s1e': [
    rests('in a park', route({ ...DEEP, ...APPLIED, area: CEDZ }), PARK),
    rests('in its subdistrict', route({ ...DEEP, ...APPLIED, area: BIXI }), PARK),
    elsewhere('in a town', route({ ...DEEP, ...APPLIED }), AREA),
  ],
  '3.2.2.p3.s1a': [
    rests('first of the papers for infrastructure', papers('infrastructure', true), INFRASTRUCTURE_PAPERS),
    rests('and for engineering', papers('engineering', true), ENGINEERING_PAPERS),
    rests('and for closures', papers('closure', false), list(CLOSURE_PAPERS)),
  ],
  '3.2.2.p3.s1b': [
    rests('infrastructure', papers('infrastructure', true), INFRASTRUCTURE_PAPERS),
    elsewhere('engineering', papers('engineering', true), ENGINEERING_PAPERS),
    rests('for public works', category('government-works', 'public-infrastructure'), 'infrastructure'),
    rests('for ecological projects', category('ecological-expansion', 'other'), 'infrastructure'),
    elsewhere('not for other government works', category('government-works', 'other'), 'engineering'),
  ],
  '3.2.2.p3.s1c': [
    rests('engineering', papers('engineering', true), ENGINEERING_PAPERS),
    rests('without a permit the same', papers('engineering', false), ENGINEERING_PAPERS),
    elsewhere('infrastructure', papers('infrastructure', true), INFRASTRUCTURE_PAPERS),
    rests('for voluntary treatment', category('voluntary-treatment', 'deep-treatment'), 'engineering'),
    rests('for works ahead of a standard', category('ahead-of-standard', 'other'), 'engineering'),
    elsewhere('not for closures', category('closure', 'other'), 'closure'),
  ],
  '3.2.2.p3.s1d': [
    rests('a permit holder', papers('closure', true), list(CLOSURE_PAPERS, 'permit-cancellation')),
    rests('no permit holder', papers('closure', false), list(CLOSURE_PAPERS)),
    rests('for closures', category('closure', 'other'), 'closure'),
    elsewhere('not for voluntary treatment', category('voluntary-treatment', 'other'), 'engineering'),
  ],
  '3.2.3.s1a': [
    rests('Suzhou certifies in a town', certifier({}), 'prefecture-bureau'),
    rests('Suzhou certifies in a park', certifier({ area: CEDZ }), 'prefecture-bureau'),
    rests('Suzhou certifies for the city', certifier({ implementer: 'city' }), 'prefecture-bureau'),
    lookUp('certified, it is entered', review('filed', 'pass'), 'entered'),
    lookUp('filed alone, it is not', review('drafted', 'file'), 'filed'),
  ],
  '3.2.3.s1b': [
    lookUp('filed in the system', review('drafted', 'file'), 'filed'),
    lookUp('not filed twice', review('filed', 'file'), 'event-out-of-order'),
  ],
  '3.2.3.s1c': [
    lookUp('reviewed once filed', review('drafted', 'file', 'pass'), 'entered'),
    lookUp('not passed before', review('drafted', 'pass'), 'event-out-of-order'),
    lookUp('not returned before', review('drafted', 'return'), 'event-out-of-order'),
  ],
  '3.2.3.s1d': [
    lookUp('passed', review('filed', 'pass'), 'entered'),
    lookUp('not passed', review('filed', 'return'), 'returned'),
    lookUp('entered for good', review('entered', 'return'), 'event-out-of-order'),
  ],
  '3.2.3.s1e': [
    lookUp('not passed, it goes back', review('filed', 'return'), 'returned'),
    lookUp('amended and filed again', review('filed', 'return', 'file'), 'filed'),
    lookUp('as often as it takes', review('filed', 'return', 'file', 'return', 'file', 'pass'), 'entered'),
    lookUp('not passed without filing again', review('returned', 'pass'), 'event-out-of-order'),
  ],
  '3.2.4.s1a': [
    rests('100 passed', split({}), '0 30 14 56 0'),
    rests('50 passed', split({ amount: '50' }), '0 15 7 28 0'),
  ],
  '3.2.4.s1b': [
    rests('40 % of the money', split(FORTY_PERCENT), '40 18 8.4 33.6 0'),
    rests('an amount stated', split({ provinceAmount: '25' }), '25 22.5 10.5 42 0'),
    elsewhere('no such money', split({}), '0 30 14 56 0'),
  ],
  '3.2.4.s1c': [
    rests('30 % in a town', split({}), '0 30 14 56 0'),
    rests('30 % in a park', split({ area: CEDZ }), '0 30 0 0 70'),
    rests('30 % of what the province leaves', split(FORTY_PERCENT), '40 18 8.4 33.6 0'),
    elsewhere('the province leaves nothing', split({ provinceAmount: '100' }), '100 0 0 0 0'),
  ],
  '3.2.4.s1d': [
    rests('industry', split({}), '0 30 14 56 0'),
    rests('agriculture', split({ implementer: 'agricultural' }), '0 30 14 56 0'),
    rests('an area', split({ ...INFRASTRUCTURE, implementer: 'area' }), '0 30 14 56 0'),
    rests('the city', split({ ...INFRASTRUCTURE, implementer: 'city' }), '0 30 70 0 0'),
    elsewhere('a park', split({ area: CEDZ }), '0 30 0 0 70'),
  ],
  '3.2.4.s1e': [
    rests('a park', split({ area: CEDZ }), '0 30 0 0 70'),
    rests('its subdistrict', split({ area: BIXI }), '0 30 0 0 70'),
    rests('what the province leaves', split({ ...FORTY_PERCENT, area: SHAJIABANG }), '40 18 0 0 42'),
    elsewhere('a town', split({}), '0 30 14 56 0'),
    elsewhere('a park that is a township', split({ area: NEW_MATERIALS }), '0 30 14 56 0'),
  ],
};
