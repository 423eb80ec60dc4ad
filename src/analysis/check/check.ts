import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { group } from '../../lib/check.js';
import { ownFields } from '../../lib/fields.js';
import { canonicalJson } from '../../lib/hash.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { summaryUnder } from '../../policy/clauses.js';
import { wellFormed } from '../../policy/usable.js';
import type { Acceptance, Acceptances, Accepted, EarlierEntry } from '../../types/accept.js';
import type { Policy } from '../../types/policy.js';
import type { Scenario } from '../../types/scenario.js';
import type { Text } from '../../types/text.js';
import { type Comparison, compare, type Region, type Setting } from '../compare/index.js';
import { DRAFT_NOTES, type Finding, lint } from '../lint/index.js';
import { type Receipt, receiptsOf } from '../receipt/index.js';
import type { Description } from '../space/index.js';
import { type Cause, causesOf, valueUnder } from './causes.js';
import { deciding, type Redecided, redecide, type Turn } from './decisions.js';
import { EarlierEntries, earlierDecisionId, earlierFindingId } from './earlier.js';
import { casesTally, type Effect, effectsOf, tallyOf } from './effects.js';
import { type PlayedScenario, playScenario } from './scenario.js';
import { type Acceptable, inForce, isAccepted, isReason, type Now, standingOf } from './standing.js';

/** What a policy is checked against, besides itself. */
export interface CheckOptions {
  /** The policy that is in force; the draft unless given, which is right for a first policy only. */
  readonly against?: Policy;
  /** What the policy should decide. */
  readonly scenarios?: readonly Scenario[];
  /** What was decided before; not checked unless given. */
  readonly receipts?: Iterable<Receipt>;
  /** What a person has read and taken as meant, as an accept file says it. */
  readonly accept?: Accepted;
}

/** All that one setting of the policy changes. */
export interface CheckedChange extends Acceptable {
  /** What is set otherwise. */
  readonly cause: Cause;
  /** The cases that are decided otherwise because of it, in the order of the text. */
  readonly effects: readonly Effect[];
  /** The earlier decisions that would differ because of it, each with its place among them. */
  readonly decisions: readonly CheckedTurns[];
  /** What must be accepted of it now. */
  readonly now: Now;
  /** Whether nobody need accept it: a parameter or reading on which nothing hangs. */
  readonly isIdle: boolean;
}

/** What of one earlier decision one setting turns. */
export interface CheckedTurns {
  /** The place of the decision in the list. */
  readonly at: number;
  /** Its answers that would be others. */
  readonly turns: readonly Turn[];
}

/** Something in the policy that is hardly meant. */
export interface CheckedFinding extends Acceptable {
  /** What it is. */
  readonly finding: Finding;
  /** What must be accepted of it now. */
  readonly now: Now;
}

/** A scenario, and what became of it. */
export interface CheckedScenario {
  /** The scenario. */
  readonly scenario: Scenario;
  /** What became of it. */
  readonly played: PlayedScenario;
  /** What its clause says, with the figures of the policy. */
  readonly clauseWords: Text;
}

/** An earlier decision, made again under both policies. */
export interface CheckedDecision extends Redecided {
  /** How it stands where it must be accepted by itself, because no setting makes the difference. */
  readonly itself?: Acceptable;
  /** What must be accepted of it then. */
  readonly now?: Now;
}

/** An acceptance that accepts nothing of what is there now. */
export interface StaleAcceptance {
  /** Of what it is. */
  readonly id: string;
  /** It. */
  readonly entry: Acceptance;
  /** Its place under its key. */
  readonly at: number;
  /** `gone`: what it accepts is not in the policy; `no-reason`: it is, and nobody said why. */
  readonly why: 'gone' | 'no-reason';
}

/** All that a check of a policy finds. */
export interface Check {
  /** The policy. */
  readonly policy: AppliedPolicy;
  /** What it was held against. */
  readonly against: AppliedPolicy;
  /** The parameters and readings by which the two differ. */
  readonly settings: readonly Setting[];
  /** Everything that is set otherwise, with all that it changes; in the order of a policy. */
  readonly changes: readonly CheckedChange[];
  /** The errors and warnings of `lint`. */
  readonly findings: readonly CheckedFinding[];
  /** The notes of `lint` that the policy before does not have. */
  readonly notes: readonly Finding[];
  /** The scenarios, in the order in which they were given. */
  readonly scenarios: readonly CheckedScenario[];
  /** The earlier decisions, in the order in which they were given; none where none were looked at. */
  readonly decisions: readonly CheckedDecision[];
  /** Acceptances that do not fit the policy, or say no reason. */
  readonly stale: readonly StaleAcceptance[];
  /** What is accepted, in the form of this release. */
  readonly accept: Accepted;
  /** Whether nothing is left that has not been accepted, no acceptance is stale, and every scenario passes. */
  readonly passes: boolean;
}

const casesOf = (where: Description): unknown => where.map(({ id, keys }) => [id, [...keys].sort()]);

/** The place in a policy that a finding is about. */
export function findingSetting({ parameter, readings: [first] }: Finding): string | undefined {
  if (parameter !== undefined) return `parameters.${parameter}`;
  return first && `readings.${first.reading}`;
}

const findingKey = ({ id }: Finding): string => `findings.${id}`;

/** The figures and days in an expectation, which is told in words alone. */
const figuresIn = (expected: Text | undefined): readonly string[] => expected?.en.match(/\d[\d.-]*/g) ?? [];

const findingNow = ({ id, severity, found, expected, where }: Finding): Now => ({
  cases: tallyOf([[id, severity, found ?? null, figuresIn(expected)], ...where.map(casesOf)]),
});

const decisionKey = ({
  replayed,
  at,
}: {
  readonly replayed: Redecided['replayed'];
  readonly at: number;
}): string => `decisions.${(replayed.receipt as Receipt | null)?.hash?.slice(0, 16) ?? at}`;

function decisionNow({ replayed: { state, changes, differences, problems = [] } }: Redecided): Now {
  return {
    cases: tallyOf([
      state,
      ...changes.map(({ id, now }) => [id, now?.value ?? null]),
      ...differences.filter(({ expected }) => !expected).map(({ kind, path }) => [kind, path]),
      ...problems.map(({ code, path }) => [code, path]),
    ]),
  };
}

/** What a decision is called by and how one setting turns it, for a digest. */
const turnIdentity = ({ replayed }: Redecided, turns: readonly Turn[]): unknown => [
  replayed.receipt.hash,
  turns.map(({ id, from, to }) => [id, from?.value ?? null, to?.value ?? null]),
];

/** The ids of all findings in the policy before. Those of the draft are known. */
const idsBefore = (against: Policy): ReadonlySet<string> =>
  new Set(against === wellFormed(changshu2023Draft) ? DRAFT_NOTES : lint(against).map(({ id }) => id));

/** Findings of the policy, and those of its notes that the policy before does not have. */
function linted(own: Policy, against: Policy, isChanged: boolean) {
  if (!isChanged && against === wellFormed(changshu2023Draft)) return { findings: [], notes: [] };
  const all = lint(own);
  const before = isChanged ? idsBefore(against) : new Set(all.map(({ id }) => id));
  return {
    findings: all.filter(({ severity }) => severity !== 'note'),
    notes: all.filter(({ id, severity }) => severity === 'note' && !before.has(id)),
  };
}

/** A change before it is known whether it is accepted. */
type Change = Omit<CheckedChange, keyof Acceptable>;

function changesBetween(
  { settings, regions }: Pick<Comparison, 'settings' | 'regions'>,
  a: Policy,
  b: Policy,
  decisions: readonly Redecided[] | undefined,
): Change[] {
  const causes = causesOf(settings, a, b);
  return causes.map((cause): Change => {
    const effects = effectsOf(cause, causes, regions, settings, a, b);
    const turned = (decisions ?? []).flatMap((decision, at): CheckedTurns[] => {
      const turns = decision.turns.filter((turn) => turn.causes.includes(cause.key));
      return turns.length === 0 ? [] : [{ at, turns }];
    });
    const tally =
      decisions && tallyOf(turned.map(({ at, turns }) => turnIdentity(decisions[at] as Redecided, turns)));
    return {
      cause,
      effects,
      decisions: turned,
      now: {
        from: cause.from,
        to: cause.to,
        cases: casesTally(effects, cause),
        decisions: cause.kind === 'document' ? undefined : tally,
      },
      isIdle: cause.kind !== 'document' && effects.length === 0 && turned.length === 0,
    };
  });
}

/** The acceptances of an accept file that an earlier release wrote, in the form of this one. */
function migrated(
  { accepted, earlier = [], unread = [] }: Accepted,
  own: Policy,
  against: Policy,
  regions: readonly Region[],
  changes: readonly Change[],
  findings: readonly Finding[],
  decisions: readonly Redecided[] | undefined,
): Accepted {
  const entries = new EarlierEntries(unread);
  if (entries.size === 0) return { accepted, ...(earlier.length > 0 && { earlier }) };
  const policies = { from: appliedPolicy(against).hash, to: appliedPolicy(own).hash };
  const found: Record<string, readonly Acceptance[]> = {};
  const take = (key: string, reason: string | undefined, now: Now, from = policies): void => {
    if (reason === undefined || found[key] !== undefined) return;
    found[key] = [{ ...now, policies: from, sentence: { zh: key, en: key }, reason } as Acceptance];
  };
  const changed = (all: readonly Change[], told: readonly Region[], from: string): void => {
    for (const { cause, now, decisions: turned } of all) {
      const known = turned.filter(({ at }) =>
        entries.has(earlierDecisionId((decisions ?? [])[at]?.replayed as never)),
      );
      const { decisions: tally, ...others } = now;
      const isWhole = tally !== undefined && known.length === turned.length;
      const reason = entries.reasonsFor(cause.settings, told);
      take(cause.key, reason, { ...others, ...(isWhole && { decisions: tally }) }, { ...policies, from });
    }
  };
  changed(changes, regions, policies.from);
  const draft = wellFormed(changshu2023Draft);
  if (against !== draft) {
    const since = compare(draft, own);
    changed(changesBetween(since, draft, own, undefined), since.regions, appliedPolicy(draft).hash);
  }
  for (const finding of findings) {
    take(findingKey(finding), entries.reasonsOf([earlierFindingId(finding)]), findingNow(finding));
  }
  for (const [at, each] of (decisions ?? []).entries()) {
    if (!each.isOdd) continue;
    const key = decisionKey({ replayed: each.replayed, at });
    take(key, entries.reasonsOf([earlierDecisionId(each.replayed)]), decisionNow(each));
  }
  const left: readonly EarlierEntry[] = [...earlier, ...entries.left];
  return { accepted: { ...found, ...accepted }, ...(left.length > 0 && { earlier: left }) };
}

/** Acceptances that are about nothing that differs: what they accepted must be in force, and somebody must have said why. */
function staleIn(
  accepted: Acceptances,
  used: ReadonlySet<string>,
  policy: Policy,
  sawDecisions: boolean,
): StaleAcceptance[] {
  return Object.keys(accepted).flatMap((id): StaleAcceptance[] => {
    const entry = inForce(accepted, id);
    if (entry === undefined || used.has(id)) return [];
    if (id.startsWith('decisions.') && !sawDecisions) return [];
    const at = (accepted[id] as readonly Acceptance[]).lastIndexOf(entry);
    const value = /^(findings|decisions)\./.test(id) ? undefined : valueUnder(id, policy);
    const isThere = value !== undefined && canonicalJson(entry.to ?? null) === canonicalJson(value.value);
    if (isThere && isReason(entry.reason)) return [];
    return [{ id, entry, at, why: isThere ? 'no-reason' : 'gone' }];
  });
}

/**
 * Checks a policy before it lands: which cases it decides otherwise than the policy in force, what a drafter might mend in
 * it, whether it decides the scenarios as expected, and which earlier decisions would differ. What one setting changes is
 * accepted as a whole, with a reason; an acceptance that does not fit what is there makes the check fail.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, withParameters } from 'pollutant-quota-rules';
 * import { check } from 'pollutant-quota-rules/analysis';
 *
 * const policy = withParameters(changshu2023Draft, { strategicRatio: '1.2' }, { id: 'mine' });
 * const { changes, passes, policy: to, against: from } = check(policy);
 * passes; // => false
 * changes.map(({ id, refused }) => [id, refused]); // => [['parameters.strategicRatio', 'not-listed']]
 *
 * const [change] = changes;
 * const entry = {
 *   from: '1.1',
 *   to: '1.2',
 *   policies: { from: from.hash, to: to.hash },
 *   cases: change!.now.cases,
 *   sentence: { zh: '倍数提高', en: 'A higher ratio' },
 *   reason: 'decided in May',
 * };
 * const accept = { accepted: { 'parameters.strategicRatio': [entry] } };
 * check(policy, { accept }).passes; // => true
 * check(changshu2023Draft, { accept }).stale[0]?.why; // => 'gone'
 * ```
 */
export function check(policy: Policy, options: CheckOptions = {}): Check {
  const given = ownFields(group(options, 'options'));
  const own = wellFormed(policy);
  const { receipts } = given;
  if (receipts === undefined) return checkRedecided(own, given, undefined);
  const both = deciding(own, given.against ?? changshu2023Draft);
  return checkRedecided(
    own,
    given,
    receiptsOf(receipts, (each, at) => redecide(each, at, both)),
  );
}

/** The same of earlier decisions that have been made again already, under these very policies. */
export function checkRedecided(
  policy: Policy,
  options: Omit<CheckOptions, 'receipts'>,
  decisions: readonly Redecided[] | undefined,
): Check {
  const { scenarios = [], accept: given = { accepted: {} } } = options;
  const own = wellFormed(policy);
  const against = wellFormed(options.against ?? changshu2023Draft, 'against');
  const { settings, regions } = compare(against, own);
  const all = changesBetween({ settings, regions }, against, own, decisions);
  const { findings: told, notes } = linted(own, against, settings.length > 0);
  const accept = migrated(given, own, against, regions, all, told, decisions);
  const used = new Set<string>();
  const standing = (id: string, now: Now): Acceptable => {
    used.add(id);
    return standingOf(id, now, accept.accepted);
  };

  const changes = all.map(
    (change): CheckedChange => ({ ...standing(change.cause.key, change.now), ...change }),
  );
  const findings = told.map((finding): CheckedFinding => {
    const now = findingNow(finding);
    return { ...standing(findingKey(finding), now), finding, now };
  });
  const played = scenarios.map((scenario) => ({
    scenario,
    played: playScenario(scenario, own),
    clauseWords: summaryUnder(scenario.clause, own),
  }));
  const checked = (decisions ?? []).map((each, at): CheckedDecision => {
    if (!each.isOdd) return each;
    const now = decisionNow(each);
    return { ...each, itself: standing(decisionKey({ replayed: each.replayed, at }), now), now };
  });
  const stale = staleIn(accept.accepted, used, own, decisions !== undefined);
  const passes =
    changes.every((each) => passesBy(each)) &&
    findings.every(isAccepted) &&
    stale.length === 0 &&
    played.every((each) => each.played.state === 'passed') &&
    checked.every(({ replayed, itself }) => replayed.state !== 'tampered' && (!itself || isAccepted(itself)));
  return {
    policy: appliedPolicy(own),
    against: appliedPolicy(against),
    settings,
    changes,
    findings,
    notes,
    scenarios: played,
    decisions: checked,
    stale,
    accept,
    passes,
  };
}

/** Whether a change lets the check pass: it is accepted, or nothing hangs on it and nobody said anything of it. */
export const passesBy = ({ isIdle, entry, refused }: CheckedChange): boolean =>
  refused === undefined || (isIdle && entry === undefined);
