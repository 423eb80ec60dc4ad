import type { AppliedPolicy } from '../dossier/answer.js';
import { type Assessment, assess } from '../dossier/assess.js';
import { group, listOf } from '../lib/check.js';
import { canonicalJson, sha256 } from '../lib/hash.js';
import { QuotaError } from '../lib/problem.js';
import { type Library, library } from '../lib/version.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { policyHash } from '../policy/hash.js';
import type { Dossier } from '../types/dossier.js';
import type { Note } from '../types/note.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import type { ReadingId } from '../types/reading.js';
import type { Ground } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import { type Line, linesOf } from './lines.js';

/** One answer on a receipt. */
export interface ReceiptLine {
  /** Where it stands, like `offsets.TP.use.upper-banks`. */
  readonly id: string;
  /** The answer in words, as it was told. */
  readonly words: Text;
  /** The answer as JSON data; amounts are decimal strings. */
  readonly outcome: unknown;
  /** What it rests on; none of a line that only adds up others. */
  readonly grounds: readonly Ground[];
}

/** A decision with all that is needed to make it again: plain JSON data, signed by its hash. */
export interface Receipt {
  /** The facts. */
  readonly facts: Dossier;
  /** Every answer with its grounds. */
  readonly lines: readonly ReceiptLine[];
  /** What was noted beside it; absent where nothing was. */
  readonly notes?: readonly Note[];
  /** The readings that it rests on. */
  readonly readings: readonly ReadingId[];
  /** The policy that was applied. */
  readonly policy: AppliedPolicy;
  /** The library that applied it. */
  readonly library: Library;
  /** SHA-256 of everything else as canonical JSON. */
  readonly hash: string;
}

/** A line that would be decided differently today. */
export interface ChangedLine {
  /** Where it stands. */
  readonly id: string;
  /** What was decided; absent where there was no such line. */
  readonly was?: ReceiptLine;
  /** What would be decided; absent where there is no such line any more. */
  readonly now?: Line;
}

/** What became of one receipt. */
export interface Replayed {
  /** Its place in the list. */
  readonly at: number;
  /** The receipt. */
  readonly receipt: Receipt;
  /**
   * `same`: decided as it was; `different`: some line is another; `tampered`: the receipt does not fit its hash;
   * `unanswerable`: the policy or the library of today cannot decide it.
   */
  readonly state: 'same' | 'different' | 'tampered' | 'unanswerable';
  /** Whether it was decided under the very policy of the replay. */
  readonly samePolicy: boolean;
  /** The lines that would be decided differently. */
  readonly changes: readonly ChangedLine[];
  /** Why it cannot be decided. */
  readonly problems?: readonly Problem[];
}

const plain = <T>(value: T): T => JSON.parse(canonicalJson(value)) as T;

/** The hash of all that a receipt says but the hash itself. */
const hashOf = ({ hash: _hash, ...signed }: Omit<Receipt, 'hash'> & { readonly hash?: string }): string =>
  sha256(canonicalJson(signed));

/** The facts as a dossier, also where they were those of an area by itself. */
function dossierOf({ facts }: Assessment): Dossier {
  if ('kind' in facts) return facts;
  const { area, ...others } = facts;
  return { kind: 'area', place: area.place, ...others };
}

const receiptLine = ({ id, words, value, ruling }: Line): ReceiptLine => ({
  id,
  words,
  outcome: JSON.parse(value),
  grounds: ruling?.grounds ?? [],
});

/**
 * The receipt of an assessment made by `assess`: facts, every answer with its grounds, readings, policy and library,
 * signed by a hash. Plain data, so that it can be kept as one line of JSON and replayed later.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { assess } from 'pollutant-quota-rules';
 * import { receipt } from 'pollutant-quota-rules/analysis';
 *
 * const assessment = assess({
 *   kind: 'construction',
 *   name: '某电子材料新建项目',
 *   place: '碧溪街道',
 *   construction: 'new',
 *   strategicEmerging: true,
 *   on: '2024-05-06',
 *   increase: { TP: '0.05' },
 *   holdings: { TP: '0.055' },
 *   standings: {
 *     '2023': { targetsMet: { water: true, air: true }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   },
 *   orders: [],
 *   breaches: [],
 *   purchases: [],
 * });
 * receipt(assessment).lines.find(({ id }) => id === 'offsets.TP.required')?.outcome; // => '0.055'
 * ```
 */
export function receipt(assessment: Assessment): Receipt {
  const { notes, readings, policy } = assessment;
  const signed = plain({
    facts: dossierOf(assessment),
    lines: linesOf(assessment).map(receiptLine),
    ...(notes.length > 0 && { notes }),
    readings,
    policy,
    library,
  });
  return { ...signed, hash: hashOf(signed) };
}

function changesOf(was: readonly ReceiptLine[], now: readonly Line[]): ChangedLine[] {
  const before = new Map(was.map((each) => [each.id, each]));
  const after = new Map(now.map((each) => [each.id, each]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): ChangedLine[] => {
    const [old, current] = [before.get(id), after.get(id)];
    if (old !== undefined && current !== undefined && canonicalJson(old.outcome) === current.value) return [];
    return [{ id, ...(old && { was: old }), ...(current && { now: current }) }];
  });
}

/**
 * Decides every receipt again under a policy and tells which would be decided differently today, line by line, with the
 * grounds of then and now. A receipt that does not fit its hash is told, not decided.
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
  const hash = policyHash(policy);
  return [...receipts].map((each, at): Replayed => {
    const told = { at, receipt: each, samePolicy: isGroup(each) && each.policy?.hash === hash };
    try {
      checkShape(each);
      if (hashOf(each) !== each.hash) return { ...told, state: 'tampered', changes: [] };
      const changes = changesOf(each.lines, linesOf(assess(each.facts, policy)));
      return { ...told, state: changes.length === 0 ? 'same' : 'different', changes };
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      return { ...told, state: 'unanswerable', changes: [], problems: error.problems };
    }
  });
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Refuses what has not the shape of a receipt. */
function checkShape(receipt: Receipt): void {
  const { facts, lines, policy } = group(receipt, '');
  group(facts, 'facts');
  group(policy, 'policy');
  for (const [at, line] of listOf(lines, 'lines').entries()) group(line, `lines[${at}]`);
}
