export { type DossierField, dossierFields, type FieldCondition } from '../facts/dossier-fields.js';
export { QuotaError } from '../lib/problem.js';
export { safeParseAccepted } from './accept.js';
export type { Parsed, ParsedBadly, ParsedWell } from './parse.js';
export { parseDossier, safeParseDossier } from './parse-dossier.js';
export { safeParsePartialDossier } from './parse-partial.js';
export { parsePolicy, safeParsePolicy } from './policy.js';
export {
  type ReadGround,
  type ReadNote,
  type ReadPolicy,
  type ReadReceipt,
  type ReadReceiptLine,
  safeParseReceipt,
} from './receipt.js';
export { parseScenario, safeParseScenario } from './scenario.js';
export {
  acceptSchema,
  areaDossierSchema,
  constructionDossierSchema,
  dossierSchema,
  policySchema,
  receiptSchema,
  reductionDossierSchema,
  type SchemaOptions,
  type Schemas,
  scenarioSchema,
  schemasFor,
} from './schemas.js';
