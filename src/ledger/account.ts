import { type Decimal, ZERO } from '../lib/decimal.js';
import type { CivilDate } from '../types/vocabulary.js';
import { entries, get, put, type Tree } from './tree.js';

interface Run {
  /** The sum of all days. */
  readonly sum: Decimal;
  /** The lowest balance at the end of a day, counted from zero before the first. */
  readonly low: Decimal;
}

/** What one bank holds of one pollutant: the net change of each day on which something happened. */
export type Account = Tree<Decimal, Run>;

function run(before: Run | undefined, net: Decimal, after: Run | undefined): Run {
  const here = before === undefined ? net : before.sum.plus(net);
  let low = before?.low.lessThan(here) ? before.low : here;
  if (after === undefined) return { sum: here, low };
  const later = here.plus(after.low);
  if (later.lessThan(low)) low = later;
  return { sum: here.plus(after.sum), low };
}

/** The account with one more change on a day; it may have fallen below zero. */
export function changed(account: Account, on: CivilDate, by: Decimal): NonNullable<Account> {
  return put(account, on, (get(account, on) ?? ZERO).plus(by), run);
}

/** The balance at the end of a day, or after the last. */
export function balanceAt(account: Account, on: CivilDate | undefined): Decimal {
  if (on === undefined) return account?.measured.sum ?? ZERO;
  let sum = ZERO;
  let at = account;
  while (at !== undefined) {
    if (on < at.key) {
      at = at.left;
    } else {
      sum = sum.plus(at.left?.measured.sum ?? ZERO).plus(at.value);
      at = at.right;
    }
  }
  return sum;
}

/** The first day that ends below zero, and its balance, of an account that has such a day. */
export function firstBelowZero(account: Account): { readonly on: CivilDate; readonly balance: Decimal } {
  let first = { on: '', balance: ZERO };
  for (const [on, net] of entries(account)) {
    first = { on, balance: first.balance.plus(net) };
    if (first.balance.lessThan(ZERO)) break;
  }
  return first;
}
