// The JSON Schemas that editors use, with the words of every field.
// Shapes come from `src/schema`; only words are added.
// Written to `schemas/` by a script, and checked.

import type { JsonSchema } from '../../schema/json-schema.js';
import {
  acceptStructure,
  dossierStructure,
  policyStructure,
  receiptStructure,
  scenarioStructure,
} from '../../schema/json-structures.js';
import { ACCEPT_TEXTS, RECEIPT_TEXTS, SCENARIO_TEXTS } from './check-texts.js';
import { definition, described } from './described.js';
import { DOSSIER_TEXTS, KIND_CHOICES } from './dossier-texts.js';
import { bothLanguages, type FieldText, type FieldTexts } from './field-text.js';
import { POLICY_TEXTS } from './policy-texts.js';

/** A schema as a file: named, with words for the whole, for every field and for every definition. */
function schemaFile(name: string, whole: FieldText, structure: JsonSchema, texts: FieldTexts): JsonSchema {
  const { $schema: _schema, $defs = {}, ...shape } = structure;
  const definitions = Object.entries($defs).map(([id, part]): [string, JsonSchema] => {
    const fields = DOSSIER_TEXTS[id];
    return [id, fields === undefined ? definition(part, id) : described(part, fields)];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:pollutant-quota-rules:${name}`,
    title: bothLanguages(whole),
    ...described(shape, texts),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

/** The JSON Schemas of the package, by the names of their files under `schemas`. */
export const schemaFiles = (): Readonly<Record<string, JsonSchema>> => ({
  policy: schemaFile('policy', { zh: '政策文件', en: 'policy document' }, policyStructure(), POLICY_TEXTS),
  dossier: schemaFile('dossier', { zh: '申报数据', en: 'dossier' }, dossierStructure(), {
    kind: { zh: '类别', en: 'the kind of dossier', choices: KIND_CHOICES },
  }),
  scenario: schemaFile('scenario', { zh: '情景', en: 'scenario' }, scenarioStructure(), SCENARIO_TEXTS),
  receipt: schemaFile('receipt', { zh: '测算凭据', en: 'receipt' }, receiptStructure(), RECEIPT_TEXTS),
  accept: schemaFile('accept', { zh: '认可清单', en: 'accept file' }, acceptStructure(), ACCEPT_TEXTS),
});
