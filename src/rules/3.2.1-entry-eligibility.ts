import { civilDate, placeIn, yesNo } from '../lib/check.js';
import { allOf, type Condition } from '../lib/conditions.js';
import { amount } from '../lib/decimal.js';
import { asRead, ground } from '../lib/ground.js';
import { bit, isSet, remember } from '../lib/remember.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { ReductionProject } from '../types/facts.js';
import type { Policy } from '../types/policy.js';
import type { Ruling } from '../types/ruling.js';
import { ENTRY_SOURCES, type EntrySource, type Verdict } from '../types/vocabulary.js';

const inPlanPeriod = ground('3.2.1.p1.s1', 'completed-in-plan-period');
const notInPlanPeriod = ground('3.2.1.p1.s1', 'not-in-plan-period');
const excluded = ground('3.2.1.p3.s1', 'listed-and-counted');
const governmentRun = ground('3.2.1.p1.i1', 'government-run-works');
const notGovernmentRun = ground('3.2.1.p1.i1', 'not-government-run');
const ahead = ground('3.2.1.p1.i2', 'works-ahead-of-requirement');
const notAhead = ground('3.2.1.p1.i2', 'not-ahead-of-requirement');
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

/** What each source asks of its own facts, in the order in which `sourceFacts` gives them. */
const SOURCE_CONDITIONS: Readonly<
  Record<EntrySource, (...facts: [boolean, boolean, boolean, boolean]) => readonly Condition[]>
> = {
  'government-works': (run) => [{ holds: run, pass: governmentRun, fail: notGovernmentRun }],
  'ahead-of-standard': (byDischarger, inTime, contested) => [
    { holds: byDischarger, pass: ahead, fail: aheadByAnother },
    { holds: inTime, fail: notAhead, contested: contested ? aheadAsRead : undefined },
  ],
  closure: (isClosed, isEliminated) => [
    {
      holds: isClosed || isEliminated,
      pass: [...(isClosed ? [closed] : []), ...(isEliminated ? [eliminated] : [])],
      fail: neither,
    },
  ],
  'voluntary-treatment': (byDischarger, compliant, governmentFree, applied) => [
    { holds: byDischarger, pass: voluntary, fail: treatedByAnother },
    { holds: compliant, fail: notCompliant },
    { holds: governmentFree, fail: governmentMoney },
    { holds: applied, fail: notApplied },
  ],
  'ecological-expansion': (monitorable, countable, verifiable) => [
    { holds: monitorable, pass: [ecological, proven], fail: notMonitorable },
    { holds: countable, fail: notCountable },
    { holds: verifiable, fail: notVerifiable },
  ],
};

/** Yes or no for each thing that the project's source asks, packed from the lowest bit up. */
function sourceFacts(project: ReductionProject, policy: Policy): number {
  switch (project.source) {
    case 'government-works':
      return bit(yesNo(project.governmentRun, 'governmentRun'), 0);
    case 'ahead-of-standard': {
      const effective = civilDate(project.standardEffectiveOn, 'standardEffectiveOn');
      const startedInTime = civilDate(project.startedOn, 'startedOn') < effective;
      const completedInTime = project.completedOn < effective;
      const inTime = policy.readings['ahead-of-standard'] === 'start' ? startedInTime : completedInTime;
      return (
        bit(yesNo(project.byDischarger, 'byDischarger'), 0) |
        bit(inTime, 1) |
        bit(startedInTime !== completedInTime, 2)
      );
    }
    case 'closure':
      return (
        bit(yesNo(project.enterpriseClosed, 'enterpriseClosed'), 0) |
        bit(yesNo(project.capacityEliminated, 'capacityEliminated'), 1)
      );
    case 'voluntary-treatment':
      return (
        bit(yesNo(project.byDischarger, 'byDischarger'), 0) |
        bit(yesNo(project.compliant, 'compliant'), 1) |
        bit(amount(project.governmentFunds, 'governmentFunds').isZero(), 2) |
        bit(yesNo(project.appliedVoluntarily, 'appliedVoluntarily'), 3)
      );
    case 'ecological-expansion':
      return (
        bit(yesNo(project.monitorable, 'monitorable'), 0) |
        bit(yesNo(project.countable, 'countable'), 1) |
        bit(yesNo(project.verifiable, 'verifiable'), 2)
      );
  }
}

/**
 * Two bits: whether the project lies in the plan period as the policy reads it, and whether that hangs on the reading.
 * An unknown start of works that were completed in the period may have been before it.
 */
function planPeriod(project: ReductionProject, policy: Policy): number {
  const { planPeriodStart } = policy.parameters;
  const completedIn = civilDate(project.completedOn, 'completedOn') >= planPeriodStart;
  const isClosure = project.source === 'closure';
  const readAsStart = !isClosure && policy.readings['entry-date'] === 'start';
  if (project.startedOn === undefined && !readAsStart) {
    return bit(completedIn, 0) | bit(completedIn && !isClosure, 1);
  }
  const startedIn = civilDate(project.startedOn, 'startedOn') >= planPeriodStart;
  if (isClosure) return bit(completedIn, 0);
  return bit(readAsStart ? startedIn : completedIn, 0) | bit(startedIn !== completedIn, 1);
}

const decideAt = /* @__PURE__ */ remember((point, policy: Policy) => {
  const yes = (at: number): boolean => isSet(point, 3 + at);
  const source = ENTRY_SOURCES[point & 7] as EntrySource;
  const [listed, counted] = [yes(2), yes(3)];
  const barred = {
    'listed-and-counted': listed && counted,
    listed,
    counted,
  }[policy.readings['key-list-exclusion']];
  return allOf([
    { holds: yes(0), pass: inPlanPeriod, fail: notInPlanPeriod, contested: yes(1) ? dateAsRead : undefined },
    { holds: !barred, fail: excluded, contested: listed !== counted ? listAsRead : undefined },
    ...SOURCE_CONDITIONS[source](yes(4), yes(5), yes(6), yes(7)),
  ]);
});

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
  const source = placeIn(ENTRY_SOURCES, project.source, 'source');
  const point =
    source |
    (planPeriod(project, own) << 3) |
    bit(yesNo(project.onKeyList, 'onKeyList'), 5) |
    bit(yesNo(project.countedTowardTask, 'countedTowardTask'), 6) |
    (sourceFacts(project, own) << 7);
  return decideAt(point, own);
}
