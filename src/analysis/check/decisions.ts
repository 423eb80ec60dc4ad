import { assess } from '../../dossier/assess.js';
import { subjectOf } from '../../dossier/subject.js';
import { canonicalJson } from '../../lib/hash.js';
import { QuotaError } from '../../lib/problem.js';
import { policyHash } from '../../policy/hash.js';
import { wellFormed } from '../../policy/usable.js';
import type { Policy } from '../../types/policy.js';
import type { Ground } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import { changeable, type Setting, settingsBetween, withSettings } from '../compare/index.js';
import { linesOf, named, type Receipt, type Replayed, replayOne } from '../receipt/index.js';
import { type Cause, causesOf } from './causes.js';

/** One answer to an earlier application. */
export interface Answer {
  /** As canonical JSON. */
  readonly value: string;
  /** In words. */
  readonly words: Text;
  /** What it rests on. */
  readonly grounds: readonly Ground[];
}

/** An answer to an earlier application that the policy gives otherwise than the one before it. */
export interface Turn {
  /** The line, like `offsets.TP.required`; `*` where one of the policies has no answer at all. */
  readonly id: string;
  /** What it answers. */
  readonly title: Text;
  /** The answer of the policy before; absent where that has none. */
  readonly from?: Answer;
  /** The answer of the policy; absent where it has none. */
  readonly to?: Answer;
  /** The keys of what makes the difference. */
  readonly causes: readonly string[];
}

/** An earlier decision, made again under both policies. */
export interface Redecided {
  /** What became of it under the policy. */
  readonly replayed: Replayed;
  /** The answers that the policy gives otherwise than the one before it, and than the decision. */
  readonly turns: readonly Turn[];
  /**
   * Whether there is more to it than that the policy changes: the decision says what neither its facts nor its policy
   * bear out, or nobody can decide it.
   */
  readonly isOdd: boolean;
}

type Answers = ReadonlyMap<string, Answer & { readonly title: Text }>;

/** The line that stands for all where there is no answer. */
const WHOLE = '*';
const WHOLE_TITLE: Text = { zh: '全部结论', en: 'every answer' };

/** All that must be known of two policies to make decisions again under both. */
export interface Deciding {
  readonly policy: Policy;
  readonly against: Policy;
  readonly causes: readonly Cause[];
  /** The settings that can be changed alone, with the policy before in which they are, and the policy in which they are not. */
  readonly changes: readonly {
    readonly changed: readonly Setting[];
    readonly alone: Policy;
    readonly without: Policy;
  }[];
}

/** Prepares to make decisions again under two policies. */
export function deciding(policy: Policy, against: Policy): Deciding {
  const [own, before] = [wellFormed(policy), wellFormed(against, 'against')];
  const settings = settingsBetween(before, own);
  return {
    policy: own,
    against: before,
    causes: causesOf(settings, before, own),
    changes: changeable(settings).map((changed) => ({
      changed,
      alone: withSettings(before, changed, own),
      without: withSettings(own, changed, before),
    })),
  };
}

/** What a policy answers, line by line; nothing where it cannot. */
function answersTo({ facts }: Receipt, policy: Policy): Answers {
  try {
    const lines = linesOf(assess(facts, policy));
    return new Map(
      lines.map(({ id, title, words, value, ruling }) => [
        id,
        { title, words, value, grounds: ruling?.grounds ?? [] },
      ]),
    );
  } catch (error) {
    if (error instanceof QuotaError) return new Map();
    throw error;
  }
}

const bare = (answer: Answer | undefined): Answer | undefined =>
  answer && { value: answer.value, words: answer.words, grounds: answer.grounds };

function keysOf(settings: readonly Setting[], causes: readonly Cause[], place: string | undefined): string[] {
  const own = causes.filter((cause) => cause.settings.some((each) => settings.includes(each)));
  const isElsewhere = (cause: Cause): boolean =>
    cause.kind === 'place' &&
    cause.id !== place &&
    own.some(({ kind, id }) => kind === 'place' && id === place);
  return own.filter((cause) => !isElsewhere(cause)).map(({ key }) => key);
}

function turnsOf(receipt: Receipt, { policy, against, causes, changes }: Deciding): Turn[] {
  const [before, after] = [answersTo(receipt, against), answersTo(receipt, policy)];
  const told = new Map(receipt.lines.map(({ id, outcome }) => [id, canonicalJson(outcome)]));
  const all = changes.flatMap(({ changed }) => changed);
  const { place } = subjectOf(receipt.facts);
  if (before.size === 0 && after.size === 0) return [];
  if (before.size === 0 || after.size === 0) {
    return [{ id: WHOLE, title: WHOLE_TITLE, causes: keysOf(all, causes, place) }];
  }
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => {
    const now = after.get(id)?.value;
    return before.get(id)?.value !== now && told.get(id) !== now;
  });
  if (ids.length === 0) return [];
  const tried =
    changes.length === 1
      ? []
      : changes.map(({ changed, alone, without }) => ({
          changed,
          alone: answersTo(receipt, alone),
          without: answersTo(receipt, without),
        }));
  return ids.map((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    const made = tried
      .filter(
        ({ alone, without }) => alone.get(id)?.value === to?.value || without.get(id)?.value !== to?.value,
      )
      .flatMap(({ changed }) => changed);
    const [was, is] = [bare(from), bare(to)];
    return {
      id,
      title: (to ?? from)?.title ?? WHOLE_TITLE,
      ...(was && { from: was }),
      ...(is && { to: is }),
      causes: keysOf(made.length > 0 ? made : all, causes, place),
    };
  });
}

/** Whether a decision says what the policy that it names does not say of its facts. */
function isOddUnder(
  receipt: Receipt,
  replayed: Replayed,
  turns: readonly Turn[],
  { policy, against }: Deciding,
): boolean {
  if (replayed.differences.some(({ expected }) => !expected)) return true;
  if (replayed.state === 'unanswerable') return turns.length === 0;
  const { hash } = receipt.policy;
  const [own] = [policy, against].filter((each) => policyHash(each) === hash);
  if (own === undefined) return false;
  const answers = answersTo(receipt, own);
  return replayed.changes.some(
    ({ id, was }) => answers.get(id)?.value !== (was && canonicalJson(was.outcome)),
  );
}

/** Makes an earlier decision again under both policies; `at` is its place among the others. */
export function redecide(receipt: Receipt, at: number, both: Deciding): Redecided {
  const replayed = replayOne(receipt, at, both.policy);
  if (replayed.state === 'same' || replayed.state === 'tampered') {
    return { replayed: named(replayed), turns: [], isOdd: false };
  }
  if (replayed.state === 'unanswerable' && !Array.isArray((receipt as Receipt | null)?.lines)) {
    return { replayed, turns: [], isOdd: true };
  }
  const turns = both.changes.length === 0 ? [] : turnsOf(receipt, both);
  return { replayed: named(replayed), turns, isOdd: isOddUnder(receipt, replayed, turns, both) };
}

/** Which way a decision turned round. */
export type Reversal = 'to-covered' | 'to-short' | 'to-permitted' | 'to-refused';

const REVERSALS: Readonly<Record<string, Reversal>> = {
  'false>true': 'to-covered',
  'true>false': 'to-short',
  '"refused">"permitted"': 'to-permitted',
  '"permitted">"refused"': 'to-refused',
};

/** Which way an answer turned round, where it did. */
export const reversalOf = ({ from, to }: Turn): Reversal | undefined =>
  REVERSALS[`${from?.value}>${to?.value}`];
