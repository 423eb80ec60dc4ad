import type { Dossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import { fieldsOf } from './cross-checks.js';
import { dossierCheck } from './parse-dossier.js';
import { NOT_TAKEN, takeOf } from './take.js';

/** The same document without the name of its JSON Schema. */
function withoutSchemaName(json: unknown): unknown {
  if (typeof fieldsOf(json).$schema !== 'string') return json;
  const { $schema: _name, ...document } = fieldsOf(json);
  return document;
}

/**
 * The dossier that JSON data is, where it is plainly one in order, by the very checks of `safeParseDossier`. `undefined`
 * says nothing against it; then `safeParseDossier` must look. Takes what `JSON.parse` gives, and nothing else.
 */
export function dossierInOrder(json: unknown, policy: Policy): Dossier | undefined {
  const document = withoutSchemaName(json);
  const { structure, others } = dossierCheck(document, policy);
  const taken = takeOf(structure)(document);
  return taken === NOT_TAKEN || others().length > 0 ? undefined : (taken as Dossier);
}
