import { civilDate, group, isPark, placeIn, yesNo } from '../lib/check.js';
import { about, asRead, ground } from '../lib/ground.js';
import { bit, isSet, remember } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { UseQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import { READING_CHOICES, type Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import {
  POLLUTANTS,
  type Pollutant,
  USE_SOURCES,
  type UseSource,
  type Verdict,
} from '../types/vocabulary.js';
import { mediumOf } from './3.1.1-controlled-pollutants.js';
import {
  LIFTED_BANKS,
  LIFTED_CROSS_REGION,
  ORDERED_OFF_BANKS,
  ORDERED_OFF_CROSS_REGION,
  orderState,
} from './3.3.4-suspension.js';

/** Which sources of quota are open. */
export type UseOutcome = Readonly<Record<UseSource, Verdict>>;

/** The standing and the other facts of one point, as the rule asks for them. */
interface Point {
  readonly targetMet: boolean;
  readonly otherTargetMet: boolean;
  readonly projectsDone: boolean;
  readonly taskDone: boolean;
  readonly short: boolean;
  readonly breached: boolean;
  readonly park: boolean;
  readonly tradable: boolean;
  readonly offBanks: boolean;
  readonly offCrossRegion: boolean;
  readonly liftedBanks: boolean;
  readonly liftedCrossRegion: boolean;
}

const granted = ground('3.3.4.p3.s1a', 'granted-by-standing');
const targetNotMet = ground('3.3.4.p3.s1a', 'quality-target-not-met');
const projectsNotDone = ground('3.3.4.p3.s1a', 'key-projects-not-completed');
const notBarred = ground('3.3.4.p4.s1', 'not-barred-by-standing');
const barredByTarget = ground('3.3.4.p4.s1', 'barred-by-quality-target');
const barredByTask = ground('3.3.4.p4.s1', 'barred-by-reduction-task');
const barSparesOwnBank = ground('3.3.4.p4.s1', 'bar-spares-own-bank');
const standingNotAsked = ground('3.3.4.p3.s1b', 'standing-not-asked');
const notShort = ground('3.3.4.p3.s1b', 'own-bank-not-short');
const cityTransfer = ground('3.3.4.p3.s1b', 'may-ask-city-bank');
const notForParks = ground('3.3.4.p3.s1b', 'city-bank-not-for-parks');
const areaTransfer = ground('3.3.4.p3.s1b', 'may-arrange-with-other-area');
const breach = ground('3.3.4.p3.s1g', 'commitment-breached');
const crossRegion = ground('3.3.4.p3.s1c', 'may-buy-across-regions');
const notTradable = ground('3.3.3.p2.s1c', 'not-tradable');
const orderedOffBanks = ground('3.3.4.p5.s1b', 'ordered-off-banks');
const orderedOffCrossRegion = ground('3.3.4.p5.s1b', 'ordered-off-cross-region');
const orderLifted = ground('3.3.4.p5.s1c', 'order-lifted');

const USE_READINGS = {
  'target-scope': asRead('target-scope', '3.3.4.p1.s1b'),
  'grant-and-bar': asRead('grant-and-bar', '3.3.4.p3.s1a'),
  'own-bank-when-barred': asRead('own-bank-when-barred', '3.3.4.p4.s1'),
  'area-transfer-when-barred': asRead('area-transfer-when-barred', '3.3.4.p3.s1b'),
  'park-city-transfer': asRead('park-city-transfer', '3.3.4.p3.s1b'),
  'cross-region-pollutants': asRead('cross-region-pollutants', '3.3.4.p3.s1c'),
  'breach-scope': asRead('breach-scope', '3.3.4.p3.s1g'),
} as const;
type UseReading = keyof typeof USE_READINGS;

/** What speaks for and against a source; it is open where nothing speaks against it. */
interface Case {
  readonly for: Ground;
  readonly against: readonly (Ground | false)[];
}

function cases(point: Point, readings: Readings): Readonly<Record<UseSource, Case>> {
  const targetMet = point.targetMet && (readings['target-scope'] === 'by-medium' || point.otherTargetMet);
  const bars = [!targetMet && barredByTarget, !point.taskDone && barredByTask];
  const barred = !targetMet || !point.taskDone;
  const grantedByText = targetMet && point.projectsDone;
  const isGranted = grantedByText || (readings['grant-and-bar'] === 'unless-barred' && !barred);
  const grant = grantedByText ? granted : notBarred;
  const noGrant = isGranted ? [] : [!targetMet && targetNotMet, !point.projectsDone && projectsNotDone];

  const ownBankNeedsGrant = readings['own-bank-when-barred'] === 'needs-grant';
  const offBanks = point.offBanks && orderedOffBanks;
  const breached = point.breached && breach;
  const enough = !point.short && notShort;
  const upper = [...noGrant, ...bars, offBanks];
  const areaStanding = {
    grant: noGrant,
    'grant-and-no-bar': [...noGrant, ...bars],
    nothing: [],
  }[readings['area-transfer-when-barred']];

  return {
    'own-bank': {
      for: isGranted ? grant : barSparesOwnBank,
      against: [...(ownBankNeedsGrant ? noGrant : []), offBanks],
    },
    'upper-banks': { for: grant, against: upper },
    'city-transfer': {
      for: cityTransfer,
      against: [
        ...upper,
        enough,
        breached,
        point.park && readings['park-city-transfer'] === 'not-available' && notForParks,
      ],
    },
    'area-transfer': {
      for: isGranted ? areaTransfer : standingNotAsked,
      against: [...areaStanding, enough, readings['breach-scope'] === 'all-transfers' && breached, offBanks],
    },
    'cross-region-purchase': {
      for: crossRegion,
      against: [
        ...noGrant,
        ...bars,
        enough,
        !point.tradable && readings['cross-region-pollutants'] === 'tradable' && notTradable,
        point.offCrossRegion && orderedOffCrossRegion,
      ],
    },
  };
}

const isAgainst = (reason: Ground | false): reason is Ground => reason !== false;
const isOpen = ({ against }: Case): boolean => !against.some(isAgainst);

/** What is open under another choice of one reading. */
interface OtherChoice {
  readonly id: UseReading;
  readonly cases: Readonly<Record<UseSource, Case>>;
}

const otherReadings = /* @__PURE__ */ new WeakMap<Readings, readonly (readonly [UseReading, Readings])[]>();

/** Every choice of readings that differs from one in one open point that touches the question. */
function oneReadingAway(chosen: Readings): readonly (readonly [UseReading, Readings])[] {
  const known = otherReadings.get(chosen);
  if (known !== undefined) return known;
  const others = (Object.keys(USE_READINGS) as UseReading[]).flatMap((id) =>
    READING_CHOICES[id]
      .filter((choice) => choice !== chosen[id])
      .map((choice) => [id, { ...chosen, [id]: choice }] as const),
  );
  otherReadings.set(chosen, others);
  return others;
}

const otherChoices = (point: Point, chosen: Readings): OtherChoice[] =>
  oneReadingAway(chosen).map(([id, readings]) => ({ id, cases: cases(point, readings) }));

function groundsOf(source: UseSource, found: Case, point: Point, others: readonly OtherChoice[]): Ground[] {
  const lifted = source === 'cross-region-purchase' ? point.liftedCrossRegion : point.liftedBanks;
  const open = new Set(
    others.filter((other) => isOpen(other.cases[source]) !== isOpen(found)).map(({ id }) => id),
  );
  return about(source, [
    ...(isOpen(found) ? [found.for] : found.against.filter(isAgainst)),
    ...(lifted ? [orderLifted] : []),
    ...[...open].map((id) => USE_READINGS[id]),
  ]);
}

function pointAt(packed: number, { parameters }: Policy): Point {
  const yes = (at: number): boolean => isSet(packed, at);
  const pollutant = POLLUTANTS[packed & 7] as Pollutant;
  const [water, air] = [yes(3), yes(4)];
  const inWater = mediumOf(pollutant) === 'water';
  const orders = packed >> 10;
  return {
    targetMet: inWater ? water : air,
    otherTargetMet: inWater ? air : water,
    projectsDone: yes(5),
    taskDone: yes(6),
    short: yes(7),
    breached: yes(8),
    park: yes(9),
    tradable: parameters.tradablePollutants.includes(pollutant),
    offBanks: (orders & ORDERED_OFF_BANKS) !== 0,
    offCrossRegion: (orders & ORDERED_OFF_CROSS_REGION) !== 0,
    liftedBanks: (orders & LIFTED_BANKS) !== 0,
    liftedCrossRegion: (orders & LIFTED_CROSS_REGION) !== 0,
  };
}

const outcomeOf = (found: Readonly<Record<UseSource, Case>>): UseOutcome =>
  Object.fromEntries(
    USE_SOURCES.map((source) => [source, isOpen(found[source]) ? 'permitted' : 'refused']),
  ) as UseOutcome;

const decideAt = /* @__PURE__ */ remember((packed: number, policy: Policy): Ruling<UseOutcome> => {
  const point = pointAt(packed, policy);
  const { readings } = policy;
  const found = cases(point, readings);
  const others = otherChoices(point, readings);
  const grounds = USE_SOURCES.flatMap((source) => groundsOf(source, found[source], point, others));
  return Object.freeze({ outcome: Object.freeze(outcomeOf(found)), grounds: Object.freeze(grounds) });
});

/**
 * Which sources of quota may an area use for a pollutant, on a day?
 *
 * Everything hangs on the area's standing of the year before, medium by medium. An area that met the quality target
 * and completed its key reduction projects may use its own and the upper banks and, where its own bank is short, ask
 * the city bank or another area for a transfer or buy from other regions (p3). An area that missed the target or its
 * binding reduction task may use neither the upper banks nor quota from other regions this year (p4); its own bank
 * is not named there. A breached commitment suspends transfers of that pollutant. An order to suspend (p5) closes
 * what its scope names, the own bank included, whatever the standing, until it is lifted. Of a refused source every
 * reason is listed; `about` in a ground names the source. Purchases across regions cover tradable pollutants
 * (3.3.3.p2.s1c). That `standing` is of the year before `on` is for the caller to see to; `assess` does.
 *
 * Readings: `target-scope`, `grant-and-bar`, `own-bank-when-barred`, `area-transfer-when-barred`,
 * `park-city-transfer`, `cross-region-pollutants`, `breach-scope`.
 *
 * @clause 3.3.4.p1.s1b
 * @clause 3.3.4.p3.s1a
 * @clause 3.3.4.p3.s1b
 * @clause 3.3.4.p3.s1c
 * @clause 3.3.4.p3.s1g
 * @clause 3.3.4.p4.s1
 * @clause 3.3.4.p5.s1b
 * @clause 3.3.4.p5.s1c
 * @throws {@link QuotaError} on a missing fact, an impossible date, an order without scope or lifted before its issue
 *
 * @example
 * ```ts
 * import { decideUse } from 'pollutant-quota-rules';
 *
 * const { outcome } = decideUse({
 *   pollutant: 'VOCs',
 *   area: { kind: 'park', park: 'CEDZ', place: '碧溪街道' },
 *   standing: { targetsMet: { water: true, air: false }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   orders: [],
 *   on: '2024-05-06',
 *   ownBankShort: true,
 *   breached: false,
 * });
 * outcome['own-bank']; // => 'permitted'
 * outcome['upper-banks']; // => 'refused'
 * ```
 */
export function decideUse(facts: UseQuestion, policy: Policy = changshu2023Draft): Ruling<UseOutcome> {
  return decideAt(packed(facts), usable(policy));
}

/** The outcome of {@link decideUse} alone, for tools that walk many cases. */
export const usableSources = (facts: UseQuestion, policy: Policy): UseOutcome =>
  outcomeOf(cases(pointAt(packed(facts), policy), policy.readings));

function packed(facts: UseQuestion): number {
  const pollutant = placeIn(POLLUTANTS, facts.pollutant, 'pollutant');
  const standing = group(facts.standing, 'standing');
  const targetsMet = group(standing.targetsMet, 'standing.targetsMet');
  return (
    pollutant |
    bit(yesNo(targetsMet.water, 'standing.targetsMet.water'), 3) |
    bit(yesNo(targetsMet.air, 'standing.targetsMet.air'), 4) |
    bit(yesNo(standing.keyProjectsCompleted, 'standing.keyProjectsCompleted'), 5) |
    bit(yesNo(standing.bindingTaskCompleted, 'standing.bindingTaskCompleted'), 6) |
    bit(yesNo(facts.ownBankShort, 'ownBankShort'), 7) |
    bit(yesNo(facts.breached, 'breached'), 8) |
    bit(isPark(facts.area), 9) |
    (orderState(facts.orders, civilDate(facts.on, 'on')) << 10)
  );
}
