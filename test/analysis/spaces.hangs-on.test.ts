import { describe, expect, it } from 'vitest';
import type { Flat, Question } from '../../src/analysis/model/question.js';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import { pointsOf, viewOf } from '../../src/analysis/space/space.js';
import type { ParameterId, Parameters, Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';
import { rulingAt } from '../support/analysis/exactness.js';
import { draftWith } from '../support/analysis/lines.js';

const draft = draftWith({});
const pointsUnder = (question: Question, policies: readonly Policy[]): Flat[] => [
  ...pointsOf(question, viewOf(question, policies), { optional: true }),
];

/** Every policy that reads one of these points otherwise than the draft. */
const oneReadingAway = (readings: readonly ReadingId[]): Policy[] =>
  readings.flatMap((id) => READING_CHOICES[id].slice(1).map((choice) => draftWith({}, { [id]: choice })));

/** What a rule cites anywhere in a question's space. */
function citedIn(question: Question, policies: readonly Policy[]): string[] {
  const cited = policies.flatMap((policy) =>
    pointsUnder(question, [draft, policy]).flatMap(
      (point) => rulingAt(question, point, policy)?.grounds.map(({ clause }) => clause) ?? [],
    ),
  );
  return [...new Set<string>(cited)].sort();
}

const LOOK_UPS: readonly QuestionId[] = ['mediumOf', 'locate', 'upperBanks', 'bankManager', 'reviewEntry'];

describe('the clauses of a question', () => {
  it.each(QUESTION_IDS.filter((id) => !LOOK_UPS.includes(id)))('%s are those that its rulings cite', (id) => {
    const question = QUESTIONS[id];
    expect(citedIn(question, [draft, ...oneReadingAway(question.readings)])).toEqual(
      [...question.clauses].sort(),
    );
  });

  it.each(LOOK_UPS)('%s is looked up and cites none', (id) => {
    expect(citedIn(QUESTIONS[id], [draft])).toEqual([]);
    expect(QUESTIONS[id].clauses).not.toEqual([]);
  });
});

const DAYS: Partial<Readings> = { 'one-month': 'thirty-days' };
const FLOOR: Partial<Readings> = { 'strategic-other-pollutants': 'floor' };
const AS_PARK: Partial<Readings> = { 'new-materials-park': 'park' };

/** Every parameter set otherwise. */
const OTHER_PARAMETERS: Parameters = {
  parks: { CEDZ: ['梅李镇'], CHTZ: [] },
  townshipLikePlaces: ['服装城'],
  planPeriodStart: '2020-01-01',
  entryMonths: 2,
  entryDays: 15,
  prefectureShare: '0.25',
  cityShare: '0.3',
  townshipShare: '0.7',
  keyWaterPollutants: {
    'nitrogen-and-phosphorus': ['TP'],
    'total-nitrogen-and-phosphorus': [],
    'all-water': ['TN'],
  },
  strategicRatio: '1.2',
  generalRatio: '1.5',
  floorRatio: '1.05',
  tradablePollutants: ['TN'],
  commitmentYears: 2,
  parkTargetsMonth: 3,
  parkDischargeMonth: 1,
};
const PARAMETERS = Object.keys(OTHER_PARAMETERS) as ParameterId[];
const READINGS = Object.keys(READING_CHOICES) as ReadingId[];

const isChanged = (question: Question, from: Policy, to: Policy): boolean =>
  pointsUnder(question, [from, to]).some((point) => {
    const [was, is] = [from, to].map((policy) => rulingAt(question, point, policy)?.outcome);
    return JSON.stringify(was) !== JSON.stringify(is);
  });

/** The draft, or the draft read so that a parameter speaks, with that parameter set otherwise. */
const isChangedBy = (question: Question, id: ParameterId): boolean =>
  [{}, DAYS, FLOOR, AS_PARK].some((readings) =>
    isChanged(question, draftWith({}, readings), draftWith({ [id]: OTHER_PARAMETERS[id] }, readings)),
  );

describe('the parameters and readings of a question', () => {
  it.each(QUESTION_IDS)('%s can change its answer, each of them', (id) => {
    const question = QUESTIONS[id];
    expect(question.parameters.filter((each) => !isChangedBy(question, each))).toEqual([]);
    for (const policy of oneReadingAway(question.readings)) {
      expect(isChanged(question, draft, policy)).toBe(true);
    }
  });

  it.each(QUESTION_IDS)('%s are all that can: everything else otherwise at once changes nothing', (id) => {
    const question = QUESTIONS[id];
    const parameters = PARAMETERS.filter((each) => !question.parameters.includes(each));
    const readings = READINGS.filter((each) => !question.readings.includes(each));
    for (const last of [false, true]) {
      const policy = draftWith(
        Object.fromEntries(parameters.map((each) => [each, OTHER_PARAMETERS[each]])),
        Object.fromEntries(readings.map((each) => [each, READING_CHOICES[each].at(last ? -1 : 1)])),
      );
      expect(isChanged(question, draft, policy)).toBe(false);
    }
  });

  it('are together all that there are', () => {
    const named = QUESTION_IDS.flatMap((id) => [...QUESTIONS[id].parameters, ...QUESTIONS[id].readings]);
    expect([...new Set<string>(named)].sort()).toEqual([...PARAMETERS, ...READINGS].sort());
  });
});
