import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../src/lib/calendar.js';
import { civilDate, isPark, shown } from '../../src/lib/check.js';
import { amount } from '../../src/lib/decimal.js';
import { QuotaError } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { mediumOf, pollutantName } from '../../src/rules/3.1.1-controlled-pollutants.js';
import { bankManager } from '../../src/rules/3.1.2-reserve-banks.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { commitmentStatus } from '../../src/rules/3.3.4-transfers.js';
import type { Problem } from '../../src/types/problem.js';
import { MEILI } from '../support/facts.js';

/** What is wrong, of an act that throws. */
function problemOf(act: () => unknown): Problem | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof QuotaError) return error.problems[0];
  }
  return undefined;
}

const reduction = { amount: '1', implementer: 'area', works: 'other', area: MEILI } as const;

describe('a message names the place, what was expected and what was found', () => {
  it.each<[string, () => unknown, Problem]>([
    [
      'no year',
      () => calendarYear(undefined as never, 'year'),
      { code: 'missing', path: 'year', expected: 'year' },
    ],
    [
      'a year in quotes',
      () => calendarYear('2024' as never, 'year'),
      { code: 'not-a-year', path: 'year', found: '"2024"' },
    ],
    [
      'a year that cannot be turned into text',
      () => calendarYear({ toString: 1 } as never, 'year'),
      { code: 'not-a-year', path: 'year', found: '{"toString":1}' },
    ],
    ['no amount', () => amount(undefined as never, 'x'), { code: 'missing', path: 'x', expected: 'amount' }],
    ['no day', () => civilDate(undefined, 'on'), { code: 'missing', path: 'on', expected: 'date' }],
    [
      'no kind of area',
      () => isPark({ kind: 'village' } as never),
      { code: 'not-in-list', path: 'area.kind', expected: 'park, township', found: '"village"' },
    ],
    [
      'a township without a place',
      () => isPark({ kind: 'township' } as never, 'to'),
      { code: 'missing', path: 'to.place', expected: 'text' },
    ],
    [
      'no such level',
      () => bankManager('village' as never),
      {
        code: 'not-in-list',
        path: 'level',
        expected: 'province, prefecture, city, township, park',
        found: '"village"',
      },
    ],
    [
      'no total',
      () => splitReduction({ ...reduction, upperFunds: { allocated: '0', total: '0' } }),
      { code: 'not-positive', path: 'upperFunds.total', found: '0' },
    ],
    [
      'shares that do not make one',
      () =>
        splitReduction(reduction, {
          ...changshu2023Draft,
          parameters: { ...changshu2023Draft.parameters, townshipShare: '0.79' },
        }),
      { code: 'shares-do-not-sum', path: 'policy.parameters.townshipShare', expected: '1', found: '0.99' },
    ],
    [
      'nothing committed',
      () => commitmentStatus({ transferredOn: '2023-01-01', committed: '0', entries: [], on: '2023-02-01' }),
      { code: 'not-positive', path: 'committed', found: '0' },
    ],
  ])('%s', (_words, act, problem) => {
    expect(problemOf(act)).toEqual(problem);
  });

  it.each([mediumOf, pollutantName])('a pollutant outside the eight', (ask) => {
    expect(problemOf(() => ask('BOD5' as never))).toMatchObject({ path: 'pollutant', found: '"BOD5"' });
  });
});

describe('what is shown of a value is short', () => {
  it('60 characters are shown whole, and of more the first 60', () => {
    const quoted = (length: number): string => 'a'.repeat(length - 2);
    expect(shown(quoted(60))).toBe(`"${quoted(60)}"`);
    expect(shown(quoted(61))).toBe(`"${'a'.repeat(59)}…`);
  });

  it('a value without text is named by its kind', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(shown(cycle)).toBe('[object Object]');
  });
});
