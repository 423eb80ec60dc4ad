export type { Subject } from '../dossier/subject.js';
export { QuotaError } from '../lib/problem.js';
export type { ExactDecimal } from '../types/amount.js';
export { PARTIES, type Party } from '../types/party.js';
export { ask } from './ask.js';
export type { AskedFact, DossierInquiry, InquiredLine, InquiredPart } from './ask-dossier.js';
export { type CatalogueEntry, catalogue, space } from './catalogue.js';
export {
  type Acceptable,
  type Check,
  type CheckedChange,
  type CheckedDecision,
  type CheckedFinding,
  type CheckedScenario,
  type CheckOptions,
  check,
} from './check.js';
export { type Comparison, compare, type Region, type TwoAnswers } from './compare.js';
export type { Contest, OtherAnswer } from './contest.js';
export type { ContestedLine, DossierContest } from './contest-dossier.js';
export type { ParameterSetting, ReadingSetting, Setting } from './difference.js';
export {
  FINDING_KINDS,
  type Finding,
  type FindingCase,
  type FindingKind,
  type ReadingEffect,
  type ReadingFinding,
} from './finding.js';
export type { DossierRecourse, Goal, Need, Shortfall } from './goals.js';
export type { Inquiry, Open, Settled } from './inquiry.js';
export { type Line, linesOf } from './lines.js';
export { lint } from './lint.js';
export type { Mismatch } from './matching.js';
export type { PartialFacts } from './partial.js';
export type { FactInfo, FactType } from './question.js';
export type {
  AreaQuestion,
  BankQuestion,
  FactsOf,
  OutcomeOf,
  PlaceQuestion,
  PollutantQuestion,
  QuestionId,
  Questions,
  ReviewQuestion,
  YearQuestion,
} from './questions/types.js';
export { readings } from './readings.js';
export { type Receipt, type ReceiptLine, receipt } from './receipts.js';
export { recourse, type Wanted } from './recourse.js';
export type { Change, Fixed, Recourse, Way } from './recourse-rule.js';
export type { Description, RegionCondition } from './regions.js';
export {
  type ChangedLine,
  type DifferenceKind,
  type ReceiptDifference,
  type Replayed,
  replay,
} from './replay.js';
export { type PlayedScenario, playScenario, type ScenarioMismatch } from './scenario.js';
export type { SettledCase } from './shared-grounds.js';
