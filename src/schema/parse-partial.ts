import { optional } from '../lib/check.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { parsePollutant } from '../rules/3.1.1-controlled-pollutants.js';
import type { PartialDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { ProblemCode } from '../types/problem.js';
import type { Found } from './found.js';
import { type Parsed, parsed } from './parse.js';
import { readDossier } from './parse-dossier.js';

/** What is wrong with a dossier that only lacks something. */
const LACKS: readonly ProblemCode[] = ['missing', 'missing-standing', 'missing-holding'];

const BY_POLLUTANT: readonly unknown[] = ['increase', 'holdings', 'passed', 'provinceAmounts'];
const NAMING_POLLUTANTS: readonly unknown[] = ['purchases', 'commitments'];

/** Whether something is wrong also where anything may be missing: items of lists and named amounts may not be. */
function isWrong({ code, path }: Found): boolean {
  const [field] = path;
  if (field === undefined || field === 'kind' || !LACKS.includes(code)) return true;
  if (code !== 'missing') return false;
  return typeof path.at(-1) === 'number' || (path.length > 1 && BY_POLLUTANT.includes(field));
}

/** The same without the fields that have no value. */
function known(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(known);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.map(([name, part]) => [name, known(part)]));
}

const symbolOf = (name: unknown): unknown => parsePollutant(name as string) ?? name;

/** Names a pollutant, or does not say which. */
interface Naming {
  readonly pollutant?: unknown;
}

const withSymbol = (each: Naming): Naming => {
  const pollutant = optional(each, 'pollutant');
  return pollutant === undefined ? each : { ...each, pollutant: symbolOf(pollutant) };
};

/** The same input with its pollutants by their symbols, as a whole dossier has them. */
function withSymbols(input: object): PartialDossier {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (name === 'breaches') return [name, (value as readonly unknown[]).map(symbolOf)];
      if (NAMING_POLLUTANTS.includes(name)) return [name, (value as readonly Naming[]).map(withSymbol)];
      if (!BY_POLLUTANT.includes(name)) return [name, value];
      return [
        name,
        Object.fromEntries(Object.entries(value as object).map(([key, each]) => [symbolOf(key), each])),
      ];
    }),
  ) as PartialDossier;
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
  const reading = readDossier(input, policy, isWrong);
  if (reading.found.length > 0) return parsed<PartialDossier>({ ...reading, data: undefined });
  return { success: true, data: withSymbols(known(reading.document) as object) };
}
