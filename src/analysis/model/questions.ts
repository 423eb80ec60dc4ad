import type { Decimal } from '../../lib/decimal.js';
import type { FORMER_NAMES } from '../../policy/rules.js';
import type { EntryDeadline } from '../../rules/3.2.2-entry-deadline.js';
import type { FilingRoute } from '../../rules/3.2.2-filing-route.js';
import type { OffsetRatio } from '../../rules/3.3.2-offset.js';
import type { UseRoute } from '../../rules/3.3.3-use-route.js';
import type { CommitmentStanding } from '../../rules/3.3.4-transfers.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { ParkTaskDue } from '../../rules/3.4.1-park-calendar.js';
import type { ParkWarning } from '../../rules/3.4.3-park-warning.js';
import type { DispatchQuarter } from '../../rules/4.3-quarterly-dispatch.js';
import type {
  AreaTransfer,
  CityTransfer,
  Commitment,
  CrossCategoryQuestion,
  ParkFindings,
  ProjectProgress,
  WarningFindings,
} from '../../types/area-facts.js';
import type {
  AddedDischarge,
  EntryDates,
  FilingQuestion,
  MaterialCategoryQuestion,
  MaterialsQuestion,
  OffsetBalance,
  OffsetQuestion,
  PassedReduction,
  PriorityQuestion,
  ReductionProject,
  Trade,
  UseQuestion,
} from '../../types/facts.js';
import type {
  Area,
  BankLevel,
  EntryState,
  Material,
  MaterialCategory,
  Medium,
  Pollutant,
  ReviewEvent,
  Verdict,
} from '../../types/vocabulary.js';

/** A question about a pollutant. */
export interface PollutantQuestion {
  /** The pollutant. */
  readonly pollutant: Pollutant;
}

/** A question about a place. */
export interface PlaceQuestion {
  /** Its name. */
  readonly place: string;
}

/** A question about an area. */
export interface AreaQuestion {
  /** The area. */
  readonly area: Area;
}

/** A question about a bank. */
export interface BankQuestion {
  /** Its level. */
  readonly level: BankLevel;
}

/** What happens to a filing. */
export interface ReviewQuestion {
  /** Where it stands. */
  readonly state: EntryState;
  /** What happens. */
  readonly event: ReviewEvent;
}

/** A question about a year. */
export interface YearQuestion {
  /** The year. */
  readonly year: number;
}

/** A purchase in the trading system; of quota from outside the city, whether the area may buy it. */
export interface TradeQuestion extends Omit<Trade, 'crossRegion'> {
  /** What `decideUse` says of cross-region purchases. */
  readonly crossRegion?: Verdict;
}

/** Every question by the name of the function that answers it, with the facts that it takes and its outcome. */
export interface Questions {
  /** 3.1.1.s1: of which medium a pollutant is. */
  readonly mediumOf: [facts: PollutantQuestion, outcome: Medium];
  /** 3.1.2.s1e: to which area a place belongs. */
  readonly locate: [facts: PlaceQuestion, outcome: Area | null];
  /** 3.1.2.s1d: which banks stand above an area. */
  readonly upperBanks: [facts: AreaQuestion, outcome: readonly BankLevel[]];
  /** 3.1.2.s1c: who manages a bank. */
  readonly bankManager: [facts: BankQuestion, outcome: 'county-bureau' | 'park' | null];
  /** 3.2.1: whether a reduction may enter the banks. */
  readonly decideEntry: [facts: ReductionProject, outcome: Verdict];
  /** 3.2.2.p1: by when entry must be complete. */
  readonly entryDeadline: [facts: EntryDates, outcome: EntryDeadline];
  /** 3.2.2.p2: who prepares, reviews and files. */
  readonly filingRoute: [facts: FilingQuestion, outcome: FilingRoute];
  /** 3.2.2.p3: which list of papers applies. */
  readonly materialCategory: [facts: MaterialCategoryQuestion, outcome: MaterialCategory];
  /** 3.2.2.p3: which papers a filing needs. */
  readonly requiredMaterials: [facts: MaterialsQuestion, outcome: readonly Material[]];
  /** 3.2.3: what becomes of a filing. */
  readonly reviewEntry: [facts: ReviewQuestion, outcome: EntryState | null];
  /** 3.2.4: how a reduction is split between the banks. */
  readonly splitReduction: [facts: PassedReduction, outcome: Readonly<Record<BankLevel, Decimal>>];
  /** 3.3.1: whether a project comes first. */
  readonly priorityOfUse: [facts: PriorityQuestion, outcome: boolean];
  /** 3.3.2: by what multiple an addition is offset. */
  readonly offsetRatio: [facts: OffsetQuestion, outcome: OffsetRatio];
  /** 3.3.2: how much must be offset. */
  readonly requiredOffset: [facts: AddedDischarge, outcome: Decimal];
  /** 3.3.2.s1: how much is missing. */
  readonly offsetShortfall: [facts: OffsetBalance, outcome: Decimal];
  /** 3.3.3.p1: which way an application for quota takes. */
  readonly routeOfUse: [facts: AreaQuestion, outcome: UseRoute];
  /** 3.3.3.p2: whether a purchase counts. */
  readonly decideTrade: [facts: TradeQuestion, outcome: Verdict];
  /** 3.3.4: which sources of quota an area may use. */
  readonly decideUse: [facts: UseQuestion, outcome: UseOutcome];
  /** 3.3.4.p2: whether quota may be used across categories. */
  readonly decideCrossCategoryUse: [facts: CrossCategoryQuestion, outcome: Verdict];
  /** 3.3.4.p3.s1e: whether the city bank may transfer to an area. */
  readonly decideCityTransfer: [facts: CityTransfer, outcome: Verdict];
  /** 3.3.4.p3.s1d: whether two areas may transfer. */
  readonly decideAreaTransfer: [facts: AreaTransfer, outcome: Verdict];
  /** 3.3.4.p3.s1f: how a commitment stands. */
  readonly commitmentStatus: [facts: Commitment, outcome: CommitmentStanding];
  /** 3.3.4.p5: whether use may be suspended. */
  readonly maySuspend: [facts: WarningFindings, outcome: boolean];
  /** 3.4.1: when a park's tasks are due. */
  readonly parkCalendar: [facts: YearQuestion, outcome: readonly ParkTaskDue[]];
  /** 3.4.3: what a park's declining quality entails. */
  readonly parkWarning: [facts: ParkFindings, outcome: ParkWarning];
  /** 4.2: whether a reduction needs rectification. */
  readonly needsRectification: [facts: ProjectProgress, outcome: boolean];
  /** 4.3: the quarters of compiling and reviewing data. */
  readonly quarterlyDispatch: [facts: YearQuestion, outcome: readonly DispatchQuarter[]];
}

/** Names one question. */
export type QuestionId = keyof Questions;

/** Names a question as it may be asked, by the former name of a function too. */
export type QuestionName = QuestionId | keyof typeof FORMER_NAMES;

/** The id of a question that is named. */
type Named<Name extends QuestionName> = Name extends QuestionId
  ? Name
  : Name extends keyof typeof FORMER_NAMES
    ? (typeof FORMER_NAMES)[Name]
    : never;

/** The facts that a question takes. */
export type FactsOf<Name extends QuestionName> = Questions[Named<Name>][0];

/** What a question may be answered with. */
export type OutcomeOf<Name extends QuestionName> = Questions[Named<Name>][1];
