import { expect, it } from 'vitest';
import { describeProblem } from '../../src/lib/problem-words.js';
import { parseDossier, safeParseDossier } from '../../src/schema/parse-dossier.js';
import { expectMisuse } from '../support/expectations.js';
import { problemsIn, refusals } from '../support/problems.js';

const BUILD_WITH_TEN = {
  kind: 'construction',
  name: '某电子材料新建项目',
  place: '高新区',
  construction: 'new',
  strategicEmerging: '是',
  on: '2024-05-06',
  increase: { COD: 3.2, 总氮磷: '0.5', TP: '1' },
  holdings: { COD: '1,200' },
  standings: {},
  orders: [{ scope: 'bank', issuedOn: '2024-01-10', liftedOn: '2024-01-09' }],
  breaches: [],
  purchase: [],
};

const WORKS_WITH_TEN = {
  kind: 'reduction',
  name: '',
  place: '常熟',
  implementer: 'city',
  works: 'deep-treatment',
  source: 'government-works',
  governmentRun: 1,
  completedOn: '2023-06-31',
  onKeyList: false,
  permitHolder: null,
  submitted: ['eia', 'passport'],
  passed: { COD: '10', cod: '1' },
  provinceAmounts: { COD: '10.5' },
  upperFunds: { allocated: '3', total: '2' },
};

it('every problem of a construction dossier is named at once', () => {
  expect(refusals(BUILD_WITH_TEN).sort()).toEqual(
    [
      'wrong-type strategicEmerging',
      'amount-not-text increase.COD',
      'unknown-pollutant increase.总氮磷',
      'not-an-amount holdings.COD',
      'not-in-list orders[0].scope',
      'missing purchases',
      'unknown-key purchase',
      'unknown-place place',
      'missing-standing standings.2023',
      'missing-holding holdings.TP',
      'too-early orders[0].liftedOn',
    ].sort(),
  );
});

it('every problem of a reduction dossier is named at once', () => {
  expect(refusals(WORKS_WITH_TEN).sort()).toEqual(
    [
      'wrong-type name',
      'unknown-place place',
      'deep-treatment-by-government implementer',
      'wrong-type governmentRun',
      'not-a-date completedOn',
      'missing countedTowardTask',
      'wrong-type permitHolder',
      'not-in-list submitted[1]',
      'duplicate-pollutant passed.cod',
      'over-limit upperFunds.allocated',
      'over-limit provinceAmounts.COD',
    ].sort(),
  );
});

it('every problem of an area’s dossier is named at once', () => {
  const area = {
    kind: 'area',
    place: '高新区',
    year: 2023,
    on: '2024-05-06',
    standings: { '2024': { targetsMet: { water: true }, keyProjectsCompleted: 'yes' } },
    orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-01-01' }],
    commitments: [
      { pollutant: 'NH3N', transferredOn: '2023-06-00', committed: '0', entries: [{ amount: '-1' }] },
    ],
  };
  expect(refusals(area).sort()).toEqual(
    [
      'unknown-place place',
      'outside-year on',
      'missing-standing standings.2023',
      'missing standings.2024.targetsMet.air',
      'wrong-type standings.2024.keyProjectsCompleted',
      'missing standings.2024.bindingTaskCompleted',
      'too-early orders[0].liftedOn',
      'unknown-pollutant commitments[0].pollutant',
      'not-a-date commitments[0].transferredOn',
      'not-positive commitments[0].committed',
      'missing commitments[0].entries[0].enteredOn',
      'negative-amount commitments[0].entries[0].amount',
    ].sort(),
  );
});

it('every problem has words in both languages, without gaps', () => {
  for (const dossier of [BUILD_WITH_TEN, WORKS_WITH_TEN]) {
    for (const problem of problemsIn(safeParseDossier(dossier))) {
      expect(describeProblem(problem, 'zh')).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
      expect(describeProblem(problem, 'en')).toMatch(/^[^{}]*: [^{}]*[a-z][^{}]*$/);
    }
  }
});

it('some of them in words', () => {
  const words = (lang: 'zh' | 'en') =>
    problemsIn(safeParseDossier(BUILD_WITH_TEN)).map((problem) => describeProblem(problem, lang));
  expect(words('en')).toEqual(
    expect.arrayContaining([
      'strategicEmerging: expected true or false, found "是"',
      'orders[0].scope: expected one of banks, cross-region, both, found "bank". Did you mean banks?',
      'purchase: is not a known field. Did you mean purchases?',
      'purchases: is missing; expected a list',
    ]),
  );
  expect(words('zh')).toEqual(
    expect.arrayContaining([
      'strategicEmerging：应为：true 或 false，实为 "是"',
      'orders[0].scope：应为 banks、cross-region、both 之一，实为 "bank"。是否应为 banks？',
      'purchase：没有这个字段。是否应为 purchases？',
      'purchases：没有填写，应填：列表',
    ]),
  );
});

it('parseDossier throws the same error', () => {
  const [first] = problemsIn(safeParseDossier(BUILD_WITH_TEN));
  expect(first).toBeDefined();
  if (first) expectMisuse(() => parseDossier(BUILD_WITH_TEN), first.code, first.path);
});
