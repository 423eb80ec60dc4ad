import * as z from 'zod';
import type { Library } from '../lib/version.js';
import type { Text } from '../types/text.js';
import { kinds, words } from './fields.js';
import { concluded, type Parsed, read, withoutSchemaName } from './parse.js';

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

const told = z.strictObject({ zh: z.string(), en: z.string() });

const outcome = z.unknown();
kinds.add(outcome, { kind: 'answer' });

const line = z.strictObject({ id: words, words: told, outcome, grounds: z.array(ground) });

/**
 * The schema of a receipt, of any version of this library: codes, readings and clauses that this version does not know are
 * let through, so that an old decision is told apart from a broken line.
 */
export const receiptSchema: z.ZodType<ReadReceipt> = z.strictObject({
  facts: z.record(z.string(), z.unknown()),
  lines: z.array(line),
  readings: z.array(words),
  policy: z.strictObject({ id: words, status: words, hash: words }),
  library: z.strictObject({ name: words, version: words }),
  hash: words,
});

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
export function safeParseReceipt(input: unknown): Parsed<ReadReceipt> {
  const { document, problems: own } = withoutSchemaName(input);
  const { data, problems } = read(receiptSchema, document);
  return concluded(data, [...own, ...problems]);
}
