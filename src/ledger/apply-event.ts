import { optional, shown } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import { usable } from '../policy/usable.js';
import type { BankRef, LedgerEvent, LedgerRefusal } from '../types/ledger.js';
import type { Problem } from '../types/problem.js';
import type { BankLevel } from '../types/vocabulary.js';
import { changed, firstBelowZero } from './account.js';
import { keyOf } from './banks.js';
import { type Holding, holdingKey, type Ledger, type LedgerRecord, type Move } from './ledger.js';
import { readEvent } from './read-event.js';
import { get, put, type Tree, unmeasured } from './tree.js';
import { NO_UNITS, unitsOf } from './units.js';

/** What became of an event: applied, with the new ledger, or refused, with the ledger as it was. */
export type LedgerOutcome =
  | {
      /** The event is in the ledger. */
      readonly applied: true;
      /** The ledger with the event; the same one where the event was in it already. */
      readonly ledger: Ledger;
    }
  | ({
      /** The event is not in the ledger. */
      readonly applied: false;
      /** The same ledger. */
      readonly ledger: Ledger;
    } & LedgerRefusal);

type Correction = Extract<LedgerEvent, { type: 'correction' }>;
type Booking = Exclude<LedgerEvent, Correction>;

/** The event that a correction reverses. */
function corrected(correction: Correction, ledger: Ledger): LedgerRecord {
  const path = 'corrects';
  const found = correction.corrects;
  const record = get(ledger.records, found);
  if (record === undefined) throw new QuotaError({ code: 'unknown-event', path, found });
  const { event } = record;
  const correctedBy = optional(record, 'correctedBy');
  if (event.type === 'correction') throw new QuotaError({ code: 'not-correctable', path, found });
  if (correctedBy !== undefined)
    throw new QuotaError({ code: 'already-corrected', path, expected: correctedBy, found });
  if (event.pollutant !== correction.pollutant) {
    const pollutant = { expected: event.pollutant, found: shown(correction.pollutant) };
    throw new QuotaError({ code: 'not-in-list', path: 'pollutant', ...pollutant });
  }
  if (correction.on < event.on)
    throw new QuotaError({ code: 'too-early', path: 'on', expected: event.on, found: correction.on });
  return record;
}

function movesOf(event: Booking): readonly Move[] {
  switch (event.type) {
    case 'entry': {
      const own = keyOf({ level: event.area.kind, ...event.area } as BankRef);
      const bankAt = (level: string) => (level === 'township' || level === 'park' ? own : level);
      return (Object.entries(event.parts) as [BankLevel, string][]).map(([level, part]) => ({
        bank: bankAt(level),
        by: unitsOf(part),
      }));
    }
    case 'release':
      return [{ bank: keyOf(event.bank), by: unitsOf(event.amount).negated() }];
    case 'transfer': {
      const by = unitsOf(event.amount);
      return [
        { bank: keyOf(event.from), by: by.negated() },
        { bank: keyOf(event.to), by },
      ];
    }
    case 'purchase':
      return [{ bank: keyOf(event.bank), by: unitsOf(event.amount) }];
  }
}

const opposite = ({ bank, by }: Move): Move => ({ bank, by: by.negated() });

/** The accounts after a move; throws where it leaves a bank below zero on any day. */
function moved(holdings: Tree<Holding>, { bank, by }: Move, event: LedgerEvent): Tree<Holding> {
  const { pollutant, on } = event;
  const key = holdingKey(bank, pollutant);
  const account = changed(get(holdings, key)?.account, on, by);
  const { low } = account.measured;
  if (low.lessThan(NO_UNITS)) {
    const first = firstBelowZero(account);
    throw new QuotaError({
      code: 'overdrawn',
      path: event.type === 'correction' ? 'corrects' : 'amount',
      expected: low.plus(by.negated()).inTonnes().toFixed(),
      found: `${bank} ${pollutant} ${first.on} ${first.balance.inTonnes().toFixed()}`,
    });
  }
  return put(holdings, key, { bank, pollutant, account }, unmeasured);
}

function after(ledger: Ledger, event: LedgerEvent): Ledger {
  const { id } = event;
  const known = get(ledger.records, id);
  if (known !== undefined) {
    if (JSON.stringify(known.event) === JSON.stringify(event)) return ledger;
    throw new QuotaError({ code: 'event-conflict', path: 'id', found: id });
  }
  const { size, policy } = ledger;
  const reversed = event.type === 'correction' ? corrected(event, ledger) : undefined;
  const moves = reversed === undefined ? movesOf(event as Booking) : reversed.moves.map(opposite);
  const holdings = moves.reduce((before, move) => moved(before, move, event), ledger.holdings);
  let records = put(ledger.records, id, { event, moves, at: size }, unmeasured);
  if (reversed !== undefined)
    records = put(records, reversed.event.id, { ...reversed, correctedBy: id }, unmeasured);
  return Object.freeze({ size: size + 1, policy, records, holdings });
}

const problemOf = (error: unknown): Problem =>
  error instanceof QuotaError ? error.problems[0] : { code: 'unreadable', path: '', found: String(error) };

/**
 * Books one event in the ledger of the reserve banks, or refuses it.
 *
 * A passed reduction enters the banks in the parts of its split (`entry`, 3.2.4); the township or the park part goes
 * to the bank of its area. A bank releases to a project what the project must offset, which is the multiplied amount
 * and not the increase (`release`). Quota passes from one bank to another (`transfer`, 3.3.4.p3.s1b). Quota bought in
 * the trading system comes from outside and is credited to a bank (`purchase`); bought and used at once, it is a
 * purchase and a release of the same day. A `correction` reverses one earlier event wholly, from its own day on, which
 * is not before that event's; what the ledger showed for the days between stays as it was. Amounts in t/a, exact.
 *
 * No bank ever holds less than nothing at the end of a day, on any day: an event dated back is refused where a later
 * day would then end below zero. Only the end of the day counts, so the order within a day does not matter. Nor does
 * the order of arrival matter to the balances; only an event that came too early, like a release before the entry it
 * draws on, is refused and may be offered again. The same event offered again changes nothing.
 *
 * Whether the text permits an event is not asked here but of `decideEntry`, `decideUse`, `decideTrade`,
 * `decideCityTransfer` and `decideAreaTransfer`.
 *
 * A bad event is never thrown back but refused, with its id and the problem: an amount, day, pollutant, bank or text
 * that is none, `part-outside-area`, `same-bank`, `not-positive`, `overdrawn` (`expected` is the most that the bank
 * can spare, `found` the bank, the first day below zero and its balance), `event-conflict`, `unknown-event`,
 * `already-corrected`, `not-correctable`, `too-early`.
 *
 * @clause 3.2.4.s1a
 * @clause 3.3.2.s1
 * @clause 3.3.3.p1.s1b
 * @clause 3.3.3.p1.s1c
 * @clause 3.3.3.p2.s1a
 * @clause 3.3.4.p3.s1b
 *
 * @example
 * ```ts
 * import { applyEvent, balanceOf, emptyLedger, splitReduction } from 'pollutant-quota-rules';
 *
 * const area = { kind: 'township', place: '梅李镇' } as const;
 * const parts = splitReduction({ amount: '10', implementer: 'area', works: 'other', area }).outcome;
 * const facts = { pollutant: 'COD', on: '2024-03-01' } as const;
 * const { ledger } = applyEvent(emptyLedger(), { type: 'entry', id: 'E-1', ...facts, area, parts });
 * const bank = { level: 'township', place: '梅李镇' } as const;
 * balanceOf(ledger, bank, 'COD').toFixed(); // => '5.6'
 *
 * const release = { type: 'release', id: 'R-1', ...facts, bank, amount: '6', project: '某项目' } as const;
 * const refused = applyEvent(ledger, release);
 * refused.applied; // => false
 * refused.applied || refused.problem.code; // => 'overdrawn'
 * applyEvent(ledger, { ...release, amount: '5.6' }).applied; // => true
 * ```
 */
export function applyEvent(ledger: Ledger, event: LedgerEvent): LedgerOutcome {
  let id = '';
  try {
    if (typeof event?.id === 'string') id = event.id;
    return { applied: true, ledger: after(ledger, readEvent(event, usable(ledger.policy))) };
  } catch (error) {
    return { applied: false, ledger, id, problem: problemOf(error) };
  }
}
