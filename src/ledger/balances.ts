import { civilDate, optional } from '../lib/check.js';
import { type Decimal, ZERO } from '../lib/decimal.js';
import { understood } from '../lib/understood.js';
import type { BankRef, Conservation, LedgerEventType } from '../types/ledger.js';
import type { CivilDate, Pollutant } from '../types/vocabulary.js';
import { balanceAt } from './account.js';
import { bankKey } from './banks.js';
import { holdingKey, type Ledger, recordsOf } from './ledger.js';
import { readPollutant } from './read-event.js';
import { entries, get } from './tree.js';
import { NO_UNITS } from './units.js';

/** What each bank holds of each pollutant, in t/a, by the key of `bankKey`; what is not named is zero. */
export type LedgerBalances = Readonly<Record<string, Readonly<Partial<Record<Pollutant, Decimal>>>>>;

/**
 * What do the banks hold, of every pollutant, in t/a?
 *
 * At the end of a day, that day's events included, or after the last event where no day is named. Events with a later
 * day have no influence. Banks come in the order of their levels, pollutants in the order of the text.
 *
 * @clause 3.1.2.s1a
 * @throws {@link QuotaError} on an impossible date
 *
 * @example
 * ```ts
 * import { applyEvent, balances, emptyLedger } from 'pollutant-quota-rules';
 *
 * const { ledger } = applyEvent(emptyLedger(), {
 *   type: 'entry',
 *   id: 'E-1',
 *   on: '2024-03-01',
 *   pollutant: 'TP',
 *   area: { kind: 'park', park: 'CEDZ', place: '碧溪街道' },
 *   parts: { prefecture: '0.3', park: '0.7' },
 * });
 * JSON.parse(JSON.stringify(balances(ledger))); // => { prefecture: { TP: '0.3' }, 'park:CEDZ': { TP: '0.7' } }
 * balances(ledger, '2024-02-29'); // => {}
 * ```
 */
export function balances(ledger: Ledger, on?: CivilDate): LedgerBalances {
  if (on !== undefined) civilDate(on, 'on');
  return understood('ledger', ledger, () => {
    const found: Record<string, Partial<Record<Pollutant, Decimal>>> = {};
    for (const [, { bank, pollutant, account }] of entries(ledger.holdings)) {
      const balance = balanceAt(account, on).inTonnes();
      if (!balance.isZero()) found[bank] = { ...optional(found, bank), [pollutant]: balance };
    }
    return found;
  });
}

/**
 * What does one bank hold of one pollutant, in t/a? At the end of a day, that day's events included, or after the last
 * event where no day is named.
 *
 * @clause 3.1.2.s1a
 * @throws {@link QuotaError} on an unknown bank or pollutant, and an impossible date
 *
 * @example
 * ```ts
 * import { applyEvent, balanceOf, emptyLedger } from 'pollutant-quota-rules';
 *
 * const bank = { level: 'park', park: 'CHTZ' } as const;
 * const { ledger } = applyEvent(emptyLedger(), {
 *   type: 'purchase',
 *   id: 'P-1',
 *   on: '2024-03-01',
 *   pollutant: 'SO2',
 *   bank,
 *   amount: '2.5',
 * });
 * balanceOf(ledger, bank, 'SO2').toFixed(); // => '2.5'
 * balanceOf(ledger, bank, 'SO2', '2024-02-29').toFixed(); // => '0'
 * ```
 */
export function balanceOf(ledger: Ledger, bank: BankRef, pollutant: Pollutant, on?: CivilDate): Decimal {
  if (on !== undefined) civilDate(on, 'on');
  return understood('ledger', ledger, () => {
    const key = holdingKey(bankKey(bank, ledger.policy), readPollutant(pollutant));
    return balanceAt(get(ledger.holdings, key)?.account, on).inTonnes();
  });
}

/**
 * Where did the quota of a pollutant come from, and what became of it, in t/a, over all events?
 *
 * Entered and purchased make released and held, to the last digit. Transfers move quota between banks and change
 * nothing here; an event that was corrected counts no more.
 *
 * @clause 3.2.4.s1a
 * @throws {@link QuotaError} on an unknown pollutant
 *
 * @example
 * ```ts
 * import { applyEvent, conservation, emptyLedger } from 'pollutant-quota-rules';
 *
 * const facts = { on: '2024-03-01', pollutant: 'NOx', bank: { level: 'city' } } as const;
 * const bought = applyEvent(emptyLedger(), { type: 'purchase', id: 'P-1', ...facts, amount: '3' }).ledger;
 * const { ledger } = applyEvent(bought, { type: 'release', id: 'R-1', ...facts, amount: '2.2', project: '某项目' });
 * const { purchased, released, held } = conservation(ledger, 'NOx');
 * [purchased, released, held].map(String); // => ['3', '2.2', '0.8']
 * ```
 */
export function conservation(ledger: Ledger, pollutant: Pollutant): Conservation {
  readPollutant(pollutant);
  return understood('ledger', ledger, () => {
    const standing = recordsOf(ledger).filter(
      (record) => record.event.pollutant === pollutant && optional(record, 'correctedBy') === undefined,
    );
    const total = (type: LedgerEventType): Decimal =>
      standing
        .filter(({ event }) => event.type === type)
        .flatMap(({ moves }) => moves)
        .reduce((sum, { by }) => sum.plus(by.inTonnes().abs()), ZERO);
    const held = [...entries(ledger.holdings)]
      .filter(([, holding]) => holding.pollutant === pollutant)
      .reduce((sum, [, { account }]) => sum.plus(balanceAt(account, undefined)), NO_UNITS)
      .inTonnes();
    return { entered: total('entry'), purchased: total('purchase'), released: total('release'), held };
  });
}
