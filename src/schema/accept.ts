import * as z from 'zod';
import type { Accepted } from '../types/accept.js';
import { words } from './fields.js';
import { concluded, type Parsed, read, withoutSchemaName } from './parse.js';

const entry = z.strictObject({
  id: words,
  about: z.enum(['change', 'lint', 'decision']),
  sentence: z.strictObject({ zh: words, en: words }),
  reason: z.string(),
});

/** The schema of an accept file. */
export const acceptSchema: z.ZodType<Accepted> = z.strictObject({ accepted: z.array(entry) });

/** Reads an accept file from JSON data; every problem is listed at once. */
export function safeParseAccepted(input: unknown): Parsed<Accepted> {
  const { document, problems: own } = withoutSchemaName(input);
  const { data, problems } = read(acceptSchema, document);
  return concluded(data, [...own, ...problems]);
}
