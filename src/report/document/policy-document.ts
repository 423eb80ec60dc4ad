import { parameters } from '../../policy/parameters.js';
import { usable } from '../../policy/usable.js';
import type { Policy } from '../../types/policy.js';
import { jsonText } from './json-text.js';

/** Where the JSON Schema of policies lies, seen from a file beside `node_modules`. */
const SCHEMA = './node_modules/pollutant-quota-rules/schemas/policy.json';

type Fields = Readonly<Record<string, unknown>>;

const clausesOfParameters = (): Fields =>
  Object.fromEntries(Object.entries(parameters).map(([id, { clause }]) => [id, clause]));

/**
 * Writes a policy as the JSON document that somebody keeps, changes and gives to `parsePolicy`: its JSON Schema first, so that
 * an editor knows every parameter and reading; then the policy in the order of its type, short lists on one line;
 * and last the clause that sets each parameter.
 *
 * @clause T
 * @param policy - the policy
 * @param schema - where the JSON Schema lies, seen from the document: a path that starts with a point, or a URL
 * @throws {@link QuotaError} on a policy that is not in order
 *
 * @example
 * ```ts
 * import { changshu2023Draft, policyDocument, withReadings } from 'pollutant-quota-rules';
 * import { parsePolicy } from 'pollutant-quota-rules/schema';
 *
 * const text = policyDocument(withReadings(changshu2023Draft, {}, { id: 'mine' }));
 * text.includes('"townshipLikePlaces": ["新材料产业园"],'); // => true
 * parsePolicy(JSON.parse(text)).id; // => 'mine'
 * ```
 */
export function policyDocument(policy: Policy, schema: string = SCHEMA): string {
  return jsonText({ $schema: schema, ...usable(policy), clauses: clausesOfParameters() });
}
