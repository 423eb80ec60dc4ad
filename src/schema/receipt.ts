import type { Library } from '../lib/version.js';
import type { Text } from '../types/text.js';
import { anyWords, kinds, words } from './fields.js';
import { type Parsed, parsed, type Reading, read } from './parse.js';
import * as z from './zod.js';

/** What one line of a receipt rests on, as it was read. */
export interface ReadGround {
  /** The clause. */
  readonly clause: string;
  /** What the clause did. */
  readonly code: string;
  /** The reading, where the text was open. */
  readonly reading?: string;
  /** The part of the outcome. */
  readonly about?: string;
}

/** One line of a receipt, as it was read. */
export interface ReadReceiptLine {
  /** Where it stands. */
  readonly id: string;
  /** The answer in words. */
  readonly words: Text;
  /** The answer as data. */
  readonly outcome: unknown;
  /** What it rests on. */
  readonly grounds: readonly ReadGround[];
}

/** One note of a receipt, as it was read. */
export interface ReadNote {
  /** What is noted. */
  readonly code: string;
  /** The fact that it is about. */
  readonly path: string;
  /** What was found there. */
  readonly found: string;
  /** The limit that it lies beyond. */
  readonly expected?: string;
  /** What was perhaps meant. */
  readonly suggestion?: string;
}

/** The policy of a receipt, as it was read. */
export interface ReadPolicy {
  /** Its id. */
  readonly id: string;
  /** How far it had come. */
  readonly status: string;
  /** Its hash. */
  readonly hash: string;
}

/** A receipt as it was read: its shape is right, and what it says is still to be checked. */
export interface ReadReceipt {
  /** The facts. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Every answer. */
  readonly lines: readonly ReadReceiptLine[];
  /** What was noted beside it. */
  readonly notes?: readonly ReadNote[];
  /** The readings that it rests on. */
  readonly readings: readonly string[];
  /** The policy that was applied. */
  readonly policy: ReadPolicy;
  /** The library that applied it. */
  readonly library: Library;
  /** The checksum of all this; no signature. */
  readonly hash: string;
}

const ground = z.strictObject({
  clause: words,
  code: words,
  reading: words.exactOptional(),
  about: words.exactOptional(),
});

const told = z.strictObject({ zh: anyWords, en: anyWords });

const outcome = z.unknown();
kinds.add(outcome, { kind: 'answer' });

const line = z.strictObject({ id: words, words: told, outcome, grounds: z.array(ground) });

const note = z.strictObject({
  code: words,
  path: words,
  found: words,
  expected: words.exactOptional(),
  suggestion: words.exactOptional(),
});

/** The structure of a receipt. */
export const receiptLine: z.ZodType<ReadReceipt> = z.strictObject({
  facts: z.record(z.string(), z.unknown()),
  lines: z.array(line),
  notes: z.array(note).exactOptional(),
  readings: z.array(words),
  policy: z.strictObject({ id: words, status: words, hash: words }),
  library: z.strictObject({ name: words, version: words }),
  hash: words,
});

/** Reads what must be a receipt. */
export function readReceipt(input: unknown): Reading<ReadReceipt> {
  const reading = read(input, () => ({ structure: receiptLine, others: () => [] }));
  return reading.found.length > 0 ? reading : { ...reading, data: structuredClone(reading.data) };
}

/**
 * Reads a receipt from JSON data, such as one line of a file that `assess --format receipt` wrote. Whether it fits its checksum
 * is for `replay` to tell.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { safeParseReceipt } from 'pollutant-quota-rules/schema';
 *
 * safeParseReceipt({ facts: {} }).error?.problems.length; // => 5
 * ```
 */
export const safeParseReceipt = (input: unknown): Parsed<ReadReceipt> => parsed(readReceipt(input));
