import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/ledger/apply-event.js';
import { emptyLedger, ledgerEvents } from '../../src/ledger/ledger.js';
import { splitReduction } from '../../src/rules/3.2.4-tier-split.js';
import { requiredOffset } from '../../src/rules/3.3.2-offset.js';
import type { LedgerEvent } from '../../src/types/ledger.js';
import type { Area } from '../../src/types/vocabulary.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { isDeepFrozen } from '../support/frozen.js';
import { withReadings } from '../support/policies.js';
import {
  allHeld,
  CEDZ_BANK,
  CHTZ_BANK,
  CITY,
  correction,
  entry,
  GULI_BANK,
  held,
  ledgerAfter,
  MEILI_BANK,
  purchase,
  release,
  transfer,
} from './events.js';

describe('entry', () => {
  it('3.2.4.s1d each level takes its part, the township part goes to the town', () => {
    expect(allHeld(ledgerAfter([entry()]))).toEqual({
      prefecture: { COD: '3' },
      city: { COD: '1.4' },
      'township:梅李镇': { COD: '5.6' },
    });
  });

  it('3.1.2.s1e all territory of a park has one bank', () => {
    const parts = { park: '0.7' };
    const ledger = ledgerAfter([
      entry({ id: '1', area: CEDZ, parts }),
      entry({ id: '2', area: BIXI, parts }),
      entry({ id: '3', area: SHAJIABANG, parts }),
    ]);
    expect(allHeld(ledger)).toEqual({ 'park:CEDZ': { COD: '1.4' }, 'park:CHTZ': { COD: '0.7' } });
  });

  it('3.1.2.s1b every town has its own bank, however its name is written', () => {
    const at = (id: string, place: string) =>
      entry({ id, area: { kind: 'township', place }, parts: { township: '1' } });
    const ledger = ledgerAfter([
      at('1', '梅李镇'),
      at('2', '常熟市梅李镇'),
      at('3', ' 梅李 镇'),
      at('4', '古里镇'),
    ]);
    expect(allHeld(ledger)).toEqual({ 'township:古里镇': { COD: '1' }, 'township:梅李镇': { COD: '3' } });
  });

  it.each<[string, Area, unknown]>([
    ['3.2.4.s1d', MEILI, { prefecture: '18', city: '8.4', 'township:梅李镇': '33.6' }],
    ['3.2.4.s1e', BIXI, { prefecture: '18', 'park:CEDZ': '42' }],
  ])('%s what splitReduction gives is entered as it is', (_clause, area, expected) => {
    const upperFunds = { allocated: '400', total: '1000' };
    const parts = splitReduction({
      amount: '100',
      upperFunds,
      implementer: 'area',
      works: 'other',
      area,
    }).outcome;
    const ledger = ledgerAfter([entry({ area, parts })]);
    expect(allHeld(ledger)).toEqual(
      Object.fromEntries(
        Object.entries({ province: '40', ...(expected as object) }).map(([bank, COD]) => [bank, { COD }]),
      ),
    );
  });

  it('3.3.3.p1.s1b read as a park, 新材料产业园 takes its park part into its own bank', () => {
    const policy = withReadings({ 'new-materials-park': 'park' });
    const reduction = {
      amount: '10',
      implementer: 'industrial',
      works: 'other',
      area: NEW_MATERIALS,
    } as const;
    const parts = splitReduction(reduction, policy).outcome;
    const ledger = ledgerAfter([entry({ area: NEW_MATERIALS, parts })], emptyLedger(policy));
    expect(allHeld(ledger)).toEqual({ prefecture: { COD: '3' }, 'township:新材料产业园': { COD: '7' } });
    expect(held(ledger, { level: 'township', place: '新材料产业园' })).toBe('7');
  });
});

describe('use', () => {
  it('3.3.2.s1 what leaves the bank is the required amount, and equal is enough', () => {
    const strategic = {
      pollutant: 'TP',
      strategicEmerging: true,
      construction: 'new',
      increase: '3',
    } as const;
    const amount = requiredOffset(strategic).outcome;
    const ledger = ledgerAfter([
      entry({ pollutant: 'TP', parts: { township: '3.3' } }),
      release({ pollutant: 'TP', amount }),
    ]);
    expect(allHeld(ledger)).toEqual({});
    expect(allHeld(ledger, '2024-03-01')).toEqual({});
  });

  it('3.3.4.p3.s1b a transfer takes from one bank what it gives to the other', () => {
    const ledger = ledgerAfter([entry(), transfer()]);
    expect([held(ledger, MEILI_BANK), held(ledger, CEDZ_BANK)]).toEqual(['5', '0.6']);
  });

  it('3.3.3.p2.s1a quota bought and used at once is a purchase and a release of one day, in either order', () => {
    const bought = purchase();
    const used = release({ bank: CEDZ_BANK, amount: '0.3' });
    expect(allHeld(ledgerAfter([bought, used]))).toEqual({});
    expect(applyEvent(emptyLedger(), used).applied).toBe(false);
  });

  it('3.1.1.s1 pollutants stand by themselves', () => {
    const ledger = ledgerAfter([entry(), entry({ id: 'E-2', pollutant: 'TP', parts: { township: '0.01' } })]);
    expect(applyEvent(ledger, release({ pollutant: 'TP', amount: '0.02' })).applied).toBe(false);
    expect(applyEvent(ledger, release({ pollutant: 'TP', amount: '0.01' })).applied).toBe(true);
  });
});

describe('a year in the banks', () => {
  const YEAR: LedgerEvent[] = [
    entry(),
    entry({ id: 'E-2', on: '2024-04-10', area: BIXI, parts: { province: '0.0000001', park: '7.0000001' } }),
    release({ on: '2024-05-06' }),
    transfer({ on: '2024-06-30', from: CITY, to: MEILI_BANK, amount: '1.1' }),
    transfer({ id: 'T-2', on: '2024-06-30', from: MEILI_BANK, to: CHTZ_BANK, amount: '4.5' }),
    purchase({ on: '2024-07-01', bank: GULI_BANK, amount: '0.25' }),
    correction({ on: '2024-08-08', corrects: 'R-1' }),
    release({ id: 'R-2', on: '2024-09-09', amount: '1.1' }),
  ];

  it.each([
    ['2024-02-29', {}],
    ['2024-03-01', { prefecture: '3', city: '1.4', 'township:梅李镇': '5.6' }],
    [
      '2024-05-06',
      {
        province: '0.0000001',
        prefecture: '3',
        city: '1.4',
        'township:梅李镇': '3.4',
        'park:CEDZ': '7.0000001',
      },
    ],
    [
      '2024-07-01',
      {
        province: '0.0000001',
        prefecture: '3',
        city: '0.3',
        'township:古里镇': '0.25',
        'park:CEDZ': '7.0000001',
        'park:CHTZ': '4.5',
      },
    ],
    [
      '2024-12-31',
      {
        province: '0.0000001',
        prefecture: '3',
        city: '0.3',
        'township:古里镇': '0.25',
        'township:梅李镇': '1.1',
        'park:CEDZ': '7.0000001',
        'park:CHTZ': '4.5',
      },
    ],
  ])('stands on %s as typed by hand', (on, expected) => {
    const ledger = ledgerAfter(YEAR);
    const found = Object.entries(allHeld(ledger, on) as Record<string, { COD: string }>);
    expect(found.map(([bank, { COD }]) => [bank, COD])).toEqual(Object.entries(expected));
  });

  it('is kept as plain frozen JSON that builds the same ledger again', () => {
    const ledger = ledgerAfter(YEAR);
    const events = ledgerEvents(ledger);
    expect(events.map(({ id }) => id)).toEqual(['E-1', 'E-2', 'R-1', 'T-1', 'T-2', 'P-1', 'C-1', 'R-2']);
    expect(events.every(isDeepFrozen)).toBe(true);
    const stored = JSON.parse(JSON.stringify(events));
    expect(stored).toEqual(events);
    expect(allHeld(ledgerAfter(stored))).toEqual(allHeld(ledger));
  });

  it('leaves the ledgers before it as they were', () => {
    const first = ledgerAfter([entry()]);
    const shown = JSON.stringify(first);
    ledgerAfter(YEAR.slice(1), first);
    expect(applyEvent(first, release({ amount: '5.6' })).applied).toBe(true);
    expect(JSON.stringify(first)).toBe(shown);
  });
});

describe('days', () => {
  const ledger = ledgerAfter([
    entry({ parts: { township: '5' } }),
    release({ on: '2024-06-01', amount: '3' }),
    entry({ id: 'E-2', on: '2024-09-01', parts: { township: '4' } }),
  ]);

  it.each([
    ['2024-03-01', '2', true],
    ['2024-03-01', '2.0001', false],
    ['2024-05-31', '2.0001', false],
    ['2024-08-31', '2.0001', false],
    ['2024-09-01', '6', true],
    ['2024-09-01', '6.0001', false],
    ['2024-02-29', '0.0001', false],
  ])('a release dated back to %s of %s is applied: %s', (on, amount, applied) => {
    expect(applyEvent(ledger, release({ id: 'R-2', on, amount })).applied).toBe(applied);
  });

  it('only the end of the day counts, so a release may be booked before the entry that arrived first', () => {
    const used = release({ id: 'R-2', on: '2024-09-01', amount: '6' });
    expect(held(ledgerAfter([used], ledger), MEILI_BANK, 'COD', '2024-09-01')).toBe('0');
  });

  it('what was refused may be offered again once the quota is there', () => {
    const early = release({ id: 'R-2', on: '2024-10-01', amount: '7' });
    expect(applyEvent(ledger, early).applied).toBe(false);
    const more = ledgerAfter([entry({ id: 'E-3', on: '2024-10-01', parts: { township: '1' } })], ledger);
    expect(held(ledgerAfter([early], more), MEILI_BANK)).toBe('0');
  });
});

describe('digits', () => {
  it('a computed part with more digits than a typed one stays exact, also out of the stored log', () => {
    const amount = '0.12345678901234567891';
    const parts = splitReduction({ amount, implementer: 'area', works: 'other', area: MEILI }).outcome;
    const ledger = ledgerAfter([entry({ parts })]);
    expect(held(ledger, MEILI_BANK)).toBe('0.0691358018469135801896');
    const stored = JSON.parse(JSON.stringify(ledgerEvents(ledger)));
    expect(held(ledgerAfter(stored), MEILI_BANK)).toBe('0.0691358018469135801896');
  });

  it('ten tenths make one', () => {
    const tenths = Array.from({ length: 10 }, (_, at) => purchase({ id: `P-${at}`, amount: '0.1' }));
    expect(held(ledgerAfter(tenths), CEDZ_BANK)).toBe('1');
  });
});

it('ten thousand events dated at random are applied', () => {
  const month = (at: number) => String(1 + (at % 12)).padStart(2, '0');
  const day = (at: number) => String(1 + (at % 28)).padStart(2, '0');
  const events = Array.from({ length: 10_000 }, (_, at) =>
    entry({ id: `E-${at}`, on: `${2000 + ((at * 7919) % 30)}-${month(at)}-${day(at)}` }),
  );
  expect(allHeld(ledgerAfter(events))).toEqual({
    prefecture: { COD: '30000' },
    city: { COD: '14000' },
    'township:梅李镇': { COD: '56000' },
  });
});
