import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import {
  pointsOf,
  representativeAmounts,
  representativeDays,
  viewOf,
} from '../../src/analysis/space/space.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import type { PassedReduction } from '../../src/types/facts.js';
import { WORKS } from '../../src/types/vocabulary.js';
import { ANY_FACTS } from '../support/analysis/any-facts.js';
import { valuesOf } from '../support/analysis/exactness.js';
import { draftWith } from '../support/analysis/lines.js';
import { splitLine } from '../support/assessments.js';

const draft = draftWith({});

// seven days around the first of the plan period: 28 pairs in order, and 7 completions of an unknown start
const STARTED = 28;
const DATED = STARTED + 7;
const LISTS = 4;

const COUNTS: Readonly<Record<QuestionId, number>> = {
  mediumOf: 8,
  locate: 4 + 1 + 2,
  upperBanks: 2,
  bankManager: 5,
  decideEntry: LISTS * (DATED * 2 + STARTED * 7 * 2 + DATED * 4 + DATED * 2 ** 4 + DATED * 2 ** 3),
  // completions; a change not, before in or beyond the year, after in or beyond it: four each; a cancellation not, before, after
  entryDeadline: 4 * 4 * 3,
  filingRoute: 5 * (3 + 2) * 3,
  materialCategory: 5 * 4,
  requiredMaterials: 3 * 2,
  reviewEntry: 4 * 3,
  splitReduction: 5 * 3 * 2 * 4 * 4,
  priorityOfUse: 5 * (6 + 2) + 2 * 4,
  offsetRatio: 4 * 2 * 8,
  requiredOffset: 4 * 2 * 8 * 2,
  offsetShortfall: 3 * 3,
  routeOfUse: 2,
  decideTrade: 8 * 2 * 2 * 3,
  decideUse: 8 * 2 * 2 ** 4 * 2 * 2 * 5,
  decideCrossCategoryUse: 2 ** 4,
  decideCityTransfer: 3 * 2,
  decideAreaTransfer: 3 * 3 * 2 ** 4,
  commitmentStatus: 3 * 4,
  maySuspend: 2 ** 2,
  parkCalendar: 2,
  parkWarning: 2 ** 3,
  needsRectification: 2 ** 3,
  quarterlyDispatch: 2,
};

describe('the spaces', () => {
  it.each(Object.entries(COUNTS) as [QuestionId, number][])('of %s has %i points', (id, count) => {
    const question = QUESTIONS[id];
    expect([...pointsOf(question, viewOf(question, [draft]), { optional: true })]).toHaveLength(count);
  });

  it('are those of all questions, in the order of the text', () => {
    expect(QUESTION_IDS).toEqual(Object.keys(COUNTS));
    expect(Object.values(QUESTIONS).map(({ id }) => id)).toEqual(QUESTION_IDS);
  });

  it('leave out what need not be there, unless that is walked too', () => {
    const { decideTrade: trade } = QUESTIONS;
    expect([...pointsOf(trade, viewOf(trade, [draft]))]).toHaveLength(8 * 2 * 2);
  });

  it('hold what is known, and walk again what is opened', () => {
    const { offsetRatio: ratio } = QUESTIONS;
    const known = { pollutant: 'TP', construction: 'new' };
    const view = viewOf(ratio, [draft], known);
    expect([...pointsOf(ratio, view, { known })]).toEqual([
      { pollutant: 'TP', construction: 'new', strategicEmerging: true },
      { pollutant: 'TP', construction: 'new', strategicEmerging: false },
    ]);
    const open = new Set(['construction']);
    expect([...pointsOf(ratio, view, { known, open })]).toHaveLength(4 * 2);
  });
});

describe('days that stand for all', () => {
  it.each([
    ['none that count', [], 2, ['2024-06-01', '2024-06-02']],
    ['one', ['2021-01-01'], 1, ['2020-12-31', '2021-01-01', '2021-01-02']],
    [
      'one, of two dates',
      ['2021-01-01'],
      2,
      ['2020-12-30', '2020-12-31', '2021-01-01', '2021-01-02', '2021-01-03'],
    ],
    [
      'two, far apart and in any order',
      ['2023-06-30', '2021-01-01'],
      1,
      ['2020-12-31', '2021-01-01', '2021-01-02', '2023-06-30', '2023-07-01'],
    ],
    [
      'two with one day between them',
      ['2021-01-01', '2021-01-03', '2021-01-01'],
      2,
      ['2020-12-30', '2020-12-31', '2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04', '2021-01-05'],
    ],
    [
      'two next to each other',
      ['2024-02-28', '2024-02-29'],
      1,
      ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01'],
    ],
    ['one, of no date', ['2021-01-01'], 0, ['2021-01-01']],
  ] as const)('around %s', (_name, thresholds, count, days) => {
    expect(representativeDays(thresholds, count)).toEqual(days);
  });
});

describe('amounts that stand for all', () => {
  it.each([
    ['one', [], 1, ['0', '1']],
    ['two', [], 2, ['0', '1', '2']],
    ['one beside a known one', ['5'], 1, ['0', '0.5', '5', '6']],
    [
      'two beside known ones',
      ['0.4', '0.2'],
      2,
      ['0', '0.02', '0.04', '0.2', '0.22', '0.24', '0.4', '1.4', '2.4'],
    ],
    ['one beside nothing', ['0'], 1, ['0', '1']],
  ] as const)('of %s', (_name, thresholds, count, amounts) => {
    expect(representativeAmounts(thresholds, count)).toEqual(amounts);
  });
});

describe('every order of values among themselves and around what they are held against', () => {
  const orderOf = (values: readonly (string | number)[], thresholds: readonly (string | number)[]): string =>
    values
      .map((value) =>
        [...values, ...thresholds].map((other) => (value < other ? '<' : value > other ? '>' : '=')).join(''),
      )
      .join(' ');
  const triplesOf = <T>(values: readonly T[]): T[][] =>
    values.flatMap((one) => values.flatMap((two) => values.map((three) => [one, two, three])));

  it('occurs among representative days', () => {
    const day = fc.integer({ min: 1, max: 12 }).map((of) => `2021-01-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 3 }),
        fc.tuple(day, day, day),
        (thresholds, days) => {
          const orders = triplesOf(representativeDays(thresholds, 3)).map((each) =>
            orderOf(each, thresholds),
          );
          expect(orders).toContain(orderOf(days, thresholds));
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('occurs among representative amounts', () => {
    const amount = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 2 }),
        fc.tuple(amount, amount, amount),
        (thresholds, amounts) => {
          const found = representativeAmounts(thresholds.map(String), 3).map(Number);
          const orders = triplesOf(found).map((each) => orderOf(each, [0, ...thresholds]));
          expect(orders).toContain(orderOf(amounts, [0, ...thresholds]));
        },
      ),
      { seed: 2, numRuns: 60 },
    );
  });
});

describe('facts of which one value stands for all', () => {
  const splits = fc.sample(ANY_FACTS.splitReduction, { seed: 3, numRuns: 100 });

  it.each([{}, { 'upper-funds': 'whole-project' }, { 'other-units': 'to-city' }] as const)(
    'the kind of works changes no split, read %j',
    (readings) => {
      const policy = draftWith({}, readings);
      const split = (facts: PassedReduction, works: (typeof WORKS)[number]): string =>
        splitLine(splitReduction({ ...facts, works }, policy));
      const different = splits.filter((facts) => new Set(WORKS.map((works) => split(facts, works))).size > 1);
      expect(different).toEqual([]);
    },
  );

  it('neither the source nor the day of entry changes a deadline', () => {
    const { entryDeadline: deadline } = QUESTIONS;
    const policy = draftWith({}, { 'permit-cancellation': 'a-change', 'permit-deadline': 'earlier-of-both' });
    for (const facts of fc.sample(ANY_FACTS.entryDeadline, { seed: 4, numRuns: 200 })) {
      const found = valuesOf(deadline, { ...facts }, policy);
      expect(valuesOf(deadline, { ...facts, source: 'closure' }, policy)).toEqual(found);
      for (const enteredOn of ['2015-01-01', facts.completedOn, '2035-01-01']) {
        expect(valuesOf(deadline, { ...facts, enteredOn }, policy)).toEqual(found);
      }
    }
  });
});
