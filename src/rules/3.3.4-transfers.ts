import { endOfYear } from '../lib/calendar.js';
import { civilDate, group, listOf, placeIn, reading, yesNo } from '../lib/check.js';
import { yearOf } from '../lib/civil-date.js';
import { allOf, type Condition } from '../lib/conditions.js';
import { amount, type Decimal, ZERO } from '../lib/decimal.js';
import { asRead, ground } from '../lib/ground.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Amounts } from '../types/amount.js';
import type { AreaTransfer, CityTransfer, Commitment } from '../types/area-facts.js';
import type { Policy } from '../types/policy.js';
import type { Ground, Ruling } from '../types/ruling.js';
import {
  type Area,
  type CivilDate,
  type CommitmentState,
  POLLUTANTS,
  type Pollutant,
  type Verdict,
} from '../types/vocabulary.js';
import { areaAsNamed } from './3.1.2-reserve-banks.js';

/** How a commitment stands on a day. */
export interface CommitmentStanding {
  /** The last day for entry. */
  readonly due: CivilDate;
  /** `met-late`: met, though after the last day; the suspension has ended. */
  readonly state: CommitmentState;
}

const scheduledEnough = ground('3.3.4.p3.s1e', 'projects-scheduled');
const scheduledTooLittle = ground('3.3.4.p3.s1e', 'too-little-scheduled');
const sizeAsRead = asRead('commitment-size', '3.3.4.p3.s1e');
const letter = ground('3.3.4.p3.s1e', 'letter-submitted');
const noLetter = ground('3.3.4.p3.s1e', 'letter-missing');
const surplus = ground('3.3.4.p3.s1b', 'supplier-has-surplus');
const noSurplus = ground('3.3.4.p3.s1b', 'supplier-surplus-too-small');
const supplierOrderedOff = ground('3.3.4.p5.s1b', 'supplier-ordered-off-banks');
const jointly = ground('3.3.4.p3.s1d', 'jointly-agreed');
const notAgreed = ground('3.3.4.p3.s1d', 'not-agreed');
const notJointly = ground('3.3.4.p3.s1d', 'no-joint-application');
const noConsent = ground('3.3.4.p3.s1d', 'county-does-not-consent');
const dueNextYear = ground('3.3.4.p3.s1f', 'commitment-due-next-year');
const COMMITMENT_GROUNDS: Readonly<Record<CommitmentState, Ground>> = {
  running: ground('3.3.4.p3.s1f', 'commitment-running'),
  met: ground('3.3.4.p3.s1f', 'commitment-met'),
  breached: ground('3.3.4.p3.s1g', 'commitment-breached'),
  'met-late': ground('3.3.4.p3.s1f', 'commitment-met-late'),
};

function read(amounts: Amounts, path: string): Map<Pollutant, Decimal> {
  const found = new Map<Pollutant, Decimal>();
  for (const [name, value] of Object.entries(group(amounts, path))) {
    const pollutant = POLLUTANTS[placeIn(POLLUTANTS, name as Pollutant, path)] as Pollutant;
    found.set(pollutant, amount(value, `${path}.${pollutant}`));
  }
  return found;
}

const total = (amounts: Iterable<Decimal>): Decimal =>
  [...amounts].reduce((sum, each) => sum.plus(each), ZERO);

/** Whether what is scheduled matches what is asked for; where not, for which pollutants. */
function sizeCondition(
  asked: Map<Pollutant, Decimal>,
  planned: Map<Pollutant, Decimal>,
  policy: Policy,
): Condition {
  const short = [...asked].filter(([pollutant, each]) => (planned.get(pollutant) ?? ZERO).lessThan(each));
  const eachEnough = short.length === 0;
  const totalEnough = total(planned.values()).greaterThanOrEqualTo(total(asked.values()));
  const byEach = policy.readings['commitment-size'] === 'each-pollutant';
  const holds = byEach ? eachEnough : totalEnough;
  const fail = byEach
    ? short.map(([pollutant]) => Object.freeze({ ...scheduledTooLittle, about: pollutant }))
    : scheduledTooLittle;
  return {
    holds,
    pass: scheduledEnough,
    fail,
    contested: eachEnough === totalEnough ? undefined : sizeAsRead,
  };
}

/**
 * May the city bank transfer quota to an area? Whether the area may ask at all is for `decideUse` to say.
 *
 * The area schedules follow-up reduction projects that match the amount transferred, pollutant by pollutant, and
 * submits the commitment letter.
 *
 * Readings: `commitment-size`.
 *
 * @clause 3.3.4.p3.s1e
 * @throws {@link QuotaError} where every amount is zero, on an amount that is none or negative, an unknown pollutant
 * and a missing fact
 *
 * @example
 * ```ts
 * import { decideCityTransfer } from 'pollutant-quota-rules';
 *
 * const transfer = { amounts: { TP: '0.12' }, scheduled: { TP: '0.1' }, letterSubmitted: true };
 * decideCityTransfer(transfer).outcome; // => 'refused'
 * ```
 */
export function decideCityTransfer(
  transfer: CityTransfer,
  policy: Policy = changshu2023Draft,
): Ruling<Verdict> {
  const own = usable(policy);
  return reading(transfer, () => {
    const asked = read(transfer.amounts, 'amounts');
    const planned = read(transfer.scheduled, 'scheduled');
    const submitted = yesNo(transfer.letterSubmitted, 'letterSubmitted');
    if (total(asked.values()).isZero()) throw new QuotaError({ code: 'all-zero', path: 'amounts' });
    return allOf([sizeCondition(asked, planned, own), { holds: submitted, pass: letter, fail: noLetter }]);
  });
}

function bankOf(given: Area, policy: Policy, path: string): string {
  const area = areaAsNamed(given, policy, path);
  return area.kind === 'park' ? area.park : area.place;
}

/**
 * May one area transfer quota of a pollutant to another? Whether the receiver may ask is for `decideUse` to say.
 *
 * The supplier has at least the amount to spare and is not ordered off the banks; its own standing does not matter, and
 * a park may supply. Both agree, they apply jointly, and the county bureau consents. No commitment letter is asked.
 *
 * @clause 3.3.4.p3.s1b
 * @clause 3.3.4.p3.s1d
 * @clause 3.3.4.p5.s1b
 * @throws {@link QuotaError} where both have one and the same bank, however their places are written, on park territory
 * named as a township, on a zero, negative or unreadable amount, and a missing fact
 *
 * @example
 * ```ts
 * import { decideAreaTransfer } from 'pollutant-quota-rules';
 *
 * const { outcome } = decideAreaTransfer({
 *   from: { kind: 'park', park: 'CHTZ', place: '沙家浜镇' },
 *   to: { kind: 'township', place: '梅李镇' },
 *   amount: '0.5',
 *   supplierSurplus: '0.5',
 *   supplierOrdered: false,
 *   bothAgree: true,
 *   jointApplication: true,
 *   countyConsents: true,
 * });
 * outcome; // => 'permitted'
 * ```
 */
export function decideAreaTransfer(
  transfer: AreaTransfer,
  policy: Policy = changshu2023Draft,
): Ruling<Verdict> {
  const own = usable(policy);
  return reading(transfer, () => {
    const bank = bankOf(transfer.from, own, 'from');
    if (bank === bankOf(transfer.to, own, 'to'))
      throw new QuotaError({ code: 'same-bank', path: 'to', found: bank });
    const wanted = amount(transfer.amount, 'amount');
    if (wanted.isZero()) throw new QuotaError({ code: 'all-zero', path: 'amount' });
    const spare = amount(transfer.supplierSurplus, 'supplierSurplus');
    return allOf([
      { holds: spare.greaterThanOrEqualTo(wanted), pass: surplus, fail: noSurplus },
      { holds: !yesNo(transfer.supplierOrdered, 'supplierOrdered'), fail: supplierOrderedOff },
      { holds: yesNo(transfer.bothAgree, 'bothAgree'), pass: jointly, fail: notAgreed },
      { holds: yesNo(transfer.jointApplication, 'jointApplication'), fail: notJointly },
      { holds: yesNo(transfer.countyConsents, 'countyConsents'), fail: noConsent },
    ]);
  });
}

function enteredBy(last: CivilDate, { transferredOn, entries }: Commitment): Decimal {
  let sum = ZERO;
  for (const [at, entry] of listOf(entries, 'entries').entries()) {
    const enteredOn = civilDate(group(entry, `entries[${at}]`).enteredOn, `entries[${at}].enteredOn`);
    const entered = amount(entry.amount, `entries[${at}].amount`);
    if (enteredOn >= transferredOn && enteredOn <= last) sum = sum.plus(entered);
  }
  return sum;
}

/**
 * How does the commitment for a city transfer stand, of one pollutant?
 *
 * The committed reductions must be entered by 31 December of the year after the transfer. Entries from the day of the
 * transfer on count, those after the day of asking not yet. Past the last day with less entered than committed, the
 * commitment is breached, which suspends transfers of that pollutant until it is met.
 *
 * @clause 3.3.4.p3.s1f
 * @clause 3.3.4.p3.s1g
 * @throws {@link QuotaError} on an impossible or missing date, a negative or unreadable amount, nothing committed, and a
 * last day after 9999-12-31
 *
 * @example
 * ```ts
 * import { commitmentStatus } from 'pollutant-quota-rules';
 *
 * const commitment = { transferredOn: '2023-06-01', committed: '10', entries: [{ enteredOn: '2024-03-01', amount: '8' }] };
 * commitmentStatus({ ...commitment, on: '2024-12-31' }).outcome; // => { due: '2024-12-31', state: 'running' }
 * commitmentStatus({ ...commitment, on: '2025-01-01' }).outcome.state; // => 'breached'
 * ```
 */
export function commitmentStatus(
  commitment: Commitment,
  policy: Policy = changshu2023Draft,
): Ruling<CommitmentStanding> {
  const { commitmentYears } = usable(policy).parameters;
  return reading(commitment, () => {
    const transferredOn = civilDate(commitment.transferredOn, 'transferredOn');
    const on = civilDate(commitment.on, 'on');
    const committed = amount(commitment.committed, 'committed');
    if (committed.isZero()) throw new QuotaError({ code: 'not-positive', path: 'committed', found: '0' });
    const due = endOfYear(yearOf(transferredOn) + commitmentYears, 'transferredOn');
    const state = stateOf(committed, due, on, commitment);
    return { outcome: { due, state }, grounds: [dueNextYear, COMMITMENT_GROUNDS[state]] };
  });
}

function stateOf(
  committed: Decimal,
  due: CivilDate,
  on: CivilDate,
  commitment: Commitment,
): CommitmentStanding['state'] {
  if (enteredBy(on < due ? on : due, commitment).greaterThanOrEqualTo(committed)) return 'met';
  if (on <= due) return 'running';
  return enteredBy(on, commitment).greaterThanOrEqualTo(committed) ? 'met-late' : 'breached';
}
