import fc from 'fast-check';
import type { FactsOf, QuestionId } from '../../../src/analysis/model/questions.js';
import type { Amounts } from '../../../src/types/amount.js';
import type { ReductionProject } from '../../../src/types/facts.js';
import {
  ADMINISTRATIVE_LEVELS,
  type Area,
  BANK_LEVELS,
  type CivilDate,
  CONSTRUCTIONS,
  ENTRY_SOURCES,
  ENTRY_STATES,
  IMPLEMENTERS,
  MATERIAL_CATEGORIES,
  ORDER_SCOPES,
  POLLUTANTS,
  PRIORITY_CATEGORIES,
  REVIEW_EVENTS,
  WORKS,
} from '../../../src/types/vocabulary.js';
import { anyAmount, partAndWhole } from '../amounts.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../facts.js';

const A_DAY = 86_400_000;

/** A day some days after another. */
const daysAfter = (day: CivilDate, count: number): CivilDate =>
  new Date(Date.parse(day) + count * A_DAY).toISOString().slice(0, 10);

/** Days of fifteen years, often one of those on which something turns. */
const anyDay: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5500 }).map((count) => daysAfter('2015-01-01', count)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2020-12-31', '2021-01-01', '2023-01-31', '2023-12-31', '2024-02-29'),
  },
);

/** A day, and others near it or far away. */
const anyDays = <const Names extends readonly string[]>(
  names: Names,
): fc.Arbitrary<Record<Names[number], CivilDate>> =>
  fc
    .tuple(
      anyDay,
      fc.array(
        fc.oneof(
          fc.integer({ min: -2, max: 2 }),
          fc.integer({ min: -70, max: 70 }),
          fc.integer({ min: -900, max: 900 }),
        ),
        { minLength: names.length, maxLength: names.length },
      ),
    )
    .map(
      ([day, apart]) =>
        Object.fromEntries(names.map((name, at) => [name, daysAfter(day, apart[at] as number)])) as Record<
          Names[number],
          CivilDate
        >,
    );

const flag = fc.boolean();
const pollutant = fc.constantFrom(...POLLUTANTS);
const GULI: Area = { kind: 'township', place: '古里镇' };
const area = fc.constantFrom(MEILI, GULI, NEW_MATERIALS, CEDZ, BIXI, SHAJIABANG);
const positive = fc.oneof(
  fc.constantFrom('0.5', '1', '10'),
  anyAmount.filter((text) => /[1-9]/.test(text)),
);
const anySize = fc.oneof(fc.constantFrom('0', '0.0', '0.5', '1'), anyAmount);
const amounts: fc.Arbitrary<Amounts> = fc.dictionary(
  pollutant,
  fc.constantFrom('0', '1', '2', '8', '9.9', '10'),
  {
    maxKeys: 3,
  },
);
const optional = <T>(name: string, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    arbitrary.map((value) => ({ [name]: value })),
  );

const OWN = {
  'government-works': fc.record({ governmentRun: flag }),
  'ahead-of-standard': fc.record({ byDischarger: flag }),
  closure: fc.record({ enterpriseClosed: flag, capacityEliminated: flag }),
  'voluntary-treatment': fc.record({
    byDischarger: flag,
    compliant: flag,
    governmentFunds: anySize,
    appliedVoluntarily: flag,
  }),
  'ecological-expansion': fc.record({ monitorable: flag, countable: flag, verifiable: flag }),
};

/** Reduction projects; the start of their works is known, and not after their completion. */
const project: fc.Arbitrary<ReductionProject> = fc.constantFrom(...ENTRY_SOURCES).chain((source) =>
  fc
    .tuple(
      anyDays(['startedOn', 'completedOn', 'standardEffectiveOn']),
      fc.record({ onKeyList: flag, countedTowardTask: flag }),
      OWN[source] as fc.Arbitrary<object>,
    )
    .map(([{ startedOn, completedOn, standardEffectiveOn }, lists, own]) => {
      const [first, last] = [startedOn, completedOn].sort();
      const effect = source === 'ahead-of-standard' ? { standardEffectiveOn } : {};
      return { source, startedOn: first, completedOn: last, ...effect, ...lists, ...own } as ReductionProject;
    }),
);

const order = fc
  .tuple(fc.constantFrom(...ORDER_SCOPES), fc.integer({ min: -40, max: 40 }), fc.option(fc.nat(60)))
  .map(([scope, issued, lasted]) => {
    const issuedOn = daysAfter('2024-05-06', issued);
    return lasted === null ? { scope, issuedOn } : { scope, issuedOn, liftedOn: daysAfter(issuedOn, lasted) };
  });

const yearly = fc.record({ year: fc.integer({ min: 1, max: 9999 }) });

/** Facts as they may really be, for every question. */
export const ANY_FACTS: { readonly [Id in QuestionId]: fc.Arbitrary<FactsOf<Id>> } = {
  mediumOf: fc.record({ pollutant }),
  locate: fc.record({
    place: fc.constantFrom(
      '常熟经济技术开发区',
      '碧溪街道',
      '沙家浜镇',
      '新材料产业园',
      '梅李镇',
      '常熟市外',
    ),
  }),
  upperBanks: fc.record({ area }),
  bankManager: fc.record({ level: fc.constantFrom(...BANK_LEVELS) }),
  decideEntry: project,
  entryDeadline: fc
    .tuple(
      fc.constantFrom(...ENTRY_SOURCES),
      anyDays(['completedOn', 'permitChangedOn', 'permitCancelledOn']),
      flag,
      flag,
    )
    .map(([source, { completedOn, permitChangedOn, permitCancelledOn }, isChanged, isCancelled]) => ({
      source,
      completedOn,
      ...(isChanged && { permitChangedOn }),
      ...(isCancelled && { permitCancelledOn }),
    })),
  filingRoute: fc
    .record({
      implementer: fc.constantFrom(...IMPLEMENTERS),
      works: fc.constantFrom(...WORKS),
      area,
      appliedByDischarger: flag,
    })
    .filter(
      ({ implementer, works }) => works !== 'deep-treatment' || !['city', 'area'].includes(implementer),
    ),
  materialCategory: fc.record({
    source: fc.constantFrom(...ENTRY_SOURCES),
    works: fc.constantFrom(...WORKS),
  }),
  requiredMaterials: fc.record({ category: fc.constantFrom(...MATERIAL_CATEGORIES), permitHolder: flag }),
  reviewEntry: fc.record({
    state: fc.constantFrom(...ENTRY_STATES),
    event: fc.constantFrom(...REVIEW_EVENTS),
  }),
  splitReduction: fc
    .tuple(
      fc.record({ implementer: fc.constantFrom(...IMPLEMENTERS), works: fc.constantFrom(...WORKS), area }),
      fc.oneof(
        partAndWhole,
        anySize.map((whole) => ({ part: whole, whole })),
      ),
      flag,
      fc.oneof(
        fc.constant({}),
        fc
          .tuple(anySize, positive)
          .map(([part, more]) => [Number(part), Number(more)] as const)
          .map(([part, more]) => ({ upperFunds: { allocated: part, total: part + more } })),
        positive.map((all) => ({ upperFunds: { allocated: all, total: all } })),
      ),
    )
    .map(([facts, { part, whole }, isStated, funds]) => ({
      ...facts,
      amount: whole,
      ...(isStated && { provinceAmount: part }),
      ...funds,
    })),
  priorityOfUse: fc.oneof(
    fc.record({
      bank: fc.constant('city' as const),
      category: fc.constantFrom(...PRIORITY_CATEGORIES),
      level: fc.constantFrom(...ADMINISTRATIVE_LEVELS),
      passedByCity: flag,
    }),
    fc.record({ bank: fc.constantFrom('township' as const, 'park' as const), major: flag, inOwnArea: flag }),
  ),
  offsetRatio: fc.record({
    pollutant,
    strategicEmerging: flag,
    construction: fc.constantFrom(...CONSTRUCTIONS),
  }),
  requiredOffset: fc.record({
    pollutant,
    strategicEmerging: flag,
    construction: fc.constantFrom(...CONSTRUCTIONS),
    increase: anySize,
  }),
  offsetShortfall: fc.record({ required: anySize, available: anySize }),
  routeOfUse: fc.record({ area }),
  decideTrade: fc
    .tuple(
      fc.record({ pollutant, completed: flag, certified: flag }),
      optional('crossRegion', fc.constantFrom('permitted' as const, 'refused' as const)),
    )
    .map(([facts, outside]) => ({ ...facts, ...outside })),
  decideUse: fc.record({
    pollutant,
    area,
    standing: fc.record({
      targetsMet: fc.record({ water: flag, air: flag }),
      keyProjectsCompleted: flag,
      bindingTaskCompleted: flag,
    }),
    orders: fc.array(order, { maxLength: 3 }),
    on: fc.constant('2024-05-06'),
    ownBankShort: flag,
    breached: flag,
  }),
  decideCrossCategoryUse: fc.record({
    qualityImproving: flag,
    intensityFalling: flag,
    argued: flag,
    prefectureConsents: flag,
  }),
  decideCityTransfer: fc
    .record({ amounts, scheduled: amounts, letterSubmitted: flag })
    .filter((facts) => Object.values(facts.amounts).some((each) => Number(each) > 0)),
  decideAreaTransfer: fc
    .tuple(
      fc.constantFrom([MEILI, GULI] as const, [BIXI, NEW_MATERIALS] as const, [GULI, SHAJIABANG] as const),
      fc.record({ amount: positive, supplierSurplus: anySize }),
      fc.record({ supplierOrdered: flag, bothAgree: flag, jointApplication: flag, countyConsents: flag }),
    )
    .map(([[from, to], sizes, flags]) => ({ from, to, ...sizes, ...flags })),
  commitmentStatus: anyDays(['transferredOn', 'on', 'one', 'two', 'three']).chain(
    ({ transferredOn, on, one, two, three }) =>
      fc.tuple(fc.subarray([one, two, three]), positive).map(([days, amount]) => ({
        transferredOn,
        on,
        committed: '10',
        entries: days.map((enteredOn) => ({ enteredOn, amount })),
      })),
  ),
  maySuspend: fc.record({ severeDecline: flag, obviousGap: flag }),
  parkCalendar: yearly,
  parkWarning: fc.record({ declined: flag, severeDecline: flag, obviousGap: flag }),
  needsRectification: fc.record({ slow: flag, abnormal: flag, unstable: flag }),
  quarterlyDispatch: yearly,
};
