import { civilDate, optional, placeIn, reading, yesNo } from '../lib/check.js';
import { allOf, type Condition } from '../lib/conditions.js';
import { amount } from '../lib/decimal.js';
import { asRead, ground, when } from '../lib/ground.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { ReductionProject } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import type { Ruling } from '../types/ruling.js';
import { type CivilDate, ENTRY_SOURCES, type EntrySource, type Verdict } from '../types/vocabulary.js';

const inPlanPeriod = ground('3.2.1.p1.s1', 'completed-in-plan-period');
const startedInPlanPeriod = ground('3.2.1.p1.s1', 'started-in-plan-period');
const notInPlanPeriod = ground('3.2.1.p1.s1', 'not-in-plan-period');
const startedBefore = ground('3.2.1.p1.s1', 'started-before-plan-period');
const listedAndCounted = ground('3.2.1.p3.s1', 'listed-and-counted');
const onlyListed = ground('3.2.1.p3.s1', 'on-key-list');
const onlyCounted = ground('3.2.1.p3.s1', 'counted-toward-task');
const governmentRun = ground('3.2.1.p1.i1', 'government-run-works');
const notGovernmentRun = ground('3.2.1.p1.i1', 'not-government-run');
const ahead = ground('3.2.1.p1.i2', 'works-ahead-of-requirement');
const notAhead = ground('3.2.1.p1.i2', 'not-ahead-of-requirement');
const completedAfter = ground('3.2.1.p1.i2', 'completed-after-requirement');
const aheadByAnother = ground('3.2.1.p1.i2', 'not-by-discharger');
const closed = ground('3.2.1.p1.i3', 'enterprise-closed');
const eliminated = ground('3.2.1.p1.i3', 'capacity-eliminated');
const neither = ground('3.2.1.p1.i3', 'neither-closed-nor-eliminated');
const voluntary = ground('3.2.1.p1.i4', 'voluntary-treatment-beyond-compliance');
const treatedByAnother = ground('3.2.1.p1.i4', 'not-by-discharger');
const notCompliant = ground('3.2.1.p1.i4', 'not-compliant');
const governmentMoney = ground('3.2.1.p1.i4', 'government-money');
const notApplied = ground('3.2.1.p1.i4', 'not-applied-voluntarily');
const ecological = ground('3.2.1.p2.s1a', 'ecological-project');
const proven = ground('3.2.1.p2.s2', 'monitorable-countable-verifiable');
const notMonitorable = ground('3.2.1.p2.s2', 'not-monitorable');
const notCountable = ground('3.2.1.p2.s2', 'not-countable');
const notVerifiable = ground('3.2.1.p2.s2', 'not-verifiable');

const dateAsRead = asRead('entry-date', '3.2.1.p1.s1');
const listAsRead = asRead('key-list-exclusion', '3.2.1.p3.s1');
const aheadAsRead = asRead('ahead-of-standard', '3.2.1.p1.i2');

/** p1.s1: the banks collect reductions since the plan period began. */
function sincePlanPeriod(project: ReductionProject, { parameters, readings }: Policy): Condition {
  const isIn = (day: CivilDate): boolean => day >= parameters.planPeriodStart;
  const completedIn = isIn(civilDate(project.completedOn, 'completedOn'));
  const isClosure = project.source === 'closure';
  const readAsStart = !isClosure && readings['entry-date'] === 'start';
  const startedOn = optional(project, 'startedOn');
  const startedIn =
    startedOn === undefined && !readAsStart ? undefined : isIn(civilDate(startedOn, 'startedOn'));
  // An unknown start of works that were completed in the period may have been before it. A demolition has one day alone.
  const hangsOnReading = !isClosure && (startedIn === undefined ? completedIn : startedIn !== completedIn);
  return {
    holds: readAsStart ? startedIn === true : completedIn,
    pass: readAsStart ? startedInPlanPeriod : inPlanPeriod,
    fail: completedIn ? startedBefore : notInPlanPeriod,
    contested: hangsOnReading ? dateAsRead : undefined,
  };
}

/** p3.s1: a project that is on the annual key list and counted toward the binding task is barred, whatever its source. */
function notBarredByKeyList(project: ReductionProject, { readings }: Policy): Condition {
  const listed = yesNo(project.onKeyList, 'onKeyList');
  const counted = yesNo(project.countedTowardTask, 'countedTowardTask');
  const barred = { 'listed-and-counted': listed && counted, listed, counted }[readings['key-list-exclusion']];
  const fail = listed && counted ? listedAndCounted : listed ? onlyListed : onlyCounted;
  return { holds: !barred, fail, contested: listed === counted ? undefined : listAsRead };
}

/** What each source asks of a project that claims it. */
const SOURCES: {
  readonly [Source in EntrySource]: (
    project: Extract<ReductionProject, { readonly source: Source }>,
    readings: Readings,
  ) => readonly Condition[];
} = {
  // p1.i1: works that government planned and carried out.
  'government-works': ({ governmentRun: run }) => [
    { holds: yesNo(run, 'governmentRun'), pass: governmentRun, fail: notGovernmentRun },
  ],

  // p1.i2: works of a discharger before a new standard or requirement formally takes effect; the effective day is not
  // before. Whether the works must have started or been completed by then is open.
  'ahead-of-standard': ({ byDischarger, startedOn, completedOn, standardEffectiveOn }, readings) => {
    const effective = civilDate(standardEffectiveOn, 'standardEffectiveOn');
    const inTime = {
      start: civilDate(startedOn, 'startedOn') < effective,
      completion: completedOn < effective,
    };
    return [
      { holds: yesNo(byDischarger, 'byDischarger'), pass: ahead, fail: aheadByAnother },
      {
        holds: inTime[readings['ahead-of-standard']],
        fail: inTime.start ? completedAfter : notAhead,
        contested: inTime.start === inTime.completion ? undefined : aheadAsRead,
      },
    ];
  },

  // p1.i3: an enterprise closed, or outdated or excess capacity eliminated; either will do.
  closure: ({ enterpriseClosed, capacityEliminated }) => {
    const isClosed = yesNo(enterpriseClosed, 'enterpriseClosed');
    const isEliminated = yesNo(capacityEliminated, 'capacityEliminated');
    return [
      {
        holds: isClosed || isEliminated,
        pass: [...when(isClosed, closed), ...when(isEliminated, eliminated)],
        fail: neither,
      },
    ];
  },

  // p1.i4: works of a discharger that complied already, without government money, entered at its own wish.
  'voluntary-treatment': ({ byDischarger, compliant, governmentFunds, appliedVoluntarily }) => [
    { holds: yesNo(byDischarger, 'byDischarger'), pass: voluntary, fail: treatedByAnother },
    { holds: yesNo(compliant, 'compliant'), fail: notCompliant },
    { holds: amount(governmentFunds, 'governmentFunds').isZero(), fail: governmentMoney },
    { holds: yesNo(appliedVoluntarily, 'appliedVoluntarily'), fail: notApplied },
  ],

  // p2: ecological works beside the four kinds, where the reduction can be monitored, counted and verified.
  'ecological-expansion': ({ monitorable, countable, verifiable }) => [
    { holds: yesNo(monitorable, 'monitorable'), pass: [ecological, proven], fail: notMonitorable },
    { holds: yesNo(countable, 'countable'), fail: notCountable },
    { holds: yesNo(verifiable, 'verifiable'), fail: notVerifiable },
  ],
};

/** What the source of a project asks of it. */
export function ownConditions<Source extends EntrySource>(
  project: Extract<ReductionProject, { readonly source: Source }>,
  readings: Readings,
): readonly Condition[] {
  const source: Source = project.source;
  return SOURCES[source](project, readings);
}

/**
 * May this reduction project apply for entry into the reserve banks?
 *
 * The banks collect reductions since the 14th Five-Year Plan (from 2021-01-01, no last day; source of the date: the
 * plan period that 3.2.1.p1.s1 names). A project that is on the annual key-reduction list and counted toward the
 * year's binding task is barred whole, whatever its source; national reduction accounting is something else and
 * bars nothing. Each source is judged on its own terms: government-run works; a discharger's works started before a
 * tighter requirement takes effect; closure, or elimination of outdated or excess capacity; voluntary treatment by a
 * compliant discharger without any government money; ecological projects that can be monitored, counted and
 * verified. A refusal names every condition that fails.
 *
 * Readings: `entry-date`, `key-list-exclusion`, `ahead-of-standard`.
 *
 * @clause 3.2.1.p1.s1
 * @clause 3.2.1.p1.i1
 * @clause 3.2.1.p1.i2
 * @clause 3.2.1.p1.i3
 * @clause 3.2.1.p1.i4
 * @clause 3.2.1.p2.s1a
 * @clause 3.2.1.p2.s2
 * @clause 3.2.1.p3.s1
 * @throws {@link QuotaError} on an impossible or missing date, a missing or unknown fact, a negative amount, and no
 * `startedOn` where `entry-date` is read as `start`
 *
 * @example
 * ```ts
 * import { decideEntry } from 'pollutant-quota-rules';
 *
 * const subsidised = decideEntry({
 *   source: 'voluntary-treatment',
 *   completedOn: '2023-04-30',
 *   startedOn: '2022-10-08',
 *   onKeyList: false,
 *   countedTowardTask: false,
 *   byDischarger: true,
 *   compliant: true,
 *   governmentFunds: '50000',
 *   appliedVoluntarily: true,
 * });
 * subsidised.outcome; // => 'refused'
 * subsidised.grounds; // => [{ clause: '3.2.1.p1.i4', code: 'government-money' }]
 * ```
 */
export function decideEntry(project: ReductionProject, policy: Policy = changshu2023Draft): Ruling<Verdict> {
  const own = usable(policy);
  return reading(project, () => {
    placeIn(ENTRY_SOURCES, project.source, 'source');
    return allOf([
      sincePlanPeriod(project, own),
      notBarredByKeyList(project, own),
      ...ownConditions(project, own.readings),
    ]);
  });
}
