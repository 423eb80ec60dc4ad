import { isDeepFrozen } from '../lib/freeze.js';
import { canonicalJson, sha256 } from '../lib/hash.js';
import type { Policy } from '../types/policy.js';

const known = /* @__PURE__ */ new WeakMap<Policy, string>();

/**
 * SHA-256 of a policy as canonical JSON. Two policies decide alike if their hashes are equal; any other parameter or
 * reading gives another hash.
 *
 * @example
 * ```ts
 * import { changshu2023Draft, policyHash } from 'pollutant-quota-rules';
 *
 * policyHash(changshu2023Draft).length; // => 64
 * ```
 */
export function policyHash(policy: Policy): string {
  const remembered = known.get(policy);
  if (remembered !== undefined) return remembered;
  const hash = sha256(canonicalJson(policy));
  if (isDeepFrozen(policy)) known.set(policy, hash);
  return hash;
}
