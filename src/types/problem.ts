import type { Text } from './text.js';

/** What can be wrong with an input. */
export const PROBLEM_CODES = /* @__PURE__ */ Object.freeze([
  'missing',
  'wrong-type',
  'unknown-key',
  'not-in-list',
  'unknown-pollutant',
  'duplicate-pollutant',
  'not-an-amount',
  'negative-amount',
  'too-many-digits',
  'not-positive',
  'over-limit',
  'shares-do-not-sum',
  'wrong-hash',
  'not-a-date',
  'not-a-year',
  'outside-year',
  'too-early',
  'too-late',
  'amount-not-text',
  'fixed-settings',
  'not-found',
  'is-a-folder',
  'all-zero',
  'same-bank',
  'event-out-of-order',
  'unknown-place',
  'two-places',
  'place-elsewhere',
  'not-one-place',
  'missing-standing',
  'missing-holding',
  'upper-funds-in-voluntary',
  'deep-treatment-by-government',
  'invalid-json',
  'invalid-yaml',
  'duplicate-key',
  'too-deep',
  'not-utf8',
  'line-too-long',
  'too-many-values',
  'too-large',
  'too-long',
  'unreadable',
  'unwritable',
  'empty-text',
  'no-chinese',
  'not-plain-text',
  'binary-file',
  'text-too-long',
  'overdrawn',
  'part-outside-area',
  'event-conflict',
  'unknown-event',
  'unknown-clause',
  'no-scenarios',
  'no-receipts',
  'not-a-scenario',
  'not-in-answer',
  'wrong-clause',
  'already-corrected',
  'not-correctable',
  'answer-from-json',
  'more-problems',
] as const);

/** Names one thing that can be wrong; `describeProblem` puts it into words. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A place in a text. */
export interface TextPosition {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 units as editors count them. */
  readonly column: number;
}

/** One thing that is wrong with an input: what, where, what was expected and what was found. */
export interface Problem {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** Where, like `orders[0].scope`; empty for the input as a whole. */
  readonly path: string;
  /** The line of the file, from 1, where the input was read from a text. */
  readonly line?: number;
  /** The column in that line, from 1, in UTF-16 units. */
  readonly column?: number;
  /** What was expected: the values to choose from, a limit, or a kind of value. */
  readonly expected?: string;
  /** What was found, as it stood. */
  readonly found?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** Where the same field stands already. */
  readonly earlier?: TextPosition;
  /** Which mistake it is, for people, where the code covers many. */
  readonly detail?: Text;
}
