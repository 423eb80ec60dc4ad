import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { parsePollutant } from '../rules/3.1.1-controlled-pollutants.js';
import type { PartialDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { ProblemCode } from '../types/problem.js';
import { concluded, type Parsed } from './parse.js';
import { safeParseDossier } from './parse-dossier.js';

/** What is wrong with a dossier that only lacks something. */
const LACKS: readonly ProblemCode[] = ['missing', 'missing-standing', 'missing-holding'];

const BY_POLLUTANT = ['increase', 'holdings', 'passed', 'provinceAmounts'];
const NAMING_POLLUTANTS = ['purchases', 'commitments'];

const symbolOf = (name: unknown): unknown => parsePollutant(name as string) ?? name;

const withSymbol = (each: object): object =>
  'pollutant' in each ? { ...each, pollutant: symbolOf(each.pollutant) } : each;

/** The same input with its pollutants by their symbols, as a whole dossier has them. */
function withSymbols(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (name === 'breaches') return [name, (value as readonly unknown[]).map(symbolOf)];
      if (NAMING_POLLUTANTS.includes(name)) return [name, (value as readonly object[]).map(withSymbol)];
      if (!BY_POLLUTANT.includes(name)) return [name, value];
      return [
        name,
        Object.fromEntries(Object.entries(value as object).map(([key, each]) => [symbolOf(key), each])),
      ];
    }),
  );
}

/**
 * Reads a dossier that may lack anything but its kind, so that `ask` can tell what is settled and what to ask. What is
 * there must be in order, as {@link safeParseDossier} checks it; what is missing is no problem.
 *
 * @clause 3.1.1.s1
 *
 * @example
 * ```ts
 * import { safeParsePartialDossier } from 'pollutant-quota-rules/schema';
 *
 * safeParsePartialDossier({ kind: 'construction', increase: { 总磷: '0.1' } }).data?.increase; // => { TP: '0.1' }
 * safeParsePartialDossier({ kind: 'construction', increase: { 总磷: 0.1 } }).success; // => false
 * ```
 */
export function safeParsePartialDossier(
  input: unknown,
  policy: Policy = changshu2023Draft,
): Parsed<PartialDossier> {
  const parsed = safeParseDossier(input, policy);
  if (parsed.success) return { success: true, data: parsed.data as unknown as PartialDossier };
  const { problems } = parsed.error;
  const wrong = problems.filter(({ code, path }) => path === 'kind' || path === '' || !LACKS.includes(code));
  if (wrong.length > 0) return concluded<PartialDossier>(undefined, wrong);
  return { success: true, data: withSymbols(input as Record<string, unknown>) as PartialDossier };
}
