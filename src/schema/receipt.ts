import * as z from 'zod';
import { words } from './fields.js';
import { concluded, type Parsed, read, withoutSchemaName } from './parse.js';

const ground = z.strictObject({
  clause: words,
  code: words,
  reading: words.exactOptional(),
  about: words.exactOptional(),
});

const told = z.strictObject({ zh: z.string(), en: z.string() });

const line = z.strictObject({ id: words, words: told, outcome: z.unknown(), grounds: z.array(ground) });

/**
 * The schema of a receipt, of any version of this library: codes, readings and clauses that this version does not know are
 * let through, so that an old decision is told apart from a broken line.
 */
export const receiptSchema = z.strictObject({
  facts: z.record(z.string(), z.unknown()),
  lines: z.array(line),
  readings: z.array(words),
  policy: z.strictObject({ id: words, status: words, hash: words }),
  library: z.strictObject({ name: words, version: words }),
  hash: words,
});

/** A receipt as it was read: its shape is right, and what it says is still to be checked. */
export type ReadReceipt = z.infer<typeof receiptSchema>;

/**
 * Reads a receipt from JSON data, such as one line of a file that `assess --format receipt` wrote. Whether it fits its hash
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
