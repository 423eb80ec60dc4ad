import { describe, expect, it } from 'vitest';
import { assess } from '../../src/dossier/assess.js';
import { QuotaError } from '../../src/lib/problem.js';
import type { Dossier } from '../../src/types/dossier.js';
import type { ProblemCode } from '../../src/types/problem.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { GOOD_STANDING } from '../support/facts.js';

const BOUGHT = { pollutant: 'COD', amount: '2', completed: true, certified: true, crossRegion: false };
const FULL = {
  ...BUILD,
  purchases: [BOUGHT],
  orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-03-01' }],
  breaches: ['COD'],
};
const ask = (dossier: object) => () => assess(dossier as Dossier);

type Case = [path: string, value: unknown, code: ProblemCode, at?: string];
const titled = (cases: Case[]) =>
  cases.map(([path, value, code, at = path]): [string, ProblemCode, string, string, unknown] => [
    `${path} = ${JSON.stringify(value)}`,
    code,
    at,
    path,
    value,
  ]);

describe('a construction dossier that no rule can answer', () => {
  it.each(
    titled([
      ['kind', 'constructions', 'not-in-list'],
      ['kind', undefined, 'missing'],
      ['place', '高新区', 'unknown-place'],
      ['place', undefined, 'unknown-place'],
      ['on', '2023-02-30', 'not-a-date'],
      ['on', undefined, 'missing'],
      ['standings', undefined, 'missing'],
      ['standings', { '2022': GOOD_STANDING }, 'missing-standing', 'standings.2023'],
      ['increase', null, 'wrong-type'],
      ['increase', new Map([['COD', '1']]), 'wrong-type'],
      ['increase', [], 'wrong-type'],
      ['holdings', new Date(0), 'wrong-type'],
      ['increase', { BOD5: '1' }, 'not-in-list', 'increase.BOD5'],
      ['increase.COD', '-1', 'negative-amount'],
      ['increase.COD', Number.NaN, 'not-an-amount'],
      ['increase.COD', '1e3', 'not-an-amount'],
      ['holdings', {}, 'missing-holding', 'holdings.COD'],
      ['holdings.COD', '-0.1', 'negative-amount'],
      ['construction', 'rebuild', 'not-in-list'],
      ['strategicEmerging', undefined, 'missing'],
      ['orders', undefined, 'missing'],
      ['orders[0].scope', undefined, 'missing'],
      ['orders[0].liftedOn', '2024-01-31', 'too-early'],
      ['breaches', undefined, 'missing'],
      ['breaches[0]', 'BOD5', 'not-in-list'],
      ['purchases', undefined, 'missing'],
      ['purchases[0]', null, 'wrong-type'],
      ['purchases[0].amount', '0', 'not-positive'],
      ['purchases[0].amount', undefined, 'missing'],
      ['purchases[0].pollutant', 'BOD5', 'not-in-list'],
      ['purchases[0].completed', 'yes', 'wrong-type'],
      ['purchases[0].certified', undefined, 'missing'],
      ['purchases[0].crossRegion', undefined, 'missing'],
    ]),
  )('%s: %s at %s', (_title, code, at, path, value) => {
    expectMisuse(ask(changedAt(FULL, path, value)), code, at);
  });

  it('3.3.2.s1 an amount that is there without a value is missing, and not left out', () => {
    expectMisuse(ask({ ...BUILD, increase: { COD: '0', VOCs: undefined } }), 'missing', 'increase.VOCs');
    expectMisuse(ask({ ...BUILD, holdings: { COD: '2', TP: undefined } }), 'missing', 'holdings.TP');
  });

  it('3.3.2.s1 names every holding that is missing at once', () => {
    const dossier = { ...BUILD, increase: { COD: '1', TP: '1', PM: '1' }, holdings: { TP: '0' } };
    let problems: unknown;
    try {
      assess(dossier);
    } catch (error) {
      problems = (error as QuotaError).problems;
    }
    expect(problems).toEqual([
      { code: 'missing-holding', path: 'holdings.COD', expected: 'COD' },
      { code: 'missing-holding', path: 'holdings.PM', expected: 'PM' },
    ]);
  });
});

describe('a reduction dossier that no rule can answer', () => {
  it.each(
    titled([
      ['place', '高新区', 'unknown-place'],
      ['source', 'donation', 'not-in-list'],
      ['completedOn', '2023-02-30', 'not-a-date'],
      ['enteredOn', '2023-13-01', 'not-a-date'],
      ['permitChangedOn', '', 'not-a-date'],
      ['permitCancelledOn', 20230501, 'not-a-date'],
      ['onKeyList', undefined, 'missing'],
      ['enterpriseClosed', 'yes', 'wrong-type'],
      ['implementer', 'nation', 'not-in-list'],
      ['works', undefined, 'missing'],
      ['permitHolder', undefined, 'missing'],
      ['submitted', undefined, 'missing'],
      ['submitted', ['entry-document', 'passport'], 'not-in-list', 'submitted[1]'],
      ['passed', undefined, 'missing'],
      ['passed', { COD: '-1' }, 'negative-amount', 'passed.COD'],
      ['passed', { BOD: '1' }, 'not-in-list', 'passed.BOD'],
      ['provinceAmounts', { TP: '0.1' }, 'over-limit', 'provinceAmounts.TP'],
      ['provinceAmounts', { COD: 'all' }, 'not-an-amount', 'provinceAmounts.COD'],
      ['upperFunds', { allocated: '2', total: '1' }, 'over-limit', 'upperFunds.allocated'],
      ['upperFunds', { allocated: '0', total: '0' }, 'not-positive', 'upperFunds.total'],
      ['upperFunds', { total: '1' }, 'missing', 'upperFunds.allocated'],
    ]),
  )('%s: %s at %s', (_title, code, at, path, value) => {
    expectMisuse(ask(changedAt(CLOSURE, path, value)), code, at);
  });

  it.each([false, null, 0, '', []])('3.2.4.s1b %j as money or amounts of the province', (value) => {
    expectMisuse(ask({ ...CLOSURE, upperFunds: value }), 'wrong-type', 'upperFunds');
    expectMisuse(ask({ ...CLOSURE, provinceAmounts: value }), 'wrong-type', 'provinceAmounts');
  });

  it('an ineligible project is checked as strictly', () => {
    const refused = { ...WORKS_OF_AREA, governmentRun: false };
    expectMisuse(ask({ ...refused, passed: { COD: '-1' } }), 'negative-amount', 'passed.COD');
  });

  it.each([
    ['allocated', { upperFunds: { allocated: '0.01', total: '100' } }, 'upperFunds.allocated'],
    ['stated', { provinceAmounts: { COD: '0', TP: '0.01' } }, 'provinceAmounts.TP'],
  ])('3.2.1.p1.i4 voluntary treatment with national or provincial money: %s', (_words, funds, path) => {
    expectMisuse(ask({ ...TREATMENT, ...funds }), 'upper-funds-in-voluntary', path);
  });

  it('3.2.1.p1.i4 voluntary treatment with funds that are none at all', () => {
    expectMisuse(ask({ ...TREATMENT, upperFunds: null }), 'wrong-type', 'upperFunds');
  });

  it.each(['city', 'area'])('3.2.2.p2.s1d deep treatment by the %s', (implementer) => {
    const dossier = { ...TREATMENT, implementer };
    expectMisuse(ask(dossier), 'deep-treatment-by-government', 'implementer');
  });

  it('3.2.2.p2.s1d deep treatment under another source without appliedByDischarger', () => {
    expectMisuse(ask({ ...CLOSURE, works: 'deep-treatment' }), 'missing', 'appliedByDischarger');
  });

  it('3.2.1.p1.s1 no start where the policy asks for it', () => {
    const { startedOn: _, ...dossier } = WORKS_OF_AREA;
    expect(assess(dossier).entry.outcome).toBe('permitted');
    expect(assess(dossier).readings).toEqual(['entry-date']);
  });
});

/** A problem says where in the dossier it lies; each of these leads to a field that is there. */
describe('the path of a problem leads to the dossier’s own field', () => {
  const TWO = [
    { pollutant: 'TP', transferredOn: '2023-06-01', committed: '1', entries: [] },
    { pollutant: 'TN', transferredOn: '2023-06-01', committed: '1', entries: [{}] },
  ];
  it.each([
    ['3.2.4.s1b', 'provinceAmounts.COD', { ...CLOSURE, provinceAmounts: { COD: '10.01' } }],
    [
      '3.3.4.p3.s1a',
      'standings.2023.targetsMet.water',
      changedAt(BUILD, 'standings.2023.targetsMet.water', 'yes'),
    ],
    ['3.3.1.s1c', 'priority.major', { ...BUILD, priority: { bank: 'park', inOwnArea: true } }],
    ['3.3.4.p3.s1f', 'commitments[1].entries[0].enteredOn', { ...XINZHUANG, commitments: TWO }],
    [
      '3.3.4.p3.s1f',
      'commitments[1].committed',
      { ...XINZHUANG, commitments: [TWO[0], { ...TWO[1], committed: '0' }] },
    ],
  ])('%s %s', (_clause, path, dossier) => {
    let thrown: unknown;
    try {
      assess(dossier as unknown as Dossier);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(QuotaError);
    expect((thrown as QuotaError).path).toBe(path);
  });
});
