import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/ledger/apply-event.js';
import { balanceOf, conservation } from '../../src/ledger/balances.js';
import { emptyLedger, type Ledger, ledgerEvents } from '../../src/ledger/ledger.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import type { BankRef, LedgerEvent } from '../../src/types/ledger.js';
import type { Pollutant } from '../../src/types/vocabulary.js';
import { millionths, scaled } from '../support/amounts.js';
import { BIXI, CEDZ, MEILI } from '../support/facts.js';
import { allHeld, CEDZ_BANK, CITY, MEILI_BANK, PREFECTURE } from './events.js';

const BANKS = [PREFECTURE, CITY, MEILI_BANK, CEDZ_BANK];
const DAYS = ['2023-12-30', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01'];
const KINDS: Pollutant[] = ['COD', 'TP'];
const IDS = Array.from({ length: 12 }, (_, at) => `e${at}`);

const anyBank = fc.constantFrom(...BANKS);
const anyAmount = fc.bigInt(0n, 5_000_000n).map(millionths);
const facts = {
  id: fc.constantFrom(...IDS, ''),
  on: fc.constantFrom(...DAYS, '2023-02-29'),
  pollutant: fc.constantFrom(...KINDS),
};
const entryOf = <Own extends 'township' | 'park'>(own: Own, areas: (typeof MEILI)[]) =>
  fc.record({
    type: fc.constant('entry' as const),
    ...facts,
    area: fc.constantFrom(...areas),
    parts: fc.record({ prefecture: anyAmount, city: anyAmount, [own]: anyAmount }),
  });
const anyIncome: fc.Arbitrary<LedgerEvent> = fc.oneof(
  entryOf('township', [MEILI]),
  entryOf('park', [CEDZ, BIXI]),
  fc.record({ type: fc.constant('purchase' as const), ...facts, bank: anyBank, amount: anyAmount }),
);
const anyRelease: fc.Arbitrary<LedgerEvent> = fc.record({
  type: fc.constant('release' as const),
  ...facts,
  bank: anyBank,
  amount: anyAmount,
  project: fc.constantFrom('甲', '乙'),
});
const anyEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  { arbitrary: anyIncome, weight: 4 },
  { arbitrary: anyRelease, weight: 2 },
  {
    arbitrary: fc.record({
      type: fc.constant('transfer' as const),
      ...facts,
      from: anyBank,
      to: anyBank,
      amount: anyAmount,
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('correction' as const),
      ...facts,
      corrects: fc.constantFrom(...IDS),
    }),
    weight: 2,
  },
);
/** Some events, some of them offered again later. */
const anyLog = fc
  .tuple(fc.array(anyEvent, { maxLength: 25 }), fc.infiniteStream(fc.nat()))
  .map(([events, picks]) => [
    ...events,
    ...events.slice(0, 5).map(() => events[(picks.next().value as number) % events.length] as LedgerEvent),
  ]);

/** What one event does to a bank, recomputed from the list of events alone, in 10^-60 t/a. */
function change(event: LedgerEvent, bank: BankRef, events: readonly LedgerEvent[]): bigint {
  const is = (other: BankRef) => (other === bank ? 1n : 0n);
  switch (event.type) {
    case 'entry': {
      const own = event.area === MEILI ? 'township' : 'park';
      const part = bank.level === 'township' || bank.level === 'park' ? own : bank.level;
      return part === bank.level ? scaled(String(event.parts[part] ?? '0')) : 0n;
    }
    case 'release':
      return -is(event.bank) * scaled(String(event.amount));
    case 'purchase':
      return is(event.bank) * scaled(String(event.amount));
    case 'transfer':
      return (is(event.to) - is(event.from)) * scaled(String(event.amount));
    case 'correction':
      return -change(events.find(({ id }) => id === event.corrects) as LedgerEvent, bank, events);
  }
}

const sum = (amounts: bigint[]): bigint => amounts.reduce((total, each) => total + each, 0n);

const balance = (events: readonly LedgerEvent[], bank: BankRef, pollutant: Pollutant, on: string): bigint =>
  sum(
    events
      .filter((event) => event.pollutant === pollutant && event.on <= on)
      .map((event) => change(event, bank, events)),
  );

const everywhere = KINDS.flatMap((pollutant) =>
  BANKS.flatMap((bank) => DAYS.map((on) => ({ bank, pollutant, on }))),
);

/** Whether a list of events may take one more, judged naively. */
function allowed(events: readonly LedgerEvent[], event: LedgerEvent): boolean {
  if (event.id === '' || event.on === '2023-02-29') return false;
  const known = events.find(({ id }) => id === event.id);
  if (event.type === 'transfer' && event.from === event.to) return false;
  if ('amount' in event && scaled(String(event.amount)) === 0n) return false;
  if (event.type === 'entry' && Object.values(event.parts).every((part) => scaled(String(part)) === 0n))
    return false;
  if (known !== undefined) return JSON.stringify(known) === JSON.stringify(event);
  if (event.type === 'correction') {
    const target = events.find(({ id }) => id === event.corrects);
    if (target === undefined || target.type === 'correction') return false;
    if (target.pollutant !== event.pollutant || event.on < target.on) return false;
    if (events.some((other) => other.type === 'correction' && other.corrects === event.corrects))
      return false;
  }
  return everywhere.every(
    ({ bank, pollutant, on }) => balance([...events, event], bank, pollutant, on) >= 0n,
  );
}

/** What every ledger keeps, whatever it went through. */
function expectSound(ledger: Ledger, events: readonly LedgerEvent[]): void {
  expect(ledger.size).toBe(events.length);
  expect(ledgerEvents(ledger).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  for (const { bank, pollutant, on } of everywhere) {
    const found = balanceOf(ledger, bank, pollutant, on).toFixed();
    expect(scaled(found)).toBe(balance(events, bank, pollutant, on));
  }
  for (const pollutant of KINDS) {
    const { entered, purchased, released, held } = conservation(ledger, pollutant);
    expect(scaled(entered.toFixed()) + scaled(purchased.toFixed())).toBe(
      scaled(released.toFixed()) + scaled(held.toFixed()),
    );
    expect(scaled(held.toFixed())).toBe(
      sum(BANKS.map((bank) => balance(events, bank, pollutant, '2024-03-01'))),
    );
  }
}

describe('any sequence of events', () => {
  it('3.3.2.s1 never overdraws, keeps every digit, and stands on each day as recomputed from the list', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const events: LedgerEvent[] = [];
        let ledger = emptyLedger();
        for (const event of log) {
          const before = JSON.stringify(ledger);
          const outcome = applyEvent(ledger, deepFreeze(event));
          expect([event, outcome.applied]).toEqual([event, allowed(events, event)]);
          expect(JSON.stringify(ledger)).toBe(before);
          const isNew = outcome.applied && !events.some(({ id }) => id === event.id);
          expect(outcome.ledger === ledger).toBe(!isNew);
          if (isNew) events.push(event);
          ledger = outcome.ledger;
        }
        expectSound(ledger, events);
        for (const event of events) expect(applyEvent(ledger, event).ledger).toBe(ledger);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the order of arrival', () => {
  const played = (events: readonly LedgerEvent[]) =>
    events.reduce(
      ({ ledger, refused }, event) => {
        const outcome = applyEvent(ledger, event);
        return { ledger: outcome.ledger, refused: refused + (outcome.applied ? 0 : 1) };
      },
      { ledger: emptyLedger(), refused: 0 },
    );
  const shuffled = <T>(items: readonly T[], ranks: readonly number[]): T[] =>
    items
      .map((item, at) => ({ item, rank: ranks[at % ranks.length] as number }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const numbered = (events: readonly LedgerEvent[]) =>
    events.map((event, at) => ({ ...event, id: `n${at}` }) as LedgerEvent);
  const ranks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });
  const expectSame = (one: Ledger, other: Ledger): void => {
    for (const on of DAYS) expect(allHeld(other, on)).toEqual(allHeld(one, on));
  };

  it('does not matter to the balances of any day, where all are applied in both orders', () => {
    fc.assert(
      fc.property(anyLog, ranks, (log, order) => {
        const accepted = ledgerEvents(played(log).ledger);
        const again = played(shuffled(accepted, order));
        fc.pre(again.refused === 0);
        expectSame(played(accepted).ledger, again.ledger);
      }),
    );
  });

  it('does not matter among incomes, nor among the releases after them', () => {
    fc.assert(
      fc.property(
        fc.array(anyIncome, { maxLength: 15 }),
        fc.array(anyRelease, { maxLength: 15 }),
        ranks,
        ranks,
        (incomes, releases, order, otherOrder) => {
          const accepted = ledgerEvents(played(numbered([...incomes, ...releases])).ledger);
          const isRelease = ({ type }: LedgerEvent) => type === 'release';
          const again = played([
            ...shuffled(
              accepted.filter((event) => !isRelease(event)),
              order,
            ),
            ...shuffled(accepted.filter(isRelease), otherOrder),
          ]);
          expect(again.refused).toBe(0);
          expectSame(played(accepted).ledger, again.ledger);
        },
      ),
    );
  });
});
