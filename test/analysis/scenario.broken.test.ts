import { describe, expect, it } from 'vitest';
import { playScenario } from '../../src/analysis/check/scenario.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import type { Problem } from '../../src/types/problem.js';
import type { Scenario } from '../../src/types/scenario.js';
import { BUILD, changedAt, XINZHUANG } from '../support/dossiers.js';
import { ALL_OPEN, ELIGIBLE, MEILI } from '../support/facts.js';
import { scenario } from '../support/scenario.js';

const TN = { pollutant: 'TN', completed: true, certified: false };
const RATIO = { construction: 'new', strategicEmerging: true, pollutant: 'TP' };
const DATES = { source: 'closure', completedOn: '2023-05-20' };

const asked = (ask: string, facts: object, expected: unknown): Scenario =>
  scenario('2.1.s1', 'x', ask, facts, expected);

const BUILD_LINES = {
  zh: '共有 11 项，如 offsets.COD.ratio、offsets.COD.required、offsets.COD.shortfall',
  en: 'it has 11, such as offsets.COD.ratio, offsets.COD.required, offsets.COD.shortfall',
};
const ORDERED = { ...ALL_OPEN, orders: [{ scope: 'banks', issuedOn: '2024-01-01', liftOn: '2024-02-01' }] };

describe('what is broken says what is wrong with it, by its place in the scenario', () => {
  it.each<[words: string, scenario: unknown, problems: Problem[]]>([
    [
      'a mistyped field of the answer',
      asked('offsetRatio', RATIO, { ratoi: '1.1', bound: 'at-least' }),
      [
        {
          code: 'not-in-answer',
          path: 'expect.ratoi',
          detail: { zh: '只有 ratio、bound', en: 'it has ratio, bound' },
          suggestion: 'ratio',
        },
      ],
    ],
    [
      'a mistyped field that is expected to be absent',
      asked('entryDeadline', DATES, { Late: null }),
      [
        {
          code: 'not-in-answer',
          path: 'expect.Late',
          detail: { zh: '只有 due、force、late', en: 'it has due, force, late' },
          suggestion: 'late',
        },
      ],
    ],
    [
      'a field of no answer, in a list',
      asked('quarterlyDispatch', { year: 2024 }, [
        { quarter: 1 },
        { day: 1 },
        { quarter: 3 },
        { quarter: 4 },
      ]),
      [
        {
          code: 'not-in-answer',
          path: 'expect[1].day',
          detail: { zh: '只有 quarter、ends', en: 'it has quarter, ends' },
        },
      ],
    ],
    [
      'a mistyped line',
      asked('dossier', BUILD, { 'offset.COD.required': '2' }),
      [
        {
          code: 'not-in-answer',
          path: 'expect.offset.COD.required',
          suggestion: 'offsets.COD.required',
        },
      ],
    ],
    [
      'a line of another kind of dossier, and a mistyped part of a line',
      asked('dossier', BUILD, { deadline: null, route: { approve: 'park' } }),
      [
        { code: 'not-in-answer', path: 'expect.deadline', detail: BUILD_LINES },
        {
          code: 'not-in-answer',
          path: 'expect.route.approve',
          detail: {
            zh: '只有 approves、firstReview、releasesFrom',
            en: 'it has approves, firstReview, releasesFrom',
          },
          suggestion: 'approves',
        },
      ],
    ],
    [
      'an object that names nothing',
      asked('offsetRatio', RATIO, {}),
      [{ code: 'wrong-type', path: 'expect', expected: 'expectation', found: '{}' }],
    ],
    [
      'a line that names nothing',
      asked('dossier', BUILD, { route: {} }),
      [{ code: 'wrong-type', path: 'expect.route', expected: 'expectation', found: '{}' }],
    ],
    [
      'a figure without quotes',
      asked('offsetRatio', RATIO, { ratio: 1.1 }),
      [{ code: 'amount-not-text', path: 'expect.ratio', expected: '"1.1"', found: '1.1' }],
    ],
    [
      'a whole figure without quotes',
      asked('requiredOffset', { ...RATIO, increase: '1' }, 1e21),
      [{ code: 'amount-not-text', path: 'expect', expected: '"1000000000000000000000"', found: '1e+21' }],
    ],
    [
      'facts that are missing',
      asked('decideTrade', { pollutant: 'TP', completed: true }, 'permitted'),
      [{ code: 'missing', path: 'facts.certified', expected: 'yes-no' }],
    ],
    [
      'no place, which is not a place that nobody knows',
      asked('locate', {}, null),
      [{ code: 'missing', path: 'facts.place', expected: 'text' }],
    ],
    [
      'facts that do not fit, all of them',
      asked('decideUse', { ...ALL_OPEN, on: '2024-02-30', ownBankShort: 'no', bank: 'x', breach: true }, 'x'),
      [
        { code: 'not-a-date', path: 'facts.on', expected: 'date', found: '"2024-02-30"' },
        { code: 'wrong-type', path: 'facts.ownBankShort', expected: 'yes-no', found: '"no"' },
        { code: 'unknown-key', path: 'facts.bank' },
        { code: 'unknown-key', path: 'facts.breach', suggestion: 'breached' },
      ],
    ],
    [
      'a mistyped field inside an order, which would stay without effect',
      asked('decideUse', ORDERED, { 'own-bank': 'permitted' }),
      [{ code: 'unknown-key', path: 'facts.orders[0].liftOn', suggestion: 'liftedOn' }],
    ],
    [
      'a field that an area does not have',
      asked('routeOfUse', { area: { ...MEILI, park: 'CEDZ' } }, { approves: 'park' }),
      [{ code: 'unknown-key', path: 'facts.area.park' }],
    ],
    [
      'facts of another source of reductions',
      asked('decideEntry', { ...ELIGIBLE.closure, enterpriseClosed: undefined }, 'permitted'),
      [{ code: 'missing', path: 'facts.enterpriseClosed', expected: 'yes-no' }],
    ],
    [
      'amounts without quotes',
      asked('requiredOffset', { ...RATIO, increase: 0.05 }, '0.055'),
      [{ code: 'amount-not-text', path: 'facts.increase', expected: '"0.05"', found: '0.05' }],
    ],
    [
      'amounts without quotes inside lists and objects',
      asked(
        'commitmentStatus',
        {
          transferredOn: '2023-06-01',
          on: '2024-01-01',
          committed: 10,
          entries: [{ enteredOn: '2024-01-01', amount: 3 }],
        },
        { state: 'running' },
      ),
      [
        { code: 'amount-not-text', path: 'facts.committed', expected: '"10"', found: '10' },
        { code: 'amount-not-text', path: 'facts.entries[0].amount', expected: '"3"', found: '3' },
      ],
    ],
    [
      'a year that is none',
      asked('parkCalendar', { year: '2024年' }, []),
      [{ code: 'not-a-year', path: 'facts.year', found: '"2024年"' }],
    ],
    [
      'a transfer to oneself',
      asked(
        'decideAreaTransfer',
        {
          from: MEILI,
          to: MEILI,
          amount: '1',
          supplierSurplus: '1',
          supplierOrdered: false,
          bothAgree: true,
          jointApplication: true,
          countyConsents: true,
        },
        'refused',
      ),
      [{ code: 'same-bank', path: 'facts.to', found: '梅李镇' }],
    ],
    [
      'a dossier with several mistakes',
      asked('dossier', { ...XINZHUANG, place: '辛庄', yaer: 2024 }, { 'commitments[0]': null }),
      [
        { code: 'unknown-key', path: 'facts.yaer', suggestion: 'year' },
        {
          code: 'unknown-place',
          path: 'facts.place',
          expected: '新材料产业园',
          found: '"辛庄"',
          suggestion: '辛庄镇',
        },
      ],
    ],
    [
      'a scenario that was not read before',
      { ...asked('decideTrades', TN, 'refused'), clause: '3.3' },
      [
        { code: 'unknown-clause', path: 'clause', found: '"3.3"' },
        expect.objectContaining({ code: 'not-in-list', path: 'ask', suggestion: 'decideTrade' }) as Problem,
      ],
    ],
    [
      'a dossier that is held to a verdict',
      asked('dossier', BUILD, 'permitted'),
      [{ code: 'wrong-type', path: 'expect', expected: 'lines', found: '"permitted"' }],
    ],
    ['no scenario', null, [{ code: 'wrong-type', path: '', expected: 'object', found: 'null' }]],
  ])('%s', (_words, broken, problems) => {
    expect(playScenario(broken as Scenario)).toMatchObject({ state: 'broken', mismatches: [], problems });
  });

  it('an order that is written right is not', () => {
    const lifted = changedAt(ORDERED, 'orders[0]', {
      scope: 'banks',
      issuedOn: '2024-01-01',
      liftedOn: '2024-02-01',
    });
    expect(playScenario(asked('decideUse', lifted, { 'own-bank': 'permitted' })).state).toBe('passed');
  });
});

describe('in words', () => {
  it.each<[expected: unknown, zh: string, en: string]>([
    [
      { ratoi: '1.1' },
      'expect.ratoi：测算结论里没有这一项，只有 ratio、bound。是否应为 ratio？',
      'expect.ratoi: the answer has no such part; it has ratio, bound. Did you mean ratio?',
    ],
    [
      { multiple: '1.1' },
      'expect.multiple：测算结论里没有这一项，只有 ratio、bound',
      'expect.multiple: the answer has no such part; it has ratio, bound',
    ],
    [
      { ratio: 1.1 },
      'expect.ratio：数量要加引号写成文字，否则末位可能失真："1.1"',
      'expect.ratio: an amount is written as text, in quotes, or its last digits may be lost: "1.1"',
    ],
    [
      {},
      'expect：应为：预期的结论，对象至少写明一项，实为 {}',
      'expect: expected the answer that is expected; of an object at least one field, found {}',
    ],
  ])('%j', (expected, zh, en) => {
    const [problem] = playScenario(asked('offsetRatio', RATIO, expected)).problems;
    expect(describeProblem(problem as Problem, 'zh')).toBe(zh);
    expect(describeProblem(problem as Problem, 'en')).toBe(en);
  });
});
