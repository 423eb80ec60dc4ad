import { civilDate, group, isPark, placeIn, reading, yesNo } from '../lib/check.js';
import { about, asRead, ground, when } from '../lib/ground.js';
import { otherReadings } from '../lib/other-readings.js';
import { type Lists, remember, YES_NO } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { UseQuestion } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ground, Ruling } from '../types/ruling.js';
import {
  POLLUTANTS,
  type Pollutant,
  USE_SOURCES,
  type UseSource,
  type Verdict,
} from '../types/vocabulary.js';
import { mediumOf } from './3.1.1-controlled-pollutants.js';
import { orderState } from './3.3.4-suspension.js';

/** Which sources of quota are open. */
export type UseOutcome = Readonly<Record<UseSource, Verdict>>;

/** The facts on which the use of one pollutant's quota depends. */
interface UseCase {
  readonly pollutant: Pollutant;
  readonly waterTargetMet: boolean;
  readonly airTargetMet: boolean;
  readonly keyProjectsCompleted: boolean;
  readonly bindingTaskCompleted: boolean;
  readonly ownBankShort: boolean;
  readonly breached: boolean;
  readonly inPark: boolean;
  readonly orderedOffBanks: boolean;
  readonly orderedOffCrossRegion: boolean;
  readonly banksLifted: boolean;
  readonly crossRegionLifted: boolean;
}

const USE_CASES: Lists<UseCase> = {
  pollutant: POLLUTANTS,
  waterTargetMet: YES_NO,
  airTargetMet: YES_NO,
  keyProjectsCompleted: YES_NO,
  bindingTaskCompleted: YES_NO,
  ownBankShort: YES_NO,
  breached: YES_NO,
  inPark: YES_NO,
  orderedOffBanks: YES_NO,
  orderedOffCrossRegion: YES_NO,
  banksLifted: YES_NO,
  crossRegionLifted: YES_NO,
};

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

/** What the paragraphs on the standing of the year before say by themselves. */
interface StandingHeard {
  /** What the grant of p3 lacks; empty where it is granted. */
  readonly lacking: readonly Ground[];
  /** What bars the upper banks and other regions (p4); empty where nothing does. */
  readonly bars: readonly Ground[];
}

function standingHeard(facts: UseCase, readings: Readings): StandingHeard {
  const { waterTargetMet, airTargetMet, keyProjectsCompleted, bindingTaskCompleted } = facts;
  // p1: targets are tied to quota medium by medium. Whether a missed target touches the other medium's quota is open.
  const ownTargetMet = { water: waterTargetMet, air: airTargetMet }[mediumOf(facts.pollutant)];
  const targetMet = {
    'by-medium': ownTargetMet,
    'all-media': waterTargetMet && airTargetMet,
  }[readings['target-scope']];
  return {
    // p3: a target met and key projects completed grant.
    lacking: [...when(!targetMet, targetNotMet), ...when(!keyProjectsCompleted, projectsNotDone)],
    // p4: a missed target or an unfinished binding task bars.
    bars: [...when(!targetMet, barredByTarget), ...when(!bindingTaskCompleted, barredByTask)],
  };
}

/** The same as the policy reads it, with what grants the use of quota; nothing where it is not granted. */
function standingRead(
  facts: UseCase,
  readings: Readings,
): StandingHeard & { readonly grant: Ground | undefined } {
  const { lacking, bars } = standingHeard(facts, readings);
  if (lacking.length === 0) return { grant: granted, lacking, bars };
  // Between the two, neither granted nor barred, it is open which paragraph decides.
  return bars.length === 0 && readings['grant-and-bar'] === 'unless-barred'
    ? { grant: notBarred, lacking: [], bars }
    : { grant: undefined, lacking, bars };
}

/** A source of quota: it is open where nothing speaks against it. */
interface Source {
  readonly because: Ground;
  readonly unless: readonly Ground[];
}

function sourcesOf(
  facts: UseCase,
  { parameters }: Policy,
  readings: Readings,
): Readonly<Record<UseSource, Source>> {
  const { grant, lacking, bars } = standingRead(facts, readings);
  const offBanks = when(facts.orderedOffBanks, orderedOffBanks);
  const offCrossRegion = when(facts.orderedOffCrossRegion, orderedOffCrossRegion);
  const enough = when(!facts.ownBankShort, notShort);
  const breached = when(facts.breached, breach);
  const isTradable = parameters.tradablePollutants.includes(facts.pollutant);

  return {
    // p3.s1a grants the own bank; p4 does not name it, so that without the grant it stays open, unless read otherwise.
    // An order off the banks reaches it (p5).
    'own-bank': {
      because: grant ?? (bars.length > 0 ? barSparesOwnBank : notBarred),
      unless: [...when(readings['own-bank-when-barred'] === 'needs-grant', ...lacking), ...offBanks],
    },

    // p3.s1a grants the upper banks, p4 bars them, p5 closes them.
    'upper-banks': { because: grant ?? granted, unless: [...lacking, ...bars, ...offBanks] },

    // p3.s1b: an area that may use the upper banks asks the city bank where its own is short, and no commitment for the
    // pollutant is breached (s1g). Whether a park may ask it is open.
    'city-transfer': {
      because: cityTransfer,
      unless: [
        ...lacking,
        ...bars,
        ...offBanks,
        ...enough,
        ...breached,
        ...when(facts.inPark && readings['park-city-transfer'] === 'not-available', notForParks),
      ],
    },

    // p3.s1b: or another area with a surplus. p4 does not name such transfers; what standing they need is open.
    'area-transfer': {
      because: grant ? areaTransfer : standingNotAsked,
      unless: [
        ...{ grant: lacking, 'grant-and-no-bar': [...lacking, ...bars], nothing: [] }[
          readings['area-transfer-when-barred']
        ],
        ...enough,
        ...when(readings['breach-scope'] === 'all-transfers', ...breached),
        ...offBanks,
      ],
    },

    // p3.s1c: or it buys from other regions, what is traded (3.3.3.p2.s1c), unless p4 bars it or an order closes it (p5).
    'cross-region-purchase': {
      because: crossRegion,
      unless: [
        ...lacking,
        ...bars,
        ...enough,
        ...when(!isTradable && readings['cross-region-pollutants'] === 'tradable', notTradable),
        ...offCrossRegion,
      ],
    },
  };
}

const isOpen = ({ unless }: Source): boolean => unless.length === 0;

function outcomeOf(sources: Readonly<Record<UseSource, Source>>): UseOutcome {
  const outcome = {} as Record<UseSource, Verdict>;
  for (const source of USE_SOURCES) outcome[source] = isOpen(sources[source]) ? 'permitted' : 'refused';
  return outcome;
}

const decide = /* @__PURE__ */ remember(USE_CASES, (facts, policy: Policy): Ruling<UseOutcome> => {
  const sources = sourcesOf(facts, policy, policy.readings);
  const ids = Object.keys(USE_READINGS) as UseReading[];
  const otherwise = ids.flatMap((id) =>
    otherReadings(id, policy.readings).map((readings) => ({
      id,
      sources: sourcesOf(facts, policy, readings),
    })),
  );
  const grounds = USE_SOURCES.flatMap((name) => {
    const source = sources[name];
    const turned = otherwise.filter((other) => isOpen(other.sources[name]) !== isOpen(source));
    const lifted = name === 'cross-region-purchase' ? facts.crossRegionLifted : facts.banksLifted;
    return about(name, [
      ...(isOpen(source) ? [source.because, ...when(lifted, orderLifted)] : source.unless),
      ...ids.filter((id) => turned.some((other) => other.id === id)).map((id) => USE_READINGS[id]),
    ]);
  });
  return Object.freeze({ outcome: Object.freeze(outcomeOf(sources)), grounds: Object.freeze(grounds) });
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
  return decide(reading(facts, caseOf), usable(policy));
}

/** The outcome of {@link decideUse} alone, of one case under one policy after another: for tools that walk many cases. */
export function usableSources(facts: UseQuestion): (policy: Policy) => UseOutcome {
  const each = reading(facts, caseOf);
  return (policy) => outcomeOf(sourcesOf(each, policy, policy.readings));
}

/** Whether the grant of p3, the bar of p4 and an order of p5 speak of the upper banks, each by itself. */
export function heardOnUpperBanks(
  facts: UseQuestion,
  readings: Readings,
): { readonly grants: boolean; readonly bars: boolean; readonly isOrderedOff: boolean } {
  const each = reading(facts, caseOf);
  const { lacking, bars } = standingHeard(each, readings);
  return { grants: lacking.length === 0, bars: bars.length > 0, isOrderedOff: each.orderedOffBanks };
}

function caseOf({ pollutant, standing, area, orders, on, ownBankShort, breached }: UseQuestion): UseCase {
  placeIn(POLLUTANTS, pollutant, 'pollutant');
  const { targetsMet, keyProjectsCompleted, bindingTaskCompleted } = group(standing, 'standing');
  const { water, air } = group(targetsMet, 'standing.targetsMet');
  yesNo(water, 'standing.targetsMet.water');
  yesNo(air, 'standing.targetsMet.air');
  yesNo(keyProjectsCompleted, 'standing.keyProjectsCompleted');
  yesNo(bindingTaskCompleted, 'standing.bindingTaskCompleted');
  yesNo(ownBankShort, 'ownBankShort');
  yesNo(breached, 'breached');
  const inPark = isPark(area);
  const { ordered, lifted } = orderState(orders, civilDate(on, 'on'));
  return {
    pollutant,
    waterTargetMet: water,
    airTargetMet: air,
    keyProjectsCompleted,
    bindingTaskCompleted,
    ownBankShort,
    breached,
    inPark,
    orderedOffBanks: ordered.banks,
    orderedOffCrossRegion: ordered.crossRegion,
    banksLifted: lifted.banks,
    crossRegionLifted: lifted.crossRegion,
  };
}
