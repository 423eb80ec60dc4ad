export type { Subject } from '../dossier/subject.js';
export { QuotaError } from '../lib/problem.js';
export type { ExactDecimal } from '../types/amount.js';
export { PARTIES, type Party } from '../types/party.js';
export {
  type AskedFact,
  ask,
  type DossierInquiry,
  type InquiredLine,
  type InquiredPart,
  type Inquiry,
  type Open,
  type Settled,
  type SettledCase,
} from './ask/index.js';
export {
  type Acceptable,
  type Answer,
  type Cause,
  type Check,
  type CheckedChange,
  type CheckedDecision,
  type CheckedFinding,
  type CheckedScenario,
  type CheckedTurns,
  type CheckOptions,
  check,
  type Effect,
  type Mismatch,
  type Now,
  type PlayedScenario,
  playScenario,
  type Redecided,
  type Refusal,
  type ScenarioMismatch,
  type StaleAcceptance,
  type Turn,
} from './check/index.js';
export {
  type Comparison,
  compare,
  type ParameterSetting,
  type ReadingSetting,
  type Region,
  type Setting,
  type Shift,
  type TwoAnswers,
} from './compare/index.js';
export {
  type Contest,
  type ContestedLine,
  contest,
  type DossierContest,
  type OtherAnswer,
  readings,
} from './contest/index.js';
export {
  FINDING_KINDS,
  type Finding,
  type FindingCase,
  type FindingKind,
  lint,
  type ReadingEffect,
  type ReadingFinding,
  type ReadingTouch,
} from './lint/index.js';
export type {
  AreaQuestion,
  BankQuestion,
  FactInfo,
  FactsOf,
  FactType,
  OutcomeOf,
  PartialFacts,
  PlaceQuestion,
  PollutantQuestion,
  QuestionId,
  QuestionName,
  Questions,
  ReviewQuestion,
  TradeQuestion,
  YearQuestion,
} from './model/index.js';
export { type CatalogueEntry, catalogue, space } from './questions/index.js';
export {
  type ChangedLine,
  type DifferenceKind,
  type Line,
  linesOf,
  type Receipt,
  type ReceiptDifference,
  type ReceiptLine,
  type Replayed,
  receipt,
  replay,
} from './receipt/index.js';
export {
  type Change,
  type DossierRecourse,
  type Fixed,
  type Goal,
  type Need,
  type Recourse,
  recourse,
  type Shortfall,
  type Wanted,
  type Way,
} from './recourse/index.js';
export type { Description, RegionCondition } from './space/index.js';
export { type DecisionTable, decisionTables, type TableRow } from './table/index.js';
