import { deepFreeze } from '../../src/lib/freeze.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import type { ClauseId } from '../../src/types/clause.js';
import type { ParameterId, Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';

/** The hash of the draft. */
export const DRAFT_HASH = 'beefdf33943191cdbccbf88d9ec40c05a2ef5b4a7662a4f94b59b0b4a0ed7e37';

/** Its start, as sheets show it. */
export const DRAFT_SHORT = DRAFT_HASH.slice(0, 12);

/** The clause that sets each parameter, typed by hand. */
export const CLAUSES_OF_PARAMETERS = {
  parks: '3.1.2.s1e',
  townshipLikePlaces: '3.3.3.p1.s1b',
  planPeriodStart: '3.2.1.p1.s1',
  entryMonths: '3.2.2.p1.s1c',
  entryDays: '3.2.2.p1.s1c',
  prefectureShare: '3.2.4.s1c',
  cityShare: '3.2.4.s1d',
  townshipShare: '3.2.4.s1d',
  keyWaterPollutants: '3.3.2.s2a',
  strategicRatio: '3.3.2.s2a',
  generalRatio: '3.3.2.s2b',
  floorRatio: '3.3.2.s1',
  tradablePollutants: '3.3.3.p2.s1c',
  commitmentYears: '3.3.4.p3.s1f',
  parkTargetsMonth: '3.4.1.p1.s1a',
  parkDischargeMonth: '3.4.1.p2.s1a',
} as const satisfies Readonly<Record<ParameterId, ClauseId>>;

const made = new Map<string, Policy>();

/** The draft with some points read otherwise. Frozen, and the same object for the same readings. */
export function withReadings(overrides: Partial<Readings>): Policy {
  const readings = { ...changshu2023Draft.readings, ...overrides };
  const key = JSON.stringify(readings);
  const policy = made.get(key) ?? deepFreeze<Policy>({ ...changshu2023Draft, readings });
  made.set(key, policy);
  return policy;
}

/** The same policy with one point read otherwise, once for each other choice. */
export function otherwise(policy: Policy, id: ReadingId): Policy[] {
  return READING_CHOICES[id]
    .filter((choice) => choice !== policy.readings[id])
    .map((choice) => withReadings({ ...policy.readings, [id]: choice }));
}
