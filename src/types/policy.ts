import type { ClauseId } from './clause.js';
import type { ReadingChoice, Readings } from './reading.js';
import type { Text } from './text.js';
import type { CivilDate, ParkId, Pollutant } from './vocabulary.js';

/** The figures, dates and lists that the text sets. Shares and ratios are decimal strings, so that JSON keeps every digit. */
export interface Parameters {
  /** The territory of each limit-managed park: its own name and the places it includes. */
  readonly parks: Readonly<Record<ParkId, readonly string[]>>;
  /** Places that are treated like a township though their names do not end like one. */
  readonly townshipLikePlaces: readonly string[];
  /** First day of the plan period in which a reduction must lie. */
  readonly planPeriodStart: CivilDate;
  /** Calendar months after a permit change within which entry must be complete. */
  readonly entryMonths: number;
  /** The same in days, where a month is read as days. */
  readonly entryDays: number;
  /** Suzhou's share of what the province does not take. */
  readonly prefectureShare: string;
  /** The city bank's share of what Suzhou leaves, where it is shared with a township bank. */
  readonly cityShare: string;
  /** The township bank's share of the same; with `cityShare` it makes 1. */
  readonly townshipShare: string;
  /** Key water pollutants of a strategic project, under each reading of "nitrogen, phosphorus and the like". */
  readonly keyWaterPollutants: Readonly<Record<ReadingChoice<'key-water-pollutants'>, readonly Pollutant[]>>;
  /** Multiple of the added amount that a strategic project offsets at least, for key water pollutants. */
  readonly strategicRatio: string;
  /** Multiple of the added amount that every other project offsets. */
  readonly generalRatio: string;
  /** The least that any project offsets. */
  readonly floorRatio: string;
  /** Pollutants whose quotas are traded. */
  readonly tradablePollutants: readonly Pollutant[];
  /** Years after the year of a city transfer by whose end its commitment must be met. */
  readonly commitmentYears: number;
  /** Month by whose end a park's targets are determined and drafted. */
  readonly parkTargetsMonth: number;
  /** Month by whose end a park's discharge is measured and its allowed discharge computed. */
  readonly parkDischargeMonth: number;
}

/** Names one parameter of a policy. */
export type ParameterId = keyof Parameters;

/** What kind of figure a parameter is. */
export type ParameterUnit = 'share' | 'multiple' | 'date' | 'list' | 'months' | 'days' | 'years' | 'month';

/** Where a parameter stands in the text, and how to read its value. */
export interface ParameterInfo {
  /** The clause that sets it. */
  readonly clause: ClauseId;
  /** `share`: part of one; `multiple`: times the added amount; `date`: civil date; `list`: names; `month`: 1 to 12. */
  readonly unit: ParameterUnit;
  /** What it is. */
  readonly title: Text;
}

/** How far a policy may have come: `draft` is a consultation draft and binds nobody. */
export const POLICY_STATUSES = /* @__PURE__ */ Object.freeze(['draft', 'adopted', 'hypothetical'] as const);

/** How far a policy has come. */
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** A policy as a value: what the text sets and how its open points are read. Plain JSON data. */
export interface Policy {
  /** Names the policy, for example `changshu-2023-draft`. */
  readonly id: string;
  /** How far it has come. */
  readonly status: PolicyStatus;
  /** Its name for people. */
  readonly title: Text;
  /** SHA-256 of the source text in UTF-8, all white space removed; lower-case hexadecimal. */
  readonly sourceSha256: string;
  /** What the text sets. */
  readonly parameters: Parameters;
  /** How its open points are read. */
  readonly readings: Readings;
}
