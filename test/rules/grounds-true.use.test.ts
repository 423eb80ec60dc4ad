import { describe, expect, it } from 'vitest';
import { offsetShortfall } from '../../src/rules/3.3.2-offset.js';
import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type {
  AreaTransfer,
  CityTransfer,
  Commitment,
  CrossCategoryQuestion,
  ParkFindings,
  ProjectProgress,
  WarningFindings,
} from '../../src/types/area-facts.js';
import type { OffsetBalance, OffsetQuestion, Trade, UseQuestion } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import type { Area } from '../../src/types/vocabulary.js';
import { OFFSET, ROUTE, TRADE, USE, USE_POINTS } from '../support/every-question.js';
import { everyReading, givenBy, type Says } from '../support/grounds-true.js';
import {
  AREA_TRANSFER,
  CALENDAR,
  CITY_TRANSFER,
  COMMITMENT,
  CROSS_CATEGORY,
  DISPATCH,
  PRIORITY,
  RECTIFICATION,
  SUSPENSION,
  WARNING,
} from '../support/procedure-questions.js';
import { type Questions, questions } from '../support/questions.js';
import { everyOf } from '../support/tables.js';
import { useFacts } from '../support/use-table.js';

/** Facts of either kind of bank at once, so that a row may ask for any of them. */
interface AnyPriority {
  readonly bank: string;
  readonly category?: string;
  readonly level?: string;
  readonly passedByCity?: boolean;
  readonly major?: boolean;
  readonly inOwnArea?: boolean;
}

const ofCity = ({ bank }: AnyPriority): boolean => bank === 'city';
const isMajor = ({ category = '' }: AnyPriority): boolean => category.startsWith('major-');
const isTownship = ({ level }: AnyPriority): boolean => level === 'township';
const isListed = ({ category }: AnyPriority): boolean =>
  category === 'strategic-emerging' || category === 'environmental-infrastructure';

/** 3.3.1: which projects come first. */
const OF_PRIORITY: Says<AnyPriority> = {
  '3.3.1.s1b named-for-priority': (facts, readings) =>
    ofCity(facts) &&
    ((isMajor(facts) && !isTownship(facts)) ||
      (isListed(facts) && (!isTownship(facts) || readings['priority-level'] === 'major-only')) ||
      (facts.category === 'case-by-case' && facts.passedByCity === true)),
  '3.3.1.s1b below-city-level': (facts) => ofCity(facts) && isTownship(facts),
  '3.3.1.s1b not-passed-by-city': (facts) => facts.category === 'case-by-case' && !facts.passedByCity,
  '3.3.1.s1b not-named-for-priority': ({ category }) => category === 'other',
  '3.3.1.s1c major-in-own-area': (facts) =>
    !ofCity(facts) && facts.major === true && facts.inOwnArea === true,
  '3.3.1.s1c not-major': (facts) => !ofCity(facts) && facts.major === false,
  '3.3.1.s1c not-in-own-area': (facts) => !ofCity(facts) && facts.inOwnArea === false,
};

const isFavoured = ({ strategicEmerging, construction }: OffsetQuestion, readings: Readings): boolean =>
  strategicEmerging &&
  (construction === 'new' ||
    construction === 'expansion' ||
    (construction === 'renovation-and-expansion' && readings['renovation-and-expansion'] === 'as-expansion'));
const isKey = ({ pollutant }: OffsetQuestion, readings: Readings): boolean =>
  pollutant === 'TP' ||
  pollutant === 'TN' ||
  (pollutant === 'NH3-N' && readings['key-water-pollutants'] !== 'total-nitrogen-and-phosphorus') ||
  (pollutant === 'COD' && readings['key-water-pollutants'] === 'all-water');

/** 3.3.2: the multiple; that of the other construction projects is said, not that a project is one of them. */
const OF_RATIO: Says<OffsetQuestion> = {
  '3.3.2.s1 floor-ratio': (facts, readings) => isFavoured(facts, readings) && !isKey(facts, readings),
  '3.3.2.s2a strategic-key-water-ratio': (facts, readings) =>
    isFavoured(facts, readings) && isKey(facts, readings),
  '3.3.2.s2b general-ratio': (facts, readings) => !isFavoured(facts, readings) || !isKey(facts, readings),
};

/** 3.3.2: whether that much is at hand. */
const OF_SHORTFALL: Says<OffsetBalance> = {
  '3.3.2.s1 offset-covered': ({ required, available }) => Number(available) >= Number(required),
  '3.3.2.s1 offset-not-covered': ({ required, available }) => Number(available) < Number(required),
};

/** 3.3.3.p1: who reviews and whose bank releases. */
const OF_ROUTE: Says<{ readonly area: Area }> = {
  '3.3.3.p1.s1a applies-in-provincial-system': () => true,
  '3.3.3.p1.s1b township-reviews-first': ({ area }) => area.kind === 'township',
  '3.3.3.p1.s1c park-reviews': ({ area }) => area.kind === 'park',
};

const TRADED = ['COD', 'NH3-N', 'TP', 'SO2', 'NOx'];

/** 3.3.3.p2: whether a purchase counts; a verdict alone says no more than that the area may buy from outside, or may not. */
const OF_TRADE: Says<Trade> = {
  '3.3.3.p2.s1a obtained-by-trade': () => true,
  '3.3.3.p2.s1b trade-completed': ({ completed }) => completed,
  '3.3.3.p2.s1b trade-not-completed': ({ completed }) => !completed,
  '3.3.3.p2.s1b trade-certified': ({ certified }) => certified,
  '3.3.3.p2.s1b trade-not-certified': ({ certified }) => !certified,
  '3.3.3.p2.s1c tradable': ({ pollutant }) => TRADED.includes(pollutant),
  '3.3.3.p2.s1c not-tradable': ({ pollutant }) => !TRADED.includes(pollutant),
  '3.3.4.p3.s1c cross-region-open': ({ crossRegion }) => crossRegion === 'permitted',
  '3.3.4.p3.s1c cross-region-closed': ({ crossRegion }) => crossRegion === 'refused',
};

/** The targets that count: that of the pollutant's medium, or of both. */
const met = ({ pollutant, standing }: UseQuestion, readings: Readings): boolean => {
  const { water, air } = standing.targetsMet;
  if (readings['target-scope'] === 'all-media') return water && air;
  return ['COD', 'NH3-N', 'TN', 'TP'].includes(pollutant) ? water : air;
};
const done = ({ standing }: UseQuestion): boolean => standing.keyProjectsCompleted;
const taskDone = ({ standing }: UseQuestion): boolean => standing.bindingTaskCompleted;
const orderedOff = ({ orders, on }: UseQuestion, scopes: readonly string[]): boolean =>
  orders.some(
    ({ scope, issuedOn, liftedOn }) =>
      scopes.includes(scope) && issuedOn <= on && (liftedOn === undefined || liftedOn > on),
  );
const offBanks = (facts: UseQuestion): boolean => orderedOff(facts, ['banks', 'both']);
const offCrossRegion = (facts: UseQuestion): boolean => orderedOff(facts, ['cross-region', 'both']);
const short = ({ ownBankShort }: UseQuestion): boolean => ownBankShort;

/** 3.3.4: which sources of quota are open. */
const OF_USE: Says<UseQuestion> = {
  '3.3.3.p2.s1c not-tradable': ({ pollutant }) => !TRADED.includes(pollutant),
  '3.3.4.p3.s1a granted-by-standing': (facts, readings) => met(facts, readings) && done(facts),
  '3.3.4.p3.s1a quality-target-not-met': (facts, readings) => !met(facts, readings),
  '3.3.4.p3.s1a key-projects-not-completed': (facts) => !done(facts),
  '3.3.4.p3.s1b own-bank-not-short': (facts) => !short(facts),
  '3.3.4.p3.s1b may-ask-city-bank': short,
  '3.3.4.p3.s1b may-arrange-with-other-area': short,
  '3.3.4.p3.s1b standing-not-asked': (_facts, readings) =>
    readings['area-transfer-when-barred'] === 'nothing',
  '3.3.4.p3.s1b city-bank-not-for-parks': ({ area }) => area.kind === 'park',
  '3.3.4.p3.s1c may-buy-across-regions': short,
  '3.3.4.p3.s1g commitment-breached': ({ breached }) => breached,
  '3.3.4.p4.s1 not-barred-by-standing': (facts, readings) => met(facts, readings) && taskDone(facts),
  '3.3.4.p4.s1 barred-by-quality-target': (facts, readings) => !met(facts, readings),
  '3.3.4.p4.s1 barred-by-reduction-task': (facts) => !taskDone(facts),
  '3.3.4.p4.s1 bar-spares-own-bank': (facts, readings, about) =>
    about === 'own-bank' && (!met(facts, readings) || !taskDone(facts)),
  '3.3.4.p5.s1b ordered-off-banks': offBanks,
  '3.3.4.p5.s1b ordered-off-cross-region': offCrossRegion,
  '3.3.4.p5.s1c order-lifted': (facts) =>
    facts.orders.some(({ liftedOn }) => liftedOn !== undefined && liftedOn <= facts.on),
};

/** 3.3.4.p2: use across categories. */
const OF_CROSS_CATEGORY: Says<CrossCategoryQuestion> = {
  '3.3.4.p2.s1 cross-category-granted': (facts) =>
    facts.qualityImproving && facts.intensityFalling && facts.argued && facts.prefectureConsents,
  '3.3.4.p2.s1 quality-not-improving': ({ qualityImproving }) => !qualityImproving,
  '3.3.4.p2.s1 intensity-not-falling': ({ intensityFalling }) => !intensityFalling,
  '3.3.4.p2.s1 not-argued': ({ argued }) => !argued,
  '3.3.4.p2.s1 prefecture-does-not-consent': ({ prefectureConsents }) => !prefectureConsents,
};

const sumOf = (amounts: CityTransfer['amounts']): number =>
  Object.values(amounts).reduce<number>((sum, each) => sum + Number(each), 0);
const isEnough = ({ amounts, scheduled }: CityTransfer, readings: Readings, about?: string): boolean => {
  if (readings['commitment-size'] === 'in-total') return sumOf(scheduled) >= sumOf(amounts);
  return Object.entries(amounts)
    .filter(([pollutant]) => about === undefined || pollutant === about)
    .every(([pollutant, each]) => Number(scheduled[pollutant as 'TP'] ?? 0) >= Number(each));
};

/** 3.3.4.p3.s1e: a transfer from the city bank. */
const OF_CITY_TRANSFER: Says<CityTransfer> = {
  '3.3.4.p3.s1e projects-scheduled': (facts, readings) => isEnough(facts, readings),
  '3.3.4.p3.s1e too-little-scheduled': (facts, readings, about) => !isEnough(facts, readings, about),
  '3.3.4.p3.s1e letter-submitted': ({ letterSubmitted }) => letterSubmitted,
  '3.3.4.p3.s1e letter-missing': ({ letterSubmitted }) => !letterSubmitted,
};

/** 3.3.4.p3.s1d: a transfer between areas. */
const OF_AREA_TRANSFER: Says<AreaTransfer> = {
  '3.3.4.p3.s1b supplier-has-surplus': ({ amount, supplierSurplus }) =>
    Number(supplierSurplus) >= Number(amount),
  '3.3.4.p3.s1b supplier-surplus-too-small': ({ amount, supplierSurplus }) =>
    Number(supplierSurplus) < Number(amount),
  '3.3.4.p3.s1d jointly-agreed': (facts) => facts.bothAgree && facts.jointApplication && facts.countyConsents,
  '3.3.4.p3.s1d not-agreed': ({ bothAgree }) => !bothAgree,
  '3.3.4.p3.s1d no-joint-application': ({ jointApplication }) => !jointApplication,
  '3.3.4.p3.s1d county-does-not-consent': ({ countyConsents }) => !countyConsents,
  '3.3.4.p5.s1b supplier-ordered-off-banks': ({ supplierOrdered }) => supplierOrdered,
};

/** What was entered for a commitment of June 2023, from the transfer to a day. */
const enteredBy = ({ transferredOn, entries }: Commitment, last: string): number =>
  entries
    .filter(({ enteredOn }) => enteredOn >= transferredOn && enteredOn <= last)
    .reduce<number>((sum, { amount }) => sum + Number(amount), 0);
const inTime = (facts: Commitment): boolean =>
  enteredBy(facts, facts.on < '2024-12-31' ? facts.on : '2024-12-31') >= 10;
const late = (facts: Commitment): boolean => facts.on > '2024-12-31' && !inTime(facts);

/** 3.3.4.p3.s1f, s1g: a commitment for a transfer of June 2023, due by the end of 2024. */
const OF_COMMITMENT: Says<Commitment> = {
  '3.3.4.p3.s1f commitment-due-next-year': () => true,
  '3.3.4.p3.s1f commitment-running': (facts) => facts.on <= '2024-12-31' && !inTime(facts),
  '3.3.4.p3.s1f commitment-met': inTime,
  '3.3.4.p3.s1f commitment-met-late': (facts) => late(facts) && enteredBy(facts, facts.on) >= 10,
  '3.3.4.p3.s1g commitment-breached': (facts) => late(facts) && enteredBy(facts, facts.on) < 10,
};

/** 3.3.4.p5: ground for an order. */
const OF_SUSPENSION: Says<WarningFindings> = {
  '3.3.4.p5.s1b severe-decline': ({ severeDecline }) => severeDecline,
  '3.3.4.p5.s1b obvious-gap': ({ obviousGap }) => obviousGap,
  '3.3.4.p5.s1b no-ground-for-order': (facts) => !facts.severeDecline && !facts.obviousGap,
};

/** 3.4.3: a park's warning. */
const OF_WARNING: Says<ParkFindings> = {
  '3.4.3.s2a park-must-act': ({ declined, severeDecline }) => declined || severeDecline,
  '3.4.3.s2a no-decline': ({ declined, severeDecline }) => !declined && !severeDecline,
  '3.4.3.s2b severe-decline': ({ severeDecline }) => severeDecline,
  '3.4.3.s2b obvious-gap': ({ obviousGap }) => obviousGap,
  '3.4.3.s2b no-ground-for-order': (facts) => !facts.severeDecline && !facts.obviousGap,
  '3.4.3.s2c lifted-on-improvement': ({ severeDecline, obviousGap }) => severeDecline || obviousGap,
};

/** 4.2: rectification. */
const OF_RECTIFICATION: Says<ProjectProgress> = {
  '4.2.s1 slow-progress': ({ slow }) => slow,
  '4.2.s1 abnormal-operation': ({ abnormal }) => abnormal,
  '4.2.s1 unstable-performance': ({ unstable }) => unstable,
  '4.2.s1 nothing-to-rectify': ({ slow, abnormal, unstable }) => !slow && !abnormal && !unstable,
};

/** 3.4.1, 4.3: what is due each year whatever happens. */
const OF_CALENDAR: Says<number> = {
  '3.4.1.p1.s1a targets-determined': () => true,
  '3.4.1.p1.s1b targets-drafted': () => true,
  '3.4.1.p1.s1c targets-reviewed-and-issued': () => true,
  '3.4.1.p2.s1a discharge-measured': () => true,
  '3.4.1.p2.s1b allowed-discharge-computed': () => true,
};
const OF_DISPATCH: Says<number> = { '4.3.s1a dispatched-quarterly': () => true };

/** The draft with every other choice of one reading, and of every two. */
const everyPair = ({ readings }: Questions): readonly Policy[] => [
  ...new Set(
    readings.flatMap((first, at) =>
      readings.slice(at + 1).flatMap((second) => everyReading([first, second])),
    ),
  ),
];

const SHORTFALL = questions(
  'offsetShortfall',
  '3.3.2.s1',
  [],
  everyOf({ required: ['0', '3.3'], available: ['0', '3.29', '3.3', '3.31'] }),
  offsetShortfall,
);

/** Every point of the use of quota, without and with an order that has been lifted. */
const USE_AND_LIFTED = questions(
  'decideUse',
  '3.3.4.p3.s1a',
  USE.readings,
  USE_POINTS.map(useFacts).flatMap((facts) => [
    facts,
    {
      ...facts,
      orders: [...facts.orders, { scope: 'both', issuedOn: '2024-01-10', liftedOn: '2024-01-31' }],
    } as UseQuestion,
  ]),
  decideUse,
);

describe('every ground is true of the facts it is given for, under every reading', () => {
  it.each([
    ['3.3.1.s1b', PRIORITY, OF_PRIORITY],
    ['3.3.2.s2a', OFFSET, OF_RATIO],
    ['3.3.2.s1', SHORTFALL, OF_SHORTFALL],
    ['3.3.3.p1.s1a', ROUTE, OF_ROUTE],
    ['3.3.3.p2.s1a', TRADE, OF_TRADE],
    ['3.3.4.p2.s1', CROSS_CATEGORY, OF_CROSS_CATEGORY],
    ['3.3.4.p3.s1d', AREA_TRANSFER, OF_AREA_TRANSFER],
    ['3.3.4.p3.s1e', CITY_TRANSFER, OF_CITY_TRANSFER],
    ['3.3.4.p3.s1f', COMMITMENT, OF_COMMITMENT],
    ['3.3.4.p5.s1b', SUSPENSION, OF_SUSPENSION],
    ['3.4.1.p1.s1a', CALENDAR, OF_CALENDAR],
    ['3.4.3.s2a', WARNING, OF_WARNING],
    ['4.2.s1', RECTIFICATION, OF_RECTIFICATION],
    ['4.3.s1a', DISPATCH, OF_DISPATCH],
  ] as readonly [string, Questions, Says<never>][])('%s $1.name', (_clause, rule, says) => {
    const given = givenBy(rule, says, everyReading(rule.readings));
    expect(given.filter(({ isTrue }) => !isTrue).slice(0, 20)).toEqual([]);
    expect([...new Set(given.map((each) => each.says))].sort()).toEqual(Object.keys(says).sort());
  });

  it('3.3.4.p3.s1a decideUse, under every two readings', () => {
    const given = givenBy(USE_AND_LIFTED, OF_USE, everyPair(USE));
    expect(given.filter(({ isTrue }) => !isTrue).slice(0, 20)).toEqual([]);
    expect([...new Set(given.map((each) => each.says))].sort()).toEqual(Object.keys(OF_USE).sort());
  });
});
