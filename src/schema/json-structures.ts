import { areaDossierSchema, constructionDossierSchema, reductionDossierSchema } from './dossier.js';
import { type JsonSchema, named, structureOf, whereIs } from './json-schema.js';
import { policySchema } from './policy.js';

/** The structure of a policy document. */
export const policyStructure = (): JsonSchema => structureOf(policySchema);

/** The structure of a dossier of any kind. */
export function dossierStructure(): JsonSchema {
  const kinds = Object.entries({
    reduction: structureOf(reductionDossierSchema),
    construction: structureOf(constructionDossierSchema),
    area: structureOf(areaDossierSchema),
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
