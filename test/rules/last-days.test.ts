import { describe, expect, it } from 'vitest';
import { ask, playScenario, recourse } from '../../src/analysis/index.js';
import {
  areaStatus,
  assess,
  changshu2023Draft,
  commitmentStatus,
  describeProblem,
  entryDeadline,
  type Policy,
  parkCalendar,
  QuotaError,
  quarterlyDispatch,
} from '../../src/index.js';
import { safeParseDossier } from '../../src/schema/index.js';
import { BUILD, XINZHUANG } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { GOOD_STANDING } from '../support/facts.js';

const DATES = { source: 'closure', completedOn: '9999-05-06' } as const;
const PROMISE = { committed: '4', entries: [], transferredOn: '9998-06-01' };

const reading = (readings: Partial<Policy['readings']>): Policy => ({
  ...changshu2023Draft,
  readings: { ...changshu2023Draft.readings, ...readings },
});

describe('the last days that can be written', () => {
  it.each([
    ['9999-11-30', '9999-12-30'],
    ['9999-11-01', '9999-12-01'],
  ])('3.2.2.p1.s1c a permit changed on %s is answered', (permitChangedOn, due) => {
    expect(entryDeadline({ ...DATES, permitChangedOn }).outcome.due).toBe(due);
  });

  it.each([
    ['9999-12-01', '10000-01-01'],
    ['9999-12-15', '10000-01-15'],
    ['9999-12-31', '10000-01-31'],
  ])('3.2.2.p1.s1c one changed on %s would be due on %s, which is refused', (permitChangedOn, due) => {
    for (const enteredOn of [undefined, '9999-12-20'] as const) {
      const dates = { ...DATES, permitChangedOn, ...(enteredOn && { enteredOn }) };
      expectMisuse(() => entryDeadline(dates), 'too-late', 'permitChangedOn');
      expect(() => entryDeadline(dates)).toThrow(due);
    }
  });

  it('3.2.2.p1.s1c a cancellation that counts is named', () => {
    const dates = { ...DATES, permitCancelledOn: '9999-12-15' };
    const counts = reading({ 'permit-cancellation': 'a-change' });
    expectMisuse(() => entryDeadline(dates, counts), 'too-late', 'permitCancelledOn');
    expect(
      entryDeadline({ ...DATES, permitChangedOn: '9999-12-01' }, reading({ 'one-month': 'thirty-days' }))
        .outcome.due,
    ).toBe('9999-12-31');
  });

  it('3.3.4.p3.s1f a promise of the last but one year runs to the last day', () => {
    expect(commitmentStatus({ ...PROMISE, on: '9999-12-31' }).outcome).toEqual({
      due: '9999-12-31',
      state: 'running',
    });
  });

  it('3.3.4.p3.s1g one of the last year is refused, not breached', () => {
    const promise = { ...PROMISE, transferredOn: '9999-06-01', on: '9999-12-31' };
    expectMisuse(() => commitmentStatus(promise), 'too-late', 'transferredOn');
    expectMisuse(
      () =>
        areaStatus({
          area: { kind: 'township', place: '梅李镇' },
          year: 9999,
          on: '9999-12-31',
          standings: { '9998': GOOD_STANDING },
          orders: [],
          commitments: [{ pollutant: 'COD', ...promise }],
        }),
      'too-late',
      'commitments[0].transferredOn',
    );
  });

  it('3.3.4.p3.s1f years without end are refused', () => {
    for (const commitmentYears of [9000, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) {
      const parameters = { ...changshu2023Draft.parameters, commitmentYears };
      const promise = { ...PROMISE, transferredOn: '2023-06-01', on: '2024-01-01' };
      expect(() => commitmentStatus(promise, { ...changshu2023Draft, parameters })).toThrow(QuotaError);
    }
  });

  it('is told in words that say what to do', () => {
    try {
      entryDeadline({ ...DATES, permitChangedOn: '9999-12-15' });
    } catch (error) {
      const [problem] = (error as QuotaError).problems;
      expect(describeProblem(problem, 'en')).toBe(
        'permitChangedOn: leads to 10000-01-15, after 9999-12-31, the last day that can be written; check the year',
      );
      expect(describeProblem(problem, 'zh')).toBe(
        'permitChangedOn：由此推算的日期为 10000-01-15，晚于可以书写的最后一天 9999-12-31；请核对年份',
      );
      return;
    }
    throw new Error('taken');
  });

  it('4.3.s1a 3.4.1.p1.s1a the last year has its quarters and its tasks', () => {
    expect(quarterlyDispatch(9999).outcome[3]?.ends).toBe('9999-12-31');
    expect(parkCalendar(9999).outcome[0]).toEqual({
      task: 'determine-targets',
      about: 9998,
      due: '9999-01-31',
    });
  });
});

describe('the first days that can be written', () => {
  it('3.3.4.p1.s1b no year comes before the first one', () => {
    const first = { ...BUILD, on: '0001-06-01', standings: { '0000': GOOD_STANDING } };
    expectMisuse(() => assess(first), 'too-early', 'on');
    expect(safeParseDossier(first).error?.problems).toContainEqual({
      code: 'too-early',
      path: 'on',
      expected: '0002',
      found: '0001',
    });
    const area = { ...XINZHUANG, year: 1, on: '0001-06-01', standings: { '0000': GOOD_STANDING } };
    expectMisuse(() => assess(area), 'too-early', 'year');
    expectMisuse(() => ask('dossier', { kind: 'construction', on: '0001-06-01' }), 'too-early', 'on');
  });

  it('3.3.4.p1.s1b the first year comes before the second', () => {
    const second = { ...BUILD, on: '0002-06-01', standings: { '0001': GOOD_STANDING } };
    expect(assess(second)).toMatchObject({ standingYear: '0001' });
  });
});

describe('questions at the ends of the calendar are answered or refused with a code', () => {
  const DAYS = [
    '0001-01-01',
    '0001-12-31',
    '0002-01-01',
    '9998-12-31',
    '9999-01-01',
    '9999-12-15',
    '9999-12-31',
  ];
  const asked = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      if (error instanceof QuotaError) return error;
      throw error;
    }
  };
  /** That a question is answered with days that exist, or refused for a fact that is given. */
  function expectAnswered(target: 'entryDeadline' | 'commitmentStatus', facts: object, policy: Policy): void {
    const found = asked(() => ask(target, facts as never, policy));
    if (found instanceof QuotaError) expect(Object.keys(facts)).toContain(found.path);
    else expect(JSON.stringify(found)).not.toMatch(/\b0000-\d\d|1000\d-|NaN/);
  }

  const policies = [
    changshu2023Draft,
    reading({ 'one-month': 'thirty-days', 'permit-cancellation': 'a-change' }),
  ];

  it.each(DAYS)('3.2.2.p1.s1c %s', (day) => {
    for (const policy of policies) {
      for (const path of ['completedOn', 'permitChangedOn', 'permitCancelledOn', 'enteredOn']) {
        expectAnswered('entryDeadline', { source: 'closure', [path]: day }, policy);
      }
      const facts = { source: 'closure', completedOn: day } as const;
      asked(() => recourse('entryDeadline', facts, { due: '2024-12-31' } as never, policy));
    }
  });

  it.each(DAYS)('3.3.4.p3.s1f %s', (day) => {
    for (const facts of [
      { on: day },
      { transferredOn: day },
      { transferredOn: day, committed: '1' },
      { entries: [{ enteredOn: day, amount: '1' }] },
      { transferredOn: day, on: day, committed: '1' },
    ]) {
      expectAnswered('commitmentStatus', facts, changshu2023Draft);
    }
    asked(() => ask('dossier', { kind: 'area', place: '辛庄镇', on: day }));
    asked(() => ask('dossier', { kind: 'area', place: '辛庄镇', year: Number(day.slice(0, 4)) }));
    asked(() => ask('dossier', { kind: 'reduction', place: '辛庄镇', completedOn: day }));
    const promise = { ...PROMISE, transferredOn: day, on: day };
    asked(() => recourse('commitmentStatus', promise, { state: 'met' }));
  });

  it('3.2.2.p1.s1c a scenario beyond them is broken', () => {
    const played = playScenario({
      name: 'any',
      clause: '3.2.2.p1.s1c',
      ask: 'entryDeadline',
      facts: { ...DATES, permitChangedOn: '9999-12-15' },
      expect: { due: '9999-12-31' },
    });
    expect(played.state).toBe('broken');
    expect(played.problems).toMatchObject([{ code: 'too-late', path: 'facts.permitChangedOn' }]);
  });
});
