import { knownLang, reading } from '../lib/check.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { usable } from '../policy/usable.js';
import type { Accepted } from '../types/accept.js';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { Scenario } from '../types/scenario.js';
import type { Lang } from '../types/text.js';
import { acceptFile, readAccepted } from './accept.js';
import { anyDossierStructure, areaStructure, constructionStructure, reductionStructure } from './dossier.js';
import { type Check, read, schemaOf } from './parse.js';
import { areaCheck, constructionCheck, dossierCheck, reductionCheck } from './parse-dossier.js';
import { policyStructure, readPolicy } from './policy.js';
import { type ReadReceipt, readReceipt, receiptLine } from './receipt.js';
import { readScenario, scenarioFile } from './scenario.js';
import type * as z from './zod.js';

/** Every schema of this library, under one policy and with messages in one language. */
export interface Schemas {
  /** The schema of any dossier. */
  readonly dossierSchema: z.ZodType<Dossier>;
  /** The schema of a reduction dossier. */
  readonly reductionDossierSchema: z.ZodType<ReductionDossier>;
  /** The schema of a construction dossier. */
  readonly constructionDossierSchema: z.ZodType<ConstructionDossier>;
  /** The schema of an area's dossier. */
  readonly areaDossierSchema: z.ZodType<AreaDossier>;
  /** The schema of a policy. */
  readonly policySchema: z.ZodType<Policy>;
  /** The schema of a scenario. */
  readonly scenarioSchema: z.ZodType<Scenario>;
  /** The schema of a receipt. */
  readonly receiptSchema: z.ZodType<ReadReceipt>;
  /** The schema of an accept file. */
  readonly acceptSchema: z.ZodType<Accepted>;
}

/** What schemas are to be like. */
export interface SchemaOptions {
  /** Decides which places are known; the draft unless given. */
  readonly policy?: Policy;
  /** The language of messages; English unless given. */
  readonly lang?: Lang;
}

/**
 * The schemas of this library under a policy of one's own, or with messages in Chinese: for forms, RPC and whatever else
 * takes a zod schema or a Standard Schema. Each is the whole check of its `safeParse…`: what passes a dossier schema,
 * `assess` answers. An issue stands at the path of what is wrong; its `message` is that of `describeProblem` without the
 * path, and its `params` are the problem itself.
 *
 * @clause 3.1.1.s1
 * @throws {@link QuotaError} on a policy that is not in order and on an unknown language
 *
 * @example
 * ```ts
 * import { schemasFor } from 'pollutant-quota-rules/schema';
 *
 * const { areaDossierSchema } = schemasFor({ lang: 'zh' });
 * const { error } = areaDossierSchema.safeParse({
 *   kind: 'area',
 *   place: '高新区',
 *   year: 2024,
 *   on: '2024-05-06',
 *   standings: {
 *     '2023': { targetsMet: { water: true, air: true }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   },
 *   orders: [{ scope: 'bank', issuedOn: '2024-02-01' }],
 *   commitments: [],
 * });
 * error?.issues[0]?.path; // => ['orders', 0, 'scope']
 * error?.issues[0]?.message; // => '应为 banks、cross-region、both 之一，实为 "bank"。是否应为 banks？'
 * ```
 */
export function schemasFor(options: SchemaOptions = {}): Schemas {
  const { policy, lang } = reading(options, (given) => ({
    policy: usable(given.policy === undefined ? changshu2023Draft : given.policy),
    lang: knownLang(given.lang === undefined ? 'en' : given.lang),
  }));
  const dossiers = <T>(
    structure: z.ZodType<T>,
    check: (document: unknown, policy: Policy) => Check<T>,
  ): z.ZodType<T> => schemaOf(structure, (input) => read(input, (document) => check(document, policy)), lang);
  return {
    dossierSchema: dossiers(anyDossierStructure, dossierCheck),
    reductionDossierSchema: dossiers(reductionStructure, reductionCheck),
    constructionDossierSchema: dossiers(constructionStructure, constructionCheck),
    areaDossierSchema: dossiers(areaStructure, areaCheck),
    policySchema: schemaOf(policyStructure, readPolicy, lang),
    scenarioSchema: schemaOf(scenarioFile, readScenario, lang),
    receiptSchema: schemaOf(receiptLine, readReceipt, lang),
    acceptSchema: schemaOf(acceptFile, readAccepted, lang),
  };
}

const schemas = schemasFor();

/** The schema of any dossier under the draft: the whole check of `safeParseDossier`. */
export const dossierSchema: z.ZodType<Dossier> = schemas.dossierSchema;

/** The schema of a reduction dossier under the draft. */
export const reductionDossierSchema: z.ZodType<ReductionDossier> = schemas.reductionDossierSchema;

/** The schema of a construction dossier under the draft. */
export const constructionDossierSchema: z.ZodType<ConstructionDossier> = schemas.constructionDossierSchema;

/** The schema of an area's dossier under the draft. */
export const areaDossierSchema: z.ZodType<AreaDossier> = schemas.areaDossierSchema;

/** The schema of a policy: the whole check of `safeParsePolicy`, of a policy that names no clauses. */
export const policySchema: z.ZodType<Policy> = schemas.policySchema;

/** The schema of a scenario: the whole check of `safeParseScenario`. */
export const scenarioSchema: z.ZodType<Scenario> = schemas.scenarioSchema;

/**
 * The schema of a receipt, of any version of this library: codes, readings and clauses that this version does not know are
 * let through, so that an old decision is told apart from a broken line. It is the whole check of `safeParseReceipt`.
 */
export const receiptSchema: z.ZodType<ReadReceipt> = schemas.receiptSchema;

/** The schema of an accept file: the whole check of `safeParseAccepted`. */
export const acceptSchema: z.ZodType<Accepted> = schemas.acceptSchema;
