import { civilDate, group, optional, placeIn, shown } from '../lib/check.js';
import { amount, type Decimal, MAX_COMPUTED_DIGITS } from '../lib/decimal.js';
import { deepFreeze } from '../lib/freeze.js';
import { QuotaError } from '../lib/problem.js';
import { countsAsPark, territoryOf } from '../rules/3.1.2-reserve-banks.js';
import type { Amount } from '../types/amount.js';
import { LEDGER_EVENT_TYPES, type LedgerEvent, type LedgerEventFacts } from '../types/ledger.js';
import type { Policy } from '../types/policy.js';
import { type Area, BANK_LEVELS, type BankLevel, POLLUTANTS, type Pollutant } from '../types/vocabulary.js';
import { keyOf, readArea, readBank } from './banks.js';

type Parts = Extract<LedgerEvent, { type: 'entry' }>['parts'];

/** The same pollutant; anything but one of the eight throws. */
export function readPollutant(pollutant: Pollutant): Pollutant {
  if (POLLUTANTS.includes(pollutant)) return pollutant;
  const facts = { path: 'pollutant', expected: POLLUTANTS.join(', ') };
  throw new QuotaError(
    pollutant === undefined
      ? { code: 'missing', ...facts }
      : { code: 'unknown-pollutant', ...facts, found: shown(pollutant) },
  );
}

/** The same words; none, or blanks only, throw. */
function words(value: string, path: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const empty = value === undefined || typeof value === 'string';
  throw new QuotaError(
    empty
      ? { code: 'missing', path, expected: 'text' }
      : { code: 'wrong-type', path, expected: 'text', found: shown(value) },
  );
}

/** An amount. A computed one may have more digits than one typed by hand, also where the log keeps it as text. */
const exact = (value: Amount, path: string): Decimal =>
  amount(value, path, typeof value === 'string' ? MAX_COMPUTED_DIGITS : undefined);

function positive(value: Amount, path: string): string {
  const read = exact(value, path);
  if (read.isZero()) throw new QuotaError({ code: 'not-positive', path, found: '0' });
  return read.toFixed();
}

/** The parts above zero, in the order of the levels. */
function readParts(parts: Parts, area: Area, policy: Policy): Parts {
  for (const name of Object.keys(group(parts, 'parts'))) placeIn(BANK_LEVELS, name as BankLevel, 'parts');
  const inPark = countsAsPark(territoryOf(area, policy), policy.readings);
  const read: Partial<Record<BankLevel, string>> = {};
  for (const level of BANK_LEVELS) {
    const value = optional(parts, level);
    if (value === undefined) continue;
    const path = `parts.${level}`;
    const part = exact(value, path);
    if (part.isZero()) continue;
    const found = part.toFixed();
    if (level === (inPark ? 'township' : 'park'))
      throw new QuotaError({ code: 'part-outside-area', path, expected: area.place, found });
    read[level] = found;
  }
  if (Object.keys(read).length === 0)
    throw new QuotaError({ code: 'not-positive', path: 'parts', found: '0' });
  return read;
}

function readTransfer(event: Extract<LedgerEvent, { type: 'transfer' }>, policy: Policy) {
  const from = readBank(event.from, policy, 'from');
  const to = readBank(event.to, policy, 'to');
  if (keyOf(from) === keyOf(to)) throw new QuotaError({ code: 'same-bank', path: 'to', found: keyOf(to) });
  return { from, to, amount: positive(event.amount, 'amount') };
}

/**
 * An event in the one form that the ledger keeps: frozen, its own copy, amounts as plain decimal text, parts of zero
 * left out, places as `locate` finds them. Two events have the same content if their forms are equal as JSON.
 */
export function readEvent(event: LedgerEvent, policy: Policy): LedgerEvent {
  const facts: LedgerEventFacts = {
    id: words(group(event, '').id, 'id'),
    on: civilDate(event.on, 'on'),
    pollutant: readPollutant(event.pollutant),
  };
  placeIn(LEDGER_EVENT_TYPES, event.type, 'type');
  return deepFreeze({ ...facts, ...readDetails(event, policy) } as LedgerEvent);
}

function readDetails(event: LedgerEvent, policy: Policy) {
  switch (event.type) {
    case 'entry': {
      const area = readArea(event.area, policy, 'area');
      return { type: event.type, area, parts: readParts(event.parts, area, policy) };
    }
    case 'release': {
      const bank = readBank(event.bank, policy, 'bank');
      const project = words(event.project, 'project');
      return { type: event.type, bank, amount: positive(event.amount, 'amount'), project };
    }
    case 'transfer':
      return { type: event.type, ...readTransfer(event, policy) };
    case 'purchase': {
      const bank = readBank(event.bank, policy, 'bank');
      return { type: event.type, bank, amount: positive(event.amount, 'amount') };
    }
    case 'correction':
      return { type: event.type, corrects: words(event.corrects, 'corrects') };
  }
}
