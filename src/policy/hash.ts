import { canonicalJson, sha256 } from '../lib/hash.js';
import type { Policy } from '../types/policy.js';
import { wellFormed } from './usable.js';

const known = /* @__PURE__ */ new WeakMap<Policy, string>();

/**
 * SHA-256 of a policy as canonical JSON. Two policies decide alike if their hashes are equal; any other parameter or
 * reading gives another hash.
 *
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, policyHash } from 'pollutant-quota-rules';
 *
 * policyHash(changshu2023Draft).length; // => 64
 * ```
 */
export function policyHash(policy: Policy): string {
  const own = wellFormed(policy);
  const remembered = known.get(own);
  if (remembered !== undefined) return remembered;
  const hash = sha256(canonicalJson(own));
  known.set(own, hash);
  return hash;
}
