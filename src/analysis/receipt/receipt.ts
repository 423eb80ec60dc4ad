import type { AppliedPolicy } from '../../dossier/answer.js';
import type { Assessment } from '../../dossier/assess.js';
import { has } from '../../lib/check.js';
import { canonicalJson, sha256 } from '../../lib/hash.js';
import { understood } from '../../lib/understood.js';
import { type Library, library } from '../../lib/version.js';

import type { Dossier } from '../../types/dossier.js';
import type { Note } from '../../types/note.js';
import type { ReadingId } from '../../types/reading.js';
import type { Ground } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
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

/**
 * A decision with all that is needed to make it again: plain JSON data with a checksum. The checksum finds slips, such as a
 * digit that was mistyped or a line that was lost; it proves nothing against a person, who can compute another. Who must
 * prove where a receipt comes from signs the file.
 */
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
  /** The checksum: SHA-256 of everything else as canonical JSON. No signature. */
  readonly hash: string;
}

const plain = <T>(value: T): T => JSON.parse(canonicalJson(value)) as T;

/** All that a receipt says but its checksum. */
type Said = Omit<Receipt, 'hash'>;

/** The checksum of all that a receipt says but the checksum itself. */
export const checksumOf = ({ hash: _hash, ...said }: Said & { readonly hash?: string }): string =>
  sha256(canonicalJson(said));

/** The facts as a dossier, also where they were those of an area by itself. */
function dossierOf({ facts }: Assessment): Dossier {
  if (has(facts, 'kind')) return facts;
  const { area, ...others } = facts;
  return { kind: 'area', place: area.place, ...others };
}

/** What an answer rests on; nothing of a line that only adds up others. */
export const groundsOf = ({ ruling }: Line): readonly Ground[] => ruling?.grounds ?? [];

const receiptLine = (line: Line): ReceiptLine => ({
  id: line.id,
  words: line.words,
  outcome: JSON.parse(line.value),
  grounds: groundsOf(line),
});

/**
 * The receipt of an assessment made by `assess`: facts, every answer with its grounds, readings, policy and library, with a
 * checksum over all of it. Plain data, so that it can be kept as one line of JSON and replayed later. The checksum is no
 * signature; who must prove where a receipt comes from signs the file.
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
  return understood('assessment', assessment, () => {
    const lines = linesOf(assessment).map(receiptLine);
    const { notes, readings, policy } = assessment;
    const said: Said = plain({
      facts: dossierOf(assessment),
      lines,
      ...(notes.length > 0 && { notes }),
      readings,
      policy,
      library,
    });
    return { ...said, hash: checksumOf(said) };
  });
}
