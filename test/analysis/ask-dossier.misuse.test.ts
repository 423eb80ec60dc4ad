import { describe, expect, it } from 'vitest';
import { ask } from '../../src/analysis/index.js';
import { QuotaError } from '../../src/lib/problem.js';
import { BUILD, CLOSURE, changedAt, TREATMENT, XINZHUANG } from '../support/dossiers.js';

function problemsOf(dossier: unknown): string[] {
  try {
    ask('dossier', dossier as never);
    return [];
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    return error.problems.map(({ code, path, suggestion }) =>
      [code, path, suggestion ?? ''].join(' ').trim(),
    );
  }
}

describe('a dossier that is none', () => {
  it.each([null, undefined, 'construction', 7, []])('%j', (dossier) => {
    expect(problemsOf(dossier)).toHaveLength(1);
  });

  it.each([
    [{}, 'missing kind'],
    [{ kind: 'constructoin' }, 'not-in-list kind'],
    [{ kind: 'toString' }, 'not-in-list kind'],
  ])('%j', (dossier, problem) => {
    expect(problemsOf(dossier)).toEqual([problem]);
  });
});

describe('a field that is wrong', () => {
  it('misspelt is told with what was probably meant, and all problems at once', () => {
    expect(
      problemsOf({
        kind: 'construction',
        strategicEmergin: true,
        construction: 'neu',
        on: '2024-02-30',
        increase: { BOD: '1', COD: '-1' },
        breaches: ['BOD', 'TP'],
        purchases: [{ pollutant: 'TP', amount: 'viel' }, null],
        submitted: [],
      }),
    ).toEqual([
      'unknown-key strategicEmergin strategicEmerging',
      'not-in-list construction',
      'not-a-date on',
      'not-in-list increase.BOD',
      'not-in-list breaches[0]',
      'not-an-amount purchases[0].amount',
      'wrong-type purchases[1]',
      'unknown-key submitted',
    ]);
  });

  it.each([
    ['standings', BUILD, 5, 'wrong-type standings'],
    ['standings', BUILD, { 2023: true }, 'wrong-type standings.2023'],
    [
      'standings',
      BUILD,
      { 2023: { targetsMet: { water: 1 } } },
      'wrong-type standings.2023.targetsMet.water',
    ],
    ['standings', BUILD, { 2023: { taskDone: true } }, 'unknown-key standings.2023.taskDone'],
    ['breaches', BUILD, 'TP', 'wrong-type breaches'],
    ['orders', BUILD, {}, 'wrong-type orders'],
    ['orders', BUILD, [{ scope: 'bank', issuedOn: '2024-01-01' }], 'not-in-list orders[0].scope'],
    ['holdings', BUILD, { COD: '1e3' }, 'not-an-amount holdings.COD'],
    ['place', BUILD, '上海', 'unknown-place place'],
    ['priority', BUILD, 'city', 'wrong-type priority'],
    ['priority', BUILD, { bank: 'village' }, 'not-in-list priority.bank'],
    ['works', CLOSURE, 'none', 'not-in-list works'],
    ['submitted', CLOSURE, ['eia', 'photo'], 'not-in-list submitted[1]'],
    ['upperFunds', CLOSURE, { allocated: '4' }, 'missing upperFunds.total'],
    ['governmentFunds', CLOSURE, true, 'not-an-amount governmentFunds'],
    ['year', XINZHUANG, '2024', 'not-a-year year'],
    ['on', XINZHUANG, '2023-05-06', 'outside-year on'],
    ['commitments', XINZHUANG, [{ pollutant: 'BOD' }], 'not-in-list commitments[0].pollutant'],
    ['commitments', XINZHUANG, [{ entries: 3 }], 'wrong-type commitments[0].entries'],
  ] as const)('%s, wrong (%#)', (path, dossier, value, problem) => {
    expect(problemsOf(changedAt(dossier, path, value))).toEqual([problem]);
  });

  it('3.2.2.p2.s1d fields that do not go together are refused as the rules refuse them', () => {
    expect(problemsOf({ ...TREATMENT, implementer: 'city' })).toEqual([
      'deep-treatment-by-government implementer',
    ]);
    expect(problemsOf({ ...TREATMENT, works: 'other' })).toEqual(['not-in-list works']);
    const funded = { ...TREATMENT, upperFunds: { allocated: '1', total: '2' } };
    expect(problemsOf(funded)).toEqual(['upper-funds-in-voluntary upperFunds.allocated']);
  });

  it('a name of its JSON Schema is no field, and one that is undefined is not there', () => {
    expect(problemsOf({ ...BUILD, $schema: 'x' })).toEqual([]);
    expect(problemsOf({ ...BUILD, name: undefined, note: undefined })).toEqual([]);
  });
});
