import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { type Assessment, assess } from '../../dossier/assess.js';
import { reading } from '../../lib/check.js';
import { canonicalJson } from '../../lib/hash.js';
import { pathInto } from '../../lib/path.js';
import { QuotaError } from '../../lib/problem.js';
import { library } from '../../lib/version.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { wellFormed } from '../../policy/usable.js';
import { safeParseDossier } from '../../schema/parse-dossier.js';
import { safeParseReceipt } from '../../schema/receipt.js';
import type { Dossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import { type Line, linesOf } from './lines.js';
import { checksumOf, groundsOf, type Receipt, type ReceiptLine } from './receipt.js';

/** A line that would be decided differently today. */
export interface ChangedLine {
  /** Where it stands. */
  readonly id: string;
  /** What was decided; absent where there was no such line. */
  readonly was?: ReceiptLine;
  /** What would be decided; absent where there is no such line any more. */
  readonly now?: Line;
}

/**
 * What of a receipt differs, beside the outcomes: `facts`, a fact that no dossier has; `words` and `grounds`, those of a line
 * whose outcome is the same; `repeated`, a line that is there already; `order`, the order of the lines; `readings`,
 * `policy` and `library`, what is said to have been applied; `field`, one that no receipt has.
 */
export type DifferenceKind =
  | 'facts'
  | 'words'
  | 'grounds'
  | 'repeated'
  | 'order'
  | 'readings'
  | 'policy'
  | 'library'
  | 'field';

/** Something that a receipt says and that would not be said so today, though the outcome may be the same. */
export interface ReceiptDifference {
  /** What differs. */
  readonly kind: DifferenceKind;
  /** Where in the receipt, like `lines[2].words`. */
  readonly path: string;
  /** The line that it is about, as it would be told today. */
  readonly line?: Line;
  /** What the receipt says; absent where it says nothing. */
  readonly was?: unknown;
  /** What would be said today; absent where nothing is. */
  readonly now?: unknown;
  /** What is wrong with a fact. */
  readonly problem?: Problem;
  /**
   * Whether it is to be expected where policy or version are others: that they are, the grounds and readings of another
   * policy, the words of another version. It is told, and alone makes no receipt `different`.
   */
  readonly expected: boolean;
}

/** What became of one receipt. */
export interface Replayed {
  /** Its place in the list. */
  readonly at: number;
  /** The receipt. */
  readonly receipt: Receipt;
  /**
   * `same`: decided as it was; `different`: some line is another, or the receipt says what would not be said today;
   * `tampered`: the receipt does not fit its checksum; `unanswerable`: the policy or the library of today cannot decide it.
   */
  readonly state: 'same' | 'different' | 'tampered' | 'unanswerable';
  /** The policy of the replay. */
  readonly policy: AppliedPolicy;
  /** Whether it was decided under that very policy. */
  readonly samePolicy: boolean;
  /** The lines that would be decided differently. */
  readonly changes: readonly ChangedLine[];
  /** All else in which it differs from the receipt that would be written today. */
  readonly differences: readonly ReceiptDifference[];
  /** Why it cannot be decided. */
  readonly problems?: readonly Problem[];
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Whether a line of a receipt has the same outcome as today. */
const isDecidedAlike = (was: ReceiptLine, now: Line): boolean => canonicalJson(was.outcome) === now.value;

function changesOf(was: readonly ReceiptLine[], now: readonly Line[]): ChangedLine[] {
  const before = new Map(was.map((each) => [each.id, each]));
  const after = new Map(now.map((each) => [each.id, each]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): ChangedLine[] => {
    const [old, current] = [before.get(id), after.get(id)];
    if (old !== undefined && current !== undefined && isDecidedAlike(old, current)) return [];
    return [{ id, ...(old && { was: old }), ...(current && { now: current }) }];
  });
}

/** Which parts of a line may be others, for the policy or the library is another. */
type Expected = Readonly<Record<'words' | 'grounds', boolean>>;

/** What a receipt says of a line whose outcome is the same. */
function lineDifferences(
  was: ReceiptLine,
  line: Line,
  path: string,
  expected: Expected,
): ReceiptDifference[] {
  const now = { words: line.words, grounds: groundsOf(line) };
  return (['words', 'grounds'] as const)
    .filter((part) => !isSame(was[part], now[part]))
    .map((part) => ({
      kind: part,
      path: pathInto(path, part),
      line,
      was: was[part],
      now: now[part],
      expected: expected[part],
    }));
}

function linesDifferences(
  was: readonly ReceiptLine[],
  now: readonly Line[],
  expected: Expected,
): ReceiptDifference[] {
  const today = new Map(now.map((line) => [line.id, line]));
  const seen = new Set<string>();
  const found = was.flatMap((each, at): ReceiptDifference[] => {
    const path = pathInto('lines', at);
    const line = today.get(each.id);
    if (seen.has(each.id)) {
      return [{ kind: 'repeated', path, ...(line && { line }), was: each, expected: false }];
    }
    seen.add(each.id);
    return line && isDecidedAlike(each, line) ? lineDifferences(each, line, path, expected) : [];
  });
  const order = [...seen].filter((id) => today.has(id));
  const orderToday = [...today.keys()].filter((id) => seen.has(id));
  if (isSame(order, orderToday)) return found;
  return [...found, { kind: 'order', path: 'lines', was: order, now: orderToday, expected: false }];
}

/** The facts of a receipt that no dossier has, though the rules may answer without them. */
function factDifferences(facts: Dossier, policy: Policy): ReceiptDifference[] {
  const { error } = safeParseDossier(facts, policy);
  return (error?.problems ?? []).map((problem) => ({
    kind: 'facts',
    path: pathInto('facts', problem.path),
    problem,
    expected: false,
  }));
}

/** What a receipt says to have been applied; that it is another policy or version is nothing against it. */
function appliedDifferences(
  { policy, library: release }: Receipt,
  today: AppliedPolicy,
): ReceiptDifference[] {
  const { id, status, hash } = policy;
  const { name, version } = release;
  const parts = [
    { kind: 'policy', was: { id, status, hash }, now: today, expected: hash !== today.hash },
    { kind: 'library', was: { name, version }, now: library, expected: name === library.name },
  ] as const;
  return parts.filter(({ was, now }) => !isSame(was, now)).map((part) => ({ ...part, path: part.kind }));
}

/** All in which a receipt differs from the one that would be written today, but for outcomes and fields of its own. */
function differencesOf(
  was: Receipt,
  { readings, policy: applied }: Assessment,
  lines: readonly Line[],
  policy: Policy,
): ReceiptDifference[] {
  const isOtherPolicy = was.policy.hash !== applied.hash;
  const expected = { words: was.library.version !== library.version, grounds: isOtherPolicy };
  const others: ReceiptDifference[] = isSame(was.readings, readings)
    ? []
    : [{ kind: 'readings', path: 'readings', was: was.readings, now: readings, expected: isOtherPolicy }];
  return [
    ...factDifferences(was.facts, policy),
    ...linesDifferences(was.lines, lines, expected),
    ...others,
    ...appliedDifferences(was, applied),
  ];
}

/**
 * Decides every receipt again under a policy and tells which would be decided differently today, line by line, with the
 * grounds of then and now; and all else that a receipt says and that would not be said so today, such as words that do not
 * fit the outcome. A receipt that does not fit its checksum is told, not decided.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { assess, changshu2023Draft, type ReductionDossier } from 'pollutant-quota-rules';
 * import { receipt, replay } from 'pollutant-quota-rules/analysis';
 *
 * const dossier: ReductionDossier = {
 *   kind: 'reduction',
 *   name: '某印染厂关闭',
 *   place: '梅李镇',
 *   implementer: 'industrial',
 *   works: 'other',
 *   source: 'closure',
 *   enterpriseClosed: true,
 *   capacityEliminated: false,
 *   completedOn: '2023-05-20',
 *   onKeyList: true,
 *   countedTowardTask: false,
 *   permitHolder: true,
 *   submitted: [],
 *   passed: { COD: '12.5' },
 * };
 * const strict = {
 *   ...changshu2023Draft,
 *   readings: { ...changshu2023Draft.readings, 'key-list-exclusion': 'listed' as const },
 * };
 * const [replayed] = replay([receipt(assess(dossier))], strict);
 * replayed?.state; // => 'different'
 * replayed?.changes[0]?.id; // => 'entry'
 * ```
 */
export function replay(receipts: Iterable<Receipt>, policy: Policy = changshu2023Draft): Replayed[] {
  const own = wellFormed(policy);
  return receiptsOf(receipts, (each, at) => replayOne(each, at, own));
}

/** What is made of each receipt of a list, which may be anything. */
export const receiptsOf = <T>(receipts: Iterable<Receipt>, make: (receipt: Receipt, at: number) => T): T[] =>
  reading(receipts, () => Array.from(receipts, make), 'receipts');

/** Decides one receipt again; `at` is its place among those that are replayed with it. */
export function replayOne(receipt: Receipt, at: number, policy: Policy): Replayed {
  const applied = appliedPolicy(policy);
  const samePolicy = saysHash(receipt, applied.hash);
  const told = { at, receipt, policy: applied, samePolicy, changes: [], differences: [] };
  try {
    const fields = unknownFields(receipt);
    if (checksumOf(receipt) !== receipt.hash) return { ...told, state: 'tampered' };
    const assessment = assess(receipt.facts, policy);
    const current = linesOf(assessment);
    const changes = changesOf(receipt.lines, current);
    const differences = [...differencesOf(receipt, assessment, current, policy), ...fields];
    const asItWas = changes.length === 0 && differences.every(({ expected }) => expected);
    return { ...told, state: asItWas ? 'same' : 'different', changes, differences };
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    return { ...told, state: 'unanswerable', problems: error.problems };
  }
}

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * The same with no more of the receipt than names it, so that many can be kept: nothing of it holds on to the text that it was
 * read from.
 */
export function named(replayed: Replayed): Replayed {
  const { receipt, changes, differences } = replayed;
  const facts = Object.entries(receipt.facts).filter(([, value]) => typeof value !== 'object');
  const head = {
    ...receipt,
    facts: Object.fromEntries(facts) as unknown as Dossier,
    lines: [],
    readings: [],
  };
  return {
    ...replayed,
    receipt: copied(head),
    changes: changes.map(({ was, ...change }) => ({ ...change, ...(was && { was: copied(was) }) })),
    differences: differences.map(({ was, ...each }) => ({
      ...each,
      ...(was !== undefined && { was: copied(was) }),
    })),
  };
}

/** Whether a receipt names the policy of a hash; what cannot be read does not. */
function saysHash(receipt: Receipt | undefined | null, hash: string): boolean {
  try {
    return receipt?.policy?.hash === hash;
  } catch {
    return false;
  }
}

/** The fields that no receipt has; what has not the shape of a receipt throws. */
function unknownFields(receipt: Receipt): ReceiptDifference[] {
  const problems = safeParseReceipt(receipt).error?.problems ?? [];
  const wrong = problems.filter(({ code }) => code !== 'unknown-key');
  if (wrong.length > 0) throw QuotaError.of(wrong);
  return problems.map(({ path }) => ({ kind: 'field', path, expected: false }));
}
