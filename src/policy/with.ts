import { group } from '../lib/check.js';
import { ownCopy } from '../lib/own.js';
import type { Parameters, Policy } from '../types/policy.js';
import type { Readings } from '../types/reading.js';
import { usable } from './usable.js';

/** What says whose policy it is: its id, status, title and source. */
export type PolicyHead = Pick<Policy, 'id' | 'status' | 'title' | 'sourceSha256'>;

/** The fields that are to be another, as they are held by an object of somebody. */
const changesOf = <Fields extends object>(fields: Fields, path: string): Fields =>
  ownCopy(group(fields, path));

/**
 * The policy with some open points read otherwise, checked and frozen. It keeps id, status and title unless told
 * otherwise; give it an id of its own, by which its answers are told apart.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on a reading or a choice that there is not, with what was probably meant, and on a policy that
 * is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, withReadings } from 'pollutant-quota-rules';
 *
 * const strict = withReadings(changshu2023Draft, { 'target-scope': 'all-media' }, { id: 'strict', status: 'hypothetical' });
 * strict.readings['target-scope']; // => 'all-media'
 * strict.parameters.prefectureShare; // => '0.3'
 * ```
 */
export function withReadings(
  policy: Policy,
  readings: Partial<Readings>,
  head: Partial<PolicyHead> = {},
): Policy {
  const own = usable(policy);
  const chosen = { ...own.readings, ...changesOf(readings, 'readings') };
  return usable({ ...own, ...changesOf(head, 'head'), readings: chosen });
}

/**
 * The policy with some figures, dates and lists set otherwise, checked and frozen. It keeps id, status and title unless
 * told otherwise. The shares of city and township bank make one, so that they are set together.
 *
 * @clause 3.2.4.s1d
 * @throws {@link QuotaError} on a parameter that there is not and a value that it cannot have, with what was probably meant,
 * and on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, requiredOffset, withParameters } from 'pollutant-quota-rules';
 *
 * const triple = withParameters(changshu2023Draft, { generalRatio: '3' }, { id: 'triple', status: 'hypothetical' });
 * const facts = { pollutant: 'PM', strategicEmerging: false, construction: 'new', increase: '0.5' } as const;
 * requiredOffset(facts, triple).outcome.toFixed(); // => '1.5'
 * withParameters(changshu2023Draft, { cityShare: '0.3' }); // throws QuotaError
 * ```
 */
export function withParameters(
  policy: Policy,
  parameters: Partial<Parameters>,
  head: Partial<PolicyHead> = {},
): Policy {
  const own = usable(policy);
  const set = { ...own.parameters, ...changesOf(parameters, 'parameters') };
  return usable({ ...own, ...changesOf(head, 'head'), parameters: set });
}
