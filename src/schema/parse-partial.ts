import { DOSSIERS } from '../facts/dossiers.js';
import { type DeclaredFact, type DeclaredFacts, fieldsOf } from '../facts/fact.js';
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

/** The names of the amounts by pollutant. */
const BY_POLLUTANT: readonly unknown[] = Object.values(DOSSIERS)
  .flatMap((dossier) => Object.values(fieldsOf(dossier)))
  .filter(({ kind }) => kind === 'amounts')
  .map(({ name }) => name);

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

/** The same values with their pollutants by their symbols, as a whole dossier has them. */
function withSymbols(value: unknown, fact: DeclaredFact): unknown {
  switch (fact.kind) {
    case 'pollutant':
      return symbolOf(value);
    case 'amounts':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, each]) => [symbolOf(name), each]),
      );
    case 'list':
      return (value as readonly unknown[]).map((each) => withSymbols(each, fact.each));
    case 'group':
      return factsWithSymbols(value as object, fieldsOf(fact));
    default:
      return value;
  }
}

const factsWithSymbols = (given: object, facts: DeclaredFacts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const fact = optional(facts, name);
      return [name, fact === undefined ? value : withSymbols(value, fact)];
    }),
  );

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
  const dossier = known(reading.document) as PartialDossier;
  const data = factsWithSymbols(dossier, fieldsOf(DOSSIERS[dossier.kind])) as PartialDossier;
  return { success: true, data };
}
