import { deepFreeze } from '../../src/lib/freeze.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import type { Policy } from '../../src/types/policy.js';
import { READING_CHOICES, type ReadingId, type Readings } from '../../src/types/reading.js';

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
