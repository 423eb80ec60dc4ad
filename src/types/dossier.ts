import type { Amount, Amounts } from './amount.js';
import type { AreaFacts } from './area-facts.js';
import type { PriorityQuestion, ReductionProject, Standing, SuspensionOrder, UpperFunds } from './facts.js';
import type { CivilDate, Construction, Implementer, Material, Pollutant, Works } from './vocabulary.js';

/** A reduction project as it is filed: all that entry, route, deadline, materials and split ask. */
export type ReductionDossier = ReductionProject & {
  /** Which kind of dossier it is. */
  readonly kind: 'reduction';
  /** The project's name. */
  readonly name: string;
  /** Where it lies: a park by its full name, 新材料产业园, or a town or subdistrict. */
  readonly place: string;
  /** Who carried it out. */
  readonly implementer: Implementer;
  /** What was carried out; a voluntary treatment is deep treatment. */
  readonly works: Works;
  /** Whether the unit holds a discharge permit (排污许可证). */
  readonly permitHolder: boolean;
  /** Day the permit was changed, if it was. */
  readonly permitChangedOn?: CivilDate;
  /** Day the permit was cancelled, if it was. */
  readonly permitCancelledOn?: CivilDate;
  /** Day of entry into the banks, once entered. */
  readonly enteredOn?: CivilDate;
  /** Whether the discharger applied; asked for deep treatment under another source than voluntary treatment. */
  readonly appliedByDischarger?: boolean;
  /** The papers submitted. */
  readonly submitted: readonly Material[];
  /** What the prefecture bureau passed, by pollutant, in t/a. */
  readonly passed: Amounts;
  /** The part of each that corresponds to national and provincial money, where the reviewer states it, in t/a. */
  readonly provinceAmounts?: Amounts;
  /** National and provincial money in the project; shared out pro rata where no amount is stated. */
  readonly upperFunds?: UpperFunds;
};

/** Quota bought for a project in the trading system. */
export interface Purchase {
  /** The pollutant bought. */
  readonly pollutant: Pollutant;
  /** How much, in t/a. */
  readonly amount: Amount;
  /** The trade is done. */
  readonly completed: boolean;
  /** The trading body has issued its certificate. */
  readonly certified: boolean;
  /** The quota comes from outside the city. */
  readonly crossRegion: boolean;
}

/** A construction project that adds discharge, with the state of its area. */
export interface ConstructionDossier {
  /** Which kind of dossier it is. */
  readonly kind: 'construction';
  /** The project's name. */
  readonly name: string;
  /** Where it lies: a park by its full name, 新材料产业园, or a town or subdistrict. */
  readonly place: string;
  /** The kind of construction. */
  readonly construction: Construction;
  /** Whether the industry is a strategic emerging one. */
  readonly strategicEmerging: boolean;
  /** The day of use. */
  readonly on: CivilDate;
  /** What the project adds, by pollutant, in t/a. */
  readonly increase: Amounts;
  /** What the area's own bank holds of every pollutant added, in t/a; zero is written. */
  readonly holdings: Amounts;
  /** The area's standing by year; only the year before `on` counts. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Orders against the area, also past ones. */
  readonly orders: readonly SuspensionOrder[];
  /** The pollutants of which a commitment of the area is breached. */
  readonly breaches: readonly Pollutant[];
  /** Quota bought in the trading system. */
  readonly purchases: readonly Purchase[];
  /** The facts of `priorityOfUse`, where priority is asked for. */
  readonly priority?: PriorityQuestion;
}

/** An area whose status of the year is asked. */
export interface AreaDossier extends Omit<AreaFacts, 'area'> {
  /** Which kind of dossier it is. */
  readonly kind: 'area';
  /** A park by its full name, 新材料产业园, or a town or subdistrict. */
  readonly place: string;
}

/** What the command and `assess` take. */
export type Dossier = ReductionDossier | ConstructionDossier | AreaDossier;

/** A dossier of which anything but its kind may be missing; what is missing is unknown, never no and never zero. */
export type PartialDossier = Readonly<Record<string, unknown>> & {
  /** Which kind of dossier it is. */
  readonly kind: Dossier['kind'];
};
