import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { canonicalJson, sha256 } from '../../lib/hash.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { summaryUnder } from '../../policy/clauses.js';
import { wellFormed } from '../../policy/usable.js';
import type { AcceptedEntry } from '../../types/accept.js';
import type { Policy } from '../../types/policy.js';
import type { Scenario } from '../../types/scenario.js';
import type { Text } from '../../types/text.js';
import { compare, type Region, type Setting, sameCases } from '../compare/index.js';
import { DRAFT_NOTES, type Finding, lint } from '../lint/index.js';
import { QUESTIONS } from '../questions/index.js';
import { type Receipt, type Replayed, replay } from '../receipt/index.js';
import type { Description } from '../space/index.js';
import { type PlayedScenario, playScenario } from './scenario.js';

/** What a policy is checked against, besides itself. */
export interface CheckOptions {
  /** The policy that was in force before; the draft unless given. */
  readonly against?: Policy;
  /** What the policy should decide. */
  readonly scenarios?: readonly Scenario[];
  /** What was decided before; not checked unless given. */
  readonly receipts?: Iterable<Receipt>;
  /** What a person has read and taken as meant. */
  readonly accepted?: readonly AcceptedEntry[];
}

/** Something that must be accepted, or the check fails. */
export interface Acceptable {
  /** Names it as long as it says the same. */
  readonly id: string;
  /** By which it is accepted; absent where it is not. */
  readonly accepted?: AcceptedEntry;
}

/** Cases that the policy decides otherwise than the one before. */
export interface CheckedChange extends Acceptable {
  /** Each part of the answer that is another, of the same cases. */
  readonly regions: readonly [Region, ...Region[]];
}

/** Something in the policy that is hardly meant. */
export interface CheckedFinding extends Acceptable {
  /** What it is. */
  readonly finding: Finding;
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

/** An earlier decision, made again. Only one that would differ or cannot be made can be accepted. */
export interface CheckedDecision extends Partial<Acceptable> {
  /** What became of it. */
  readonly replayed: Replayed;
}

/** All that a check of a policy finds. */
export interface Check {
  /** The policy. */
  readonly policy: AppliedPolicy;
  /** What it was held against. */
  readonly against: AppliedPolicy;
  /** The parameters and readings by which the two differ. */
  readonly settings: readonly Setting[];
  /** Those of them that change no decision. */
  readonly idle: readonly Setting[];
  /** The cases that are decided otherwise, in the order of the text. */
  readonly changes: readonly CheckedChange[];
  /** The errors and warnings of `lint`. */
  readonly findings: readonly CheckedFinding[];
  /** The notes of `lint` that the policy before does not have. */
  readonly notes: readonly Finding[];
  /** The scenarios, in the order in which they were given. */
  readonly scenarios: readonly CheckedScenario[];
  /** The earlier decisions, in the order in which they were given. */
  readonly decisions: readonly CheckedDecision[];
  /** What is accepted but does not occur any more. */
  readonly stale: readonly AcceptedEntry[];
  /** Whether nothing is left that has not been accepted, and every scenario passes. */
  readonly passes: boolean;
}

const named = (about: AcceptedEntry['about'], what: unknown): string =>
  `${about}-${sha256(canonicalJson(what)).slice(0, 12)}`;

const casesOf = (where: Description): unknown => where.map(({ id, words }) => [id, words.en]);

/** The cases, what makes the difference, and each answer; of a figure, which hangs on the case, only its direction. */
function changeId([first, ...others]: CheckedChange['regions']): string {
  const { question, where, because } = first;
  const parts = [first, ...others].map(({ part, from, to, direction }) =>
    QUESTIONS[question].parts[part]?.figure ? [part, direction] : [part, from, to],
  );
  const settings = because.map(({ id, from, to }) => [id, from, to]);
  return named('change', [question, casesOf(where), settings, parts]);
}

const findingId = ({ id, severity, where, found, expected }: Finding): string =>
  named('lint', [id, severity, found, expected?.en, where.map(casesOf)]);

function decisionId({ receipt, state, changes, differences, problems }: Replayed): string {
  const lines = changes.map(({ id, now }) => [id, now?.value]);
  const others = differences
    .filter(({ expected }) => !expected)
    .map(({ kind, path, now }) => [kind, path, now]);
  const hash = (receipt as Receipt | null)?.hash;
  return named('decision', [hash, state, lines, problems, ...(others.length > 0 ? [others] : [])]);
}

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

/**
 * Checks a policy before it lands: what a drafter might mend in it, which cases it decides otherwise than the policy
 * before it, whether it decides the scenarios as expected, and which earlier decisions would differ. What is listed as
 * accepted harms nothing; what is listed and does not occur any more is told.
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
 * const { changes, passes } = check(policy);
 * passes; // => false
 * changes.map(({ regions }) => regions[0].words.to.en); // => ['1.2']
 *
 * const accepted = changes.map(({ id }) => {
 *   return { id, about: 'change' as const, sentence: { zh: '倍数提高', en: 'A higher ratio' }, reason: 'decided in May' };
 * });
 * check(policy, { accepted }).passes; // => true
 * check(changshu2023Draft, { accepted }).stale.length; // => 1
 * ```
 */
export function check(policy: Policy, options: CheckOptions = {}): Check {
  const { receipts, ...others } = options;
  const own = wellFormed(policy);
  return checkReplayed(own, others, receipts && replay(receipts, own));
}

/** The same of earlier decisions that have been made again already, under this very policy. */
export function checkReplayed(
  policy: Policy,
  options: Omit<CheckOptions, 'receipts'>,
  replayed: readonly Replayed[] | undefined,
): Check {
  const { scenarios = [], accepted = [] } = options;
  const own = wellFormed(policy);
  const { against: given = changshu2023Draft } = options;
  const against = wellFormed(given, 'against');
  const entries = new Map(accepted.map((entry) => [entry.id, entry]));
  const used = new Set<string>();
  const acceptable = (id: string): Acceptable => {
    used.add(id);
    const entry = entries.get(id);
    return { id, ...(entry && { accepted: entry }) };
  };

  const { settings, idle, regions } = compare(against, own);
  const changes = sameCases(regions).map((group): CheckedChange => {
    const [first, ...others] = group as [Region, ...Region[]];
    return { ...acceptable(changeId([first, ...others])), regions: [first, ...others] };
  });
  const { findings: told, notes } = linted(own, against, settings.length > 0);
  const findings = told.map((finding): CheckedFinding => ({ ...acceptable(findingId(finding)), finding }));
  const played = scenarios.map((scenario) => ({
    scenario,
    played: playScenario(scenario, own),
    clauseWords: summaryUnder(scenario.clause, own),
  }));
  const decisions = (replayed ?? []).map((each): CheckedDecision => {
    const mayDiffer = each.state === 'different' || each.state === 'unanswerable';
    return { ...(mayDiffer && acceptable(decisionId(each))), replayed: each };
  });
  const stale = accepted.filter(
    ({ id, about }) => !used.has(id) && (about !== 'decision' || replayed !== undefined),
  );
  const passes =
    [...changes, ...findings].every((each) => each.accepted !== undefined) &&
    played.every((each) => each.played.state === 'passed') &&
    decisions.every((each) => each.replayed.state === 'same' || each.accepted !== undefined);
  return {
    policy: appliedPolicy(own),
    against: appliedPolicy(against),
    settings,
    idle,
    changes,
    findings,
    notes,
    scenarios: played,
    decisions,
    stale,
    passes,
  };
}
