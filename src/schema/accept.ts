import type { Accepted } from '../types/accept.js';
import { words } from './fields.js';
import { concluded, type Parsed, read, withoutSchemaName } from './parse.js';
import * as z from './zod.js';

const entry = z.strictObject({
  id: words,
  about: z.enum(['change', 'lint', 'decision']),
  sentence: z.strictObject({ zh: words, en: words }),
  reason: z.string(),
});

/** The schema of an accept file. */
export const acceptSchema: z.ZodType<Accepted> = z.strictObject({ accepted: z.array(entry) });

/**
 * Reads an accept file from JSON data: the changes, findings and earlier decisions that a person has read and taken as
 * meant, each with the reason.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { safeParseAccepted } from 'pollutant-quota-rules/schema';
 *
 * const parsed = safeParseAccepted({
 *   accepted: [{ id: '5f2c', about: 'change', sentence: { zh: '变严', en: 'stricter' }, reason: '' }],
 * });
 * parsed.data?.accepted.filter(({ reason }) => reason === '').length; // => 1
 * ```
 */
export function safeParseAccepted(input: unknown): Parsed<Accepted> {
  const { document, problems: own } = withoutSchemaName(input);
  const { data, problems } = read(acceptSchema, document);
  return concluded(data, [...own, ...problems]);
}
