import { calendarYear, daysBetween } from '../lib/calendar.js';
import { civilDate, group, listOf, placeIn } from '../lib/check.js';
import { yearOf } from '../lib/civil-date.js';
import { ownCopy } from '../lib/own.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import { mediumOf } from '../rules/3.1.1-controlled-pollutants.js';
import { areaAsNamed } from '../rules/3.1.2-reserve-banks.js';
import { orderedSince } from '../rules/3.3.4-suspension.js';
import { type CommitmentStanding, commitmentStatus } from '../rules/3.3.4-transfers.js';
import { decideUse, type UseOutcome } from '../rules/3.3.4-use-eligibility.js';
import type { AreaCommitment, AreaFacts, Commitment } from '../types/area-facts.js';
import type { AreaDossier } from '../types/dossier.js';
import type { Standing, SuspensionOrder } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import { type Area, type CivilDate, type Medium, POLLUTANTS, type Pollutant } from '../types/vocabulary.js';
import { type Answer, answer } from './answer.js';
import { earlyNotes, lateNotes, placeNotes } from './notes.js';
import { type Ask, asking, type Table, type Whose } from './row.js';
import { standingIn, standingYearOf } from './standing.js';

/** The days before its last day in which a running commitment is said to be due soon. */
const SOON = 90;

/** What an area may use of one pollutant. */
export interface PollutantStatus {
  /** The medium whose target speaks for it. */
  readonly medium: Medium;
  /** Which sources are open, were the own bank short. */
  readonly use: Ruling<UseOutcome>;
}

/** How one commitment of an area stands. */
export interface CommitmentReport {
  /** The commitment. */
  readonly commitment: AreaCommitment;
  /** Its last day and state. */
  readonly status: Ruling<CommitmentStanding>;
  /** Running, with at most 90 days left. */
  readonly dueSoon: boolean;
  /** Days left of a running commitment. */
  readonly daysLeft?: number;
}

/** Since when orders have kept an area off quota without a break; absent where none is in force. */
export interface Suspensions {
  /** Off the banks of all levels. */
  readonly banks?: CivilDate;
  /** Off quota from other regions. */
  readonly crossRegion?: CivilDate;
}

/** The status card of an area in a year. */
export interface AreaStatus extends Answer<AreaFacts | AreaDossier> {
  /** Which kind of dossier it answers. */
  readonly kind: 'area';
  /** The area. */
  readonly area: Area;
  /** The year of use. */
  readonly year: number;
  /** The day of asking. */
  readonly on: CivilDate;
  /** The year whose standing counts: the one before. */
  readonly standingYear: string;
  /** That standing. */
  readonly standing: Standing;
  /** What is open, by pollutant. */
  readonly pollutants: Readonly<Record<Pollutant, PollutantStatus>>;
  /** Since when it is suspended. */
  readonly suspended: Suspensions;
  /** How its commitments stand, in the order given. */
  readonly commitments: readonly CommitmentReport[];
}

/** What the dossier of an area says of one pollutant, by the names under which the rules ask. */
interface AreaGiven extends Whose {
  readonly pollutant: Pollutant;
  readonly area: Area;
  readonly standing: Standing;
  readonly orders: readonly SuspensionOrder[];
  readonly on: CivilDate;
}

/** Whether a commitment for a pollutant is breached. */
export const isBreached = (
  { commitment, status }: Pick<CommitmentReport, 'commitment' | 'status'>,
  pollutant: Pollutant,
): boolean => commitment.pollutant === pollutant && status.outcome.state === 'breached';

/** What is asked of an area: of every pollutant, and of every commitment. */
export const AREA = {
  pollutants: {
    line: 'pollutants.{pollutant}.use.{source}',
    title: { zh: '指标来源', en: 'sources of quota' },
    ask: decideUse,
    facts: (
      { pollutant, area, standing, orders, on }: AreaGiven,
      { commitments }: Pick<AreaStatus, 'commitments'>,
    ) => {
      const breached = commitments.some((commitment) => isBreached(commitment, pollutant));
      // the card says what is open were the own bank short
      return { pollutant, area, standing, orders, on, breached, ownBankShort: true };
    },
    places: ({ standingYear }) => ({
      area: 'place',
      standing: `standings.${standingYear}`,
      breached: 'commitments',
    }),
    ruling: ({ use }: PollutantStatus) => use,
  },
  commitments: {
    line: 'commitments[{at}]',
    title: { zh: '入库承诺（第 {number} 项）', en: 'commitment {number}' },
    ask: commitmentStatus,
    facts: ({ transferredOn, committed, entries, on }: Commitment) => ({
      transferredOn,
      committed,
      entries,
      on,
    }),
    places: ({ at }) => ({
      transferredOn: `commitments[${at}].transferredOn`,
      committed: `commitments[${at}].committed`,
      entries: `commitments[${at}].entries`,
    }),
    ruling: ({ status }: CommitmentReport) => status,
    about: ({ commitment }: CommitmentReport) => commitment.pollutant,
  },
} satisfies Table;

function report(commitment: AreaCommitment, at: number, on: CivilDate, ask: Ask): CommitmentReport {
  const path = `commitments[${at}]`;
  placeIn(POLLUTANTS, group(commitment, path).pollutant, `${path}.pollutant`);
  const status = ask(AREA.commitments, { ...commitment, at, on }, {});
  if (status.outcome.state !== 'running') return { commitment, status, dueSoon: false };
  const daysLeft = daysBetween(on, status.outcome.due);
  return { commitment, status, dueSoon: daysLeft <= SOON, daysLeft };
}

/**
 * The status card of an area: for every pollutant which sources of quota are open this year, were the own bank short;
 * since when orders suspend its use; and which commitments run, are due within 90 days or are breached. The standing
 * that counts is that of the year before, and a breach suspends transfers of its pollutant. Holds no rule of its own.
 *
 * @clause 3.3.4.p1.s1b
 * @clause 3.3.4.p3.s1a
 * @clause 3.3.4.p3.s1f
 * @clause 3.3.4.p4.s1
 * @clause 3.3.4.p5.s1b
 * @throws {@link QuotaError} where the standing of the year before is missing, the day lies outside the year, park
 * territory is named as a township, and on everything that the rules throw on
 *
 * @example
 * ```ts
 * import { areaStatus } from 'pollutant-quota-rules';
 *
 * const status = areaStatus({
 *   area: { kind: 'township', place: '梅李镇' },
 *   year: 2024,
 *   standings: {
 *     '2023': { targetsMet: { water: true, air: true }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   },
 *   orders: [],
 *   commitments: [{ pollutant: 'TP', transferredOn: '2023-06-01', committed: '0.5', entries: [] }],
 *   on: '2024-11-15',
 * });
 * status.pollutants.TP.use.outcome['upper-banks']; // => 'permitted'
 * status.commitments[0]?.dueSoon; // => true
 * ```
 */
export function areaStatus(facts: AreaFacts, policy: Policy = changshu2023Draft): AreaStatus {
  return statusOf(group(ownCopy(facts), ''), usable(policy));
}

/** The status card of facts that nobody else holds, under a usable policy. */
export function statusOf(facts: AreaFacts, policy: Policy): AreaStatus {
  const { orders } = facts;
  const area = areaAsNamed(facts.area, policy);
  const year = calendarYear(facts.year, 'year');
  const on = civilDate(facts.on, 'on');
  if (yearOf(on) !== year) {
    throw new QuotaError({ code: 'outside-year', path: 'on', expected: String(year), found: on });
  }
  const standingYear = standingYearOf(year, 'year');
  const standing = standingIn(facts.standings, standingYear);
  const { ask, rulings } = asking(policy);
  const commitments = listOf(facts.commitments, 'commitments').map((each, at) => report(each, at, on, ask));
  const pollutants = POLLUTANTS.map((pollutant): [Pollutant, PollutantStatus] => {
    const given = { pollutant, area, standing, standingYear, orders, on };
    const use = ask(AREA.pollutants, given, { commitments });
    return [pollutant, { medium: mediumOf(pollutant), use }];
  });
  return {
    kind: 'area',
    area,
    year,
    on,
    standingYear,
    standing,
    pollutants: Object.fromEntries(pollutants) as Record<Pollutant, PollutantStatus>,
    suspended: orderedSince(orders, on),
    commitments,
    ...answer(facts, policy, rulings, [
      ...placeNotes(area.place, policy, 'area.place'),
      ...earlyNotes(on, policy, 'on'),
      ...lateNotes(on, 'on'),
    ]),
  };
}
