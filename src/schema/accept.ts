import type { Accepted } from '../types/accept.js';
import { anyWords, words } from './fields.js';
import { type Parsed, parsed, type Reading, read } from './parse.js';
import * as z from './zod.js';

const entry = z.strictObject({
  id: words,
  about: z.enum(['change', 'lint', 'decision']),
  sentence: z.strictObject({ zh: words, en: words }),
  reason: anyWords,
});

/** The structure of an accept file. */
export const acceptFile: z.ZodType<Accepted> = z.strictObject({ accepted: z.array(entry) });

/** Reads what must be an accept file. */
export const readAccepted = (input: unknown): Reading<Accepted> =>
  read(input, () => ({ structure: acceptFile, others: () => [] }));

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
export const safeParseAccepted = (input: unknown): Parsed<Accepted> => parsed(readAccepted(input));
