import { expect } from 'vitest';
import type { QuotaError } from '../../src/lib/problem.js';
import { safeParseDossier } from '../../src/schema/parse-dossier.js';
import type { Problem } from '../../src/types/problem.js';

interface Read {
  readonly success: boolean;
  readonly error?: QuotaError | undefined;
}

/** Every problem of a reading; fails where there is none. */
export function problemsIn(read: Read): readonly Problem[] {
  expect(read.success).toBe(false);
  return read.error?.problems ?? [];
}

/** Every problem of a dossier, as `code path`. */
export const refusals = (dossier: unknown): string[] =>
  problemsIn(safeParseDossier(dossier)).map(({ code, path }) => `${code} ${path}`.trimEnd());
