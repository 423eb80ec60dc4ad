import { describe, expect, it } from 'vitest';
import { balanceOf, balances, conservation } from '../../src/ledger/balances.js';
import { emptyLedger } from '../../src/ledger/ledger.js';
import type { BankRef, LedgerEvent } from '../../src/types/ledger.js';
import type { Pollutant } from '../../src/types/vocabulary.js';
import { expectMisuse } from '../support/expectations.js';
import {
  allHeld,
  CEDZ_BANK,
  CITY,
  correction,
  entry,
  held,
  ledgerAfter,
  purchase,
  release,
  transfer,
} from './events.js';

const flow = (events: LedgerEvent[], pollutant: Pollutant = 'COD'): string[] => {
  const { entered, purchased, released, held } = conservation(ledgerAfter(events), pollutant);
  return [entered, purchased, released, held].map((amount) => amount.toFixed());
};

describe('balances', () => {
  it('3.1.2.s1a banks come by level, pollutants in the order of the text, and zero is not named', () => {
    const all: [BankRef, Pollutant][] = [
      [{ level: 'park', park: 'CHTZ' }, 'PM'],
      [{ level: 'township', place: '新材料产业园' }, 'SO2'],
      [{ level: 'township', place: '新材料产业园' }, 'COD'],
      [CITY, 'VOCs'],
      [{ level: 'township', place: '梅李镇' }, 'NOx'],
      [CITY, 'TN'],
      [CEDZ_BANK, 'TP'],
      [{ level: 'prefecture' }, 'NH3-N'],
      [{ level: 'province' }, 'COD'],
    ];
    const ledger = ledgerAfter([
      ...all.map(([bank, pollutant], at) => purchase({ id: `P-${at}`, bank, pollutant, amount: `${at}.5` })),
      release({ bank: { level: 'province' }, amount: '8.5' }),
    ]);
    expect(JSON.stringify(balances(ledger))).toBe(
      JSON.stringify({
        prefecture: { 'NH3-N': '7.5' },
        city: { TN: '5.5', VOCs: '3.5' },
        'township:新材料产业园': { COD: '2.5', SO2: '1.5' },
        'township:梅李镇': { NOx: '4.5' },
        'park:CEDZ': { TP: '6.5' },
        'park:CHTZ': { PM: '0.5' },
      }),
    );
  });

  it('an empty ledger holds nothing', () => {
    expect(allHeld(emptyLedger())).toEqual({});
    expect(held(emptyLedger(), CITY)).toBe('0');
    expect(held(emptyLedger(), CITY, 'COD', '2024-01-01')).toBe('0');
    expect(flow([])).toEqual(['0', '0', '0', '0']);
  });

  it('the day asked for is included, the day before not', () => {
    const ledger = ledgerAfter([purchase()]);
    expect(held(ledger, CEDZ_BANK, 'COD', '2024-02-29')).toBe('0');
    expect(held(ledger, CEDZ_BANK, 'COD', '2024-03-01')).toBe('0.3');
    expect(held(ledger, CEDZ_BANK, 'COD', '9999-12-31')).toBe('0.3');
  });

  it('misuse throws', () => {
    const ledger = emptyLedger();
    expectMisuse(() => balances(ledger, '2023-02-29'), 'not-a-date', 'on');
    expectMisuse(() => balanceOf(ledger, CITY, 'COD', '2023-02-29'), 'not-a-date', 'on');
    expectMisuse(() => balanceOf(ledger, CITY, 'BOD5' as Pollutant), 'unknown-pollutant', 'pollutant');
    expectMisuse(() => balanceOf(ledger, { level: 'x' } as never, 'COD'), 'not-in-list', 'bank.level');
    expectMisuse(() => conservation(ledger, 'BOD5' as Pollutant), 'unknown-pollutant', 'pollutant');
  });
});

describe('conservation', () => {
  const events = [entry(), purchase(), transfer(), release()];

  it('3.2.4.s1a entered and purchased make released and held', () => {
    expect(flow(events)).toEqual(['10', '0.3', '2.2', '8.1']);
    expect(flow(events, 'TP')).toEqual(['0', '0', '0', '0']);
  });

  it.each([
    ['release', 'R-1', ['10', '0.3', '0', '10.3']],
    ['purchase', 'P-1', ['10', '0', '2.2', '7.8']],
    ['transfer', 'T-1', ['10', '0.3', '2.2', '8.1']],
  ])('a corrected %s counts no more', (_type, corrects, expected) => {
    expect(flow([...events, correction({ corrects })])).toEqual(expected);
  });

  it('a corrected entry counts no more', () => {
    expect(flow([entry(), purchase(), correction()])).toEqual(['0', '0.3', '0', '0.3']);
  });
});
