export { QuotaError } from '../lib/problem.js';
export { acceptSchema, safeParseAccepted } from './accept.js';
export {
  areaDossierSchema,
  constructionDossierSchema,
  dossierSchema,
  reductionDossierSchema,
} from './dossier.js';
export type { Parsed, ParsedBadly, ParsedWell } from './parse.js';
export { parseDossier, safeParseDossier } from './parse-dossier.js';
export { safeParsePartialDossier } from './parse-partial.js';
export { parsePolicy, policySchema, safeParsePolicy } from './policy.js';
export {
  type ReadGround,
  type ReadNote,
  type ReadPolicy,
  type ReadReceipt,
  type ReadReceiptLine,
  receiptSchema,
  safeParseReceipt,
} from './receipt.js';
export { parseScenario, safeParseScenario, scenarioSchema } from './scenario.js';
