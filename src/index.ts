export type { Answer, AppliedPolicy } from './dossier/answer.js';
export { type Assessment, assess } from './dossier/assess.js';
export type { AssessedPurchase, ConstructionAssessment, OffsetAssessment } from './dossier/construction.js';
export type { ReductionAssessment } from './dossier/reduction.js';
export { Decimal } from './lib/decimal.js';
export { describeProblem, QuotaError } from './lib/problem.js';
export { type Library, library } from './lib/version.js';
export { changshu2023Draft } from './policy/changshu-2023-draft.js';
export { clauses } from './policy/clauses.js';
export { policyHash } from './policy/hash.js';
export { parameters } from './policy/parameters.js';
export { readings } from './policy/readings.js';
export { rules } from './policy/rules.js';
export { explainGround, explainReading, type ReadingWords } from './report/explain.js';
export { renderSheet } from './report/render.js';
export type { SheetOptions, Tone } from './report/sheet.js';
export { mediumOf, parsePollutant, pollutantName } from './rules/3.1.1-controlled-pollutants.js';
export { bankManager, locate, upperBanks } from './rules/3.1.2-reserve-banks.js';
export { decideEntry } from './rules/3.2.1-entry-eligibility.js';
export { splitReduction } from './rules/3.2.4-tier-split.js';
export { type OffsetRatio, offsetRatio, offsetShortfall, requiredOffset } from './rules/3.3.2-offset.js';
export { decideTrade } from './rules/3.3.3-trading.js';
export { type UseRoute, useRoute } from './rules/3.3.3-use-route.js';
export { decideUse, type UseOutcome } from './rules/3.3.4-use-eligibility.js';
export type { Amount, Amounts } from './types/amount.js';
export { CLAUSE_IDS, type Clause, type ClauseId, type ClauseStatus } from './types/clause.js';
export {
  type ConstructionDossier,
  type Dossier,
  MATERIALS,
  type Material,
  type Purchase,
  type ReductionDossier,
} from './types/dossier.js';
export type {
  AddedDischarge,
  CommonReductionFacts,
  OffsetBalance,
  OffsetQuestion,
  PassedReduction,
  ReductionProject,
  SourceFacts,
  Standing,
  SuspensionOrder,
  Trade,
  UpperFunds,
  UseQuestion,
} from './types/facts.js';
export type {
  ParameterId,
  ParameterInfo,
  Parameters,
  ParameterUnit,
  Policy,
  PolicyStatus,
} from './types/policy.js';
export { PROBLEM_CODES, type Problem, type ProblemCode } from './types/problem.js';
export {
  READING_CHOICES,
  type ReadingChoice,
  type ReadingId,
  type ReadingInfo,
  type Readings,
} from './types/reading.js';
export { GROUND_CODES, type Ground, type GroundCode, type Ruling } from './types/ruling.js';
export type { Lang, Text } from './types/text.js';
export {
  type Area,
  BANK_LEVELS,
  type BankLevel,
  type CivilDate,
  CONSTRUCTIONS,
  type Construction,
  ENTRY_SOURCES,
  type EntrySource,
  IMPLEMENTERS,
  type Implementer,
  type Medium,
  ORDER_SCOPES,
  type OrderScope,
  PARK_IDS,
  type ParkArea,
  type ParkId,
  POLLUTANTS,
  type Pollutant,
  type TownshipArea,
  USE_SOURCES,
  type UseSource,
  type Verdict,
  WORKS,
  type Works,
} from './types/vocabulary.js';
