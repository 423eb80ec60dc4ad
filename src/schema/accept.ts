import type { Acceptance, Accepted, EarlierEntry, Tally } from '../types/accept.js';
import { anyWords, kinds, words } from './fields.js';
import { type Parsed, parsed, type Reading, read } from './parse.js';
import * as z from './zod.js';

const text = z.strictObject({ zh: words, en: words });

const count = z.int().min(0);
kinds.add(count, { kind: 'count' });

const tally: z.ZodType<Tally> = z.strictObject({ count, digest: words });

const acceptance: z.ZodType<Acceptance> = z.strictObject({
  from: z.optional(z.unknown()),
  to: z.optional(z.unknown()),
  policies: z.strictObject({ from: words, to: words }),
  cases: tally,
  decisions: z.optional(tally),
  sentence: text,
  withdrawn: z.optional(z.literal(true)),
  reason: anyWords,
}) as unknown as z.ZodType<Acceptance>;

const earlierEntry: z.ZodType<EarlierEntry> = z.strictObject({
  id: words,
  about: z.enum(['change', 'lint', 'decision']),
  sentence: text,
  reason: anyWords,
});

/** The structure of an accept file. */
export const acceptFile: z.ZodType<Accepted> = z.strictObject({
  accepted: z.record(z.string(), z.array(acceptance)),
  earlier: z.optional(z.array(earlierEntry)),
}) as unknown as z.ZodType<Accepted>;

/** The structure of an accept file that a release up to 0.4 wrote. */
const earlierFile: z.ZodType<Accepted> = z.strictObject({
  accepted: z.array(earlierEntry),
}) as unknown as z.ZodType<Accepted>;

const isEarlier = (document: unknown): boolean =>
  typeof document === 'object' && Array.isArray((document as { accepted?: unknown } | null)?.accepted);

/** Reads what must be an accept file, of this release or of an earlier one. */
export function readAccepted(input: unknown): Reading<Accepted> {
  const reading = read(input, (document) => ({
    structure: isEarlier(document) ? earlierFile : acceptFile,
    others: () => [],
  }));
  const { data, found } = reading;
  if (found.length > 0 || !isEarlier(data)) return reading;
  const { accepted } = data as unknown as { readonly accepted: readonly EarlierEntry[] };
  return { ...reading, data: { accepted: {}, unread: accepted } };
}

/**
 * Reads an accept file from JSON data: what a person has read and taken as meant, by the setting that changes, each with
 * the reason. Entries that a release up to 0.4 wrote come back as `unread`; `check` finds the settings that they are about.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { safeParseAccepted } from 'pollutant-quota-rules/schema';
 *
 * const parsed = safeParseAccepted({
 *   accepted: {
 *     'parameters.strategicRatio': [
 *       {
 *         from: '1.1',
 *         to: '1.2',
 *         policies: { from: 'beefdf33', to: '5c1d20aa' },
 *         cases: { count: 1, digest: '0c9a5b41' },
 *         sentence: { zh: '替代倍数提高', en: 'a higher ratio' },
 *         reason: 'decided in May',
 *       },
 *     ],
 *   },
 * });
 * parsed.data?.accepted['parameters.strategicRatio']?.[0]?.reason; // => 'decided in May'
 * ```
 */
export const safeParseAccepted = (input: unknown): Parsed<Accepted> => parsed(readAccepted(input));
