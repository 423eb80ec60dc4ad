import type { ClauseId } from './clause.js';

/** Words of the given text, as they were written there. */
export interface FoundWords {
  /** The words, line breaks healed. */
  readonly words: string;
  /** The line on which they start, counted from 1. */
  readonly line: number;
}

/** What has become of a passage. */
export type PassageState = 'unchanged' | 'moved' | 'changed' | 'gone';

/** What has become of a clause, or of a heading above it. */
export interface PassageFinding {
  /** The clause, or the one below the heading. */
  readonly clause: ClauseId;
  /**
   * `unchanged`: word for word in its order; `moved`: word for word in another place; `changed`: similar words, no
   * more certain than `likeness`; `gone`: neither.
   */
  readonly state: PassageState;
  /** Where it stands now; absent for one that is gone. */
  readonly found?: FoundWords;
  /** The clause that stands before it now, where it is out of its order; absent at the start of the text. */
  readonly after?: ClauseId;
  /** Whether it is out of its order. */
  readonly outOfOrder: boolean;
  /** Of a changed clause, the estimated share of the wording in common, from 0 to 1 in steps of 0.01. */
  readonly likeness?: number;
}

/** Words of the given text that belong to no clause and no heading. */
export interface AddedWords extends FoundWords {
  /** The clause that they follow; absent at the start of the text. */
  readonly after?: ClauseId;
  /** Whether they go on with the sentence of that clause, and so may change what it means. */
  readonly sameSentence: boolean;
  /** Clauses whose words they repeat. */
  readonly repeats: readonly ClauseId[];
}

/**
 * What a comparison comes to. `identical`: character for character, white space aside; `same-words`: every clause is
 * unchanged and nothing is added; `different`; `unrelated`: hardly a clause is there, so it may be another document.
 */
export type TextVerdict = 'identical' | 'same-words' | 'different' | 'unrelated';

/** A given text held against a known one. */
export interface TextComparison {
  /** What it comes to. */
  readonly verdict: TextVerdict;
  /** Names the policy of the known text. */
  readonly policy: string;
  /** SHA-256 of the given text in UTF-8, all white space removed. */
  readonly textSha256: string;
  /** How many clauses are in each state, and how many passages are added. */
  readonly counts: Readonly<Record<PassageState | 'added', number>>;
  /** Every clause, in the order of the known text. */
  readonly clauses: readonly PassageFinding[];
  /** Every heading, in the same order. */
  readonly headings: readonly PassageFinding[];
  /** What is left over, in the order of the given text. */
  readonly added: readonly AddedWords[];
}
