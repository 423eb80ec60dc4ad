import { applyEvent } from '../../src/ledger/apply-event.js';
import { balanceOf, balances } from '../../src/ledger/balances.js';
import { emptyLedger, type Ledger } from '../../src/ledger/ledger.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import type { BankRef, LedgerEvent, LedgerRefusal } from '../../src/types/ledger.js';
import type { Pollutant } from '../../src/types/vocabulary.js';
import { MEILI } from '../support/facts.js';

export type Of<Type> = Extract<LedgerEvent, { type: Type }>;

export const CITY: BankRef = { level: 'city' };
export const PREFECTURE: BankRef = { level: 'prefecture' };
export const MEILI_BANK: BankRef = { level: 'township', place: '梅李镇' };
export const GULI_BANK: BankRef = { level: 'township', place: '古里镇' };
export const CEDZ_BANK: BankRef = { level: 'park', park: 'CEDZ' };
export const CHTZ_BANK: BankRef = { level: 'park', park: 'CHTZ' };

const facts = { on: '2024-03-01', pollutant: 'COD' } as const;

/** 10 t/a of COD, run by 梅李镇: 3 to Suzhou, 1.4 to the city, 5.6 to the town. */
export const entry = (changes: Partial<Of<'entry'>> = {}): Of<'entry'> => ({
  type: 'entry',
  id: 'E-1',
  ...facts,
  area: MEILI,
  parts: { province: '0', prefecture: '3', city: '1.4', township: '5.6', park: '0' },
  ...changes,
});

export const release = (changes: Partial<Of<'release'>> = {}): Of<'release'> => ({
  type: 'release',
  id: 'R-1',
  ...facts,
  bank: MEILI_BANK,
  amount: '2.2',
  project: '某项目',
  ...changes,
});

export const transfer = (changes: Partial<Of<'transfer'>> = {}): Of<'transfer'> => ({
  type: 'transfer',
  id: 'T-1',
  ...facts,
  from: MEILI_BANK,
  to: CEDZ_BANK,
  amount: '0.6',
  ...changes,
});

export const purchase = (changes: Partial<Of<'purchase'>> = {}): Of<'purchase'> => ({
  type: 'purchase',
  id: 'P-1',
  ...facts,
  bank: CEDZ_BANK,
  amount: '0.3',
  ...changes,
});

export const correction = (changes: Partial<Of<'correction'>> = {}): Of<'correction'> => ({
  type: 'correction',
  id: 'C-1',
  ...facts,
  corrects: 'E-1',
  ...changes,
});

/** The ledger after events that are all applied; throws on a refusal. */
export function ledgerAfter(events: readonly LedgerEvent[], ledger: Ledger = emptyLedger()): Ledger {
  return events.reduce((before, event) => {
    const outcome = applyEvent(before, deepFreeze(event));
    if (!outcome.applied) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
    return outcome.ledger;
  }, ledger);
}

/** Why an event is refused; `undefined` where it is applied, or where the refusal changed something. */
export function refusalOf(ledger: Ledger, event: LedgerEvent): LedgerRefusal | undefined {
  const before = JSON.stringify(ledger);
  const outcome = applyEvent(ledger, event);
  if (outcome.applied || outcome.ledger !== ledger || JSON.stringify(ledger) !== before) return undefined;
  return { id: outcome.id, problem: outcome.problem };
}

/** What one bank holds, as text. */
export const held = (ledger: Ledger, bank: BankRef, pollutant: Pollutant = 'COD', on?: string): string =>
  balanceOf(ledger, bank, pollutant, on).toFixed();

/** What all banks hold, as plain JSON. */
export const allHeld = (ledger: Ledger, on?: string): unknown =>
  JSON.parse(JSON.stringify(balances(ledger, on)));
