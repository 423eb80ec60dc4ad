import fc from 'fast-check';
import { decideEntry } from '../../../src/rules/3.2.1-entry-eligibility.js';
import { entryDeadline } from '../../../src/rules/3.2.2-entry-deadline.js';
import { materialCategory, requiredMaterials } from '../../../src/rules/3.2.2-filing-materials.js';
import { filingRoute } from '../../../src/rules/3.2.2-filing-route.js';
import { reviewEntry } from '../../../src/rules/3.2.3-entry-review.js';
import { splitReduction } from '../../../src/rules/3.2.4-tier-split.js';
import {
  ENTRY_SOURCES,
  ENTRY_STATES,
  type EntryState,
  IMPLEMENTERS,
  MATERIAL_CATEGORIES,
  REVIEW_EVENTS,
  type ReviewEvent,
  WORKS,
} from '../../../src/types/vocabulary.js';
import type { Flat, Model } from './model.js';
import { aDay, anAmount, anArea, around, daysIn, later, near, oneOf, yesNo } from './values.js';

const from =
  (...sources: readonly string[]) =>
  ({ source }: Flat): boolean =>
    sources.includes(source as string);
const PLAN = '2021-01-01';

const entry: Model = {
  id: 'decideEntry',
  facts: [
    oneOf('source', ENTRY_SOURCES),
    aDay('completedOn', (known) => around(known, PLAN)),
    aDay('startedOn', (known) => around(known, PLAN), { when: from('ahead-of-standard'), under: 'source' }),
    yesNo('onKeyList'),
    yesNo('countedTowardTask'),
    aDay('standardEffectiveOn', (known) => around(known, PLAN), {
      when: from('ahead-of-standard'),
      under: 'source',
    }),
    yesNo('governmentRun', { when: from('government-works'), under: 'source' }),
    yesNo('byDischarger', { when: from('ahead-of-standard', 'voluntary-treatment'), under: 'source' }),
    yesNo('enterpriseClosed', { when: from('closure'), under: 'source' }),
    yesNo('capacityEliminated', { when: from('closure'), under: 'source' }),
    yesNo('compliant', { when: from('voluntary-treatment'), under: 'source' }),
    anAmount('governmentFunds', () => ['0', '3'], { when: from('voluntary-treatment'), under: 'source' }),
    yesNo('appliedVoluntarily', { when: from('voluntary-treatment'), under: 'source' }),
    yesNo('monitorable', { when: from('ecological-expansion'), under: 'source' }),
    yesNo('countable', { when: from('ecological-expansion'), under: 'source' }),
    yesNo('verifiable', { when: from('ecological-expansion'), under: 'source' }),
  ],
  possible: ({ startedOn, completedOn }) =>
    startedOn === undefined || (startedOn as string) <= (completedOn as string),
  decide: (facts, policy) => decideEntry(facts, policy).outcome,
};

/** Entry in the reading that asks when the works were started, whatever their source. */
export const ENTRY_BY_START: Model = {
  ...entry,
  facts: entry.facts.map((fact) =>
    fact.path === 'startedOn' ? { ...fact, when: ({ source }) => source !== 'closure' } : fact,
  ),
};

const deadline: Model = {
  id: 'entryDeadline',
  facts: [
    oneOf('source', ENTRY_SOURCES),
    aDay('completedOn', (known) => [
      '2021-03-04',
      '2022-03-04',
      ...daysIn(known).flatMap((day) => [-500, -40, -1, 0, 1, 40, 500].map((by) => later(day, by))),
    ]),
    ...['permitChangedOn', 'permitCancelledOn', 'enteredOn'].map((path) =>
      aDay(path, () => [], { optional: true }),
    ),
  ],
  decide: (facts, policy) => entryDeadline(facts, policy).outcome,
};

const route: Model = {
  id: 'filingRoute',
  facts: [
    oneOf('implementer', IMPLEMENTERS),
    oneOf('works', WORKS),
    anArea('area'),
    yesNo('appliedByDischarger', { when: ({ works }) => works === 'deep-treatment', under: 'works' }),
  ],
  decide: (facts, policy) => filingRoute(facts, policy).outcome,
};

const category: Model = {
  id: 'materialCategory',
  facts: [oneOf('source', ENTRY_SOURCES), oneOf('works', WORKS)],
  decide: (facts, policy) => materialCategory(facts, policy).outcome,
};

const materials: Model = {
  id: 'requiredMaterials',
  facts: [oneOf('category', MATERIAL_CATEGORIES), yesNo('permitHolder')],
  decide: (facts, policy) => requiredMaterials(facts, policy).outcome,
};

const review: Model = {
  id: 'reviewEntry',
  facts: [oneOf('state', ENTRY_STATES), oneOf('event', REVIEW_EVENTS)],
  decide: ({ state, event }: { state: EntryState; event: ReviewEvent }) => {
    const knows = {
      drafted: ['file'],
      filed: ['pass', 'return'],
      returned: ['file'],
      entered: [],
    }[state] as string[];
    return knows.includes(event) ? reviewEntry(state, event) : null;
  },
};

const MONEY = [
  { allocated: '0', total: '3' },
  { allocated: '1', total: '3' },
  { allocated: '3', total: '3' },
];

const split: Model = {
  id: 'splitReduction',
  facts: [
    oneOf('implementer', IMPLEMENTERS),
    anArea('area'),
    anAmount('amount', ({ provinceAmount }) => near(provinceAmount)),
    oneOf('works', WORKS),
    { path: 'provinceAmount', any: fc.constantFrom('0', '1', '400'), values: () => [], optional: true },
    oneOf('upperFunds', MONEY, { optional: true }),
  ],
  decide: (facts, policy) => splitReduction(facts, policy).outcome,
};

/** The questions on entry. */
export const ENTRY_MODELS = [entry, deadline, route, category, materials, review, split];
