import type { Amount } from './amount.js';
import type { Ruling } from './ruling.js';
import type {
  AdministrativeLevel,
  Area,
  CivilDate,
  Construction,
  EntrySource,
  Implementer,
  MaterialCategory,
  Medium,
  OrderScope,
  Pollutant,
  PriorityCategory,
  Verdict,
  Works,
} from './vocabulary.js';

/** Facts that every reduction project has, whatever its source. */
export interface CommonReductionFacts {
  /** Day the works were completed (竣工); for a closure, the day the plant was demolished. */
  readonly completedOn: CivilDate;
  /** Day the works were started; needed where `entry-date` is read as `start`. */
  readonly startedOn?: CivilDate;
  /** On the annual list of key reduction projects (年度重点减排项目名录). */
  readonly onKeyList: boolean;
  /** Counted toward the annual binding reduction task (年度约束性总量减排任务); not the national accounting. */
  readonly countedTowardTask: boolean;
}

/** The facts of one source of reductions. */
export type SourceFacts =
  | {
      /** Works planned and carried out by government (3.2.1.p1.i1). */
      readonly source: 'government-works';
      /** Planned and carried out by government. */
      readonly governmentRun: boolean;
    }
  | {
      /** Works ahead of a new standard or requirement (3.2.1.p1.i2). */
      readonly source: 'ahead-of-standard';
      /** Carried out by a discharger (排污单位). */
      readonly byDischarger: boolean;
      /** Day the works were started. */
      readonly startedOn: CivilDate;
      /** Day the new standard or requirement formally took effect. */
      readonly standardEffectiveOn: CivilDate;
    }
  | {
      /** Closure or elimination of capacity (3.2.1.p1.i3). */
      readonly source: 'closure';
      /** The enterprise is closed for good; a temporary stop is not. */
      readonly enterpriseClosed: boolean;
      /** Outdated or excess capacity is eliminated. */
      readonly capacityEliminated: boolean;
    }
  | {
      /** Voluntary treatment (3.2.1.p1.i4). */
      readonly source: 'voluntary-treatment';
      /** Carried out by a discharger (排污单位). */
      readonly byDischarger: boolean;
      /** The discharger already complied with the standards. */
      readonly compliant: boolean;
      /** Government money in the works, of any level. */
      readonly governmentFunds: Amount;
      /** The discharger applied of its own will. */
      readonly appliedVoluntarily: boolean;
    }
  | {
      /** Ecological expansion (3.2.1.p2). */
      readonly source: 'ecological-expansion';
      /** The reduction can be monitored (可监测). */
      readonly monitorable: boolean;
      /** The reduction can be counted (可统计). */
      readonly countable: boolean;
      /** The reduction can be verified (可核查). */
      readonly verifiable: boolean;
    };

/** A reduction project that asks for entry into the reserve banks. */
export type ReductionProject = CommonReductionFacts & SourceFacts;

/** National and provincial money in a project; both in the same unit of money. */
export interface UpperFunds {
  /** Money allocated by the nation and the province. */
  readonly allocated: Amount;
  /** The whole investment. */
  readonly total: Amount;
}

/** A passed reduction that is split between the banks. */
export interface PassedReduction {
  /** What the prefecture bureau passed, of one pollutant, in t/a. */
  readonly amount: Amount;
  /** The part that corresponds to national and provincial money, in t/a, where the reviewer states it. */
  readonly provinceAmount?: Amount;
  /** National and provincial money; the part is taken pro rata where no amount is stated. */
  readonly upperFunds?: UpperFunds;
  /** Who carried the project out. */
  readonly implementer: Implementer;
  /** What was carried out. */
  readonly works: Works;
  /** Where it lies. */
  readonly area: Area;
}

/** What the offset ratio of a project hangs on. */
export interface OffsetQuestion {
  /** The pollutant. */
  readonly pollutant: Pollutant;
  /** Whether the industry is a strategic emerging one (战略性新兴产业); the catalogue is not in the text. */
  readonly strategicEmerging: boolean;
  /** The kind of construction. */
  readonly construction: Construction;
}

/** A project's added discharge of one pollutant. */
export interface AddedDischarge extends OffsetQuestion {
  /** The amount added, in t/a. */
  readonly increase: Amount;
}

/** What is required against what is at hand, of one pollutant. */
export interface OffsetBalance {
  /** The amount required, in t/a. */
  readonly required: Amount;
  /** The amount at hand, in t/a. */
  readonly available: Amount;
}

/** How an area stood in the year before the year of use. */
export interface Standing {
  /** Whether it met the quality target of each medium. */
  readonly targetsMet: Readonly<Record<Medium, boolean>>;
  /** It completed its key reduction projects (重点减排项目). */
  readonly keyProjectsCompleted: boolean;
  /** It completed its binding reduction task (约束性总量减排任务). */
  readonly bindingTaskCompleted: boolean;
}

/** An order to suspend the use of quota; in force from the day of issue until the day of lifting, that day excluded. */
export interface SuspensionOrder {
  /** What it reaches. */
  readonly scope: OrderScope;
  /** Day of issue. */
  readonly issuedOn: CivilDate;
  /** Day of lifting, once lifted. */
  readonly liftedOn?: CivilDate;
}

/** The facts on which the use of quota hangs. */
export interface UseQuestion {
  /** The pollutant of which quota is wanted. */
  readonly pollutant: Pollutant;
  /** The area that wants it. */
  readonly area: Area;
  /** The area's standing of the year before. */
  readonly standing: Standing;
  /** Orders against the area, also past ones. */
  readonly orders: readonly SuspensionOrder[];
  /** The day of use. */
  readonly on: CivilDate;
  /** The own bank holds less than is needed. */
  readonly ownBankShort: boolean;
  /** A commitment of the area for this pollutant is breached. */
  readonly breached: boolean;
}

/** What `decideUse` says of purchases across regions. */
export interface CrossRegionUse {
  /** Whether they are permitted. */
  readonly 'cross-region-purchase': Verdict;
}

/** A purchase in the trading system. */
export interface Trade {
  /** The pollutant bought. */
  readonly pollutant: Pollutant;
  /** The trade is done. */
  readonly completed: boolean;
  /** The trading body has issued its certificate (凭证). */
  readonly certified: boolean;
  /**
   * Where the quota comes from outside the city: what `decideUse` says, with its reasons; or of purchases across regions
   * the verdict alone.
   */
  readonly crossRegion?: Verdict | Ruling<CrossRegionUse>;
}

/** The dates on which the deadline for entry hangs. */
export interface EntryDates {
  /** The source of the reduction. */
  readonly source: EntrySource;
  /** Day the works were completed; for a closure, the day the plant was demolished. */
  readonly completedOn: CivilDate;
  /** Day the discharge permit was changed, if it was. */
  readonly permitChangedOn?: CivilDate;
  /** Day the discharge permit was cancelled, if it was. */
  readonly permitCancelledOn?: CivilDate;
  /** Day of entry into the banks, once entered. */
  readonly enteredOn?: CivilDate;
}

/** On what the way of a filing hangs. */
export interface FilingQuestion {
  /** Who carried the project out. */
  readonly implementer: Implementer;
  /** What was carried out. */
  readonly works: Works;
  /** Where it lies. */
  readonly area: Area;
  /** Whether the discharger applied; asked for deep treatment only. */
  readonly appliedByDischarger: boolean;
}

/** Which list of papers applies. */
export interface MaterialCategoryQuestion {
  /** The source of the reduction. */
  readonly source: EntrySource;
  /** What was carried out. */
  readonly works: Works;
}

/** Which papers a filing needs. */
export interface MaterialsQuestion {
  /** The list that applies. */
  readonly category: MaterialCategory;
  /** Whether the unit holds a discharge permit. */
  readonly permitHolder: boolean;
}

/** A project that asks for priority in the city bank. */
export interface CityPriorityQuestion {
  /** The city bank (市本级库). */
  readonly bank: 'city';
  /** What the project is. */
  readonly category: PriorityCategory;
  /** The level of government that names it. */
  readonly level: AdministrativeLevel;
  /** Whether the city government passed it case by case; asked of the category `case-by-case`. */
  readonly passedByCity?: boolean;
}

/** A project that asks for priority in a township's or a park's bank. */
export interface LocalPriorityQuestion {
  /** A township's or a park's bank. */
  readonly bank: 'township' | 'park';
  /** A major project. */
  readonly major: boolean;
  /** It lies in the bank's own area. */
  readonly inOwnArea: boolean;
}

/** A project that asks for priority. */
export type PriorityQuestion = CityPriorityQuestion | LocalPriorityQuestion;
