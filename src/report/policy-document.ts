import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { parameters } from '../policy/parameters.js';
import { usable } from '../policy/usable.js';
import type { Policy } from '../types/policy.js';
import { jsonText } from './json-text.js';

/** Where the JSON Schema of policies lies, seen from a file beside `node_modules`. */
const SCHEMA = './node_modules/pollutant-quota-rules/schemas/policy.json';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same fields all the way down, in the order of a model; what the model has not comes last. */
function inOrderOf(model: unknown, value: unknown): unknown {
  if (!isFields(model) || !isFields(value)) return value;
  const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)];
  return Object.fromEntries([...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name])]));
}

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
 *
 * @example
 * ```ts
 * import { changshu2023Draft, policyDocument } from 'pollutant-quota-rules';
 * import { parsePolicy } from 'pollutant-quota-rules/schema';
 *
 * const text = policyDocument({ ...changshu2023Draft, id: 'mine' });
 * text.includes('"townshipLikePlaces": ["新材料产业园"],'); // => true
 * parsePolicy(JSON.parse(text)).id; // => 'mine'
 * ```
 */
export function policyDocument(policy: Policy, schema: string = SCHEMA): string {
  const clauses = clausesOfParameters();
  const model = { $schema: schema, ...changshu2023Draft, clauses };
  return jsonText(inOrderOf(model, { ...usable(policy), $schema: schema, clauses }));
}
