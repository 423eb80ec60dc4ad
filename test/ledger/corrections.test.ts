import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/ledger/apply-event.js';
import { Decimal } from '../../src/lib/decimal.js';
import type { LedgerEvent } from '../../src/types/ledger.js';
import {
  allHeld,
  correction,
  entry,
  held,
  ledgerAfter,
  PREFECTURE,
  purchase,
  release,
  transfer,
} from './events.js';

describe('correction', () => {
  it.each([
    ['3.2.4.s1d an entry', [entry()]],
    ['3.3.3.p2.s1a a purchase', [purchase({ id: 'E-1' })]],
  ])('%s is taken back from every bank', (_title, events) => {
    expect(allHeld(ledgerAfter([...events, correction()]))).toEqual({});
  });

  it('3.3.4.p3.s1b a transfer goes back, a release returns to its bank', () => {
    const booked = ledgerAfter([entry(), transfer(), release()]);
    const ledger = ledgerAfter(
      [correction({ corrects: 'T-1' }), correction({ id: 'C-2', corrects: 'R-1' })],
      booked,
    );
    expect(allHeld(ledger)).toEqual(allHeld(ledgerAfter([entry()])));
  });

  it('counts from its own day on; the days between stay as they were', () => {
    const ledger = ledgerAfter([entry(), correction({ on: '2024-05-01' })]);
    expect(held(ledger, PREFECTURE, 'COD', '2024-04-30')).toBe('3');
    expect(held(ledger, PREFECTURE, 'COD', '2024-05-01')).toBe('0');
  });
});

describe('the same event again', () => {
  const ledger = ledgerAfter([entry(), release(), transfer(), purchase(), correction({ corrects: 'R-1' })]);

  it.each<[string, LedgerEvent]>([
    ['as it was', entry()],
    [
      'with amounts written otherwise',
      entry({ parts: { township: new Decimal('5.60'), city: 1.4, prefecture: '3.0' } }),
    ],
    ['with its place written otherwise', entry({ area: { kind: 'township', place: '常熟市梅李镇' } })],
    ['although it was corrected since', release()],
    ['a transfer', transfer()],
    ['a purchase', purchase()],
    ['a correction', correction({ corrects: 'R-1' })],
  ])('%s, changes nothing', (_title, event) => {
    expect(applyEvent(ledger, event)).toEqual({ applied: true, ledger });
    expect(applyEvent(ledger, event).ledger).toBe(ledger);
  });
});
