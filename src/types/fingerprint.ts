import type { ClauseId } from './clause.js';

/** By what a passage of a policy's text is recognised. Its words are not stored and cannot be read back. */
export interface Fingerprint {
  /** The clause that the passage is, or that it stands above. */
  readonly clause: ClauseId;
  /** Whether it is a heading above the clause, and not the clause itself. */
  readonly heading?: true;
  /** Its length in UTF-16 units, as `foldText` writes it. */
  readonly length: number;
  /** How many different runs of three characters it has. */
  readonly runs: number;
  /** Its rolling hash, 32 bits: quick to look for, not sure. */
  readonly rolling: number;
  /** The SHA-256 of its folded words: sure. */
  readonly sha256: string;
  /**
   * A blurred picture of its words in hexadecimal: one bit for each run of three characters, few enough bits that a
   * quarter of all other runs hit one as well. It tells alike from unlike, and no more.
   */
  readonly sketch: string;
}

/** The text of a policy, passage by passage in its order, as fingerprints. */
export interface FingerprintedText {
  /** Names the policy. */
  readonly policy: string;
  /** SHA-256 of the whole text in UTF-8, all white space removed. */
  readonly sourceSha256: string;
  /** Its clauses, and the headings above them. */
  readonly passages: readonly Fingerprint[];
}
