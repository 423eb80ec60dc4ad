import { optional } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import type { Problem } from '../types/problem.js';

/** The field of a dossier that facts come from, or a field of the dossier for the first step of each path. */
export type Places = string | Readonly<Record<string, string>>;

/** Asks a rule about a part of a dossier; where it finds a problem, its path is told in terms of the dossier. */
export function inside<Answer>(where: Places, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw toldIn(where, error);
  }
}

/** The same error, the paths of its problems in terms of the dossier. */
export function toldIn(where: Places, error: unknown): unknown {
  if (!(error instanceof QuotaError)) return error;
  return QuotaError.of(
    error.problems.map((problem): Problem => ({ ...problem, path: pathIn(where, problem.path) })),
  );
}

/** The path in the dossier of a fact of a question. */
export function pathIn(where: Places, path: string): string {
  if (typeof where === 'string') return `${where}.${path}`;
  const [step = ''] = path.split(/[.[]/, 1);
  return (optional(where, step) ?? step) + path.slice(step.length);
}
