import type { CivilDate } from '../types/vocabulary.js';
import { entries, get, put, type Tree } from './tree.js';
import { NO_UNITS, type Units } from './units.js';

interface Run {
  /** The sum of all days. */
  readonly sum: Units;
  /** The lowest balance at the end of a day, counted from zero before the first. */
  readonly low: Units;
}

/** What one bank holds of one pollutant: the net change of each day on which something happened. */
export type Account = Tree<Units, Run>;

function run(before: Run | undefined, net: Units, after: Run | undefined): Run {
  const here = before === undefined ? net : before.sum.plus(net);
  let low = before?.low.lessThan(here) ? before.low : here;
  if (after === undefined) return { sum: here, low };
  const later = here.plus(after.low);
  if (later.lessThan(low)) low = later;
  return { sum: here.plus(after.sum), low };
}

/** The account with one more change on a day; it may have fallen below zero. */
export function changed(account: Account, on: CivilDate, by: Units): NonNullable<Account> {
  return put(account, on, (get(account, on) ?? NO_UNITS).plus(by), run);
}

/** The balance at the end of a day, or after the last. */
export function balanceAt(account: Account, on: CivilDate | undefined): Units {
  if (on === undefined) return account?.measured.sum ?? NO_UNITS;
  let sum = NO_UNITS;
  let at = account;
  while (at !== undefined) {
    if (on < at.key) {
      at = at.left;
    } else {
      sum = sum.plus(at.left?.measured.sum ?? NO_UNITS).plus(at.value);
      at = at.right;
    }
  }
  return sum;
}

/** The first day that ends below zero, and its balance, of an account that has such a day. */
export function firstBelowZero(account: Account): { readonly on: CivilDate; readonly balance: Units } {
  let first = { on: '', balance: NO_UNITS };
  for (const [on, net] of entries(account)) {
    first = { on, balance: first.balance.plus(net) };
    if (first.balance.lessThan(NO_UNITS)) break;
  }
  return first;
}
