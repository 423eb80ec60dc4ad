import { CLAUSE_IDS } from '../types/clause.js';
import { acceptFile } from './accept.js';
import { areaStructure, constructionStructure, reductionStructure } from './dossier.js';
import { type JsonSchema, named, structureOf, whereIs } from './json-schema.js';
import { policyDocumentSchema } from './policy.js';
import { receiptLine } from './receipt.js';
import { scenarioFile } from './scenario.js';

/** The structure of a policy document. */
export const policyStructure = (): JsonSchema => structureOf(policyDocumentSchema);

/** The structure of a dossier of any kind. */
export function dossierStructure(): JsonSchema {
  const kinds = Object.entries({
    reduction: structureOf(reductionStructure),
    construction: structureOf(constructionStructure),
    area: structureOf(areaStructure),
  });
  return named({
    type: 'object',
    properties: { kind: { type: 'string', enum: kinds.map(([kind]) => kind) } },
    required: ['kind'],
    allOf: kinds.map(([kind]) => whereIs('kind', kind, { $ref: `#/$defs/${kind}` })),
    $defs: Object.assign(
      Object.fromEntries(kinds.map(([kind, { $defs: _defs, ...shape }]) => [kind, shape])),
      ...kinds.map(([, { $defs }]) => $defs),
    ),
  });
}

/** The structure of a scenario; the clauses to cite are listed, and a dossier expects at least one line. */
export function scenarioStructure(): JsonSchema {
  const { properties = {}, ...structure } = structureOf(scenarioFile);
  const clause: JsonSchema = { type: 'string', enum: [...CLAUSE_IDS] };
  const ofLines = whereIs('ask', 'dossier', { properties: { expect: { type: 'object', minProperties: 1 } } });
  return { ...structure, properties: { ...properties, clause }, allOf: [ofLines] };
}

/** The structure of a receipt. */
export const receiptStructure = (): JsonSchema => structureOf(receiptLine);

/** The structure of an accept file. */
export const acceptStructure = (): JsonSchema => structureOf(acceptFile);
