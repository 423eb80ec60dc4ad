export type { Answer, AppliedPolicy } from './dossier/answer.js';
export {
  type AreaStatus,
  areaStatus,
  type CommitmentReport,
  type PollutantStatus,
  type Suspensions,
} from './dossier/area-status.js';
export { type Assessment, assess } from './dossier/assess.js';
export type { AssessedPurchase, ConstructionAssessment, OffsetAssessment } from './dossier/construction.js';
export type { MaterialsAssessment, ReductionAssessment } from './dossier/reduction.js';
export { applyEvent, type LedgerOutcome } from './ledger/apply-event.js';
export { balanceOf, balances, conservation, type LedgerBalances } from './ledger/balances.js';
export { bankKey, ownBank } from './ledger/banks.js';
export { emptyLedger, type Ledger, ledgerEvents } from './ledger/ledger.js';
export { Decimal } from './lib/decimal.js';
export { isQuotaError, QuotaError } from './lib/problem.js';
export { describeProblem } from './lib/problem-words.js';
export { type Library, library } from './lib/version.js';
export { changshu2023Draft } from './policy/changshu-2023-draft.js';
export { changshu2023Text } from './policy/changshu-2023-text.js';
export { citeClause } from './policy/citation.js';
export { clauses, summaryOf } from './policy/clauses.js';
export { type ClauseDependents, dependentsOf } from './policy/dependents.js';
export { policyHash } from './policy/hash.js';
export { parameters } from './policy/parameters.js';
export { readings } from './policy/readings.js';
export { rules } from './policy/rules.js';
export { type PolicyHead, withParameters, withReadings } from './policy/with.js';
export {
  renderComparison,
  renderFindings,
  renderInquiry,
  renderRecourse,
  renderReplay,
} from './report/analysis/index.js';
export { policyDocument } from './report/document/index.js';
export {
  type CsvOptions,
  renderCsv,
  renderSheet,
  type SheetOptions,
  type Tone,
} from './report/sheet/index.js';
export {
  type ClauseReport,
  renderTextMarkdown,
  renderTextSheet,
  type TextMarkdownOptions,
  type TextReport,
  type TextSheetOptions,
  type Touched,
  textReport,
} from './report/text/index.js';
export { explainGround, explainNote, explainReading, type ReadingWords } from './report/words/index.js';
export { mediumOf, parsePollutant, pollutantName } from './rules/3.1.1-controlled-pollutants.js';
export {
  bankManager,
  locate,
  type PlaceReading,
  readPlace,
  upperBanks,
} from './rules/3.1.2-reserve-banks.js';
export { decideEntry } from './rules/3.2.1-entry-eligibility.js';
export { type EntryDeadline, entryDeadline } from './rules/3.2.2-entry-deadline.js';
export { materialCategory, requiredMaterials } from './rules/3.2.2-filing-materials.js';
export { type FilingRoute, filingRoute } from './rules/3.2.2-filing-route.js';
export { reviewEntry } from './rules/3.2.3-entry-review.js';
export { splitReduction } from './rules/3.2.4-tier-split.js';
export { priorityOfUse, usePriority } from './rules/3.3.1-use-priority.js';
export { type OffsetRatio, offsetRatio, offsetShortfall, requiredOffset } from './rules/3.3.2-offset.js';
export { decideTrade } from './rules/3.3.3-trading.js';
export { routeOfUse, type UseRoute, useRoute } from './rules/3.3.3-use-route.js';
export { decideCrossCategoryUse } from './rules/3.3.4-cross-category-use.js';
export { maySuspend } from './rules/3.3.4-suspension.js';
export {
  type CommitmentStanding,
  commitmentStatus,
  decideAreaTransfer,
  decideCityTransfer,
} from './rules/3.3.4-transfers.js';
export { decideUse, type UseOutcome } from './rules/3.3.4-use-eligibility.js';
export { type ParkTaskDue, parkCalendar } from './rules/3.4.1-park-calendar.js';
export { type ParkWarning, parkWarning } from './rules/3.4.3-park-warning.js';
export { needsRectification } from './rules/4.2-rectification.js';
export { type DispatchQuarter, quarterlyDispatch } from './rules/4.3-quarterly-dispatch.js';
export { compareText } from './text/compare.js';
export { fingerprintText, type TextPassage } from './text/fingerprint.js';
export type { Acceptance, Acceptances, Accepted, EarlierAbout, EarlierEntry, Tally } from './types/accept.js';
export type { Amount, Amounts, DecimalConstructor, ExactDecimal } from './types/amount.js';
export type {
  AreaCommitment,
  AreaFacts,
  AreaTransfer,
  CityTransfer,
  Commitment,
  CommitmentEntry,
  CrossCategoryQuestion,
  ParkFindings,
  ProjectProgress,
  WarningFindings,
} from './types/area-facts.js';
export { CLAUSE_IDS, type Clause, type ClauseId, type ClauseStatus } from './types/clause.js';
export type {
  AddedWords,
  FoundWords,
  PassageFinding,
  PassageState,
  TextComparison,
  TextVerdict,
} from './types/comparison.js';
export type {
  AreaDossier,
  ConstructionDossier,
  Dossier,
  PartialDossier,
  Purchase,
  ReductionDossier,
} from './types/dossier.js';
export type {
  AddedDischarge,
  CityPriorityQuestion,
  CommonReductionFacts,
  CrossRegionUse,
  EntryDates,
  FilingQuestion,
  LocalPriorityQuestion,
  MaterialCategoryQuestion,
  MaterialsQuestion,
  OffsetBalance,
  OffsetQuestion,
  PassedReduction,
  PriorityQuestion,
  ReductionProject,
  SourceFacts,
  Standing,
  SuspensionOrder,
  Trade,
  UpperFunds,
  UseQuestion,
} from './types/facts.js';
export type { Fingerprint, FingerprintedText } from './types/fingerprint.js';
export {
  type BankRef,
  type Conservation,
  LEDGER_EVENT_TYPES,
  type LedgerEvent,
  type LedgerEventFacts,
  type LedgerEventType,
  type LedgerRefusal,
} from './types/ledger.js';
export { NOTE_CODES, type Note, type NoteCode } from './types/note.js';
export {
  type ParameterId,
  type ParameterInfo,
  type Parameters,
  type ParameterUnit,
  POLICY_STATUSES,
  type Policy,
  type PolicyStatus,
} from './types/policy.js';
export { PROBLEM_CODES, type Problem, type ProblemCode, type TextPosition } from './types/problem.js';
export {
  READING_CHOICES,
  type ReadingChoice,
  type ReadingId,
  type ReadingInfo,
  type Readings,
} from './types/reading.js';
export { RULE_IDS, type RuleId, type RuleInfo } from './types/rule.js';
export { GROUND_CODES, type Ground, type GroundCode, type Ruling } from './types/ruling.js';
export type { Scenario } from './types/scenario.js';
export { LANGS, type Lang, type Text } from './types/text.js';
export {
  ACTORS,
  type Actor,
  ADMINISTRATIVE_LEVELS,
  type AdministrativeLevel,
  type Area,
  BANK_LEVELS,
  type BankLevel,
  type CivilDate,
  COMMITMENT_STATES,
  CONSTRUCTIONS,
  type CommitmentState,
  type Construction,
  DEADLINE_FORCES,
  type DeadlineForce,
  ENTRY_SOURCES,
  ENTRY_STATES,
  type EntrySource,
  type EntryState,
  FILING_STATUSES,
  type FilingStatus,
  IMPLEMENTERS,
  type Implementer,
  MATERIAL_CATEGORIES,
  MATERIALS,
  type Material,
  type MaterialCategory,
  MEDIA,
  type Medium,
  ORDER_SCOPES,
  type OrderScope,
  PARK_IDS,
  PARK_TASKS,
  type ParkArea,
  type ParkId,
  type ParkTask,
  POLLUTANTS,
  type Pollutant,
  PRIORITY_CATEGORIES,
  type PriorityCategory,
  REVIEW_EVENTS,
  type ReviewEvent,
  type TownshipArea,
  USE_SOURCES,
  type UseSource,
  VERDICTS,
  type Verdict,
  WORKS,
  type Works,
} from './types/vocabulary.js';
