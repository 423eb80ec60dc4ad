import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import {
  crossCheckArea,
  crossCheckConstruction,
  crossCheckReduction,
  type Fields,
  fieldsOf,
} from './cross-checks.js';
import { areaDossierSchema, constructionDossierSchema, reductionSchemaOf } from './dossier.js';
import { concluded, type Parsed, read, unwrapped, withoutSchemaName } from './parse.js';
import * as z from './zod.js';

const anyKind = z.looseObject({ kind: z.enum(['reduction', 'construction', 'area']) });

function readReduction(input: Fields, policy: Policy, own: readonly Problem[]): Parsed<ReductionDossier> {
  const { data, problems } = read(reductionSchemaOf(input.source), input);
  return concluded(data, [...own, ...problems, ...crossCheckReduction(input, policy)]);
}

function readConstruction(
  input: Fields,
  policy: Policy,
  own: readonly Problem[],
): Parsed<ConstructionDossier> {
  const { data, problems } = read(constructionDossierSchema, input);
  return concluded(data, [...own, ...problems, ...crossCheckConstruction(input, policy)]);
}

function readArea(input: Fields, policy: Policy, own: readonly Problem[]): Parsed<AreaDossier> {
  const { data, problems } = read(areaDossierSchema, input);
  return concluded(data, [...own, ...problems, ...crossCheckArea(input, policy)]);
}

/**
 * Reads a dossier from JSON data. Nothing is repaired: a problem is refused with its path, what was expected, what was
 * found and, for a near miss, what was probably meant; all problems are listed at once. A fact that is not there is
 * missing, never no or zero. A dossier may name its JSON Schema under `$schema`; the name is no fact. Pollutants may be written by any name that `parsePollutant` knows and come out by
 * their symbol.
 *
 * @clause 3.1.1.s1
 * @param input - the parsed JSON
 * @param policy - decides which places are known
 *
 * @example
 * ```ts
 * import { safeParseDossier } from 'pollutant-quota-rules/schema';
 *
 * const parsed = safeParseDossier({ kind: 'constructoin' });
 * parsed.success; // => false
 * parsed.error?.problems[0]?.suggestion; // => 'construction'
 * ```
 */
export function safeParseDossier(input: unknown, policy: Policy = changshu2023Draft): Parsed<Dossier> {
  const own = usable(policy);
  const { document, problems } = withoutSchemaName(input);
  const fields = fieldsOf(document);
  if (fields.kind === 'reduction') return readReduction(fields, own, problems);
  if (fields.kind === 'construction') return readConstruction(fields, own, problems);
  if (fields.kind === 'area') return readArea(fields, own, problems);
  return concluded<Dossier>(undefined, [...problems, ...read(anyKind, document).problems]);
}

/**
 * Reads a dossier from JSON data, as {@link safeParseDossier} does.
 *
 * @clause 3.1.1.s1
 * @throws {@link QuotaError} with every problem of the input
 *
 * @example
 * ```ts
 * import { parseDossier } from 'pollutant-quota-rules/schema';
 *
 * parseDossier({ kind: 'reduction' }); // throws QuotaError
 * ```
 */
export function parseDossier(input: unknown, policy: Policy = changshu2023Draft): Dossier {
  return unwrapped(safeParseDossier(input, policy));
}
