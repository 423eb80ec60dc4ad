import type { Amount, Amounts } from './amount.js';
import type { Standing, SuspensionOrder } from './facts.js';
import type { Area, CivilDate, Pollutant } from './vocabulary.js';

/** An area that asks the city bank for a transfer. */
export interface CityTransfer {
  /** What it asks for, by pollutant, in t/a. */
  readonly amounts: Amounts;
  /** What its follow-up reduction projects will bring, by pollutant, in t/a. */
  readonly scheduled: Amounts;
  /** Whether it submitted the commitment letter (入库承诺书). */
  readonly letterSubmitted: boolean;
}

/** A transfer between two areas, of one pollutant. */
export interface AreaTransfer {
  /** The supplying area. */
  readonly from: Area;
  /** The receiving area. */
  readonly to: Area;
  /** How much, in t/a. */
  readonly amount: Amount;
  /** What the supplier has to spare, in t/a. */
  readonly supplierSurplus: Amount;
  /** An order on the banks is in force against the supplier. */
  readonly supplierOrdered: boolean;
  /** Both areas agree. */
  readonly bothAgree: boolean;
  /** They applied jointly. */
  readonly jointApplication: boolean;
  /** The county bureau consents. */
  readonly countyConsents: boolean;
}

/** An entry that may count toward a commitment. */
export interface CommitmentEntry {
  /** Day on which it was passed and entered. */
  readonly enteredOn: CivilDate;
  /** How much, in t/a. */
  readonly amount: Amount;
}

/** A commitment given for a city transfer, of one pollutant. */
export interface Commitment {
  /** Day of the transfer. */
  readonly transferredOn: CivilDate;
  /** What was committed, in t/a. */
  readonly committed: Amount;
  /** The entries made for it. */
  readonly entries: readonly CommitmentEntry[];
  /** The day of asking; later entries do not count yet. */
  readonly on: CivilDate;
}

/** What using quota across categories hangs on. */
export interface CrossCategoryQuestion {
  /** Environmental quality improves continuously. */
  readonly qualityImproving: boolean;
  /** Discharge intensity falls continuously. */
  readonly intensityFalling: boolean;
  /** The use was rigorously justified (严格论证). */
  readonly argued: boolean;
  /** Suzhou consents. */
  readonly prefectureConsents: boolean;
}

/** What the monthly warning found. */
export interface WarningFindings {
  /** Quality declined severely. */
  readonly severeDecline: boolean;
  /** Quality is obviously short of the year's target. */
  readonly obviousGap: boolean;
}

/** What the monthly warning found of a park. */
export interface ParkFindings extends WarningFindings {
  /** Quality declined. */
  readonly declined: boolean;
}

/** How a reduction project comes along. */
export interface ProjectProgress {
  /** The works are slow. */
  readonly slow: boolean;
  /** It runs abnormally. */
  readonly abnormal: boolean;
  /** The declared performance is hard to hold. */
  readonly unstable: boolean;
}

/** A commitment of an area, of one pollutant, as a status card takes it. */
export interface AreaCommitment extends Omit<Commitment, 'on'> {
  /** The pollutant transferred and committed. */
  readonly pollutant: Pollutant;
}

/** An area and what bears on its use of quota in a year. */
export interface AreaFacts {
  /** The area. */
  readonly area: Area;
  /** The year of use. */
  readonly year: number;
  /** Its standing by year; only the year before counts. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Orders against it, also past ones. */
  readonly orders: readonly SuspensionOrder[];
  /** Its commitments for city transfers. */
  readonly commitments: readonly AreaCommitment[];
  /** The day of asking, in that year. */
  readonly on: CivilDate;
}
