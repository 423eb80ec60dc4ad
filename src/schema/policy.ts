import { shown } from '../lib/check.js';
import {
  GREATEST,
  type Kind,
  type ListKind,
  POLICY_KINDS,
  sharesFault,
  type ValueKind,
  valueFault,
} from '../policy/kinds.js';
import { nameInPolicy } from '../policy/known-places.js';
import { wellFormed } from '../policy/usable.js';
import type { Parameters, Policy } from '../types/policy.js';
import { POLLUTANTS } from '../types/vocabulary.js';
import { fieldsOf } from './cross-checks.js';
import { amountText, civilDate, forms, kinds, words } from './fields.js';
import type { Found } from './found.js';
import { parameterClauses } from './parameter-clauses.js';
import { type Parsed, parsed, type Reading, read, unwrapped } from './parse.js';
import { HASH_PATTERN, SHARE_PATTERN } from './patterns.js';
import * as z from './zod.js';

/** Text of a kind that is more than text. */
const textOf = (kind: 'share' | 'hash') =>
  z.string().check(({ value, issues }) => {
    const params = valueFault(kind, value);
    if (params !== undefined) issues.push({ code: 'custom', input: value, params });
  });

const share = textOf('share');
kinds.add(share, { kind: 'amount' });
forms.add(share, { id: 'share', pattern: SHARE_PATTERN });
const sha256 = textOf('hash');
forms.add(sha256, { id: 'hash', pattern: HASH_PATTERN });
const count = z.int().min(1).max(GREATEST.count);
kinds.add(count, { kind: 'count' });
const month = z.int().min(1).max(GREATEST.month);
kinds.add(month, { kind: 'month' });

/** The name of one place, as places are read. */
const place = z
  .string()
  .min(1)
  .check(({ value, issues }) => {
    if (value === '' || nameInPolicy(value) !== '') return;
    issues.push({ code: 'custom', input: value, params: { code: 'not-one-place', found: shown(value) } });
  });

const SCHEMAS: Readonly<Record<ValueKind | ListKind, z.ZodType>> = {
  text: words,
  hash: sha256,
  date: civilDate,
  share,
  multiple: amountText,
  count,
  month,
  places: z.array(place),
  pollutants: z.array(z.enum(POLLUTANTS)),
};

function schemaOf(kind: Kind): z.ZodType {
  if (typeof kind === 'string') return SCHEMAS[kind];
  return Array.isArray(kind)
    ? z.enum(kind)
    : z.strictObject(schemasOf(kind as Readonly<Record<string, Kind>>));
}

const schemasOf = (kinds: Readonly<Record<string, Kind>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, schemaOf(kind)]));

const policyFields = schemasOf(POLICY_KINDS);

/** The structure of a policy. */
export const policyStructure = z.strictObject(policyFields) as unknown as z.ZodType<Policy>;

/** The structure of a policy document, which may name the clauses of its parameters. */
export const policyDocumentSchema = z.strictObject({
  ...policyFields,
  clauses: parameterClauses.exactOptional(),
});

function sharesSum(document: unknown): Found[] {
  const { cityShare, townshipShare } = fieldsOf(fieldsOf(document).parameters);
  if (!share.safeParse(cityShare).success || !share.safeParse(townshipShare).success) return [];
  const fault = sharesFault({ cityShare, townshipShare } as Parameters);
  return fault === undefined ? [] : [{ ...fault, path: ['parameters', 'townshipShare'] }];
}

/** Reads what must be a policy. */
export function readPolicy(input: unknown): Reading<Policy> {
  const reading = read(input, (document) => ({
    structure: policyStructure,
    others: () => sharesSum(document),
  }));
  return { ...reading, data: reading.data && wellFormed(reading.data) };
}

function readPolicyDocument(input: unknown): Reading<Policy> {
  const { data, ...reading } = read(input, (document) => ({
    structure: policyDocumentSchema,
    others: () => sharesSum(document),
  }));
  if (data === undefined) return reading;
  const { clauses: _clauses, ...policy } = data;
  return { ...reading, data: wellFormed(policy as unknown as Policy) };
}

/**
 * Reads somebody's policy document from JSON data: every parameter and every reading must be there and fit, and the
 * shares of city and township bank must make one. A document may name its JSON Schema under `$schema` and the clauses that
 * set its parameters under `clauses`, each of which must be the right one; neither is part of the policy. The policy that
 * comes out is frozen.
 *
 * @clause 3.2.4.s1d
 *
 * @example
 * ```ts
 * import { changshu2023Draft } from 'pollutant-quota-rules';
 * import { safeParsePolicy } from 'pollutant-quota-rules/schema';
 *
 * const document = JSON.parse(JSON.stringify(changshu2023Draft));
 * document.parameters.cityShare = '0.3';
 * safeParsePolicy(document).error?.code; // => 'shares-do-not-sum'
 * ```
 */
export const safeParsePolicy = (input: unknown): Parsed<Policy> => parsed(readPolicyDocument(input));

/**
 * Reads somebody's policy document from JSON data, as {@link safeParsePolicy} does.
 *
 * @clause 3.2.4.s1d
 * @throws {@link QuotaError} with every problem of the document
 *
 * @example
 * ```ts
 * import { changshu2023Draft } from 'pollutant-quota-rules';
 * import { parsePolicy } from 'pollutant-quota-rules/schema';
 *
 * parsePolicy(JSON.parse(JSON.stringify(changshu2023Draft))).id; // => 'changshu-2023-draft'
 * parsePolicy({ id: 'mine' }); // throws QuotaError
 * ```
 */
export function parsePolicy(input: unknown): Policy {
  return unwrapped(safeParsePolicy(input));
}
