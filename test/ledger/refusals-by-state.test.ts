import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/lib/problem-words.js';
import type { LedgerEvent } from '../../src/types/ledger.js';
import type { Problem } from '../../src/types/problem.js';
import {
  CEDZ_BANK,
  CITY,
  correction,
  entry,
  ledgerAfter,
  MEILI_BANK,
  purchase,
  refusalOf,
  release,
  transfer,
} from './events.js';

const ledger = ledgerAfter([
  entry(),
  release(),
  transfer(),
  purchase({ on: '2024-04-01' }),
  correction({ corrects: 'R-1' }),
]);

const another = { id: 'N-1' };

describe('balances', () => {
  it.each<[string, LedgerEvent, Partial<Problem>]>([
    [
      '3.3.2.s1 a release above the balance',
      release({ ...another, amount: '5.0001' }),
      { path: 'amount', expected: '5', found: 'township:梅李镇 COD 2024-03-01 -0.0001' },
    ],
    [
      '3.3.2.s1 a release before the quota was there',
      release({ ...another, on: '2024-02-29', amount: '0.1' }),
      { path: 'amount', expected: '0', found: 'township:梅李镇 COD 2024-02-29 -0.1' },
    ],
    [
      '3.3.4.p3.s1b a transfer above the balance',
      transfer({ ...another, from: CEDZ_BANK, to: CITY, on: '2024-04-01', amount: '1' }),
      { path: 'amount', expected: '0.9', found: 'park:CEDZ COD 2024-04-01 -0.1' },
    ],
    [
      '3.3.2.s1 a release from a bank that never held anything',
      release({ ...another, bank: { level: 'province' }, amount: '0.1' }),
      { path: 'amount', expected: '0', found: 'province COD 2024-03-01 -0.1' },
    ],
    [
      '3.2.4.s1d correcting an entry whose quota was passed on',
      correction({ ...another, corrects: 'E-1' }),
      { path: 'corrects', expected: '5', found: 'township:梅李镇 COD 2024-03-01 -0.6' },
    ],
  ])('%s is refused', (_title, event, problem) => {
    expect(refusalOf(ledger, event)).toEqual({ id: 'N-1', problem: { code: 'overdrawn', ...problem } });
  });

  it('3.3.2.s1 quota that a later day needs is not there any more', () => {
    const booked = ledgerAfter([
      purchase({ amount: '5' }),
      release({ bank: CEDZ_BANK, on: '2024-06-01', amount: '4' }),
      purchase({ id: 'P-2', on: '2024-07-01', amount: '9' }),
    ]);
    expect(refusalOf(booked, release({ ...another, bank: CEDZ_BANK, amount: '1.5' }))?.problem).toMatchObject(
      {
        code: 'overdrawn',
        expected: '1',
        found: 'park:CEDZ COD 2024-06-01 -0.5',
      },
    );
  });

  it('says what the bank can spare in both languages', () => {
    const problem = refusalOf(ledger, release({ ...another, amount: '6' }))?.problem as Problem;
    expect(describeProblem(problem, 'zh')).toBe(
      'amount：库存不足：该库至多可减少 5，否则库存为负（township:梅李镇 COD 2024-03-01 -1）',
    );
    expect(describeProblem(problem, 'en')).toBe(
      'amount: is more than the bank can spare, which is 5; its balance would be below zero (township:梅李镇 COD 2024-03-01 -1)',
    );
  });
});

describe('corrections', () => {
  it.each<[string, LedgerEvent, Problem]>([
    [
      'of an event that is not there',
      correction({ ...another, corrects: 'X' }),
      { code: 'unknown-event', path: 'corrects', found: 'X' },
    ],
    [
      'of itself',
      correction({ ...another, corrects: 'N-1' }),
      { code: 'unknown-event', path: 'corrects', found: 'N-1' },
    ],
    [
      'of an event that was corrected',
      correction({ ...another, corrects: 'R-1' }),
      { code: 'already-corrected', path: 'corrects', expected: 'C-1', found: 'R-1' },
    ],
    [
      'of a correction',
      correction({ ...another, corrects: 'C-1' }),
      { code: 'not-correctable', path: 'corrects', found: 'C-1' },
    ],
    [
      'of another pollutant',
      correction({ ...another, corrects: 'P-1', pollutant: 'TP' }),
      { code: 'not-in-list', path: 'pollutant', expected: 'COD', found: '"TP"' },
    ],
    [
      'before the event',
      correction({ ...another, corrects: 'P-1', on: '2024-03-31' }),
      { code: 'too-early', path: 'on', expected: '2024-04-01', found: '2024-03-31' },
    ],
    [
      'of nothing',
      correction({ ...another, corrects: '' }),
      { code: 'missing', path: 'corrects', expected: 'text' },
    ],
  ])('%s are refused', (_title, event, problem) => {
    expect(refusalOf(ledger, event)).toEqual({ id: 'N-1', problem });
  });
});

describe('one id, two contents', () => {
  it.each<[string, LedgerEvent]>([
    ['another amount', release({ amount: '2.2001' })],
    ['another day', release({ on: '2024-03-02' })],
    ['another pollutant', release({ pollutant: 'TP' })],
    ['another bank', release({ bank: CEDZ_BANK })],
    ['another project', release({ project: '另一项目' })],
    ['another type', purchase({ id: 'R-1', bank: MEILI_BANK, amount: '2.2' })],
  ])('%s is refused', (_title, event) => {
    const problem: Problem = { code: 'event-conflict', path: 'id', found: 'R-1' };
    expect(refusalOf(ledger, event)).toEqual({ id: 'R-1', problem });
  });
});
