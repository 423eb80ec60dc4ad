import { describe, expect, it } from 'vitest';
import type {
  EntryDates,
  FilingQuestion,
  MaterialCategoryQuestion,
  MaterialsQuestion,
  PassedReduction,
  ReductionProject,
} from '../../src/types/facts.js';
import type { Area } from '../../src/types/vocabulary.js';
import { ENTRY, SPLIT } from '../support/every-question.js';
import { everyReading, givenBy, type Says } from '../support/grounds-true.js';
import { CATEGORY, DEADLINE, FILING, MATERIALS } from '../support/procedure-questions.js';
import type { Questions } from '../support/questions.js';

/** Facts of every source at once, so that a row may ask for any of them. */
type AnyProject = {
  readonly [Field in ReductionProject extends infer P ? (P extends P ? keyof P : never) : never]?: unknown;
};

const completedSince = ({ completedOn }: AnyProject): boolean => (completedOn as string) >= '2021-01-01';
const startedSince = ({ startedOn }: AnyProject): boolean => (startedOn as string) >= '2021-01-01';

/** 3.2.1: which reductions may apply for entry. */
const OF_ENTRY: Says<AnyProject> = {
  '3.2.1.p1.s1 completed-in-plan-period': completedSince,
  '3.2.1.p1.s1 started-in-plan-period': startedSince,
  '3.2.1.p1.s1 not-in-plan-period': (project) => !completedSince(project),
  '3.2.1.p1.s1 started-before-plan-period': (project) => !startedSince(project) && completedSince(project),
  '3.2.1.p3.s1 listed-and-counted': ({ onKeyList, countedTowardTask }) =>
    onKeyList === true && countedTowardTask === true,
  '3.2.1.p3.s1 on-key-list': ({ onKeyList, countedTowardTask }) =>
    onKeyList === true && countedTowardTask === false,
  '3.2.1.p3.s1 counted-toward-task': ({ onKeyList, countedTowardTask }) =>
    onKeyList === false && countedTowardTask === true,
  '3.2.1.p1.i1 government-run-works': ({ governmentRun }) => governmentRun === true,
  '3.2.1.p1.i1 not-government-run': ({ governmentRun }) => governmentRun === false,
  '3.2.1.p1.i2 works-ahead-of-requirement': ({ byDischarger, startedOn, standardEffectiveOn }) =>
    byDischarger === true && (startedOn as string) < (standardEffectiveOn as string),
  '3.2.1.p1.i2 not-by-discharger': ({ byDischarger }) => byDischarger === false,
  '3.2.1.p1.i2 not-ahead-of-requirement': ({ startedOn, standardEffectiveOn }) =>
    (startedOn as string) >= (standardEffectiveOn as string),
  '3.2.1.p1.i2 completed-after-requirement': ({ startedOn, completedOn, standardEffectiveOn }) =>
    (startedOn as string) < (standardEffectiveOn as string) &&
    (completedOn as string) >= (standardEffectiveOn as string),
  '3.2.1.p1.i3 enterprise-closed': ({ enterpriseClosed }) => enterpriseClosed === true,
  '3.2.1.p1.i3 capacity-eliminated': ({ capacityEliminated }) => capacityEliminated === true,
  '3.2.1.p1.i3 neither-closed-nor-eliminated': ({ enterpriseClosed, capacityEliminated }) =>
    enterpriseClosed === false && capacityEliminated === false,
  '3.2.1.p1.i4 voluntary-treatment-beyond-compliance': (project) =>
    project.byDischarger === true &&
    project.compliant === true &&
    project.governmentFunds === '0' &&
    project.appliedVoluntarily === true,
  '3.2.1.p1.i4 not-by-discharger': ({ byDischarger }) => byDischarger === false,
  '3.2.1.p1.i4 not-compliant': ({ compliant }) => compliant === false,
  '3.2.1.p1.i4 government-money': ({ governmentFunds }) => governmentFunds === '0.01',
  '3.2.1.p1.i4 not-applied-voluntarily': ({ appliedVoluntarily }) => appliedVoluntarily === false,
  '3.2.1.p2.s1a ecological-project': ({ source }) => source === 'ecological-expansion',
  '3.2.1.p2.s2 monitorable-countable-verifiable': ({ monitorable, countable, verifiable }) =>
    monitorable === true && countable === true && verifiable === true,
  '3.2.1.p2.s2 not-monitorable': ({ monitorable }) => monitorable === false,
  '3.2.1.p2.s2 not-countable': ({ countable }) => countable === false,
  '3.2.1.p2.s2 not-verifiable': ({ verifiable }) => verifiable === false,
};

/** The year of completion, a month from a change of the permit, or one from its cancellation: what the last day rests on. */
const OF_DEADLINE: Says<EntryDates> = {
  '3.2.2.p1.s1b entry-in-year-of-completion': () => true,
  '3.2.2.p1.s1b entered-in-time': ({ completedOn, enteredOn }) =>
    (enteredOn as string) <= `${completedOn.slice(0, 4)}-12-31`,
  '3.2.2.p1.s1b entered-late': ({ completedOn, enteredOn }) =>
    (enteredOn as string) > `${completedOn.slice(0, 4)}-12-31`,
  '3.2.2.p1.s1c entry-within-month-of-permit-change': ({ permitChangedOn }) => permitChangedOn !== undefined,
  '3.2.2.p1.s1c entry-within-month-of-permit-cancellation': ({ permitCancelledOn }, readings) =>
    permitCancelledOn !== undefined && readings['permit-cancellation'] === 'a-change',
  '3.2.2.p1.s1c month-could-not-apply': ({ permitChangedOn, completedOn }) =>
    permitChangedOn !== undefined && permitChangedOn < completedOn,
  '3.2.2.p1.s1c month-of-cancellation-could-not-apply': ({ permitCancelledOn, completedOn }, readings) =>
    permitCancelledOn !== undefined &&
    permitCancelledOn < completedOn &&
    readings['permit-cancellation'] === 'a-change',
  '3.2.2.p1.s1c entered-in-time': ({ enteredOn }) => enteredOn !== undefined,
  '3.2.2.p1.s1c entered-late': ({ enteredOn }) => enteredOn !== undefined,
};

const isPark = ({ area }: { readonly area: Area }): boolean => area.kind === 'park';
const isNewMaterials = ({ area }: { readonly area: Area }): boolean => area.place === '新材料产业园';
const isDeep = ({ works }: FilingQuestion): boolean => works === 'deep-treatment';
const isCity = ({ implementer }: { readonly implementer: string }): boolean => implementer === 'city';

/** 3.2.2.p2: who prepares, reviews and files. */
const OF_FILING: Says<FilingQuestion> = {
  '3.2.2.p2.s1a city-run-route': isCity,
  '3.2.2.p2.s1b area-route': (facts) => !isCity(facts) && !isDeep(facts) && !isPark(facts),
  '3.2.2.p2.s1b other-unit-not-covered': (facts) => facts.implementer === 'other' && !isDeep(facts),
  '3.2.2.p2.s1c park-files-itself': (facts) => isPark(facts) && !isDeep(facts),
  '3.2.2.p2.s1c files-as-park': (facts, readings) =>
    isNewMaterials(facts) && readings['new-materials-park'] === 'park' && !isDeep(facts),
  '3.2.2.p2.s1d deep-treatment-route': (facts) => isDeep(facts) && !isPark(facts),
  '3.2.2.p2.s1d discharger-applied': (facts) => isDeep(facts) && facts.appliedByDischarger,
  '3.2.2.p2.s1d needs-application': (facts) => isDeep(facts) && !facts.appliedByDischarger,
  '3.2.2.p2.s1e park-files-itself': (facts) => isPark(facts) && isDeep(facts),
  '3.2.2.p2.s1e files-as-park': (facts, readings) =>
    isNewMaterials(facts) && readings['new-materials-park'] === 'park' && isDeep(facts),
  '3.2.3.s1a prefecture-certifies': () => true,
};

const isInfrastructure = ({ works }: MaterialCategoryQuestion): boolean =>
  works === 'public-infrastructure' || works === 'ecological-expansion';

/** 3.2.2.p3: which list applies. */
const OF_CATEGORY: Says<MaterialCategoryQuestion> = {
  '3.2.2.p3.s1b infrastructure-list': (facts) =>
    facts.source === 'ecological-expansion' ||
    (facts.source === 'government-works' && isInfrastructure(facts)),
  '3.2.2.p3.s1c engineering-list': (facts, readings) =>
    ['ahead-of-standard', 'voluntary-treatment'].includes(facts.source) ||
    (facts.source === 'government-works' && !isInfrastructure(facts)) ||
    (facts.source === 'ecological-expansion' && readings['ecological-materials'] === 'engineering'),
  '3.2.2.p3.s1d closure-list': ({ source }) => source === 'closure',
};

/** 3.2.2.p3: which papers a list has. */
const OF_MATERIALS: Says<MaterialsQuestion> = {
  '3.2.2.p3.s1a entry-document-always': () => true,
  '3.2.2.p3.s1b infrastructure-list': ({ category }) => category === 'infrastructure',
  '3.2.2.p3.s1c engineering-list': ({ category }) => category === 'engineering',
  '3.2.2.p3.s1d closure-list': ({ category }) => category === 'closure',
};

const isAboveZero = (amount: unknown): boolean => amount !== undefined && amount !== '0';
const stated = ({ provinceAmount }: PassedReduction): boolean => provinceAmount !== undefined;

/** 3.2.4: who takes which part of ten tonnes. */
const OF_SPLIT: Says<PassedReduction> = {
  '3.2.4.s1a passed-amount-is-split': () => true,
  '3.2.4.s1b upper-funds-to-province': (facts, readings) =>
    isAboveZero(facts.provinceAmount) ||
    (isAboveZero(facts.upperFunds?.allocated) &&
      (!stated(facts) || readings['upper-funds'] === 'whole-project')),
  '3.2.4.s1c prefecture-share': (facts, readings) =>
    facts.provinceAmount !== '10' &&
    (stated(facts) || facts.upperFunds?.allocated !== '3') &&
    (readings['upper-funds'] === 'pro-rata' ||
      !(isAboveZero(facts.provinceAmount) || isAboveZero(facts.upperFunds?.allocated))),
  '3.2.4.s1d city-and-township-share-remainder': (facts) => !isPark(facts),
  '3.2.4.s1d city-takes-remainder': (facts) => isCity(facts) || facts.implementer === 'other',
  '3.2.4.s1d city-works-not-named': isCity,
  '3.2.4.s1d other-unit-not-covered': (facts) => facts.implementer === 'other' && !isPark(facts),
  '3.2.4.s1e park-takes-remainder': (facts, readings) =>
    isPark(facts) || (isNewMaterials(facts) && readings['new-materials-park'] === 'park'),
};

describe('every ground is true of the facts it is given for, under every reading', () => {
  it.each([
    ['3.2.1.p1.s1', ENTRY, OF_ENTRY],
    ['3.2.2.p1.s1b', DEADLINE, OF_DEADLINE],
    ['3.2.2.p2.s1a', FILING, OF_FILING],
    ['3.2.2.p3.s1b', CATEGORY, OF_CATEGORY],
    ['3.2.2.p3.s1a', MATERIALS, OF_MATERIALS],
    ['3.2.4.s1d', SPLIT, OF_SPLIT],
  ] as readonly [string, Questions, Says<never>][])('%s $1.name', (_clause, rule, says) => {
    const given = givenBy(rule, says, everyReading(rule.readings));
    expect(given.filter(({ isTrue }) => !isTrue).slice(0, 20)).toEqual([]);
    expect([...new Set(given.map((each) => each.says))].sort()).toEqual(Object.keys(says).sort());
  });
});
