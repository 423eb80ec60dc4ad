import { understood } from '../lib/understood.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { LedgerEvent } from '../types/ledger.js';
import type { Policy } from '../types/policy.js';
import { BANK_LEVELS, POLLUTANTS, type Pollutant } from '../types/vocabulary.js';
import type { Account } from './account.js';
import { entries, type Tree } from './tree.js';
import type { Units } from './units.js';

/** What an event does to one bank. */
export interface Move {
  readonly bank: string;
  readonly by: Units;
}

/** An event that was applied. */
export interface LedgerRecord {
  readonly event: LedgerEvent;
  readonly moves: readonly Move[];
  /** Its place in the order of application. */
  readonly at: number;
  /** The id of the correction that reversed it. */
  readonly correctedBy?: string;
}

/** One bank's account of one pollutant. */
export interface Holding {
  readonly bank: string;
  readonly pollutant: Pollutant;
  readonly account: Account;
}

/**
 * What the reserve banks hold, as a value: the events applied so far and what follows from them. It never changes;
 * `applyEvent` gives another one. To store it, store its `ledgerEvents` and apply them again.
 */
export interface Ledger {
  /** How many events were applied. */
  readonly size: number;
  /** Says which place has which bank: a copy, which nobody can change. */
  readonly policy: Policy;
  /** @internal */
  readonly records: Tree<LedgerRecord>;
  /** @internal */
  readonly holdings: Tree<Holding>;
}

/**
 * A ledger in which nothing has happened.
 *
 * @param policy - says which place has which bank, for all events of the ledger, which keeps a copy of its own
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { emptyLedger } from 'pollutant-quota-rules';
 *
 * emptyLedger().size; // => 0
 * ```
 */
export function emptyLedger(policy: Policy = changshu2023Draft): Ledger {
  return Object.freeze({ size: 0, policy: usable(policy), records: undefined, holdings: undefined });
}

/**
 * The events of a ledger, in the order in which they were applied; they are plain JSON. Each stands in the form that
 * the ledger keeps: amounts as exact decimal text, parts of zero left out. Applied again in this order, they give the
 * same balances.
 *
 * @example
 * ```ts
 * import { applyEvent, emptyLedger, ledgerEvents } from 'pollutant-quota-rules';
 *
 * const { ledger } = applyEvent(emptyLedger(), {
 *   type: 'purchase',
 *   id: 'P-1',
 *   on: '2024-03-01',
 *   pollutant: 'COD',
 *   bank: { level: 'city' },
 *   amount: '1.50',
 * });
 * ledgerEvents(ledger).map(({ id }) => id); // => ['P-1']
 * ```
 */
export function ledgerEvents(ledger: Ledger): readonly LedgerEvent[] {
  return understood('ledger', ledger, () =>
    recordsOf(ledger)
      .sort((a, b) => a.at - b.at)
      .map(({ event }) => event),
  );
}

/** Everything that was applied, in no order to rely on. */
export const recordsOf = (ledger: Ledger): LedgerRecord[] =>
  [...entries(ledger.records)].map(([, record]) => record);

/** Where a ledger keeps a bank's account of a pollutant: in the order of the levels, then of the text's pollutants. */
export function holdingKey(bank: string, pollutant: Pollutant): string {
  const level = BANK_LEVELS.findIndex((level) => bank.startsWith(level));
  return `${level} ${bank} ${POLLUTANTS.indexOf(pollutant)}`;
}
