import * as z from 'zod';
import { shown } from '../lib/check.js';
import { constant } from '../lib/decimal.js';
import { deepFreeze } from '../lib/freeze.js';
import type { Policy } from '../types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../types/reading.js';
import { PARK_IDS, POLLUTANTS } from '../types/vocabulary.js';
import { fieldsOf } from './cross-checks.js';
import { amountText, civilDate, forms, kinds, nameText, type ProblemParams, words } from './fields.js';
import type { Found } from './found.js';
import { parameterClauses } from './parameter-clauses.js';
import { type Parsed, parsed, type Reading, read, unwrapped } from './parse.js';
import { HASH_PATTERN, SHARE_PATTERN } from './patterns.js';

const refusal = (input: unknown, params: ProblemParams) => ({ code: 'custom' as const, input, params });

const share = amountText.check((payload) => {
  if (payload.issues.length > 0 || constant(payload.value).lessThanOrEqualTo(1)) return;
  payload.issues.push(refusal(payload.value, { code: 'over-limit', expected: '1', found: payload.value }));
});
kinds.add(share, { kind: 'amount' });
forms.add(share, { id: 'share', pattern: SHARE_PATTERN });

const HASH = new RegExp(HASH_PATTERN);
const sha256 = z.string().check((payload) => {
  if (HASH.test(payload.value)) return;
  payload.issues.push(refusal(payload.value, { code: 'wrong-hash', found: shown(payload.value) }));
});

forms.add(sha256, { id: 'hash', pattern: HASH_PATTERN });

const text = z.strictObject({ zh: words, en: words });
const count = z.int().min(1).max(999);
kinds.add(count, { kind: 'count' });
const month = z.int().min(1).max(12);
kinds.add(month, { kind: 'month' });
const places = z.array(nameText);
const pollutants = z.array(z.enum(POLLUTANTS));

const readings = z.strictObject(
  Object.fromEntries(
    (Object.keys(READING_CHOICES) as ReadingId[]).map((id) => [id, z.enum(READING_CHOICES[id])]),
  ) as unknown as { [Id in ReadingId]: z.ZodType<Readings[Id]> },
);

const policyFields = {
  id: words,
  status: z.enum(['draft', 'adopted', 'hypothetical']),
  title: text,
  sourceSha256: sha256,
  parameters: z.strictObject({
    parks: z.strictObject(
      Object.fromEntries(PARK_IDS.map((id) => [id, places])) as Record<
        (typeof PARK_IDS)[number],
        typeof places
      >,
    ),
    townshipLikePlaces: places,
    planPeriodStart: civilDate,
    entryMonths: count,
    entryDays: count,
    prefectureShare: share,
    cityShare: share,
    townshipShare: share,
    keyWaterPollutants: z.strictObject({
      'nitrogen-and-phosphorus': pollutants,
      'total-nitrogen-and-phosphorus': pollutants,
      'all-water': pollutants,
    }),
    strategicRatio: amountText,
    generalRatio: amountText,
    floorRatio: amountText,
    tradablePollutants: pollutants,
    commitmentYears: count,
    parkTargetsMonth: month,
    parkDischargeMonth: month,
  }),
  readings,
};

/** The structure of a policy. */
export const policyStructure: z.ZodType<Policy> = z.strictObject(policyFields);

/** The structure of a policy document, which may name the clauses of its parameters. */
export const policyDocumentSchema = z.strictObject({
  ...policyFields,
  clauses: parameterClauses.exactOptional(),
});

function sharesSum(document: unknown): Found[] {
  const { cityShare, townshipShare } = fieldsOf(fieldsOf(document).parameters);
  const shares = [share.safeParse(cityShare).data, share.safeParse(townshipShare).data];
  const [city, township] = shares.map((each) => each && constant(each));
  const sum = city && township && city.plus(township);
  if (!sum || sum.equals(1)) return [];
  const path = ['parameters', 'townshipShare'];
  return [{ code: 'shares-do-not-sum', path, expected: '1', found: sum.toFixed() }];
}

/** Reads what must be a policy. */
export function readPolicy(input: unknown): Reading<Policy> {
  const reading = read(input, (document) => ({
    structure: policyStructure,
    others: () => sharesSum(document),
  }));
  return { ...reading, data: reading.data && deepFreeze(reading.data) };
}

function readPolicyDocument(input: unknown): Reading<Policy> {
  const { data, ...reading } = read(input, (document) => ({
    structure: policyDocumentSchema,
    others: () => sharesSum(document),
  }));
  if (data === undefined) return reading;
  const { clauses: _clauses, ...policy } = data;
  return { ...reading, data: deepFreeze<Policy>(policy) };
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
 * const parameters = { ...changshu2023Draft.parameters, cityShare: '0.3' };
 * const parsed = safeParsePolicy({ ...changshu2023Draft, id: 'mine', parameters });
 * parsed.error?.code; // => 'shares-do-not-sum'
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
