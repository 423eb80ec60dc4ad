import { DOSSIERS } from '../facts/dossiers.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import { crossCheckArea, crossCheckConstruction, crossCheckReduction, fieldsOf } from './cross-checks.js';
import { areaStructure, constructionStructure, reductionStructureOf } from './dossier.js';
import type { Found } from './found.js';
import { type Check, type Parsed, parsed, type Reading, read, unwrapped } from './parse.js';
import * as z from './zod.js';

const anyKind = z.looseObject({ kind: z.enum(Object.keys(DOSSIERS)) });

/** How a reduction dossier is checked. */
export function reductionCheck(document: unknown, policy: Policy): Check<ReductionDossier> {
  const fields = fieldsOf(document);
  return {
    structure: reductionStructureOf(fields.source),
    others: () => crossCheckReduction(fields, policy),
  };
}

/** How a construction dossier is checked. */
export const constructionCheck = (document: unknown, policy: Policy): Check<ConstructionDossier> => ({
  structure: constructionStructure,
  others: () => crossCheckConstruction(fieldsOf(document), policy),
});

/** How an area's dossier is checked. */
export const areaCheck = (document: unknown, policy: Policy): Check<AreaDossier> => ({
  structure: areaStructure,
  others: () => crossCheckArea(fieldsOf(document), policy),
});

/** How a dossier is checked, by its kind. */
export function dossierCheck(document: unknown, policy: Policy): Check<Dossier> {
  switch (fieldsOf(document).kind) {
    case 'reduction':
      return reductionCheck(document, policy);
    case 'construction':
      return constructionCheck(document, policy);
    case 'area':
      return areaCheck(document, policy);
    default:
      return { structure: anyKind as z.ZodType as z.ZodType<Dossier>, others: () => [] };
  }
}

/** Reads a dossier of any kind; `tells` leaves out what is no problem to its reader. */
export const readDossier = (
  input: unknown,
  policy: Policy,
  tells?: (found: Found) => boolean,
): Reading<Dossier> => read(input, (document) => dossierCheck(document, policy), tells);

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
  return parsed(readDossier(input, usable(policy)));
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
